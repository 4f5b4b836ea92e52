import type { relationMap } from "./generated/relation-map.ts";
import type { ModelName } from "./models.ts";

/** Models whose rows name a company. */
export type CompanyTable = {
  [M in ModelName]: (typeof relationMap)[M]["scalars"] extends { companyId: unknown } ? M : never;
}[ModelName];

/**
 * What becomes of a table's rows when a company is merged into another one, in the order the links between them ask for:
 * what others point to moves first. A new table with a companyId does not compile until it stands here.
 */
export const COMPANY_TABLES = {
  Establishment: "moves",
  Vacancy: "moves",
  VacancyVersion: "moves",
  VacancyTemplate: "moves",
  VacancyTyping: "moves",
  JobAd: "moves",
  FastTrackCheck: "moves",
  SupportRequest: "moves",
  Proposal: "moves",
  ProposalDecision: "moves",
  DeclineGround: "moves",
  Interview: "moves",
  Case: "moves",
  Milestone: "moves",
  CaseHistory: "moves",
  Mandate: "moves",
  CaseFee: "moves",
  PaymentRequest: "moves",
  Message: "moves",
  LawNotice: "moves",
  Consent: "moves",
  Membership: "moves",
  Invitation: "moves",
  CompanyDecision: "moves",
  // found anew for the company that stays
  CompanyDuplicate: "stays",
  // the log says what was, and nobody can change it
  AuditEntry: "stays",
} as const satisfies Record<CompanyTable, "moves" | "stays">;

/** A table whose rows move with their company. */
export type MovingTable = {
  [M in CompanyTable]: (typeof COMPANY_TABLES)[M] extends "moves" ? M : never;
}[CompanyTable];

/** The tables whose rows move with their company, in the order they have to. */
export const MOVING_TABLES = Object.entries(COMPANY_TABLES)
  .filter(([, fate]) => fate === "moves")
  .map(([model]) => model as MovingTable);
