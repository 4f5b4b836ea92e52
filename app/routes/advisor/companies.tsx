import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { COMPANY_STATES } from "#app/domains/companies/index.ts";
import { listCompanies } from "#app/domains/companies/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf, searchOf } from "#app/platform/http/page.ts";
import {
  Badge,
  EmptyState,
  PageHeader,
  Pagination,
  SearchForm,
  StateLabel,
  Table,
  Tabs,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx, url }) => {
  const state = COMPANY_STATES.find((known) => known === url.searchParams.get("state")) ?? null;
  const search = searchOf(url);
  const page = pageOf(url);
  const alike = url.searchParams.has("alike");
  const { companies, ...list } = await listCompanies(ctx, {
    state: alike ? null : state,
    alike,
    search,
    page,
  });
  return {
    title: translator(ctx.locale, "companies")("list.title"),
    ...{ state: alike ? null : state, alike, search, page },
    ...list,
    companies: companies.map(({ since, ...company }) => ({ ...company, since: berlinDay(since) })),
  };
});

export const meta = pageMeta;

export default function Companies() {
  const { title, state, alike, search, page, companies, counts, total } = useLoaderData<typeof loader>();
  const t = useT("companies");
  const words = useT("enums");
  const locale = useLocale();
  const to = (wanted: Record<string, string>) =>
    `?${new URLSearchParams({ ...wanted, ...(search && { q: search }) })}`;
  // merged companies are looked for seldom: no tab while there are none
  const states = COMPANY_STATES.filter(
    (known) => known !== "MERGED" || counts.MERGED > 0 || state === "MERGED",
  );
  return (
    <main id="content" className="page">
      <PageHeader title={title} />
      <SearchForm
        label={t("list.search")}
        submitLabel={t("list.search_submit")}
        resetLabel={t("list.search_reset")}
        value={search}
        keep={{ state, alike: alike ? "1" : null }}
      />
      <Tabs
        label={t("list.filter")}
        tabs={[
          { label: t("list.all"), to: to({}), current: state === null && !alike, count: counts.all },
          ...states.map((known) => ({
            label: words(`CompanyState.${known}`),
            to: to({ state: known }),
            current: state === known,
            count: counts[known],
          })),
          { label: t("list.alike"), to: to({ alike: "1" }), current: alike, count: counts.alike },
        ]}
      />
      {companies.length === 0 ? (
        <EmptyState title={t("list.empty_title")}>{t(emptyText({ state, alike, search }))}</EmptyState>
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
              cell: (row) => (
                <>
                  <Link to={`/advisor/companies/${row.id}`}>{row.legalName}</Link>{" "}
                  {row.alike > 0 ? (
                    <Badge tone="warning" sign="warning">
                      {t("list.alike_badge")}
                    </Badge>
                  ) : null}
                </>
              ),
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

function emptyText({ state, alike, search }: { state: string | null; alike: boolean; search: string }) {
  if (search !== "") return "list.empty_filtered";
  if (alike) return "list.empty_alike";
  return state === "PENDING" ? "list.empty_pending" : "list.empty_filtered";
}
