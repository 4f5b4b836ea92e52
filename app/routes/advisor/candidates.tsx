import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { doubtfulPeople, listCandidates } from "#app/domains/candidates/index.server.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { CandidateState } from "#app/platform/database/generated/enums.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf, searchOf } from "#app/platform/http/page.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import {
  Button,
  EmptyState,
  LinkButton,
  PageHeader,
  Pagination,
  StateLabel,
  Table,
  Tabs,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** Merged records are found by their number alone, as the one that goes on. */
const STATES = Object.values(CandidateState).filter((state) => state !== "MERGED");

export const loader = secureLoader({ can: ["create", "CandidateProfile"] }, async ({ ctx, url }) => {
  const q = searchOf(url) || undefined;
  const state = STATES.find((known) => known === url.searchParams.get("state"));
  const doubtful = url.searchParams.get("doubtful") === "1";
  const page = pageOf(url);
  const inDoubt = doubtfulPeople(ctx);
  const [{ rows, total }, { length: doubts }] = await Promise.all([
    listCandidates(ctx, { q, state, among: doubtful ? await inDoubt : undefined, page }),
    inDoubt,
  ]);
  const language = staffLocale(ctx.locale);
  return {
    title: translator(ctx.locale, "candidates")("list.title"),
    q,
    state,
    doubtful,
    doubts,
    page,
    total,
    may: {
      create: ctx.ability.can("create", "CandidateProfile"),
      names: ctx.ability.can("read", "CandidateIdentity"),
    },
    rows: rows.map(({ id, reference, isco08, germanLevel, state: stands, identity }) => ({
      id,
      reference,
      occupation: occupationTitle(isco08, language) ?? isco08,
      germanLevel,
      state: stands,
      name: identity ? `${identity.givenName} ${identity.familyName}` : null,
    })),
  };
});

export const meta = pageMeta;

export default function Candidates() {
  const { title, q, state, doubtful, doubts, page, total, rows, may } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  const people = useT("people");
  const imports = useT("peopleImport");
  const words = useT("enums");
  const [search] = useSearchParams();
  const to = (wanted: string | undefined) => {
    const query = new URLSearchParams(search);
    query.delete("page");
    query.delete("doubtful");
    if (wanted) query.set("state", wanted);
    else query.delete("state");
    return `?${query.toString()}`;
  };
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={may.names ? t("list.intro") : `${t("list.intro")} ${t("list.hidden")}`}
        action={
          may.create ? (
            <>
              <LinkButton to="/advisor/candidates/new" variant="primary">
                {t("list.new")}
              </LinkButton>
              <LinkButton to="/advisor/candidates/import">{imports("open")}</LinkButton>
              <LinkButton to="/advisor/handovers">{people("handover.incoming")}</LinkButton>
            </>
          ) : undefined
        }
      />
      <form method="get" role="search" className="search">
        {state ? <input type="hidden" name="state" value={state} /> : null}
        <label className="kern-label" htmlFor="q">
          {t("list.search")}
        </label>
        <div className="kern-hint" id="q-hint">
          {t("list.searchHint")}
        </div>
        <div className="search__row">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            aria-describedby="q-hint"
            className="kern-form-input__input"
          />
          <Button type="submit">{t("list.find")}</Button>
        </div>
      </form>
      <Tabs
        label={t("list.state")}
        tabs={[
          { label: t("list.all"), to: to(undefined), current: state === undefined && !doubtful },
          ...STATES.map((known) => ({
            label: words(`CandidateState.${known}`),
            to: to(known),
            current: state === known,
          })),
          ...(doubts > 0 || doubtful
            ? [{ label: people("duplicates.tab"), to: "?doubtful=1", current: doubtful, count: doubts }]
            : []),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t("list.person"),
              rowHead: true,
              cell: (row) => (
                <Link to={`/advisor/candidates/${row.id}`}>
                  {row.name ? `${row.name} (${row.reference})` : row.reference}
                </Link>
              ),
            },
            { head: t("list.occupation"), cell: (row) => row.occupation },
            { head: t("list.german"), cell: (row) => words(`CefrLevel.${row.germanLevel}`) },
            { head: t("list.state"), cell: (row) => <StateLabel of="CandidateState" value={row.state} /> },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
    </main>
  );
}
