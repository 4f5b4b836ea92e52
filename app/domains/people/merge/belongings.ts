import type { ModelName } from "#app/permissions/models.ts";

/**
 * What becomes of each table that names a person when two records are merged. A new table that is not listed fails
 * the test beside this file: somebody has to decide first.
 */
export const BELONGINGS = {
  /** the rows go over as they are */
  moved: [
    "CandidateGuardian",
    "Paper",
    "Document",
    "Case",
    "Milestone",
    "CaseHistory",
    "Message",
    "InternalNote",
    "CandidateOrigin",
    "Handover",
    "CaseFee",
    "PaymentRequest",
    "FamilyMember",
  ],
  /** go over by the database with the row they hang on */
  follows: ["QualificationProof", "CandidateHistory", "ProposalDecision", "DeclineGround", "Interview"],
  /** what stands in both is settled first */
  settled: [
    "CandidateLanguage",
    "CandidateQualification",
    "CandidateExperience",
    "CandidateSituation",
    "PlannedOffer",
    "Consent",
    "Proposal",
    "Membership",
    "Invitation",
  ],
  /** one row for each record; its fields are chosen one by one */
  exchanged: ["CandidateIdentity"],
  /** says what happened to which record, then */
  history: ["AuditEntry"],
} as const satisfies Record<string, readonly ModelName[]>;
