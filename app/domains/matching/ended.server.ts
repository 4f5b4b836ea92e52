import type { HandlerCtx } from "#app/permissions/context.ts";
import type { ProposalEndReason } from "#app/platform/database/generated/enums.ts";
import { keepHouseDecisions, type HouseStep } from "./decisions.server.ts";
import { matchingEvent } from "./events.ts";
import { callOffTalks } from "./call-off-talks.server.ts";
import { OPEN_STATES } from "./proposal-rules.ts";
import { KEYS } from "./proposals.server.ts";

/**
 * Proposals end with the vacancy they were for, whatever version somebody has just written: the job is not to be had any
 * more. One that was accepted is a case of its own and stays.
 */
export function endProposalsOfVacancy(ctx: HandlerCtx, { vacancyId }: { vacancyId: string }): Promise<void> {
  return endOpen(ctx, { vacancyId }, "vacancy_ended", "VACANCY_CLOSED");
}

/**
 * Who has been hired is not shown to others any longer: what the person agreed to the introduction for has come true
 * (Art. 5 (1) b, c GDPR), and a company that goes on waiting would wait for nothing. Flagging would leave both.
 */
export function endProposalsOfHired(
  ctx: HandlerCtx,
  { candidateId }: { candidateId: string },
): Promise<void> {
  return endOpen(ctx, { candidateId }, "hired_elsewhere", "HIRED_ELSEWHERE");
}

/** Another center looks after the person now: the companies here, and their talks, wait for nobody any longer. */
export function endProposalsOfHandedOver(ctx: Ending, { candidateId }: { candidateId: string }) {
  return endOpen(ctx, { candidateId }, "handed_over", "HANDED_OVER");
}

/** `tx` acts for the purpose "end_proposals". */
type Ending = Pick<HandlerCtx, "tx" | "now">;

async function endOpen(
  { tx, now }: Ending,
  of: { vacancyId: string } | { candidateId: string },
  step: HouseStep,
  endReason: ProposalEndReason,
): Promise<void> {
  const where = { ...of, state: { in: [...OPEN_STATES] } };
  const open = await tx.proposal.findMany({ where, select: KEYS, orderBy: { id: "asc" } });
  await tx.proposal.updateMany({
    where,
    data: { state: "ENDED", endReason, version: { increment: 1 } },
  });
  await callOffTalks(
    tx,
    open.map(({ id }) => id),
    now,
  );
  await keepHouseDecisions(tx, open, step, now);
  for (const { id: proposalId, centerId, companyId, candidateId, vacancyId } of open) {
    const keys = { proposalId, centerId, companyId, candidateId, vacancyId };
    await tx.emit(matchingEvent("proposal_ended", { ...keys, endReason }));
  }
}
