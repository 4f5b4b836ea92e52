import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding } from "#app/domains/companies/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { TurnText } from "#app/domains/vacancies/components/index.ts";
import { VACANCY_STATES } from "#app/domains/vacancies/index.ts";
import { listVacancies } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, StateLabel, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx, url }) => {
  const state = VACANCY_STATES.find((known) => known === url.searchParams.get("state")) ?? null;
  const page = pageOf(url);
  const [standing, list] = await Promise.all([getStanding(ctx), listVacancies(ctx, { state, page })]);
  const locale = ctx.locale === "en" ? "en" : "de";
  return {
    title: translator(ctx.locale, "vacancies")("list.title"),
    state,
    page,
    standing: { ...standing, since: berlinDay(standing.since) },
    ...list,
    vacancies: list.vacancies.map(({ isco08, ...vacancy }) => ({
      ...vacancy,
      occupation: occupationLabel({ isco08, kldb2010: null }, locale),
    })),
  };
});

export const meta = pageMeta;

export default function Vacancies() {
  const { title, state, page, standing, vacancies, counts, total } = useLoaderData<typeof loader>();
  const t = useT("vacancies");
  const words = useT("enums");
  const add = (
    <LinkButton to="/employer/vacancies/new" variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  return (
    <main id="content" className="page">
      <PageHeader title={title} action={counts.all > 0 ? add : undefined} />
      <StandingAlert standing={standing} />
      {counts.all === 0 ? (
        <EmptyState title={t("list.empty_title")} action={add}>
          {t("list.empty_text")}
        </EmptyState>
      ) : (
        <>
          <Tabs
            label={t("list.filter")}
            tabs={[
              { label: t("list.all"), to: "?", current: state === null, count: counts.all },
              ...VACANCY_STATES.map((known) => ({
                label: words(`VacancyState.${known}`),
                to: `?state=${known}`,
                current: state === known,
                count: counts[known],
              })),
            ]}
          />
          {vacancies.length === 0 ? (
            <p>{t("list.empty_filtered")}</p>
          ) : (
            <Table
              caption={title}
              rows={vacancies}
              rowKey={({ id }) => id}
              columns={[
                {
                  head: t("list.columns.vacancy"),
                  rowHead: true,
                  cell: (row) => (
                    <>
                      <Link to={`/employer/vacancies/${row.id}`}>{row.title}</Link>
                      <p className="muted">
                        {row.occupation}, {row.municipality}
                      </p>
                    </>
                  ),
                },
                {
                  head: t("list.columns.state"),
                  cell: (row) => <StateLabel of="VacancyState" value={row.state} />,
                },
                { head: t("list.columns.turn"), cell: (row) => <TurnText turn={row.turn} /> },
                { head: t("list.columns.openings"), numeric: true, cell: (row) => row.openings },
                { head: t("list.columns.proposals"), numeric: true, cell: (row) => row.proposals },
                { head: t("list.columns.requests"), numeric: true, cell: (row) => row.requests },
              ]}
            />
          )}
          <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
        </>
      )}
    </main>
  );
}
