import { Link, useLoaderData } from "@remix-run/react";
import { OfferListFilter, useOfferWords } from "#app/domains/offers/components/index.ts";
import { filterAddress, readFilter } from "#app/domains/offers/index.ts";
import { listOffers } from "#app/domains/offers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { OfferState } from "#app/platform/database/generated/enums.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, SearchForm, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx, url }) => {
  const filter = readFilter(url);
  const page = pageOf(url);
  return {
    title: translator(ctx.locale, "offers")("list.title"),
    ...{ filter, page },
    ...(await listOffers(ctx, filter, page)),
    may: { create: ctx.ability.can("create", "Offer"), report: ctx.ability.can("read", "Report") },
  };
});

export const meta = pageMeta;

/** What the center can offer to those who lack something. */
export default function Offers() {
  const { title, filter, page, offers, counts, total, places, may } = useLoaderData<typeof loader>();
  const t = useT("offers");
  const words = useT("enums");
  const { levels, dates, place } = useOfferWords();
  const { state, search, ...narrowed } = filter;
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={t("list.lead")}
        action={
          <>
            {may.create ? (
              <LinkButton to="/advisor/offers/new" variant="primary">
                {t("list.new")}
              </LinkButton>
            ) : null}
            {may.report ? <LinkButton to="/advisor/offers/needs">{t("list.needs")}</LinkButton> : null}
          </>
        }
      />
      <SearchForm
        label={t("list.search")}
        submitLabel={t("list.submit")}
        resetLabel={t("list.reset")}
        value={search}
        keep={{ ...narrowed, state: state === "OPEN" ? null : state }}
      />
      <OfferListFilter filter={filter} places={places} />
      <Tabs
        label={t("list.state")}
        tabs={Object.values(OfferState).map((known) => ({
          label: words(`OfferState.${known}`),
          to: filterAddress({ ...filter, state: known }),
          current: state === known,
          count: counts[known],
        }))}
      />
      {offers.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={offers}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("list.offer"),
              rowHead: true,
              cell: (row) => (
                <>
                  <Link to={`/advisor/offers/${row.id}`}>{row.title}</Link>
                  <p className="muted">
                    {[words(`OfferKind.${row.kind}`), levels(row), row.provider].filter(Boolean).join(", ")}
                  </p>
                </>
              ),
            },
            { head: t("list.when"), cell: dates },
            { head: t("list.where"), cell: place },
            // the desk sees no plans: a column of noughts would say there are none
            ...(may.create
              ? [
                  { head: t("list.onIt"), numeric: true, cell: (row: Row) => row.onIt },
                  {
                    head: t("list.seats"),
                    numeric: true,
                    cell: ({ seats, free }: Row) =>
                      seats === null || free === null ? "–" : t("list.seatsOf", { free, seats }),
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

type Row = ReturnType<typeof useLoaderData<typeof loader>>["offers"][number];
