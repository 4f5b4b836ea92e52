import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Mover } from "#app/domains/cases/index.ts";
import { feePaidSchema, feePayerSchema, feePlainSchema } from "#app/domains/fees/index.ts";
import { getFeePlan, recordFee } from "#app/domains/fees/index.server.ts";
import type { FeeInput } from "#app/domains/fees/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";

// The doors of a case's fee plan for company and center: the same page, each behind its own right.

const params = z.object({ caseId: z.uuid() });

const SIDES = {
  COMPANY: { can: ["accompany", "Case"], base: "/employer/cases" },
  CENTER: { can: ["update", "Case"], base: "/advisor/cases" },
} as const;
type Side = keyof typeof SIDES;

/** The fee plan of a case as a side sees it; `back` is the page of the case. */
export const caseFeesLoader = (side: Side) =>
  secureLoader({ params, can: SIDES[side].can }, async ({ ctx, params: { caseId } }) => {
    const plan = await getFeePlan(ctx, side, caseId);
    const title = translator(ctx.locale, "fees")("heading", { reference: plan.reference });
    return { title, plan, today: ctx.today, back: `${SIDES[side].base}/${caseId}` };
  });

/** What a side may record of the fees of a case. */
export const caseFeesAction = (side: Side) => {
  const { can, base } = SIDES[side];
  const at = ({ caseId }: { caseId: string }) => ({ side, caseId, back: `${base}/${caseId}/fees` });
  return secureAction(
    {
      params,
      intents: {
        paid: { can, schema: feePaidSchema },
        waive: { can, schema: feePlainSchema },
        reopen: { can, schema: feePlainSchema },
        payer: { can, schema: feePayerSchema },
      },
    },
    {
      paid: (args) => recordedFee(args, "pay", at(args.params)),
      waive: (args) => recordedFee(args, "waive", at(args.params)),
      reopen: (args) => recordedFee(args, "reopen", at(args.params)),
      payer: (args) => recordedFee(args, "payer", at(args.params)),
    },
  );
};

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
