export { peopleEvents } from "./events.ts";
export {
  agreeHandoverSchema,
  askHandoverSchema,
  handoverStepSchema,
  holdSchema,
  paperHandoverSchema,
  PARTS,
} from "./handover/schema.ts";
export { mergeSchema } from "./schema.ts";
