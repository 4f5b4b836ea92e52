import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { StandingAlert } from "#app/domains/companies/components/index.ts";
import { getStanding } from "#app/domains/companies/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import {
  BulkActions,
  BulkAnswer,
  BulkBox,
  BulkHead,
  ListFilter,
  SavedViews,
  TurnText,
  UnfinishedForms,
} from "#app/domains/vacancies/components/index.ts";
import {
  bulkSchema,
  filterAddress,
  isNarrowed,
  readFilter,
  VACANCY_ORDERS,
  VACANCY_STATES,
  viewKeySchema,
  viewSchema,
  type VacancyFilter,
} from "#app/domains/vacancies/index.ts";
import {
  bulkVacancies,
  deleteView,
  listTypings,
  listVacancies,
  listViews,
  saveView,
  switchDefaultView,
} from "#app/domains/vacancies/index.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import {
  Alert,
  EmptyState,
  LinkButton,
  ListKeys,
  PageHeader,
  Pagination,
  SearchForm,
  StateLabel,
  Table,
  Tabs,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** The list opens with the person's own view, if they have made one the rule; any wish in the address goes before it. */
function openWith(views: Awaited<ReturnType<typeof listViews>>, url: URL): void {
  const view = url.search === "" ? views.find(({ isDefault }) => isDefault) : undefined;
  if (view) throw redirect(`/employer/vacancies${view.query}`);
}

export const loader = secureLoader({ can: ["create", "Vacancy"] }, async ({ ctx, url }) => {
  const views = await listViews(ctx);
  openWith(views, url);
  const filter = readFilter(url);
  const page = pageOf(url);
  const [standing, list, typings] = await Promise.all([
    getStanding(ctx),
    listVacancies(ctx, { ...filter, page }),
    listTypings(ctx),
  ]);
  const locale = staffLocale(ctx.locale);
  const labelOf = (isco08: string) => occupationLabel({ isco08, kldb2010: null }, locale);
  return {
    title: translator(ctx.locale, "vacancies")("list.title"),
    filter,
    page,
    imported: Number(url.searchParams.get("imported")) || 0,
    may: { export: ctx.ability.can("export", "Vacancy"), publish: ctx.ability.can("publish", "Vacancy") },
    standing: { ...standing, since: berlinDay(standing.since) },
    ...{ views, typings },
    ...list,
    choices: {
      places: list.choices.places,
      occupations: list.choices.occupations.map((code) => ({ value: code, label: labelOf(code) })),
    },
    vacancies: list.vacancies.map(({ isco08, ...vacancy }) => ({ ...vacancy, occupation: labelOf(isco08) })),
  };
});

export const meta = pageMeta;

const CREATE = ["create", "Vacancy"] as const;
const UPDATE = ["update", "Vacancy"] as const;

export const action = secureAction(
  {
    intents: {
      publish: { can: ["publish", "Vacancy"], schema: bulkSchema },
      close: { can: UPDATE, schema: bulkSchema },
      archive: { can: UPDATE, schema: bulkSchema },
      restore: { can: UPDATE, schema: bulkSchema },
      save_view: { can: CREATE, schema: viewSchema },
      switch_default: { can: CREATE, schema: viewKeySchema },
      delete_view: { can: CREATE, schema: viewKeySchema },
    },
  },
  {
    publish: async ({ ctx, data }) => ({ bulk: await bulkVacancies(ctx, "publish", data.chosen) }),
    close: async ({ ctx, data }) => ({ bulk: await bulkVacancies(ctx, "close", data.chosen) }),
    archive: async ({ ctx, data }) => ({ bulk: await bulkVacancies(ctx, "archive", data.chosen) }),
    restore: async ({ ctx, data }) => ({ bulk: await bulkVacancies(ctx, "restore", data.chosen) }),
    save_view: async ({ ctx, data }) => {
      const saved = await saveView(ctx, data);
      return saved.ok
        ? redirect(`/employer/vacancies${saved.query}`)
        : formError(undefined, { name: saved.code });
    },
    switch_default: async ({ ctx, data, url }) => {
      await switchDefaultView(ctx, data.viewId);
      return redirect(`/employer/vacancies${url.search}`);
    },
    delete_view: async ({ ctx, data, url }) => {
      await deleteView(ctx, data.viewId);
      return redirect(`/employer/vacancies${url.search}`);
    },
  },
);

const LIST = "vacancies";

export default function Vacancies() {
  const { title, standing, vacancies, counts, total, may, imported, ...more } =
    useLoaderData<typeof loader>();
  const { filter, page, typings, views, choices } = more;
  const t = useT("vacancies");
  const add = (
    <LinkButton to="/employer/vacancies/new" variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  const isEmpty = counts.all + counts.archive === 0 && !isNarrowed(filter);
  return (
    <main id="content" className="page">
      <PageHeader title={title} action={isEmpty ? undefined : add} />
      {imported > 0 ? <Alert kind="success" live title={t("import.saved", { count: imported })} /> : null}
      <BulkAnswer />
      <StandingAlert standing={standing} />
      <UnfinishedForms typings={typings} />
      {isEmpty ? (
        <EmptyState title={t("list.empty_title")} action={add}>
          {t("list.empty_text")}
        </EmptyState>
      ) : (
        <>
          <ListSearch filter={filter} />
          <ListFilter filter={filter} {...choices} />
          <SavedViews views={views} query={filterAddress(filter)} />
          <StateTabs filter={filter} counts={counts} />
          {vacancies.length === 0 ? (
            <p>{t(isNarrowed(filter) ? "list.none_found" : "list.empty_filtered")}</p>
          ) : (
            <div id={LIST} className="stack">
              <BulkHead vacancies={vacancies} />
              <VacancyTable title={title} vacancies={vacancies} />
              <BulkActions archive={filter.archived} may={may} />
              <ListKeys list={LIST} />
            </div>
          )}
          <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
          <ListMore filter={filter} mayExport={may.export} />
        </>
      )}
    </main>
  );
}

/** Words, everything else that is asked for staying. */
function ListSearch({ filter }: { filter: VacancyFilter }) {
  const t = useT("vacancies");
  const kept = new URLSearchParams(filterAddress({ ...filter, search: "" }));
  return (
    <SearchForm
      label={t("list.search")}
      submitLabel={t("center.search_submit")}
      resetLabel={t("center.search_reset")}
      value={filter.search}
      keep={Object.fromEntries(kept)}
    />
  );
}

type List = ReturnType<typeof useLoaderData<typeof loader>>;

function StateTabs({ filter, counts }: Pick<List, "filter" | "counts">) {
  const t = useT("vacancies");
  const words = useT("enums");
  const { state, archived } = filter;
  const to = (changes: Partial<VacancyFilter>) => filterAddress({ ...filter, archived: false, ...changes });
  return (
    <Tabs
      label={t("list.filter")}
      tabs={[
        // what the archive holds is counted there alone
        {
          label: t("list.all"),
          to: to({ state: null }),
          current: state === null && !archived,
          count: archived ? undefined : counts.all,
        },
        ...VACANCY_STATES.map((known) => ({
          label: words(`VacancyState.${known}`),
          to: to({ state: known }),
          current: state === known && !archived,
          count: archived ? undefined : counts[known],
        })),
        {
          label: t("list.archive"),
          to: to({ state: null, archived: true }),
          current: archived,
          count: counts.archive,
        },
      ]}
    />
  );
}

function VacancyTable({ title, vacancies }: Pick<List, "title" | "vacancies">) {
  const t = useT("vacancies");
  return (
    <Table
      caption={title}
      rows={vacancies}
      rowKey={({ id }) => id}
      columns={[
        { head: t("bulk.box"), cell: (row) => <BulkBox vacancy={row} /> },
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
        { head: t("list.columns.state"), cell: (row) => <StateLabel of="VacancyState" value={row.state} /> },
        { head: t("list.columns.turn"), cell: (row) => <TurnText turn={row.turn} /> },
        { head: t("list.columns.openings"), numeric: true, cell: (row) => row.openings },
        { head: t("list.columns.proposals"), numeric: true, cell: (row) => row.proposals },
        { head: t("list.columns.requests"), numeric: true, cell: (row) => row.requests },
      ]}
    />
  );
}

function ListMore({ filter, mayExport }: { filter: VacancyFilter; mayExport: boolean }) {
  const t = useT("vacancies");
  const exported = `/employer/vacancies/export${filterAddress(filter)}`;
  return (
    <nav className="row muted no-print" aria-label={t("list.more")}>
      <span>{t("list.sort")}</span>
      {VACANCY_ORDERS.map((known) => (
        <Link
          key={known}
          to={filterAddress({ ...filter, order: known })}
          aria-current={known === filter.order ? "true" : undefined}
          preventScrollReset
        >
          {t(`list.orders.${known}`)}
        </Link>
      ))}
      <Link to="/employer/vacancies/import">{t("import.title")}</Link>
      {mayExport ? (
        <>
          <a href={exported}>{t("list.export_csv")}</a>
          <a href={`${exported}&as=xlsx`}>{t("list.export_xlsx")}</a>
          <a href={`${exported}&as=json`}>{t("list.export_json")}</a>
          <Link to="/employer/vacancies/hr-ba">{t("hr_ba.link")}</Link>
        </>
      ) : null}
    </nav>
  );
}
