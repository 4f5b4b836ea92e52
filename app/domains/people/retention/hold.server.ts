import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { HandoverResult } from "../handover/steps.server.ts";
import { ERASE_HANDED_OVER } from "./erase.server.ts";

interface Matter {
  handoverId: string;
  version: number;
}

/** The center's administration keeps a handed-over record from being erased, for a reason that stands beside it. */
export function holdRecord(ctx: UserCtx, { heldReason, ...matter }: Matter & { heldReason: string }) {
  const { userId: heldById, name: heldByName } = ctx.user;
  return change(ctx, matter, false, { heldAt: ctx.now, heldById, heldByName, heldReason });
}

/** The reason is over: what should have been erased meanwhile is erased at once. */
export function releaseRecord(ctx: UserCtx, matter: Matter): Promise<HandoverResult> {
  return change(ctx, matter, true, { heldAt: null, heldById: null, heldByName: null, heldReason: null });
}

interface Hold {
  heldAt: Date | null;
  heldById: string | null;
  heldByName: string | null;
  heldReason: string | null;
}

async function change(
  ctx: UserCtx,
  { handoverId, version }: Matter,
  wasHeld: boolean,
  data: Hold,
): Promise<HandoverResult> {
  return ctx.db.transaction(async (tx) => {
    const row = await tx.handover.findFirst({
      where: { id: handoverId },
      select: { state: true, heldAt: true, erasedAt: true },
    });
    if (!row) return notFound("Handover");
    const isPossible = row.state === "ACCEPTED" && row.erasedAt === null && (row.heldAt !== null) === wasHeld;
    if (!isPossible) return { ok: false, code: "not_possible_now" };
    const written = await tx.handover.updateVersioned({ id: handoverId, version, as: "hold", data });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    if (wasHeld) await planAnew(ctx, tx.asSystem("retention"), handoverId);
    return { ok: true };
  });
}

/** The work of the day itself may be done already: it found the hold. Before that day the plan still stands. */
async function planAnew(ctx: UserCtx, house: GuardedTx, subjectId: string): Promise<void> {
  const planned = await house.dueWork.count({ where: { kind: ERASE_HANDED_OVER, subjectId, doneAt: null } });
  if (planned === 0)
    await house.dueWork.create({ data: { kind: ERASE_HANDED_OVER, subjectId, dueAt: ctx.now } });
}
