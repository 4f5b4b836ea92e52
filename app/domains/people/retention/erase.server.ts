import { berlinDay, toUtcDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { tableOf } from "#app/permissions/models.ts";
import { ERASED } from "./kinds.ts";
import { eraseFrom } from "./periods.ts";

/** Due work: the record that a center has handed over is erased there; the subject is the hand-over. */
export const ERASE_HANDED_OVER = "erase_handed_over";

/** Plans the erasing of a handed-over record for the day its period ends, as the one who may plan due work. */
export async function planErasing(tx: GuardedTx, handoverId: string, handedOverAt: Date): Promise<void> {
  const dueAt = toUtcDate(eraseFrom(berlinDay(handedOverAt)));
  await tx.dueWork.create({ data: { kind: ERASE_HANDED_OVER, subjectId: handoverId, dueAt } });
}

/**
 * Erases who the person is, what they did and their papers from the record of the center that handed them over. The
 * record stays as a number with occupation and level, for the figures; what belongs to a case stays with the case, files
 * go with the last row that names them. A hold stops it; whoever lifts the hold plans it anew.
 */
export async function eraseHandedOver({ tx, now }: HandlerCtx, handoverId: string): Promise<void> {
  const row = await tx.handover.findFirst({
    where: { id: handoverId, state: "ACCEPTED", heldAt: null, erasedAt: null },
    select: { centerId: true, candidateId: true },
  });
  if (!row) return;
  const house = tx.asSystem({ purpose: "erase_record", ...row });
  // holds the row: a hold in the same moment comes before or too late, and is told so
  const { count } = await house.handover.updateMany({
    where: { id: handoverId, heldAt: null, erasedAt: null },
    data: { erasedAt: now, paperId: null, reason: "", version: { increment: 1 } },
  });
  if (count === 0) return;
  await eraseRows(house, row.candidateId);
  await house.candidateProfile.update({
    where: { id: row.candidateId },
    data: { summary: "", skills: [], version: { increment: 1 } },
  });
}

async function eraseRows(tx: GuardedTx, candidateId: string): Promise<void> {
  const own = { candidateId };
  const family = await tx.familyMember.findMany({
    where: own,
    select: { steps: { select: { id: true } } },
  });
  for (const { id } of family.flatMap(({ steps }) => steps)) await tx.familyStep.delete({ where: { id } });
  const papers = await tx.paper.findMany({
    where: { ...own, caseId: null },
    select: { entries: { select: { id: true } } },
  });
  for (const { id } of papers.flatMap(({ entries }) => entries))
    await tx.paperEntry.delete({ where: { id } });
  const requests = await tx.paymentRequest.findMany({
    where: own,
    select: { receipts: { select: { id: true } } },
  });
  for (const { id } of requests.flatMap(({ receipts }) => receipts))
    await tx.paymentReceipt.delete({ where: { id } });
  for (const model of ERASED) {
    const table = tx[tableOf(model)] as unknown as {
      findMany(args: { where: object; select: { id: true } }): Promise<{ id: string }[]>;
      delete(args: { where: { id: string } }): Promise<unknown>;
    };
    const ofCases = model === "Document" || model === "Paper" || model === "InternalNote";
    const where = ofCases ? { ...own, caseId: null } : own;
    for (const { id } of await table.findMany({ where, select: { id: true } })) {
      await table.delete({ where: { id } });
    }
  }
}
