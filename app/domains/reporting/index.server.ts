export { getReport } from "./queries.server.ts";
