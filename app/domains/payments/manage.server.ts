import { advisedCenters } from "#app/domains/accounts/index.server.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { doStep, loadBook } from "./book.server.ts";
import type { Doing } from "./book.server.ts";
import type { PaymentProvider } from "./provider/types.ts";
import { attemptToRefund } from "./rules/book.ts";
import type { Step, StepRefusal } from "./rules/steps.ts";

export type ManageResult = { ok: true } | { ok: false; code: StepRefusal | "in_the_future" | "no_provider" };

/** A named person of the center has seen the money on the account. `id` comes with the form: recorded twice, it counts once. */
export async function recordTransfer(
  ctx: UserCtx,
  requestId: string,
  input: { id: string; amountCents: number; paidOn: PlainDate; note?: string },
): Promise<ManageResult> {
  if (input.paidOn > ctx.today) return { ok: false, code: "in_the_future" };
  const { id, amountCents: cents, paidOn: bookedOn, note } = input;
  return act(ctx, requestId, { do: "transfer", id, cents }, { bookedOn, note });
}

/** The center asks no more for it. */
export function cancelRequest(
  ctx: UserCtx,
  requestId: string,
  { reason }: { reason: string },
): Promise<ManageResult> {
  return act(ctx, requestId, { do: "cancel" }, { note: reason, cancelReason: reason });
}

/**
 * Money goes back: the way it came where the provider holds enough of it, and then it is done when the provider says so;
 * otherwise by a transfer that the person has made.
 */
export async function refundRequest(
  ctx: UserCtx,
  provider: PaymentProvider | null,
  requestId: string,
  input: { id: string; amountCents: number; reason: string },
): Promise<ManageResult> {
  const { id: refundId, amountCents: cents, reason: note } = input;
  return act(ctx, requestId, { do: "refund", refundId, cents }, { note }, provider);
}

async function act(
  ctx: UserCtx,
  requestId: string,
  step: Step,
  more: Partial<Doing>,
  provider: PaymentProvider | null = null,
): Promise<ManageResult> {
  return ctx.db.transaction(
    async (person) => {
      const visible = await person.paymentRequest.findFirst({
        // who pays reads a request, too: only an advisor of its own center acts on it
        where: { id: requestId, centerId: { in: advisedCenters(ctx) } },
        select: { id: true },
      });
      if (!visible) notFound("PaymentRequest");
      const tx = person.asSystem("payments");
      const loaded = await loadBook(tx, requestId);
      const through = step.do === "refund" ? attemptToRefund(loaded.book, step.cents) : null;
      if (through && provider?.name !== through.provider) return { ok: false, code: "no_provider" };
      const by = { now: ctx.now, bookedOn: ctx.today, byName: ctx.user.name, byId: ctx.user.userId };
      const done = await doStep(tx, loaded, step, { ...by, ...more });
      if (!done.ok) return { ok: false, code: done.code };
      const asked = done.change.refunds.find(({ attemptId }) => attemptId !== null);
      if (asked && through && provider) {
        const order = { refundId: asked.id, attemptId: through.id, amountCents: asked.cents, now: ctx.now };
        await provider.refund(tx, order);
      }
      return { ok: true };
    },
    { serializable: true },
  );
}
