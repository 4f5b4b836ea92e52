export { SMALLEST_GROUP } from "./rules.ts";
export { MEASURES, ofHundred, SMALLEST_SHOWN } from "./suppress.ts";
export type { ShownCounts } from "./suppress.ts";
export { DIMENSIONS } from "./dimensions.ts";
export type { Dimension } from "./dimensions.ts";
export type { Figure, Period } from "./rules.ts";
export type { ShownRow } from "./funnel.ts";
