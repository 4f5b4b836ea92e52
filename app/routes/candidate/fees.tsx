import { useLoaderData } from "@remix-run/react";
import { ownCaseId } from "#app/domains/cases/index.server.ts";
import { FeePage } from "#app/domains/fees/components/index.ts";
import { feePaidSchema, feePayerSchema, feePlainSchema } from "#app/domains/fees/index.ts";
import { getFeePlan } from "#app/domains/fees/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { recordedFee } from "../fee-doors.server.ts";

const side = "CANDIDATE" as const;
const PAGE = "/candidate/fees";

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const caseId = await ownCaseId(ctx);
  return {
    title: translator(ctx.locale, "fees")("title"),
    plan: caseId === null ? null : await getFeePlan(ctx, side, caseId),
    today: ctx.today,
  };
});

const can = ["update", "OwnProfile"] as const;

export const action = secureAction(
  {
    intents: {
      paid: { can, schema: feePaidSchema },
      reopen: { can, schema: feePlainSchema },
      payer: { can, schema: feePayerSchema },
    },
  },
  {
    paid: async (args) => recordedFee(args, "pay", await at(args)),
    reopen: async (args) => recordedFee(args, "reopen", await at(args)),
    payer: async (args) => recordedFee(args, "payer", await at(args)),
  },
);

const at = async ({ ctx }: { ctx: UserCtx }) => {
  const caseId = (await ownCaseId(ctx)) ?? notFound("Case");
  return { side, caseId, back: PAGE } as const;
};

export const meta = pageMeta;

/** The person's own fee plan: what the way costs, who pays, what is paid. */
export default function OwnFees() {
  const t = useT("fees");
  return <FeePage {...useLoaderData<typeof loader>()} back="/candidate/checklist" backLabel={t("backOwn")} />;
}
