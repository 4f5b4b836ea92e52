import type { ModelName } from "../models.ts";

/** Reading one of these rows leaves an entry in the audit log. */
export const READS_ARE_RECORDED: ReadonlySet<ModelName> = new Set([
  "CandidateIdentity",
  "CandidateHistory",
  "QualificationProof",
  "CandidateSituation",
  "CandidateGuardian",
  "FamilyMember",
  "Document",
  "Letter",
  "PaymentReceipt",
]);

/** Machinery of the house, and what somebody is still typing: changes here say nothing about people's matters. */
export const CHANGES_ARE_NOT_RECORDED: ReadonlySet<ModelName> = new Set([
  "AuditEntry",
  "OutboxEvent",
  "EventHandling",
  "DueWork",
  "MailMessage",
  "Notification",
  "NoticeChoice",
  "MailBounce",
  "VacancyTyping",
  "SavedView",
  // another house's books, as far as the log is concerned
  "SandboxPayment",
  "SandboxNotice",
]);
