import type { Ctx, GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { choose, settle } from "../rules/sandbox.ts";
import type { Chosen, Outcome } from "../rules/sandbox.ts";
import { writeNotice } from "./sandbox.server.ts";

/** Due work that ends a delayed payment. */
export const SANDBOX_PAYS = "sandbox_pays";
export const SANDBOX_DECLINES = "sandbox_declines";
/** How long a delayed payment takes, in milliseconds. */
const DELAY = 5_000;

const PAYMENT = {
  ...{ id: true, attemptId: true, amountCents: true, title: true, payee: true, returnPath: true },
  ...{ state: true, version: true },
} as const;

async function read(tx: GuardedTx, id: string) {
  return (await tx.sandboxPayment.findUnique({ where: { id }, select: PAYMENT })) ?? notFound();
}

/** A payment as the sandbox's page shows it. Whoever has the address may pay: it is as secret as a provider's is. */
export function getSandboxPayment(ctx: Ctx, id: string) {
  return ctx.db.transaction(async (tx) => {
    const { attemptId: _, version: __, ...shown } = await read(tx.asSystem("sandbox"), id);
    return shown;
  });
}

/** What somebody makes of a payment; a second choice finds the first. Answers the way back. */
export function chooseOutcome(ctx: Ctx, id: string, outcome: Outcome): Promise<string> {
  return ctx.db.transaction(async (tx) => {
    const house = tx.asSystem("sandbox");
    const payment = await read(house, id);
    const next = choose(payment.state, outcome);
    if (next) await become(house, payment, next, ctx.now);
    return payment.returnPath;
  });
}

/** Due work: time has passed, and a delayed payment is settled. */
export async function settleLater(
  { tx, now }: HandlerCtx,
  id: string,
  later: "paid" | "declined",
): Promise<void> {
  const payment = await read(tx, id);
  const next = settle(payment.state, later);
  if (next) await become(tx, payment, next, now);
}

async function become(
  tx: GuardedTx,
  { id, attemptId, amountCents, version }: Awaited<ReturnType<typeof read>>,
  { state, notice, copies, later }: Chosen,
  at: Date,
): Promise<void> {
  const written = await tx.sandboxPayment.updateVersioned({ id, version, data: { state } });
  // somebody else has chosen meanwhile
  if (!written.ok) return;
  await writeNotice(tx, id, { told: { type: notice, attemptId, cents: amountCents }, copies, at });
  if (later === null) return;
  const kind = later === "paid" ? SANDBOX_PAYS : SANDBOX_DECLINES;
  await tx.dueWork.create({ data: { kind, subjectId: id, dueAt: new Date(at.getTime() + DELAY) } });
}
