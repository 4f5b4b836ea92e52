import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding } from "#app/domains/companies/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { TurnText, UnfinishedForms } from "#app/domains/vacancies/components/index.ts";
import { VACANCY_ORDERS, VACANCY_STATES } from "#app/domains/vacancies/index.ts";
import { listTypings, listVacancies } from "#app/domains/vacancies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import {
  Alert,
  EmptyState,
  LinkButton,
  PageHeader,
  Pagination,
  SearchForm,
  StateLabel,
  Table,
  Tabs,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { vacancyFilter } from "./vacancy-filter.ts";

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx, url }) => {
  const filter = vacancyFilter(url);
  const page = pageOf(url);
  const [standing, list, typings] = await Promise.all([
    getStanding(ctx),
    listVacancies(ctx, { ...filter, page }),
    listTypings(ctx),
  ]);
  const locale = ctx.locale === "en" ? "en" : "de";
  return {
    title: translator(ctx.locale, "vacancies")("list.title"),
    ...filter,
    page,
    imported: Number(url.searchParams.get("imported")) || 0,
    mayExport: ctx.ability.can("export", "Vacancy"),
    standing: { ...standing, since: berlinDay(standing.since) },
    typings,
    ...list,
    vacancies: list.vacancies.map(({ isco08, ...vacancy }) => ({
      ...vacancy,
      occupation: occupationLabel({ isco08, kldb2010: null }, locale),
    })),
  };
});

export const meta = pageMeta;

/** The address of the list with another state or order; what is the rule is left out. */
function listAddress({
  state,
  search,
  order,
}: Pick<ReturnType<typeof vacancyFilter>, "state" | "search" | "order">) {
  const query = {
    ...(state && { state }),
    ...(search && { q: search }),
    ...(order !== "newest" && { sort: order }),
  };
  return `?${new URLSearchParams(query)}`;
}

export default function Vacancies() {
  const { title, standing, vacancies, counts, total, mayExport, imported, typings, ...asked } =
    useLoaderData<typeof loader>();
  const { state, search, order, page } = asked;
  const t = useT("vacancies");
  const words = useT("enums");
  const add = (
    <LinkButton to="/employer/vacancies/new" variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  const to = (changes: Partial<Pick<typeof asked, "state" | "order">>) =>
    listAddress({ ...asked, ...changes });
  return (
    <main id="content" className="page">
      <PageHeader title={title} action={counts.all > 0 || search !== "" ? add : undefined} />
      {imported > 0 ? <Alert kind="success" live title={t("import.saved", { count: imported })} /> : null}
      <StandingAlert standing={standing} />
      <UnfinishedForms typings={typings} />
      {counts.all === 0 && search === "" ? (
        <EmptyState title={t("list.empty_title")} action={add}>
          {t("list.empty_text")}
        </EmptyState>
      ) : (
        <>
          <SearchForm
            label={t("list.search")}
            submitLabel={t("center.search_submit")}
            resetLabel={t("center.search_reset")}
            value={search}
            keep={{ state, sort: order === "newest" ? null : order }}
          />
          <Tabs
            label={t("list.filter")}
            tabs={[
              { label: t("list.all"), to: to({ state: null }), current: state === null, count: counts.all },
              ...VACANCY_STATES.map((known) => ({
                label: words(`VacancyState.${known}`),
                to: to({ state: known }),
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
          <nav className="row muted no-print" aria-label={t("list.more")}>
            <span>{t("list.sort")}</span>
            {VACANCY_ORDERS.map((known) => (
              <Link
                key={known}
                to={to({ order: known })}
                aria-current={known === order ? "true" : undefined}
                preventScrollReset
              >
                {t(`list.orders.${known}`)}
              </Link>
            ))}
            <Link to="/employer/vacancies/import">{t("import.title")}</Link>
            {mayExport ? (
              <>
                <a href={`/employer/vacancies/export${to({})}`}>{t("list.export_csv")}</a>
                <a href={`/employer/vacancies/export${to({})}&as=xlsx`}>{t("list.export_xlsx")}</a>
                <a href={`/employer/vacancies/export${to({})}&as=json`}>{t("list.export_json")}</a>
                <Link to="/employer/vacancies/hr-ba">{t("hr_ba.link")}</Link>
              </>
            ) : null}
          </nav>
        </>
      )}
    </main>
  );
}
