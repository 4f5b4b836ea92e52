import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Table } from "#app/ui/index.ts";
import type { WatchedMatter } from "../queries.server.ts";
import { RouteChanges } from "./route-changes.tsx";
import { Told } from "./told.tsx";

const KINDS = ["case", "vacancy", "check"] as const;

interface WatchedMattersProps {
  matters: readonly WatchedMatter[];
  /** the day from which it is otherwise */
  day: PlainDate;
}

/** The matters by kind: what it is, whose, which ways change with the reason, and whether those concerned know. */
export function WatchedMatters({ matters, day }: WatchedMattersProps) {
  const t = useT("lawwatch");
  return KINDS.map((kind) => {
    const rows = matters.filter((matter) => matter.kind === kind);
    if (rows.length === 0) return null;
    return (
      <section key={kind} className="stack">
        <h2>{t(`kinds.${kind}`)}</h2>
        <Table
          caption={t(`kinds.${kind}`)}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { head: t("matter"), rowHead: true, cell: (matter) => <Matter matter={matter} /> },
            { head: t("change"), cell: ({ routes }) => <RouteChanges routes={routes} /> },
            {
              head: t("concerned"),
              cell: (matter) => (
                <div className="stack stack--small">
                  <Concerned matter={matter} />
                  <Told matter={matter} day={day} />
                </div>
              ),
            },
          ]}
        />
      </section>
    );
  });
}

function Matter({ matter: { kind, id, title, savedOn, company, companyId } }: { matter: WatchedMatter }) {
  const t = useT("lawwatch");
  const locale = useLocale();
  const to = { case: `/advisor/cases/${id}`, vacancy: `/advisor/matching/${id}`, check: null }[kind];
  return (
    <>
      <p>{to === null ? title || t("freeCheck") : <Link to={to}>{title}</Link>}</p>
      <p>
        <Link to={`/advisor/companies/${companyId}`}>{company}</Link>
      </p>
      {savedOn === null ? null : (
        <p className="muted">{t("savedOn", { date: formatDate(savedOn, locale) })}</p>
      )}
    </>
  );
}

/** Whom it concerns: the company's people, and in a case its representatives and the advisor. */
function Concerned({ matter: { company, concerned } }: { matter: WatchedMatter }) {
  const t = useT("lawwatch");
  const { people, representatives, advisorName } = concerned;
  return (
    <>
      <p>{people === 0 ? t("nobody", { company }) : t("people", { company, count: people })}</p>
      {representatives === 0 ? null : <p>{t("representatives", { count: representatives })}</p>}
      {advisorName === null ? null : <p>{t("advisor", { name: advisorName })}</p>}
    </>
  );
}
