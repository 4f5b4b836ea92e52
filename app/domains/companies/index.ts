export { betriebsnummerChecksOut, parseBetriebsnummer } from "./betriebsnummer.ts";
export { companyEvents } from "./events.ts";
export { companyBar, companyNameKey } from "./rules.ts";
export {
  COMPANY_STATES,
  companySchema,
  establishmentSchema,
  registrationSchema,
  registrationWithAccountSchema,
  rejectionSchema,
  type CompanyInput,
  type RegistrationInput,
} from "./schema.ts";
