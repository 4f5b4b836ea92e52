import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { COMPANY_STATES } from "#app/domains/companies/index.ts";
import { listCompanies } from "#app/domains/companies/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf, searchOf } from "#app/platform/http/page.ts";
import { EmptyState, PageHeader, Pagination, SearchForm, StateLabel, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx, url }) => {
  const state = COMPANY_STATES.find((known) => known === url.searchParams.get("state")) ?? null;
  const search = searchOf(url);
  const page = pageOf(url);
  const { companies, ...list } = await listCompanies(ctx, { state, search, page });
  return {
    title: translator(ctx.locale, "companies")("list.title"),
    ...{ state, search, page },
    ...list,
    companies: companies.map(({ since, ...company }) => ({ ...company, since: berlinDay(since) })),
  };
});

export const meta = pageMeta;

export default function Companies() {
  const { title, state, search, page, companies, counts, total } = useLoaderData<typeof loader>();
  const t = useT("companies");
  const words = useT("enums");
  const locale = useLocale();
  const to = (wanted: string | null) =>
    `?${new URLSearchParams({ ...(wanted && { state: wanted }), ...(search && { q: search }) })}`;
  return (
    <main id="content" className="page">
      <PageHeader title={title} />
      <SearchForm
        label={t("list.search")}
        submitLabel={t("list.search_submit")}
        resetLabel={t("list.search_reset")}
        value={search}
        keep={{ state }}
      />
      <Tabs
        label={t("list.filter")}
        tabs={[
          { label: t("list.all"), to: to(null), current: state === null, count: counts.all },
          ...COMPANY_STATES.map((known) => ({
            label: words(`CompanyState.${known}`),
            to: to(known),
            current: state === known,
            count: counts[known],
          })),
        ]}
      />
      {companies.length === 0 ? (
        <EmptyState title={t("list.empty_title")}>
          {t(state === "PENDING" && search === "" ? "list.empty_pending" : "list.empty_filtered")}
        </EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={companies}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("list.columns.company"),
              rowHead: true,
              cell: (row) => <Link to={`/advisor/companies/${row.id}`}>{row.legalName}</Link>,
            },
            { head: t("list.columns.place"), cell: (row) => row.municipality },
            { head: t("list.columns.industry"), cell: (row) => words(`Industry.${row.industry}`) },
            {
              head: t("list.columns.state"),
              cell: (row) => (
                <>
                  <StateLabel of="CompanyState" value={row.state} />{" "}
                  <span className="muted nowrap">
                    {t("list.since", { date: formatDate(row.since, locale) })}
                  </span>
                </>
              ),
            },
            { head: t("list.columns.vacancies"), numeric: true, cell: (row) => row.vacancies },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
    </main>
  );
}
