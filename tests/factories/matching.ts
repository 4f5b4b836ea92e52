import type {
  CandidateProfile,
  DeclineGround,
  Interview,
  MatchingWeights,
  Prisma,
  Proposal,
  ProposalDecision,
  Vacancy,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { Stock, World } from "#tests/setup/world.ts";

/** Weights of a center in which the occupation counts more than at first. */
export function someWeights(
  world: World,
  centerId: string,
  overrides: Partial<Prisma.MatchingWeightsUncheckedCreateInput> = {},
): Promise<MatchingWeights> {
  return world.prisma.matchingWeights.create({
    data: {
      ...{ occupation: 40, skills: 20, language: 15, qualification: 10, experience: 5 },
      ...{ hours: 3, start: 3, place: 2, wishes: 2 },
      number: 1,
      centerId,
      createdById: newId(),
      createdByName: "Dr. Silke Meyer",
      createdAt: world.clock.now(),
      ...overrides,
    },
  });
}

/** A proposal that the company has not answered yet. */
export function aProposal(
  world: Stock,
  vacancy: Pick<Vacancy, "id" | "centerId" | "companyId">,
  candidate: Pick<CandidateProfile, "id">,
  overrides: Partial<Prisma.ProposalUncheckedCreateInput> = {},
): Promise<Proposal> {
  const now = world.clock.now();
  return world.prisma.proposal.create({
    data: {
      centerId: vacancy.centerId,
      companyId: vacancy.companyId,
      vacancyId: vacancy.id,
      candidateId: candidate.id,
      explanation: { weightsVersion: "house-2", score: 80, lines: [] },
      createdById: newId(),
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}

type Keys = Pick<Proposal, "id" | "centerId" | "companyId" | "candidateId">;
const linkOf = ({ centerId, companyId, candidateId }: Omit<Keys, "id">) => ({
  centerId,
  companyId,
  candidateId,
});

/** The company shows interest; the person hears of it. */
export function aProposalDecision(
  world: World,
  proposal: Keys,
  overrides: Partial<Prisma.ProposalDecisionUncheckedCreateInput> = {},
): Promise<ProposalDecision> {
  return world.prisma.proposalDecision.create({
    data: {
      ...linkOf(proposal),
      proposalId: proposal.id,
      at: world.clock.now(),
      step: "show_interest",
      from: "PROPOSED",
      to: "INTERESTED",
      party: "COMPANY",
      actorId: newId(),
      actorName: "Petra Beispiel",
      forCandidate: true,
      ...overrides,
    },
  });
}

/** The reason given with a decision, of the party that made it. */
export function aGround(
  world: World,
  decision: ProposalDecision,
  reason: DeclineGround["reason"],
): Promise<DeclineGround> {
  const { id: decisionId, party } = decision;
  return world.prisma.declineGround.create({
    data: { ...linkOf(decision), decisionId, party, reason, createdAt: world.clock.now() },
  });
}

/** A talk for which one time is suggested. */
export function anInterview(
  world: World,
  proposal: Keys,
  overrides: Partial<Prisma.InterviewUncheckedCreateInput> = {},
): Promise<Interview> {
  const now = world.clock.now();
  return world.prisma.interview.create({
    data: {
      ...linkOf(proposal),
      proposalId: proposal.id,
      kind: "VIDEO",
      place: "https://talk.example/room",
      minutes: 45,
      times: [new Date("2026-12-01T09:00:00Z")],
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}
