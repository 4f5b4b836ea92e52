export { kindOfSlug, LETTER_KINDS, mayMake, slugOf, type LetterKind } from "./kinds.ts";
export { letterDetailsSchema, signOffSchema, withdrawSchema } from "./schema.ts";
export { letterOfStep } from "./steps.ts";
