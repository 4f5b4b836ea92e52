export { betriebsnummerChecksOut, parseBetriebsnummer } from "./betriebsnummer.ts";
export { companyAfter, companyBar, companyMoves, companyNameKey, type CompanyMove } from "./rules.ts";
