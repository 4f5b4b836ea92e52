import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Mover } from "#app/domains/cases/index.ts";
import type { feePaidSchema, feePayerSchema, feePlainSchema } from "#app/domains/fees/index.ts";
import { recordFee } from "#app/domains/fees/index.server.ts";
import type { FeeInput } from "#app/domains/fees/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";

type Data =
  z.output<typeof feePaidSchema> | z.output<typeof feePlainSchema> | z.output<typeof feePayerSchema>;

/** Records what a side says of a fee and goes back to the plan, or says why not. */
export async function recordedFee(
  { ctx, data }: { ctx: UserCtx; data: Data },
  act: FeeInput["act"],
  { side, caseId, back }: { side: Mover; caseId: string; back: string },
) {
  const done = await recordFee(ctx, side, caseId, { act, ...data } as FeeInput);
  if (done.ok) return redirect(`${back}?saved=1`);
  return formError(undefined, { [done.code === "in_the_future" ? "paidOn" : "form"]: done.code }, 409);
}
