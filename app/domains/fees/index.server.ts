export { getFeePlan, type FeePlan } from "./plan.server.ts";
export { recordFee, type FeeInput, type FeeResult } from "./record.server.ts";
