export { getFairness } from "./fairness.server.ts";
export { getReport } from "./queries.server.ts";
