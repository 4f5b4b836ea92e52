import { berlinDay } from "#app/domains/calendar/index.ts";
import type { Ctx, GuardedTx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { doStep, loadBook } from "./book.server.ts";
import type { NoticeFault, PaymentProvider, ReadNotice, SignedNotice } from "./provider/types.ts";

export type Received = "taken" | "known" | "unknown_payment" | NoticeFault;

/**
 * Takes in a provider's notice: signature and time first, then the event once, its bookings with it in one transaction. A
 * notice that comes twice, also at once, is "known" the second time; what fails is as if it had never come.
 */
export async function receiveNotice(
  ctx: Pick<Ctx, "db" | "now">,
  provider: PaymentProvider,
  signed: SignedNotice,
): Promise<Received> {
  const read = provider.read(signed, ctx.now);
  if (!read.ok) return read.fault;
  try {
    return await ctx.db.transaction((tx) => take(tx.asSystem("payments"), provider, read.notice, ctx.now), {
      serializable: true,
    });
  } catch (error) {
    if (error instanceof UniqueConflictError && error.subject === "PaymentNotice") return "known";
    throw error;
  }
}

async function take(
  tx: GuardedTx,
  { name: provider }: PaymentProvider,
  { eventId, type, told }: ReadNotice,
  now: Date,
): Promise<Received> {
  const event = { provider, eventId };
  if (await tx.paymentNotice.findFirst({ where: event, select: { id: true } })) return "known";
  const subject =
    "refundId" in told
      ? await tx.paymentRefund.findUnique({ where: { id: told.refundId }, select: { requestId: true } })
      : await tx.paymentAttempt.findFirst({
          where: { id: told.attemptId, provider },
          select: { requestId: true },
        });
  if (!subject) return "unknown_payment";
  await tx.paymentNotice.create({ data: { ...event, type, receivedAt: now } });
  const loaded = await loadBook(tx, subject.requestId);
  const done = await doStep(
    tx,
    loaded,
    { do: "told", told },
    { now, bookedOn: berlinDay(now), byName: null },
  );
  if (!done.ok) throw new Error(`a notice could not be booked: ${done.code}`);
  return "taken";
}
