import { index, type RouteConfig } from "@remix-run/route-config";

/** The URL map: every door of the house, one list per area, nothing hidden in file names. */
const publicDoors = [index("routes/public/home.tsx")];

export default [...publicDoors] satisfies RouteConfig;
