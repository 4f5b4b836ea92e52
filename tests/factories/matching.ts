import type {
  CandidateProfile,
  MatchingWeights,
  Prisma,
  Proposal,
  Vacancy,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

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
  world: World,
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
