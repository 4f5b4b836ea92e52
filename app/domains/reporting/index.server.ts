export { getFairness } from "./fairness.server.ts";
export { getReport } from "./queries.server.ts";
export { getFunnel, type EndedRow } from "./funnel.server.ts";
