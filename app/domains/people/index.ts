export { peopleEvents } from "./events.ts";
export {
  agreeHandoverSchema,
  askHandoverSchema,
  handoverStepSchema,
  paperHandoverSchema,
  PARTS,
} from "./handover/schema.ts";
export { mergeSchema } from "./schema.ts";
