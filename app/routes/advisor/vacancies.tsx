import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { VACANCY_STATES } from "#app/domains/vacancies/index.ts";
import { listCenterVacancies } from "#app/domains/vacancies/index.server.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf, searchOf } from "#app/platform/http/page.ts";
import { EmptyState, PageHeader, Pagination, SearchForm, StateLabel, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx, url }) => {
  const wanted = url.searchParams.get("state");
  // what can be worked on comes first; "all" is asked for
  const state = wanted === "all" ? null : (VACANCY_STATES.find((known) => known === wanted) ?? "PUBLISHED");
  const search = searchOf(url);
  const page = pageOf(url);
  const { vacancies, ...list } = await listCenterVacancies(ctx, { state, search, page });
  const locale = staffLocale(ctx.locale);
  return {
    title: translator(ctx.locale, "vacancies")("center.title"),
    ...{ state, search, page },
    ...list,
    mayMatch: ctx.ability.can("propose", "Proposal"),
    vacancies: vacancies.map(({ isco08, since, ...vacancy }) => ({
      ...vacancy,
      since: berlinDay(since),
      occupation: occupationLabel({ isco08, kldb2010: null }, locale),
    })),
  };
});

export const meta = pageMeta;

export default function CenterVacancies() {
  const { title, state, search, page, vacancies, counts, total, mayMatch } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  const words = useT("enums");
  const locale = useLocale();
  const to = (wanted: string) => `?${new URLSearchParams({ state: wanted, ...(search && { q: search }) })}`;
  return (
    <main id="content" className="page">
      <PageHeader title={title} />
      <SearchForm
        label={t("center.search")}
        submitLabel={t("center.search_submit")}
        resetLabel={t("center.search_reset")}
        value={search}
        keep={{ state: state ?? "all" }}
      />
      <Tabs
        label={t("list.filter")}
        tabs={[
          ...VACANCY_STATES.map((known) => ({
            label: words(`VacancyState.${known}`),
            to: to(known),
            current: state === known,
            count: counts[known],
          })),
          { label: t("list.all"), to: to("all"), current: state === null, count: counts.all },
        ]}
      />
      {vacancies.length === 0 ? (
        <EmptyState title={t("center.empty_title")}>{t("center.empty_text")}</EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={vacancies}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("list.columns.vacancy"),
              rowHead: true,
              cell: (row) => (
                <>
                  {mayMatch && row.state === "PUBLISHED" ? (
                    <Link to={`/advisor/matching/${row.id}`}>{row.title}</Link>
                  ) : (
                    row.title
                  )}
                  <p className="muted">
                    {row.occupation}, {row.municipality}
                  </p>
                </>
              ),
            },
            {
              head: t("list.columns.company"),
              cell: (row) => <Link to={`/advisor/companies/${row.company.id}`}>{row.company.legalName}</Link>,
            },
            {
              head: t("list.columns.state"),
              cell: (row) => (
                <>
                  <StateLabel of="VacancyState" value={row.state} />{" "}
                  <span className="muted nowrap">
                    {t("list.since", { date: formatDate(row.since, locale) })}
                  </span>
                  {mayMatch ? (
                    <p>
                      <Link to={`/advisor/vacancies/${row.id}/history`}>{t("history.link")}</Link>
                    </p>
                  ) : null}
                </>
              ),
            },
            {
              head: t("list.columns.start"),
              cell: (row) =>
                row.startsOn === null ? t("detail.start_open") : formatDate(row.startsOn, locale),
            },
            { head: t("list.columns.openings"), numeric: true, cell: (row) => row.openings },
            // the desk sees no proposals: a column of noughts would say there are none
            ...(mayMatch
              ? [
                  {
                    head: t("list.columns.proposals"),
                    numeric: true,
                    cell: (row: (typeof vacancies)[number]) => row.proposals,
                  },
                ]
              : []),
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
    </main>
  );
}
