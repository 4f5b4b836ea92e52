import type { GuardedTx } from "#app/permissions/guard/types.ts";

/** Talks of proposals that have ended are off, unless they have taken place. */
export async function callOffTalks(tx: GuardedTx, proposalIds: readonly string[], now: Date): Promise<void> {
  if (proposalIds.length === 0) return;
  const of = { proposalId: { in: [...proposalIds] } };
  await tx.interview.updateMany({
    where: { ...of, state: "AGREED", startsAt: { gt: now } },
    data: { state: "CANCELLED", sequence: { increment: 1 } },
  });
  await tx.interview.updateMany({
    where: { ...of, state: { in: ["SUGGESTED", "OTHERS_ASKED"] } },
    data: { state: "CANCELLED" },
  });
}
