import type { ModelName } from "#app/permissions/models.ts";

/**
 * What goes from a handed-over record when its period is over, in this order: what hangs on another row goes before it.
 * Papers and notes that belong to a case stay with the case; the steps of a family member go with the member, what was
 * said of a document with the document.
 */
export const ERASED = [
  ...(["CandidateGuardian", "Document", "Paper", "QualificationProof", "CandidateQualification"] as const),
  ...(["CandidateHistory", "CandidateExperience", "CandidateLanguage", "CandidateSituation"] as const),
  ...(["CandidateIdentity", "Invitation", "FamilyMember", "InternalNote"] as const),
] as const satisfies readonly ModelName[];

const OF_THE_CASE = "stays with the case, under the person's number";
const FIGURES = "counts in past figures, under the person's number";

/**
 * What names the record and stays, and why. A new table that names a person and is in neither list fails the test beside
 * this file: somebody has to decide first.
 */
export const KEPT = {
  Case: OF_THE_CASE,
  Milestone: OF_THE_CASE,
  CaseHistory: OF_THE_CASE,
  Message: OF_THE_CASE,
  CaseFee: OF_THE_CASE,
  PaymentRequest: "bookkeeping: the ledger takes no change; the receipts brought to it go",
  Proposal: FIGURES,
  ProposalDecision: "shows later that nobody was treated unequally (AGG), under the person's number",
  DeclineGround: FIGURES,
  Interview: FIGURES,
  PlannedOffer: FIGURES,
  Consent: "shows that it was given (Art. 7(1) GDPR)",
  CandidateOrigin: "a fingerprint: the same row of an import makes nobody a second time",
  Handover: "says where the person went; its reason and paper are emptied",
  Membership: "ended; the account goes on at the other center",
  AuditEntry: "says who did what and when, not what it said",
} as const satisfies Partial<Record<ModelName, string>>;
