import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { doStep, loadBook } from "./book.server.ts";
import type { PaymentProvider } from "./provider/types.ts";
import { ofPayer } from "./queries.server.ts";
import type { PayerSide } from "./queries.server.ts";
import { liveAttempt, owed } from "./rules/book.ts";
import { decide } from "./rules/steps.ts";
import type { StepRefusal } from "./rules/steps.ts";

/**
 * A payer goes to the provider. `attemptId` comes with the form: pressed twice, or in two tabs, it leads to one payment.
 * Answers the address of the provider's page; NotFoundError where the request is not one of `side`.
 */
export async function startPayment(
  ctx: UserCtx,
  provider: PaymentProvider,
  {
    requestId,
    side,
    attemptId,
    returnPath,
  }: { requestId: string; side: PayerSide; attemptId: string; returnPath: string },
): Promise<{ ok: true; address: string } | { ok: false; code: StepRefusal }> {
  return ctx.db.transaction(
    async (person) => {
      const visible = await person.paymentRequest.findFirst({
        where: { AND: [{ id: requestId }, ofPayer(side)] },
        select: { center: { select: { name: true } } },
      });
      if (!visible) notFound("PaymentRequest");
      const tx = person.asSystem("payments");
      const loaded = await loadBook(tx, requestId);
      const step = { do: "start", attemptId, provider: provider.name } as const;
      const decision = decide(loaded.book, step);
      if (!decision.ok) return decision;
      if (decision.change.attempts.length === 0) {
        const live = loaded.row.attempts.find(({ id }) => id === liveAttempt(loaded.book)?.id);
        if (!live) throw new Error("a payment under way is missing");
        return { ok: true, address: live.address };
      }
      const { address } = await provider.start(tx, {
        ...{
          attemptId,
          amountCents: owed(loaded.book),
          title: `${loaded.row.reference} · ${loaded.row.title}`,
        },
        ...{ payee: visible.center.name, returnPath },
      });
      const by = { byName: ctx.user.name, byId: ctx.user.userId };
      await doStep(tx, loaded, step, { now: ctx.now, bookedOn: ctx.today, ...by, address });
      return { ok: true, address };
    },
    { serializable: true },
  );
}
