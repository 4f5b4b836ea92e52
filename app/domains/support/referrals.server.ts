import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { readRequest } from "./requests.server.ts";
import type { RequestResult } from "./requests.server.ts";
import { supportEvent } from "./events.ts";

/** An advisor asks a partner body of the center. */
export async function sendReferral(
  ctx: UserCtx,
  requestId: string,
  input: { id: string; partnerId: string; question: string },
): Promise<void> {
  await createOnce(ctx, "referral", input.id, async (tx) => {
    const { centerId } = await readRequest(tx, requestId);
    await tx.referral.create({ data: { ...input, centerId, requestId, createdById: ctx.user.userId } });
    const { partnerId } = input;
    await tx.emit(supportEvent("referral_sent", { referralId: input.id, centerId, partnerId, requestId }));
  });
}

/** The partner body takes the matter on, or answers it. */
export async function moveReferral(
  ctx: UserCtx,
  referralId: string,
  input: { version: number; answer?: string },
): Promise<RequestResult> {
  return ctx.db.transaction(async (tx) => {
    const row = await tx.referral.findFirst({
      where: { id: referralId },
      select: { id: true, centerId: true, partnerId: true, requestId: true, state: true },
    });
    if (!row) throw new NotFoundError("Referral");
    const answered = input.answer !== undefined;
    if (row.state === "ANSWERED" || (!answered && row.state !== "SENT")) {
      return { ok: false, code: "not_possible_now" };
    }
    const written = await tx.referral.updateVersioned({
      id: row.id,
      version: input.version,
      data: answered
        ? { state: "ANSWERED", answer: input.answer, answeredAt: ctx.now }
        : { state: "ACCEPTED" },
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    if (answered) {
      const { centerId, partnerId, requestId } = row;
      await tx.emit(supportEvent("referral_answered", { referralId, centerId, partnerId, requestId }));
    }
    return { ok: true };
  });
}
