export { betriebsnummerChecksOut, parseBetriebsnummer } from "./betriebsnummer.ts";
export { companyEvents } from "./events.ts";
export { companyAfter, companyBar, companyMoves, companyNameKey, type CompanyMove } from "./rules.ts";
export {
  COMPANY_SIZES,
  COMPANY_STATES,
  companySchema,
  establishmentSchema,
  INDUSTRIES,
  registrationSchema,
  registrationWithAccountSchema,
  rejectionSchema,
  type CompanyInput,
  type EstablishmentInput,
  type RegistrationInput,
} from "./schema.ts";
