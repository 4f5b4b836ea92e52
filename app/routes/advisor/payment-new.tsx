import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { addDays } from "#app/domains/calendar/index.ts";
import { IssueForm } from "#app/domains/payments/components/index.ts";
import { issueSchema } from "#app/domains/payments/index.ts";
import { getIssueForm, issueRequest } from "#app/domains/payments/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["create", "PaymentRequest"] as const;
/** Days until a payment is due, if nobody says otherwise. */
const TERM = 14;

const idIn = (url: URL, name: string) => z.uuid().safeParse(url.searchParams.get(name)).data ?? null;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "billing")("issue.title"),
  id: newId(),
  dueOn: addDays(ctx.today, TERM),
  form: await getIssueForm(ctx, { caseId: idIn(url, "case"), companyId: idIn(url, "company") }),
}));

export const action = secureAction(
  { intents: { issue: { can, schema: issueSchema } } },
  {
    issue: async ({ ctx, data }) => {
      await issueRequest(ctx, data);
      return redirect(`/advisor/payments/${data.id}?issued=1`);
    },
  },
);

export const meta = pageMeta;

/** The center asks for money. */
export default function NewPayment() {
  const { title, id, dueOn, form } = useLoaderData<typeof loader>();
  const t = useT("billing");
  return (
    <main id="content" className="page page--narrow">
      <Link to="/advisor/payments">{t("back")}</Link>
      <PageHeader
        title={title}
        kicker={form.about ? t("issue.forCase", { reference: form.about.reference }) : undefined}
        lead={t("issue.lead")}
      />
      <IssueForm form={form} id={id} dueOn={dueOn} />
    </main>
  );
}
