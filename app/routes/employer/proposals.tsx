import { Link, useLoaderData } from "@remix-run/react";
import { listCompanyProposals } from "#app/domains/matching/index.server.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import {
  EmptyState,
  LinkButton,
  PageHeader,
  Pagination,
  StateLabel,
  Table,
  useSince,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["offer", "Proposal"] }, async ({ ctx, url }) => {
  const page = pageOf(url);
  const { rows, total } = await listCompanyProposals(ctx, page);
  const language = staffLocale(ctx.locale);
  return {
    title: translator(ctx.locale, "matching")("proposals.title"),
    today: ctx.today,
    page,
    total,
    rows: rows.map(({ isco08, updatedAt, ...row }) => ({
      ...row,
      since: berlinDay(updatedAt),
      occupation: occupationTitle(isco08, language) ?? isco08,
    })),
  };
});

export const meta = pageMeta;

export default function Proposals() {
  const { title, rows, page, total, today } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const since = useSince();
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("proposals.intro")} />
      {rows.length === 0 ? (
        <EmptyState
          title={t("proposals.empty")}
          action={<LinkButton to="/employer/requests/new">{t("proposals.ask")}</LinkButton>}
        >
          {t("proposals.emptyHint")}
        </EmptyState>
      ) : (
        <Table
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t("proposals.person"),
              rowHead: true,
              cell: (row) => (
                <Link to={`/employer/proposals/${row.id}`}>
                  {row.name ?? row.reference}, {row.occupation}
                </Link>
              ),
            },
            { head: t("proposals.vacancy"), cell: (row) => row.vacancy.title },
            {
              head: t("proposals.state"),
              cell: (row) => <StateLabel of="ProposalState" value={row.state} />,
            },
            {
              head: t("proposals.turn"),
              cell: (row) => (row.turn ? `${t(`turn.${row.turn}`)}, ${since(row.since, today)}` : "–"),
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
