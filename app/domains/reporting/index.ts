export { SMALLEST_GROUP, toCsv } from "./rules.ts";
export type { Figure, Period } from "./rules.ts";
