import type { ModelName } from "#app/permissions/models.ts";
import { newId } from "#app/platform/ids.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aProposalDecision } from "#tests/factories/matching.ts";
import type { World } from "#tests/setup/world.ts";
import { MODELS, plainTable } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";

interface Tenants {
  world: World;
  braunschweig: Tenant;
}

/**
 * One new row per model that belongs wholly to the foreign tenant and that the database itself would
 * take: if it is refused, then by the guard.
 */
export async function foreignWishes({ world, braunschweig }: Tenants): Promise<Record<ModelName, AnyRow>> {
  const fresh = await freshLinks(world, braunschweig);
  const wishes = await Promise.all(
    MODELS.map(async (model) => {
      const rows = await plainTable(world, model).findMany({ orderBy: { id: "asc" } });
      const example = rows.find((row) => isOf(braunschweig, model, row)) ?? rows[0];
      const wish: AnyRow = { ...example, id: newId(), ...fresh[model] };
      return [model, wish] as const;
    }),
  );
  return Object.fromEntries(wishes) as Record<ModelName, AnyRow>;
}

function isOf(
  { centerId, company, partner, candidate, people }: Tenant,
  model: ModelName,
  row: AnyRow,
): boolean {
  const ids = [centerId, company.id, partner.id, candidate.id, people.hrAdmin.userId];
  return model === "User"
    ? row.id === people.hrAdmin.userId
    : Object.values(row).some((value) => ids.includes(String(value)));
}

/** What must differ from the example for the sake of unique keys. */
async function freshLinks(world: World, tenant: Tenant): Promise<Partial<Record<ModelName, AnyRow>>> {
  const { centerId, others, people, vacancy, candidate, company } = tenant;
  const { id: _, ...profile } = candidate;
  const unnamed = await world.prisma.candidateProfile.create({ data: { ...profile, number: nextNumber() } });
  const made = {
    centerId,
    candidateId: candidate.id,
    madeByParty: "CENTER",
    madeAt: profile.createdAt,
  } as const;
  const qualification = await world.prisma.candidateQualification.create({
    data: { ...made, kind: "NONE", state: "FINISHED", recognition: "NONE" },
  });
  const experience = await world.prisma.candidateExperience.create({
    data: { ...made, startedOn: new Date("2020-01-01") },
  });
  const merged = await world.prisma.company.findFirstOrThrow({ where: { centerId, state: "MERGED" } });
  const vacant = await aCompany(world, { centerId });
  const decision = await aProposalDecision(world, tenant.proposal);
  const bankless = await aCenter(world);
  const attempt = await unpaidAttempt(world, centerId);
  const pair = [unnamed.id, others.candidate.id].sort();
  const matter = { centerId, candidateId: others.candidate.id };
  return {
    Authority: { name: newId() },
    StepPace: { key: newId() },
    WayPlan: { number: 77 },
    StepInquiry: { sentOn: new Date("2026-12-22") },
    Letter: { number: 7 },
    StepLink: { tokenHash: newId() },
    Deputy: { fromOn: new Date("2026-12-22") },
    User: { email: `${newId()}@test.example` },
    Membership: { userId: people.operator.userId, role: "HR_ADMIN", companyId: company.id },
    Invitation: { tokenHash: newId() },
    Center: { slug: newId() },
    ServiceArea: { searchKey: newId() },
    Counter: { kind: "CASE" },
    CandidateProfile: { number: nextNumber() },
    CandidateIdentity: { candidateId: unnamed.id },
    CandidateSituation: { candidateId: unnamed.id },
    CandidateLanguage: { language: "la" },
    CandidateHistory: { experienceId: experience.id },
    QualificationProof: { qualificationId: qualification.id },
    CompanyDuplicate: { companyId: company.id, otherId: merged.id },
    CompanyMerge: { fromId: vacant.id, intoId: company.id },
    CandidateDuplicate: { firstId: pair[0], secondId: pair[1] },
    CandidateMerge: { loserId: unnamed.id },
    CandidateOrigin: { rowKey: newId() },
    Handover: { candidateId: unnamed.id },
    PlannedOffer: { candidateId: unnamed.id },
    Consent: { ...matter, companyId: others.company.id },
    DeclineGround: { decisionId: decision.id, party: "COMPANY", reason: "START_DATE" },
    Interview: { ...matter, companyId: others.company.id, proposalId: others.proposal.id },
    Proposal: { ...matter, vacancyId: vacancy.id },
    Case: {
      ...matter,
      companyId: others.company.id,
      vacancyId: others.vacancy.id,
      proposalId: others.proposal.id,
      reference: newId(),
    },
    Milestone: { key: newId() },
    FamilyStep: { key: newId() },
    Paper: { slot: newId() },
    Document: { number: 77 },
    CaseFee: { key: newId() },
    CenterBank: { centerId: bankless.id },
    PaymentRequest: { reference: newId() },
    PaymentNotice: { eventId: newId() },
    LedgerEntry: { key: newId() },
    PaymentAttempt: { requestId: attempt.requestId, state: "CANCELLED" },
    SandboxPayment: { attemptId: attempt.id },
    Mandate: { userId: people.operator.userId },
    DueWork: { subjectId: newId() },
    EscoRelease: { version: newId(), current: false },
    EscoOccupation: { uri: newId() },
    EscoSkill: { uri: newId() },
    EscoOccupationSkill: await otherPair(world),
    LawNotice: { result: newId() },
    MatchingWeights: { number: 77 },
    VacancyVersion: { version: 7 },
    VacancyTemplate: { name: newId() },
    VacancyTyping: { vacancyId: newId() },
    SavedView: { name: newId() },
    MailMessage: { dedupeKey: newId() },
    Notification: { dedupeKey: newId() },
    NoticeChoice: { category: "LAW" },
    CalendarFeed: { userId: people.operator.userId, tokenHash: newId() },
  };
}

/** An attempt to pay of which the sandbox does not know yet. */
async function unpaidAttempt(world: World, centerId: string): Promise<{ id: string; requestId: string }> {
  const of = { where: { centerId } };
  const { id: _request, ...request } = await world.prisma.paymentRequest.findFirstOrThrow(of);
  const { id: requestId } = await world.prisma.paymentRequest.create({
    data: { ...request, reference: newId() },
  });
  const { id: _attempt, ...attempt } = await world.prisma.paymentAttempt.findFirstOrThrow(of);
  return world.prisma.paymentAttempt.create({ data: { ...attempt, requestId } });
}

/** An occupation and a skill of ESCO that nobody has linked. */
async function otherPair(world: World): Promise<AnyRow> {
  const { id: _, ...skill } = await world.prisma.escoSkill.findFirstOrThrow();
  const { id: skillId } = await world.prisma.escoSkill.create({ data: { ...skill, uri: newId() } });
  return { skillId };
}

let number = 90_000;
function nextNumber(): number {
  number += 1;
  return number;
}
