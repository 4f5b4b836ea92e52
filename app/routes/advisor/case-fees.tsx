import { useLoaderData, useSearchParams, Link } from "@remix-run/react";
import { z } from "zod";
import { FeePlanView } from "#app/domains/fees/components/index.ts";
import { feePaidSchema, feePayerSchema, feePlainSchema } from "#app/domains/fees/index.ts";
import { getFeePlan } from "#app/domains/fees/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { recordedFee } from "../fee-doors.server.ts";

const params = z.object({ caseId: z.uuid() });
const side = "CENTER";
const pathOf = (caseId: string) => `/advisor/cases/${caseId}`;

const can = ["update", "Case"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const plan = await getFeePlan(ctx, side, params.caseId);
  const title = translator(ctx.locale, "fees")("heading", { reference: plan.reference });
  return { title, plan, today: ctx.today };
});

export const action = secureAction(
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

const at = ({ caseId }: { caseId: string }) => ({ side, caseId, back: `${pathOf(caseId)}/fees` }) as const;

export const meta = pageMeta;

/** The fee plan of a case, as the center sees it. */
export default function AdvisorCaseFees() {
  const { title, plan, today } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("fees");
  return (
    <main id="content" className="page page--narrow">
      <Link to={pathOf(plan.caseId)}>{t("back")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {search.get("saved") ? <Alert kind="success" title={t("saved")} live /> : null}
      <p>{t("recorded")}</p>
      <FeePlanView plan={plan} today={today} />
    </main>
  );
}
