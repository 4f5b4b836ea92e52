import type { Allow } from "../ability.ts";

// What the house may do with the whole record of a person: hand it over, erase it, make two records one.

/** What a person's record consists of, copied from one center to another that has accepted them. */
const COPIED = [
  "CandidateProfile",
  "CandidateIdentity",
  "CandidateLanguage",
  "CandidateQualification",
  "QualificationProof",
  "CandidateExperience",
  "CandidateHistory",
  "CandidateSituation",
  "CandidateGuardian",
  "Paper",
  "Document",
] as const;

/** Of these what belongs to a case stays with the center of the case. */
const OF_CASES = ["Paper", "Document"] as const;

/** The one way across the border of a center: out of `centerId` is only read and closed, into `toCenterId` only written. */
export function allowHandover(allow: Allow, centerId: string, toCenterId: string): void {
  allow(["read", "update"], "Handover", { centerId, toCenterId });
  allow("read", [...COPIED, "Case", "Consent", "Invitation"], { centerId });
  allow("update", ["CandidateProfile", "Consent", "Invitation"], { centerId });
  allow(["read", "update"], "Membership", { candidate: { is: { centerId } } });
  allow(["read", "create"], [...COPIED], { centerId: toCenterId });
  allow(["read", "create"], "Membership", { candidate: { is: { centerId: toCenterId } } });
  allow(["read", "create", "update"], "Counter", { centerId: toCenterId });
  allow("read", ["Center", "User"]);
  // the day the old record is erased on
  allow(["read", "create"], "DueWork");
}

/** One handed-over record at the center that gave it: who the person is goes, and nothing of anybody else. */
export function allowErasing(allow: Allow, centerId: string, candidateId: string): void {
  const own = { centerId, candidateId };
  allow(["read", "update"], "Handover", { ...own, state: "ACCEPTED" });
  allow(["read", "update"], "CandidateProfile", { id: candidateId, centerId, state: "HANDED_OVER" });
  const erased = COPIED.filter(
    (model) => model !== "CandidateProfile" && model !== "Document" && model !== "Paper",
  );
  allow(["read", "delete"], erased, { ...own, candidate: { is: { state: "HANDED_OVER" } } });
  allow(["read", "delete"], [...OF_CASES], { ...own, caseId: null });
  allow(["read", "delete"], "PaperEntry", { paper: { is: { ...own, caseId: null } } });
  allow(["read", "delete"], "InternalNote", { ...own, caseId: null });
  // what was transferred from which account; the request stays, for the books
  allow("read", "PaymentRequest", own);
  allow(["read", "delete"], "PaymentReceipt", { request: { is: own } });
  // the address it was sent to
  allow(["read", "delete"], "Invitation", own);
  // other people's names: they do not stay with the case
  allow(["read", "delete"], "FamilyMember", own);
  allow(["read", "delete"], "FamilyStep", { member: { is: own } });
}

/** What belongs to a person, of any domain: people/merge/belongings.test.ts holds the list against the data model. */
export const MOVED_BY_MERGING = [
  "CandidateLanguage",
  "CandidateQualification",
  "QualificationProof",
  "CandidateExperience",
  "CandidateHistory",
  "CandidateGuardian",
  "Paper",
  "Document",
  "Consent",
  "Proposal",
  "Case",
  "Milestone",
  "CaseHistory",
  "Message",
  "InternalNote",
  "CandidateOrigin",
  "Handover",
  "PlannedOffer",
  "CaseFee",
  "PaymentRequest",
  "FamilyMember",
] as const;
