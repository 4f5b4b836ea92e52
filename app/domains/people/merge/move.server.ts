import type { GuardedTx } from "#app/permissions/context.ts";
import { ENDED_BY_WITHDRAWAL, matchingEvent } from "#app/domains/matching/index.ts";
import { tableOf } from "#app/permissions/models.ts";
import { BELONGINGS } from "./belongings.ts";
import { settleConsents, settleProposals } from "./settle.ts";

/** Which record ends and which goes on, at an instant. */
export interface Way {
  centerId: string;
  winnerId: string;
  loserId: string;
  now: Date;
}

interface AnyTable {
  updateMany(args: object): Promise<{ count: number }>;
}

const tableIn = (tx: GuardedTx, model: string): AnyTable => tx[tableOf(model)] as unknown as AnyTable;

/** Rows that collide with nothing. */
export async function moveRows(tx: GuardedTx, { winnerId, loserId }: Way): Promise<void> {
  for (const model of BELONGINGS.moved) {
    await tableIn(tx, model).updateMany({ where: { candidateId: loserId }, data: { candidateId: winnerId } });
  }
}

const CONSENT = {
  ...{ id: true, candidateId: true, companyId: true, givenAt: true, expiresAt: true, withdrawnAt: true },
} as const;

/**
 * Consents never reach further than before; a no given under one number counts under the other. Gives the proposals
 * that end with it.
 */
export async function moveConsents(
  tx: GuardedTx,
  { centerId, winnerId, loserId, now }: Way,
): Promise<string[]> {
  const ended: string[] = [];
  const rows = await tx.consent.findMany({
    where: { candidateId: { in: [winnerId, loserId] } },
    select: CONSENT,
  });
  const of = (id: string) => rows.filter(({ candidateId }) => candidateId === id);
  for (const { id, companyId, withdrawnAt, why } of settleConsents(of(winnerId), of(loserId), now)) {
    await tx.consent.update({ where: { id }, data: { withdrawnAt } });
    if (why !== "withdrawn") continue;
    const where = {
      ...{ candidateId: { in: [winnerId, loserId] }, companyId },
      state: { in: [...ENDED_BY_WITHDRAWAL] },
    };
    const open = await tx.proposal.findMany({ where, select: { id: true } });
    ended.push(...open.map((row) => row.id));
    await tx.proposal.updateMany({
      where,
      data: { state: "ENDED", endReason: "CONSENT_WITHDRAWN", version: { increment: 1 } },
    });
    await tx.emit(matchingEvent("consent_withdrawn", { centerId, companyId, candidateId: winnerId }));
  }
  await tx.consent.updateMany({ where: { candidateId: loserId }, data: { candidateId: winnerId } });
  return ended;
}

/** Proposals of one person: of two for the same vacancy the further one goes on, the other stays readable beside it. */
export async function moveProposals(
  tx: GuardedTx,
  { centerId, winnerId, loserId }: Way,
): Promise<{ ok: true; ended: string[] } | { ok: false; code: "two_cases" }> {
  const rows = await tx.proposal.findMany({
    where: { candidateId: { in: [winnerId, loserId] }, duplicateOfId: null },
    select: {
      ...{ id: true, candidateId: true, companyId: true, vacancyId: true, state: true, createdAt: true },
      case: { select: { id: true } },
    },
  });
  const of = (id: string) =>
    rows
      .filter(({ candidateId }) => candidateId === id)
      .map((row) => ({ ...row, hasCase: row.case !== null }));
  const settled = settleProposals(of(winnerId), of(loserId));
  if (!settled.ok) return settled;
  for (const { id, keptId, ends } of settled.aside) {
    const end = ends ? { state: "ENDED" as const, endReason: "DUPLICATE" as const } : {};
    await tx.proposal.update({
      where: { id },
      data: { ...end, duplicateOfId: keptId, version: { increment: 1 } },
    });
    const row = rows.find((one) => one.id === id);
    if (!ends || !row) continue;
    const { companyId, vacancyId } = row;
    const keys = { proposalId: id, centerId, companyId, vacancyId, candidateId: winnerId };
    await tx.emit(matchingEvent("proposal_ended", { ...keys, endReason: "DUPLICATE" }));
  }
  await tx.proposal.updateMany({ where: { candidateId: loserId }, data: { candidateId: winnerId } });
  return { ok: true, ended: settled.aside.flatMap(({ id, ends }) => (ends ? [id] : [])) };
}

/** Only one account may act for a person. Gives the user whose access ended, null where there was nothing to decide. */
export async function moveAccess(
  tx: GuardedTx,
  { winnerId, loserId, now }: Way,
  kept: "winner" | "loser",
): Promise<string | null> {
  const live = await tx.membership.findMany({
    where: { candidateId: { in: [winnerId, loserId] }, endedAt: null },
    select: { id: true, userId: true, candidateId: true },
  });
  const ending =
    live.length > 1
      ? live.find(({ candidateId }) => (candidateId === winnerId) !== (kept === "winner"))
      : undefined;
  if (ending) await tx.membership.update({ where: { id: ending.id }, data: { endedAt: now } });
  await tx.membership.updateMany({ where: { candidateId: loserId }, data: { candidateId: winnerId } });
  // a code is used with the old number, which is none any more
  await tx.invitation.updateMany({
    where: { candidateId: loserId, kind: "CODE", usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await tx.invitation.updateMany({ where: { candidateId: loserId }, data: { candidateId: winnerId } });
  return ending?.userId ?? null;
}
