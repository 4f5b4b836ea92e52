export { keysOf } from "./duplicates/reasons.ts";
export type { Comparable } from "./duplicates/reasons.ts";
export { candidateReference, DOCUMENT_MAX_BYTES, findIdentifying, withCountryNames } from "./rules.ts";
export type { DocumentType, IdentifyingFinding } from "./rules.ts";
export {
  candidateSchema,
  documentSchema,
  historySchema,
  LEVELS,
  newCandidateSchema,
  QUALIFICATIONS,
  RECOGNITIONS,
  SITUATIONS,
} from "./schema.ts";
export type { CandidateInput } from "./schema.ts";
export { checkPeopleSchema, savePeopleSchema } from "./import/schema.ts";
