import { useLoaderData } from "@remix-run/react";
import { PaymentList } from "#app/domains/payments/components/index.ts";
import { listToPay } from "#app/domains/payments/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["accompany", "Case"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "payments")("title"),
  rows: await listToPay(ctx, { companies: true }),
}));

export const meta = pageMeta;

/** What the center has asked of the company. */
export default function EmployerPayments() {
  const { title, rows } = useLoaderData<typeof loader>();
  const t = useT("payments");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("lead")} />
      <PaymentList rows={rows} base="/employer/payments" />
    </main>
  );
}
