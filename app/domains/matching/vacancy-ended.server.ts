import type { HandlerCtx } from "#app/permissions/context.ts";
import { matchingEvent } from "./events.ts";
import { OPEN_STATES } from "./proposal-rules.ts";

/**
 * Proposals end with the vacancy they were for, whatever version somebody has just written: the job is not to be had any
 * more. One that was accepted is a case of its own and stays.
 */
export async function endProposalsOfVacancy(
  { tx }: HandlerCtx,
  { vacancyId }: { vacancyId: string },
): Promise<void> {
  const where = { vacancyId, state: { in: [...OPEN_STATES] } };
  const open = await tx.proposal.findMany({
    where,
    select: { id: true, centerId: true, companyId: true, candidateId: true },
    orderBy: { id: "asc" },
  });
  const endReason = "VACANCY_CLOSED";
  await tx.proposal.updateMany({
    where,
    data: { state: "ENDED", endReason, version: { increment: 1 } },
  });
  for (const { id: proposalId, ...keys } of open) {
    await tx.emit(matchingEvent("proposal_ended", { proposalId, vacancyId, ...keys, endReason }));
  }
}
