export { filterAddress, readFilter } from "./filter.ts";
export type { OfferFilter } from "./filter.ts";
export { SMALLEST_NEED } from "./needs.ts";
export type { Need } from "./needs.ts";
export {
  addToPlanSchema,
  archiveSchema,
  levelAnswerSchema,
  movePlanSchema,
  newOfferSchema,
  OFFER_KINDS,
  offerSchema,
  REACHED_LEVELS,
} from "./schema.ts";
