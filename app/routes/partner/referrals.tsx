import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { listReferrals } from "#app/domains/support/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, PageHeader, StateLabel, Table } from "#app/ui/index.ts";
import { relativeDay, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["update", "Referral"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "support")("partner.title"),
  today: ctx.today,
  referrals: (await listReferrals(ctx)).map((row) => ({ ...row, asked: berlinDay(row.createdAt) })),
}));

export const meta = pageMeta;

export default function Referrals() {
  const { title, today, referrals } = useLoaderData<typeof loader>();
  const t = useT("support");
  const locale = useLocale();
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("partner.lead")} />
      {referrals.length === 0 ? (
        <EmptyState title={t("partner.empty")}>{t("partner.emptyHint")}</EmptyState>
      ) : (
        <Table
          caption={title}
          rows={referrals}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t("partner.question"),
              rowHead: true,
              cell: (row) => <Link to={`/partner/referrals/${row.id}`}>{row.question}</Link>,
            },
            { head: t("partner.state"), cell: (row) => <StateLabel of="ReferralState" value={row.state} /> },
            { head: t("partner.asked"), cell: (row) => relativeDay(row.asked, today, locale) },
          ]}
        />
      )}
    </main>
  );
}
