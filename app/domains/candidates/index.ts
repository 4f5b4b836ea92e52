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
export { candidateReference, isClosed, personName, withCountryNames } from "./rules.ts";
export {
  candidateSchema,
  documentSchema,
  LEVELS,
  newCandidateSchema,
  occupationSearchSchema,
  QUALIFICATIONS,
  RECOGNITIONS,
  SITUATIONS,
} from "./schema.ts";
export type { CandidateInput } from "./schema.ts";
export { ENTRY_KINDS, entryParams } from "./entries/kinds.ts";
export type { EntryKind } from "./entries/kinds.ts";
export {
  experienceSchema,
  guardianSchema,
  languageSchema,
  qualificationSchema,
  situationSchema,
} from "./entries/schema.ts";
export { guardianConsent, isMinor, mayBeIntroduced } from "./rules/minors.ts";
export type { GuardianConsent, GuardianGap } from "./rules/minors.ts";
export { EUROPASS_MAX_BYTES, europassFileSchema, europassSaveSchema } from "./europass/schema.ts";
export { summarise } from "./rules/summary.ts";
export { checkPeopleSchema, savePeopleSchema } from "./import/schema.ts";
