export {
  findPersonal,
  kindsOf,
  maskPersonal,
  namesPerson,
  personalWords,
  type KnownPerson,
  type PersonalFinding,
  type PersonalKind,
} from "./anonymity/index.ts";
export { keysOf } from "./duplicates/reasons.ts";
export type { Comparable } from "./duplicates/reasons.ts";
export { candidateReference, DOCUMENT_MAX_BYTES, withCountryNames } from "./rules.ts";
export type { DocumentType } from "./rules.ts";
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
