import type { CandidateProfile, Prisma, Proposal, Vacancy } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

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
      explanation: { weightsVersion: 1, score: 80, lines: [] },
      createdById: newId(),
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}
