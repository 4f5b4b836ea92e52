import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";
import { ANONYMOUS_ENTRIES } from "./entries.ts";
import { APPLICATION_KINDS, CASE_KINDS, PRIVATE_STEPS } from "./paper-kinds.ts";
import { hasRole, tenantsOf } from "./tenants.ts";

/** HR members, HR admins, and representatives with a mandate. */
export function allowCompany(allow: Allow, user: Principal, now: Date): void {
  allowMembers(allow, user, now);
  allowAdmins(allow, user);
  if (hasRole(user, "REPRESENTATIVE")) allowRepresentative(allow, user, now);
}

function allowMembers(allow: Allow, user: Principal, now: Date): void {
  const companyId = tenantsOf(user, "companyId", ["HR_ADMIN", "HR_MEMBER"]);
  if (!companyId) return;
  const verified = { companyId, company: { is: { state: "VERIFIED" as const } } };

  allow("read", "Company", { id: companyId });
  allow("read", ["Establishment", "Vacancy", "FastTrackCheck", "SupportRequest", "Proposal", "Case"], {
    companyId,
  });
  allow(["accompany", "correspond"], "Case", { companyId });
  allow("read", ["LawNotice", "CompanyDecision"], { companyId });
  allow("read", ["Consent", "Mandate", "Membership"], { companyId });
  allow("read", "User", { memberships: { some: { companyId, endedAt: null } } });
  // who represents the company in a case
  allow("read", "User", { mandates: { some: { companyId } } });

  // everybody in HR drafts; what is published speaks for the company and is the admins' to change
  allow("create", "Vacancy", { companyId, state: "DRAFT" });
  allow(["update", "delete"], "Vacancy", { companyId, state: "DRAFT" });
  allow("export", "Vacancy", { companyId });
  // what is being typed is nobody's but the typist's
  const { userId } = user;
  allow(["read", "create", "update", "delete"], "VacancyTyping", { companyId, userId });
  allow(["read", "create", "update", "delete"], "SavedView", { userId });
  allow("read", ["VacancyVersion", "VacancyTemplate"], { companyId });
  allow("create", ["VacancyVersion", "VacancyTemplate"], { companyId, createdById: userId });
  allow("delete", "VacancyTemplate", { companyId, createdById: userId });
  allow("create", "FastTrackCheck", { companyId, createdById: user.userId });
  allow("read", "Check");
  // a company that nobody has verified drafts, but asks for nothing
  allow("create", "SupportRequest", verified);
  allow("update", "SupportRequest", { companyId });
  // showing interest, declining, offering: what the employer alone does with a proposal
  allow("offer", "Proposal", { companyId });
  allow(["read", "create", "update"], "Interview", { companyId });
  allow("read", "ProposalDecision", { companyId });
  allow("create", "ProposalDecision", { companyId, party: "COMPANY", actorId: user.userId });
  // its own reasons: the person's are for the center
  allow(["read", "create"], "DeclineGround", { companyId, party: "COMPANY" });

  // in requests and cases: what is meant for the employer
  allow("read", ["Milestone", "CaseHistory", "Message"], { companyId, forEmployer: true });
  // its own, and what an authority decides in a letter to it
  allow("update", "Milestone", {
    companyId,
    forEmployer: true,
    OR: [{ party: "COMPANY" }, { recorder: "COMPANY" }],
  });
  allow("create", "CaseHistory", { companyId, actorParty: "COMPANY" });
  allow("create", "Message", { companyId, forEmployer: true, authorParty: "COMPANY", authorId: user.userId });

  // what the way costs, and what the center asks of the company: never what it asks of the person
  allow(["read", "update"], "CaseFee", { companyId });
  allow("create", "CaseFee", { companyId, recordedByParty: "COMPANY", recordedById: user.userId });
  allow("read", "PaymentRequest", { companyId });
  const ownRequest = { request: { is: { companyId } } };
  allow("read", ["PaymentAttempt", "PaymentRefund", "PaymentReceipt"], ownRequest);
  allow("create", "PaymentReceipt", { uploadedById: user.userId, ...ownRequest });

  // the person stays anonymous until they agree to this company, and again when that ends
  const agreed = { consents: { some: { companyId, withdrawnAt: null, expiresAt: { gt: now } } } };
  const proposed = { proposals: { some: { companyId } } };
  allow("read", "CandidateProfile", proposed);
  allow("read", [...ANONYMOUS_ENTRIES], { candidate: { is: proposed } });
  // family, residence status and guardians stay between the person and the center even then
  allow("read", ["CandidateIdentity", "CandidateHistory", "QualificationProof"], {
    candidate: { is: agreed },
  });
  allowPapers(allow, { companyId, userId: user.userId }, now);
  // letters name the person: the company's own, and what is signed off for it, as long as the consent holds
  const ofCase = { case: { is: { companyId, candidate: { is: agreed } } } };
  const shown = {
    OR: [{ maker: "COMPANY" as const }, { state: { in: ["SIGNED_OFF" as const, "WITHDRAWN" as const] } }],
  };
  allow("read", "Letter", { forEmployer: true, ...ofCase, ...shown });
  allow("create", "Letter", { maker: "COMPANY", createdById: user.userId, ...ofCase });
  allow("update", "Letter", { maker: "COMPANY", ...ofCase });
  allow("create", "Document", {
    uploadedById: user.userId,
    candidate: { is: agreed },
    case: { is: { companyId } },
  });
}

/**
 * Documents, as far as their kind is the employer's to know (paper-kinds.ts) and the consent reaches to documents: the
 * checked ones of the application, and in a running case those of its procedure. What the company itself is to bring it
 * reads in every state. Of versions the newest; what hangs on a step only where the step is the employer's to see.
 */
function allowPapers(
  allow: Allow,
  { companyId, userId }: { companyId: { in: string[] }; userId: string },
  now: Date,
): void {
  const agreed = {
    consents: {
      some: {
        companyId,
        withdrawnAt: null,
        expiresAt: { gt: now },
        categories: { has: "DOCUMENTS" as const },
      },
    },
  };
  const running = { companyId, state: { in: ["RUNNING" as const, "ARRIVED" as const] } };
  const inCase = { case: { is: running } };
  const step = { OR: [{ milestoneId: null }, { milestone: { is: { companyId, forEmployer: true } } }] };
  const checked = { state: "CHECKED" as const };
  const brings = { ...inCase, party: "COMPANY" as const };
  const application = { ...checked, caseId: null, kind: { in: [...APPLICATION_KINDS] } };
  const ofCase = { kind: { in: [...CASE_KINDS] } };
  const own = {
    ...{ ...checked, ...ofCase, caseId: null },
    candidate: { is: { cases: { some: running } } },
  };
  allow("read", "Paper", {
    candidate: { is: agreed },
    AND: [step, { OR: [application, own, { ...ofCase, ...inCase }, brings] }],
  });
  // why the company is asked, and what was wrong with what it brought; never with what the person brought
  allow("read", "PaperEntry", { paper: { is: { ...brings, candidate: { is: agreed }, AND: [step] } } });
  allow("read", "Document", {
    ...{ candidate: { is: agreed }, replacedAt: null },
    AND: [
      step,
      {
        OR: [
          // evidence of a step that is no document with a life of its own, where it cannot be one they never read
          {
            ...{ paperId: null, ...inCase },
            OR: [
              { milestoneId: null },
              { milestone: { is: { key: { notIn: [...PRIVATE_STEPS] } } } },
              { uploadedById: userId },
            ],
          },
          { paper: { is: { OR: [application, own, { ...checked, ...ofCase, ...inCase }, brings] } } },
        ],
      },
    ],
  });
}

function allowAdmins(allow: Allow, user: Principal): void {
  const companyId = tenantsOf(user, "companyId", ["HR_ADMIN"]);
  if (!companyId) return;
  allow(["update", "manage_team"], "Company", { id: companyId });
  allow("create", "CompanyDecision", { companyId, actorId: user.userId, actorParty: "COMPANY" });
  allow("update", "Vacancy", { companyId });
  allow("delete", "VacancyTemplate", { companyId });
  allow("publish", "Vacancy", { companyId, company: { is: { state: "VERIFIED" as const } } });
  allow(["create", "update", "delete"], "Establishment", { companyId });
  allow(["create", "update", "invite"], "Membership", { companyId });
  allow(["read", "create", "update"], "Invitation", { companyId });
  allow(["create", "update"], "Mandate", { companyId });
}

/** Cases somebody is mandated for, as long as the mandate lives. */
const mandatedTo = (userId: string) => ({ mandates: { some: { userId, endedAt: null } } });

/** A law firm or relocation service: the cases it is mandated for. */
function allowRepresentative(allow: Allow, { userId }: Principal, now: Date): void {
  const mandated = mandatedTo(userId);
  allow("read", "Mandate", { userId });
  allow(["read", "accompany"], "Case", mandated);
  allow("read", "LawNotice", { case: { is: mandated } });
  allow("read", ["Company", "Vacancy", "CandidateProfile"], { cases: { some: mandated } });
  allow("read", [...ANONYMOUS_ENTRIES], { candidate: { is: { cases: { some: mandated } } } });
  allow("read", ["Milestone", "CaseHistory", "Message"], { forEmployer: true, case: { is: mandated } });
  allow("update", "Milestone", {
    forEmployer: true,
    OR: [{ party: "COMPANY" }, { recorder: "COMPANY" }],
    case: { is: mandated },
  });
  allow("create", "CaseHistory", { actorParty: "COMPANY", case: { is: mandated } });
  const asked = { companyId: { not: null }, case: { is: mandated } };
  allow(["read", "update"], "CaseFee", { case: { is: mandated } });
  allow("create", "CaseFee", { recordedByParty: "COMPANY", recordedById: userId, case: { is: mandated } });
  allow("read", "PaymentRequest", asked);
  allow("read", ["PaymentAttempt", "PaymentRefund", "PaymentReceipt"], { request: { is: asked } });
  allow("create", "PaymentReceipt", { uploadedById: userId, request: { is: asked } });
  allow("create", "Message", {
    forEmployer: true,
    authorParty: "COMPANY",
    authorId: userId,
    case: { is: mandated },
  });
  allowBringing(allow, userId, now);
}

/**
 * What the company is asked for in a mandated case, while the person's consent to it holds: that it is wanted and how it
 * stands. Of files those they have brought themselves: a mandate does not carry the consent to read others.
 */
function allowBringing(allow: Allow, userId: string, now: Date): void {
  const mandated = mandatedTo(userId);
  const consent = {
    ...{ withdrawnAt: null, expiresAt: { gt: now }, categories: { has: "DOCUMENTS" as const } },
    company: { is: { cases: { some: mandated } } },
  };
  const brings = {
    party: "COMPANY" as const,
    case: { is: { ...mandated, state: { in: ["RUNNING" as const, "ARRIVED" as const] } } },
    candidate: { is: { consents: { some: consent } } },
    OR: [{ milestoneId: null }, { milestone: { is: { forEmployer: true } } }],
  };
  allow("read", "Paper", brings);
  allow("read", "PaperEntry", { paper: { is: brings } });
  allow("read", "Document", { uploadedById: userId, replacedAt: null, paper: { is: brings } });
  allow("create", "Document", { uploadedById: userId, paper: { is: brings } });
}
