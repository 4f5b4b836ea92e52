export { paymentEvents } from "./events.ts";
export { OUTCOMES } from "./rules/sandbox.ts";
export {
  archivePriceSchema,
  bankSchema,
  cancelSchema,
  issueSchema,
  newPriceSchema,
  outcomeSchema,
  PRICE_KINDS,
  refundSchema,
  startSchema,
  transferSchema,
} from "./schema.ts";
