import { refreshDuplicates } from "#app/domains/candidates/index.server.ts";
import { endProposalsOfHandedOver } from "#app/domains/matching/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { peopleEvent } from "../events.ts";
import { planErasing } from "../retention/erase.server.ts";
import { copyPerson, type Crossing } from "./copy.server.ts";
import { moveHandover } from "./rules.ts";
import { countRunning, type StepRefusal } from "./steps.server.ts";

type Accepted = { ok: true; newCandidateId: string };

class Barred extends Error {}

/**
 * The other center takes the person over, in one transaction: a record of its own is made with copies of what the person
 * agreed to, the old one is closed, open proposals and consents over there end, the account goes along.
 */
export async function acceptHandover(
  ctx: UserCtx,
  input: { handoverId: string; version: number },
): Promise<Accepted | StepRefusal | { ok: false; code: "running_case" }> {
  try {
    return await ctx.db.transaction((tx) => accept(tx, ctx, input));
  } catch (error) {
    if (error instanceof Barred) return { ok: false, code: "running_case" };
    throw error;
  }
}

async function accept(
  tx: GuardedTx,
  ctx: UserCtx,
  { handoverId, version }: { handoverId: string; version: number },
): Promise<Accepted | StepRefusal> {
  const row = await tx.handover.findFirst({ where: { id: handoverId } });
  if (!row) return notFound("Handover");
  const { newCandidateId: done, candidateId, centerId, toCenterId, askedById, parts } = row;
  // the same button a second time
  if (done !== null && row.answeredById === ctx.user.userId) return { ok: true, newCandidateId: done };
  if (!moveHandover(row.state, "accept", "receiver")) return { ok: false, code: "not_possible_now" };
  const { userId: answeredById, name: answeredByName } = ctx.user;
  const data = { answeredById, answeredByName, endedAt: ctx.now };
  // holds the row: of two who answer, and of an answer and a withdrawal, one comes second
  const claimed = await tx.handover.updateVersioned({ id: handoverId, version, as: "take", data });
  if (!claimed.ok) return { ok: false, code: "changed_meanwhile" };
  const house = tx.asSystem({ purpose: "handover", centerId, toCenterId });
  if ((await countRunning(house, candidateId)) > 0) throw new Barred();
  const newCandidateId = newId();
  const way: Crossing = { centerId, candidateId, toCenterId, newCandidateId, parts, now: ctx.now };
  await copyPerson(house, way);
  await closeOld(house, way);
  await planErasing(house, handoverId, ctx.now);
  await endProposalsOfHandedOver({ tx: tx.asSystem("end_proposals"), now: ctx.now }, { candidateId });
  await tx.handover.update({
    where: { id: handoverId },
    as: "take",
    data: { state: "ACCEPTED", newCandidateId, version: { increment: 1 } },
  });
  for (const id of [candidateId, newCandidateId]) await refreshDuplicates(tx, id, ctx.now);
  const keys = { handoverId, candidateId: newCandidateId, centerId, toCenterId, askedById };
  await tx.emit(peopleEvent("handover_moved", { ...keys, to: "ACCEPTED", by: "receiver" }));
  return { ok: true, newCandidateId };
}

/** The old record is kept as long as its center has to, and is worked on no more. */
async function closeOld(tx: GuardedTx, way: Crossing): Promise<void> {
  const { candidateId, newCandidateId, now } = way;
  await tx.candidateProfile.update({
    where: { id: candidateId },
    data: { state: "HANDED_OVER", version: { increment: 1 } },
  });
  await tx.consent.updateMany({ where: { candidateId, withdrawnAt: null }, data: { withdrawnAt: now } });
  await tx.invitation.updateMany({
    where: { candidateId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const account = await tx.membership.findFirst({
    where: { candidateId, endedAt: null },
    select: { id: true, userId: true },
  });
  if (!account) return;
  await tx.membership.update({ where: { id: account.id }, data: { endedAt: now } });
  await tx.membership.create({
    data: { userId: account.userId, role: "CANDIDATE", candidateId: newCandidateId },
  });
}
