export { FeePlanView } from "./fee-plan.tsx";
