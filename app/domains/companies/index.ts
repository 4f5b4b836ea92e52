export { betriebsnummerChecksOut, parseBetriebsnummer } from "./betriebsnummer.ts";
export { companyEvents } from "./events.ts";
export type { MergedFields } from "./merge/rules.ts";
export { companyBar, companyKeys } from "./rules.ts";
export {
  COMPANY_STATES,
  companySchema,
  establishmentSchema,
  mergeSchema,
  otherCompanySchema,
  registrationSchema,
  registrationWithAccountSchema,
  rejectionSchema,
  type CompanyInput,
  type MergeInput,
  type RegistrationInput,
} from "./schema.ts";
