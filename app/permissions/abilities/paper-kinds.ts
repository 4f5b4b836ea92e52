import type { PaperKind } from "#app/platform/database/generated/enums.ts";

/**
 * When a company may read a document of a kind, with the person's consent to its documents in every case:
 * "application": what an applicant shows, before there is a case, too; "case": what the employer needs or has to check on
 * the way, in its own case with the person alone; "never": between the person and the center. The reasons stand in
 * docs/decisions/document-kinds.md.
 */
export const COMPANY_READS = {
  CV: "application",
  DIPLOMA: "application",
  TRANSCRIPT: "application",
  REFERENCE: "application",
  LANGUAGE_CERTIFICATE: "application",
  PASSPORT: "case",
  LICENCE: "case",
  EMPLOYMENT_CONTRACT: "case",
  EMPLOYMENT_DECLARATION: "case",
  POWER_OF_ATTORNEY: "case",
  FAST_TRACK_AGREEMENT: "case",
  ADVANCE_APPROVAL: "case",
  VISA: "case",
  RESIDENCE_TITLE: "case",
  RECOGNITION_NOTICE: "never",
  DEFICIT_NOTICE: "never",
  HEALTH_INSURANCE: "never",
  REGISTRATION: "never",
  RENTAL_CONTRACT: "never",
  FAMILY_CERTIFICATE: "never",
  GUARDIAN_CONSENT: "never",
  TRANSLATION: "never",
  OTHER: "never",
} as const satisfies Record<PaperKind, "application" | "case" | "never">;

const kindsOf = (...when: string[]): PaperKind[] =>
  (Object.keys(COMPANY_READS) as PaperKind[]).filter((kind) => when.includes(COMPANY_READS[kind]));

/** Read by companies the person has agreed to, before there is a case. */
export const APPLICATION_KINDS: readonly PaperKind[] = kindsOf("application");
/** Read by the company of a running case. */
export const CASE_KINDS: readonly PaperKind[] = kindsOf("application", "case");

/**
 * Steps whose evidence may be a document of a kind that companies never read: there a company reads what it has brought
 * itself alone. Held against the steps' kinds by app/domains/cases/papers.test.ts.
 */
export const PRIVATE_STEPS: readonly string[] = [
  ...["recognition_file", "recognition_decision", "deficit_notice", "final_recognition"],
  ...["move_in", "address_registration", "health_insurance"],
];
