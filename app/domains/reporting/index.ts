export { SMALLEST_GROUP } from "./rules.ts";
export type { Figure, Period } from "./rules.ts";
