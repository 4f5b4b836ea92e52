import type { Allow, Conditions } from "../ability.ts";
import type { Principal } from "../context.ts";
import { CANDIDATE_ENTRIES } from "./entries.ts";
import { tenantsOf } from "./tenants.ts";

/** A candidate: the own person, and what companies and the center do for it. */
export function allowCandidate(allow: Allow, user: Principal): void {
  const candidateId = tenantsOf(user, "candidateId", ["CANDIDATE"]);
  if (!candidateId) return;

  allow(["read", "update"], "OwnProfile");
  allow(["read", "update"], "CandidateProfile", { id: candidateId });
  allow(["read", "update"], "CandidateIdentity", { candidateId });
  allow(["read", "create", "update", "delete"], ["CandidateHistory", "QualificationProof"], { candidateId });
  // whoever enters something does not check it: that is the center's
  allow(["read", "update", "delete"], [...CANDIDATE_ENTRIES], { candidateId });
  allow("create", [...CANDIDATE_ENTRIES], { candidateId, madeByParty: "CANDIDATE", checkedAt: null });
  allow("read", ["Paper", "Document"], { candidateId });
  // why the person is asked, and what was wrong with what they brought
  allow("read", "PaperEntry", { paper: { is: { candidateId, party: "CANDIDATE" } } });
  allow("create", "Document", { candidateId, uploadedById: user.userId });
  allow(["read", "create", "update", "consent"], "Consent", { candidateId });
  allow(["read", "update"], "Interview", { candidateId });
  allow("read", "ProposalDecision", { candidateId, forCandidate: true });
  allow("create", "ProposalDecision", { candidateId, party: "CANDIDATE", actorId: user.userId });
  // the own reasons: the company's are for the center
  allow(["read", "create"], "DeclineGround", { candidateId, party: "CANDIDATE" });
  allow(["read", "consent"], "Handover", { candidateId });
  allow("read", "Offer", { center: { is: { candidates: { some: { id: candidateId } } } } });
  allow(["read", "update"], "PlannedOffer", { candidateId });
  allow("create", "PlannedOffer", { candidateId, madeByParty: "CANDIDATE", madeById: user.userId });

  const known = knownProposals(candidateId);
  allow(["read", "decide"], "Proposal", known);
  allow("read", ["Vacancy", "Company"], { proposals: { some: known } });
  allow("read", ["Vacancy", "Company"], { cases: { some: { candidateId } } });
  allow("read", "Company", { consents: { some: { candidateId } } });

  allow("read", "Case", { candidateId });
  allow("read", ["Milestone", "CaseHistory", "Message"], { candidateId, forCandidate: true });
  // the own ones, and what an authority decides in a letter to the person
  allow("update", "Milestone", {
    candidateId,
    forCandidate: true,
    OR: [{ party: "CANDIDATE" }, { recorder: "CANDIDATE" }],
  });
  allow("create", "CaseHistory", { candidateId, actorParty: "CANDIDATE" });
  allow(["read", "update"], "CaseFee", { candidateId });
  allow("create", "CaseFee", { candidateId, recordedByParty: "CANDIDATE", recordedById: user.userId });
  allow("read", "PaymentRequest", { candidateId });
  // the family stays between the person and the center
  allow(["read", "update", "delete"], "FamilyMember", { candidateId });
  allow("create", "FamilyMember", { candidateId, createdByParty: "CANDIDATE", createdById: user.userId });
  allow(["read", "create", "update", "delete"], "FamilyStep", { member: { is: { candidateId } } });
  // the own letters, and what others have signed off that is addressed to or concerns the person
  const ownCase = { case: { is: { candidateId } } };
  const shown = {
    OR: [{ maker: "CANDIDATE" as const }, { state: { in: ["SIGNED_OFF" as const, "WITHDRAWN" as const] } }],
  };
  allow("read", "Letter", { forCandidate: true, ...ownCase, ...shown });
  allow("create", "Letter", { maker: "CANDIDATE", createdById: user.userId, ...ownCase });
  allow("update", "Letter", { maker: "CANDIDATE", ...ownCase });
  const ownRequest = { request: { is: { candidateId } } };
  allow("read", ["PaymentAttempt", "PaymentRefund", "PaymentReceipt"], ownRequest);
  allow("create", "PaymentReceipt", { uploadedById: user.userId, ...ownRequest });
  allow("create", "Message", {
    candidateId,
    forCandidate: true,
    authorParty: "CANDIDATE",
    authorId: user.userId,
  });
}

/** Proposals the person hears of: once the company is interested. One it declined at once is never shown. */
function knownProposals(candidateId: { in: string[] }): Conditions<"Proposal"> {
  return {
    candidateId,
    OR: [
      { state: { in: ["INTERESTED", "INTRODUCED", "INTERVIEW", "OFFERED", "ACCEPTED"] } },
      { state: "ENDED", endReason: { in: ["CANDIDATE_DECLINED", "OFFER_DECLINED", "CONSENT_WITHDRAWN"] } },
      // whatever ended it: who has heard of it is not left without an answer
      { state: "ENDED", decisions: { some: { to: "INTERESTED" } } },
    ],
  };
}
