export { FEDERAL_PORTAL, LAND_BODIES, type LandBody } from "./land-bodies.ts";
export { foldText, municipalityKey } from "./search-key.ts";
