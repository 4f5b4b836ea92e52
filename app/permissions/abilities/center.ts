import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";
import { CANDIDATE_ENTRIES } from "./entries.ts";
import { tenantsOf } from "./tenants.ts";

type Ids = { in: string[] };

/** Desk, advisors, administrators and auditors of a center. */
export function allowCenter(allow: Allow, user: Principal): void {
  const staff = tenantsOf(user, "centerId", ["DESK", "ADVISOR", "CENTER_ADMIN"]);
  const advisors = tenantsOf(user, "centerId", ["ADVISOR", "CENTER_ADMIN"]);
  const admins = tenantsOf(user, "centerId", ["CENTER_ADMIN"]);
  const readers = tenantsOf(user, "centerId", ["ADVISOR", "CENTER_ADMIN", "AUDITOR"]);
  if (staff) allowDesk(allow, user, staff);
  if (advisors) {
    allowCandidates(allow, user, advisors);
    allowCases(allow, user, advisors);
    allowPayments(allow, user, advisors);
  }
  if (admins) allowSettings(allow, user, admins);
  // figures of the own center; the report itself takes the center from the membership
  if (readers) allow(["read", "export"], "Report");
  // groups of people by grounds of § 1 AGG: for who audits, not for who proposes
  if (tenantsOf(user, "centerId", ["AUDITOR"])) allow("read", "Fairness");
}

/** Requests, companies, vacancies and partners; no candidates. */
function allowDesk(allow: Allow, { userId }: Principal, centerId: Ids): void {
  allow("read", ["Company", "Vacancy", "SupportRequest", "PartnerBody", "Referral", "Offer"], {
    centerId,
  });
  allow("read", ["CompanyDecision", "CompanyDuplicate", "CompanyMerge"], { centerId });
  allow("read", ["Establishment", "FastTrackCheck", "Membership"], { company: { is: { centerId } } });
  allow("read", "User", {
    memberships: { some: { endedAt: null, OR: [{ centerId }, { company: { is: { centerId } } }] } },
  });
  // the colleagues a request or a case can be given to
  allow("read", "Membership", { centerId, role: { in: ["ADVISOR", "CENTER_ADMIN"] }, endedAt: null });
  allow(["triage", "update"], "SupportRequest", { centerId });

  const ofRequest = { centerId, requestId: { not: null } };
  allow("read", ["Message", "InternalNote"], ofRequest);
  allow("create", "InternalNote", { ...ofRequest, authorId: userId });
  allow("create", "Message", { ...ofRequest, authorParty: "CENTER", authorId: userId });
  allow("read", "Check");
}

function allowCandidates(allow: Allow, { userId }: Principal, centerId: Ids): void {
  allow("read", "VacancyVersion", { centerId });
  allow(["verify", "merge"], "Company", { centerId });
  allow("create", "CompanyDecision", { centerId, actorId: userId, actorParty: "CENTER" });
  allow("update", "CompanyDuplicate", { centerId });
  allow("take", "SupportRequest", { centerId });
  allow("create", "Referral", { centerId });

  allow(["read", "create", "update"], "CandidateIdentity", { centerId });
  allow(["read", "create"], "CandidateProfile", { centerId });
  // a record that was merged or handed over is kept and read; somebody else works for the person now
  allow("update", "CandidateProfile", { centerId, state: { in: ["DRAFT", "ACTIVE", "PLACED", "ENDED"] } });
  allow(["read", "create", "update", "delete"], ["CandidateHistory", "QualificationProof"], { centerId });
  allow("merge", "CandidateProfile", { centerId });
  // mails that did not reach the people they look after, or an address of the center's own
  const theirs = [{ centerId }, { company: { is: { centerId } } }, { candidate: { is: { centerId } } }];
  allow(["read", "update"], "MailBounce", { centerId });
  allow(["read", "update"], "MailBounce", {
    // what another center has written to the same address is that center's to know
    centerId: null,
    user: {
      is: { memberships: { some: { endedAt: null, OR: [...theirs, { partner: { is: { centerId } } }] } } },
    },
  });
  allow(["read", "update"], "CandidateDuplicate", { centerId });
  allow("read", "CandidateMerge", { centerId });
  allow("create", "CandidateMerge", { centerId, mergedById: userId });
  allow("read", ["CandidateImport", "CandidateOrigin"], { centerId });
  allow("create", "CandidateImport", { centerId, createdById: userId });
  allow("create", "CandidateOrigin", { centerId });
  // handing over: the own people; of others what their center and they themselves have agreed to, without a name
  allow(["read", "update"], "Handover", { centerId });
  allow("create", "Handover", { centerId, askedById: userId });
  allow(["read", "take"], "Handover", {
    toCenterId: centerId,
    state: { in: ["AGREED", "ACCEPTED", "REFUSED"] },
  });
  allow(["create", "update"], "Offer", { centerId });
  allow(["read", "update"], "PlannedOffer", { centerId });
  allow("create", "PlannedOffer", { centerId, madeByParty: "CENTER", madeById: userId });
  // entries: `verify` is comparing one with the papers
  allow(["read", "create", "update", "delete", "verify"], [...CANDIDATE_ENTRIES], { centerId });
  allow("read", ["Document", "Consent"], { centerId });
  allow(["read", "create", "update"], "Paper", { centerId });
  allow("read", "PaperEntry", { centerId });
  allow("create", "Document", { centerId, uploadedById: userId });
  allow(["read", "create", "update"], "Invitation", { candidate: { is: { centerId } } });
  allow("read", "Membership", { candidate: { is: { centerId } } });
  allow("read", "User", { memberships: { some: { endedAt: null, candidate: { is: { centerId } } } } });

  allow(["read", "update"], "Proposal", { centerId });
  allow("create", "Proposal", { centerId, createdById: userId });
  allow("propose", "Proposal", { centerId });
  allow("read", "MatchingWeights", { centerId });
  allow("read", ["Interview", "ProposalDecision", "DeclineGround"], { centerId });
  allow("create", "ProposalDecision", { centerId, party: "CENTER", actorId: userId });
  allow(["read", "create", "update"], "Counter", { centerId });
}

function allowCases(allow: Allow, { userId }: Principal, centerId: Ids): void {
  allow(["read", "update"], "Case", { centerId });
  allow(["read", "create", "update"], "Milestone", { centerId });
  allow("read", ["CaseHistory", "StepPace", "Authority", "StepInquiry", "WayPlan"], { centerId });
  allow("create", "StepInquiry", { centerId, createdById: userId });
  allow("create", "CaseHistory", { centerId, actorParty: "CENTER" });
  allow("read", ["Message", "InternalNote"], { centerId });
  allow("create", "InternalNote", { centerId, authorId: userId });
  allow("create", "Message", { centerId, authorParty: "CENTER", authorId: userId });
  allow(["read", "update"], "StepLink", { centerId });
  allow("create", "StepLink", { centerId, createdById: userId });
  allow(["read", "update", "delete"], "FamilyMember", { centerId });
  allow("create", "FamilyMember", { centerId, createdByParty: "CENTER", createdById: userId });
  allow(["read", "create", "update", "delete"], "FamilyStep", { centerId });
  allow(["read", "update"], "Letter", { centerId });
  allow("create", "Letter", { centerId, createdById: userId });
  allow("read", "Mandate", { case: { is: { centerId } } });
  allow("read", "User", { mandates: { some: { case: { is: { centerId } } } } });
  // everybody knows who stands in for whom; a colleague is named for oneself, by the head for those who fell ill, too
  allow("read", "Deputy", { centerId });
  allow(["create", "delete"], "Deputy", { centerId, userId });
  // what a coming day changes, and who was told
  allow("read", "LawNotice", { centerId });
  allow("create", "LawNotice", { centerId, createdById: userId });
}

/** What the center charges; what authorities charge is recorded with the case. */
function allowPayments(allow: Allow, { userId }: Principal, centerId: Ids): void {
  allow(["read", "update"], "CaseFee", { centerId });
  allow("create", "CaseFee", { centerId, recordedByParty: "CENTER", recordedById: userId });
  allow("read", ["Price", "CenterBank"], { centerId });
  allow(["read", "update"], "PaymentRequest", { centerId });
  allow("create", "PaymentRequest", { centerId, createdById: userId });
  allow("read", ["PaymentAttempt", "PaymentRefund", "PaymentReceipt"], { centerId });
  allow("read", ["LedgerEntry", "LedgerPosting"], { centerId });
  allow("create", "PaymentRefund", { centerId, createdById: userId });
}

function allowSettings(allow: Allow, { userId }: Principal, centerId: Ids): void {
  allow(["read", "update"], "Settings");
  allow("update", "Center", { id: centerId });
  allow("hold", "Handover", { centerId, state: "ACCEPTED" });
  allow(["create", "update", "delete"], ["Site", "ServiceArea"], { centerId });
  allow(["read", "create", "update"], ["FundingProgramme", "PartnerBody"], { centerId });
  allow("manage_team", "Center", { id: centerId });
  allow("update", "Authority", { centerId });
  allow("create", "Authority", { centerId, createdById: userId });
  // every version says who has worked on it last
  allow("update", "WayPlan", { centerId });
  allow("create", "WayPlan", { centerId, createdById: userId });
  allow(["create", "update"], "CenterBank", { centerId });
  allow("update", "Price", { centerId });
  allow("create", "Price", { centerId, createdById: userId });
  allow("create", "MatchingWeights", { centerId, createdById: userId });
  allow(["read", "create", "update", "invite"], "Membership", { centerId });
  allow(["read", "create", "update"], "Membership", { partner: { is: { centerId } } });
  allow("read", "User", { memberships: { some: { endedAt: null, partner: { is: { centerId } } } } });
  allow(["read", "create", "update"], "Invitation", { centerId });
  allow(["create", "delete"], "Deputy", { centerId });
  allow("read", "AuditEntry", { centerId });
}
