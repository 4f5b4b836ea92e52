import { redirect } from "@remix-run/node";
import {
  bringReceipt,
  deliverNotices,
  paymentProvider,
  postToOwnDoor,
  startPayment,
} from "#app/domains/payments/index.server.ts";
import type { PayerSide } from "#app/domains/payments/index.server.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";
import type { Env } from "#app/platform/env.ts";
import { notFound } from "#app/platform/errors.ts";
import { postedFile } from "./paper-doors.server.ts";

interface House {
  house: { env: Env };
}

/** Sends a payer to the provider's page, or says why not; without a provider there is no such button. */
export async function toProvider(
  { ctx, data: { attemptId }, house }: House & { ctx: UserCtx; data: { attemptId: string } },
  requestId: string,
  { side, page }: { side: PayerSide; page: string },
) {
  const provider = paymentProvider(house.env) ?? notFound();
  const returnPath = `${page}/${requestId}`;
  const started = await startPayment(ctx, provider, { requestId, side, attemptId, returnPath });
  return started.ok ? redirect(started.address) : formError(undefined, { form: started.code }, 409);
}

/** Brings a receipt of a payer and goes back to the payment, or says why not beside the field. */
export async function broughtReceipt(
  { ctx, data }: { ctx: UserCtx; data: { id: string; file: File } },
  requestId: string,
  { side, page }: { side: PayerSide; page: string },
) {
  const done = await bringReceipt(ctx, side, { requestId, ...(await postedFile(data)) });
  if (done.ok) return redirect(`${page}/${requestId}?sent=1`);
  const { code } = done;
  const ofPayment = code === "not_open" || code === "too_many_receipts";
  return formError(undefined, { [ofPayment ? "form" : "file"]: code }, ofPayment ? 409 : 400);
}

/** Lets the sandbox send what waits, as a provider does at once; what is not acknowledged is sent again by the job. */
export async function sendNotices(ctx: Ctx, { env }: House["house"]): Promise<void> {
  await deliverNotices({
    now: ctx.clock.now(),
    inBooks: (work) => ctx.db.transaction((tx) => work(tx.asSystem("sandbox"))),
    post: postToOwnDoor(env, ctx.clock),
  });
}
