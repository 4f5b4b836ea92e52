import type {
  Authority,
  Case,
  CaseHistory,
  Deputy,
  FamilyMember,
  FamilyStep,
  Letter,
  Mandate,
  StepInquiry,
  StepLink,
  Milestone,
  Prisma,
  Proposal,
  WayPlan,
} from "#app/platform/database/generated/client.ts";
import { AS_BUILT } from "#app/domains/cases/index.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

let counter = 100;

type CaseLink = Pick<Case, "id" | "centerId" | "companyId" | "candidateId">;

function linkOf({ id, centerId, companyId, candidateId }: CaseLink) {
  return { centerId, companyId, candidateId, caseId: id };
}

/** A running case that began with an accepted proposal. */
export function aCase(
  world: World,
  proposal: Pick<Proposal, "id" | "centerId" | "companyId" | "vacancyId" | "candidateId">,
  overrides: Partial<Prisma.CaseUncheckedCreateInput> = {},
): Promise<Case> {
  counter += 1;
  const now = world.clock.now();
  const { id, centerId, companyId, vacancyId, candidateId } = proposal;
  return world.prisma.case.create({
    data: {
      centerId,
      companyId,
      vacancyId,
      candidateId,
      proposalId: id,
      reference: `2026-${counter}`,
      routeId: "18a",
      fastTrack: true,
      template: "fast-track",
      land: "HB",
      startedOn: new Date("2026-11-02"),
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}

/** A milestone of the company that all sides see. */
export function aMilestone(
  world: World,
  of: CaseLink,
  overrides: Partial<Prisma.MilestoneUncheckedCreateInput> = {},
): Promise<Milestone> {
  const now = world.clock.now();
  return world.prisma.milestone.create({
    data: {
      ...linkOf(of),
      key: "agreement",
      track: "VISA",
      position: 1,
      party: "COMPANY",
      stateSince: now,
      forEmployer: true,
      forCandidate: true,
      updatedAt: now,
      ...overrides,
    },
  });
}

export function aCaseEntry(
  world: World,
  of: CaseLink,
  overrides: Partial<Prisma.CaseHistoryUncheckedCreateInput> = {},
): Promise<CaseHistory> {
  return world.prisma.caseHistory.create({
    data: {
      ...linkOf(of),
      at: world.clock.now(),
      actorName: "Ben Weber",
      actorParty: "CENTER",
      kind: "case_started",
      forEmployer: true,
      forCandidate: true,
      ...overrides,
    },
  });
}

/** A link for somebody outside to one step. */
export function aStepLink(
  world: World,
  of: Pick<Milestone, "id" | "centerId" | "caseId">,
  overrides: Partial<Prisma.StepLinkUncheckedCreateInput> = {},
): Promise<StepLink> {
  const { id: milestoneId, centerId, caseId } = of;
  return world.prisma.stepLink.create({
    data: {
      ...{ centerId, caseId, milestoneId, withName: false },
      tokenHash: newId(),
      ...{ addressee: "Ausländerbehörde", email: "amt@test.example" },
      ...{ createdById: newId(), createdByName: "Ayşe Özdemir", createdAt: world.clock.now() },
      expiresAt: new Date("2026-12-21T00:00:00Z"),
      ...overrides,
    },
  });
}

/** An office on the center's list. */
export function anAuthority(
  world: World,
  centerId: string,
  overrides: Partial<Prisma.AuthorityUncheckedCreateInput> = {},
): Promise<Authority> {
  return world.prisma.authority.create({
    data: {
      ...{ centerId, name: "Ausländerbehörde Bremen", kind: "IMMIGRATION_OFFICE" },
      ...{ email: "abh@amt.example", createdById: newId(), createdAt: world.clock.now() },
      ...overrides,
    },
  });
}

/** A version of a center's adaptation of one way; published, and as it is built unless `body` says otherwise. */
export function aWayPlan(
  world: World,
  centerId: string,
  overrides: Partial<Prisma.WayPlanUncheckedCreateInput> = {},
): Promise<WayPlan> {
  return world.prisma.wayPlan.create({
    data: {
      ...{ centerId, template: "commuter", number: 1, body: JSON.stringify(AS_BUILT) },
      ...{ createdById: newId(), createdByName: "Petra Probe", createdAt: world.clock.now() },
      ...overrides,
    },
  });
}

/** The authority was asked how a step stands. */
export function anInquiry(
  world: World,
  of: Pick<Milestone, "id" | "centerId" | "caseId">,
): Promise<StepInquiry> {
  const { id: milestoneId, centerId, caseId } = of;
  return world.prisma.stepInquiry.create({
    data: {
      ...{ centerId, caseId, milestoneId, email: "abh@amt.example", sentOn: new Date("2026-11-20") },
      ...{ createdById: newId(), createdByName: "Ayşe Özdemir", createdAt: world.clock.now() },
    },
  });
}

export function aMandate(
  world: World,
  of: Pick<Case, "id" | "companyId">,
  user: { userId: string },
  overrides: Partial<Prisma.MandateUncheckedCreateInput> = {},
): Promise<Mandate> {
  return world.prisma.mandate.create({
    data: {
      companyId: of.companyId,
      caseId: of.id,
      userId: user.userId,
      createdAt: world.clock.now(),
      ...overrides,
    },
  });
}

/** A colleague stands in for an advisor over the turn of the year. */
export function aDeputy(
  world: World,
  centerId: string,
  away: { userId: string },
  deputy: { userId: string },
): Promise<Deputy> {
  return world.prisma.deputy.create({
    data: {
      ...{ centerId, userId: away.userId, deputyId: deputy.userId },
      ...{ fromOn: new Date("2026-12-21"), untilOn: new Date("2027-01-08") },
      createdAt: world.clock.now(),
    },
  });
}

/** A child of seven who comes along, entered by the person. */
export function aFamilyMember(
  world: World,
  of: CaseLink,
  overrides: Partial<Prisma.FamilyMemberUncheckedCreateInput> = {},
): Promise<FamilyMember> {
  const { centerId, candidateId, id: caseId } = of;
  return world.prisma.familyMember.create({
    data: {
      ...{ centerId, candidateId, caseId, givenName: "Yara", relation: "CHILD", comes: "WITH" },
      birthDate: new Date("2019-05-04"),
      ...{ createdById: newId(), createdByParty: "CANDIDATE", createdAt: world.clock.now() },
      ...overrides,
    },
  });
}

/** A step of the member's plan that has begun. */
export function aFamilyStep(
  world: World,
  { id: memberId, centerId }: Pick<FamilyMember, "id" | "centerId">,
  overrides: Partial<Prisma.FamilyStepUncheckedCreateInput> = {},
): Promise<FamilyStep> {
  return world.prisma.familyStep.create({
    data: { centerId, memberId, key: "visa", state: "RUNNING", ...overrides },
  });
}

/** The first version of the agreement, signed off by the company. */
export function aLetter(
  world: World,
  { centerId, id: caseId }: Pick<CaseLink, "centerId" | "id">,
  overrides: Partial<Prisma.LetterUncheckedCreateInput> = {},
): Promise<Letter> {
  const now = world.clock.now();
  return world.prisma.letter.create({
    data: {
      ...{ centerId, caseId, kind: "AGREEMENT", maker: "COMPANY", number: 1, state: "SIGNED_OFF" },
      ...{ forEmployer: true, forCandidate: true, createdById: newId(), createdAt: now, updatedAt: now },
      ...{ signedById: newId(), signedByName: "Jana Meyer", signedByParty: "COMPANY", signedAt: now },
      ...{ signedOn: new Date("2026-11-21"), lines: ["Vereinbarung"] },
      ...{ contentId: "0".repeat(64), size: 1200, hash: "0".repeat(64) },
      ...overrides,
    },
  });
}
