import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Badge, Table } from "#app/ui/index.ts";
import type { WatchedMatter, WatchedRoute } from "../queries.server.ts";

const KINDS = ["case", "vacancy", "check"] as const;

/** The matters by kind: what it is, whose, and which ways change, with the reason. */
export function WatchedMatters({ matters }: { matters: readonly WatchedMatter[] }) {
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
            { head: t("change"), cell: ({ routes }) => <Changes routes={routes} /> },
          ]}
        />
      </section>
    );
  });
}

function Matter({ matter: { kind, id, title, company, companyId } }: { matter: WatchedMatter }) {
  const t = useT("lawwatch");
  const to = { case: `/advisor/cases/${id}`, vacancy: `/advisor/matching/${id}`, check: null }[kind];
  return (
    <>
      <p>{to === null ? title || t("freeCheck") : <Link to={to}>{title}</Link>}</p>
      <p>
        <Link to={`/advisor/companies/${companyId}`}>{company}</Link>
      </p>
    </>
  );
}

function Changes({ routes }: { routes: readonly WatchedRoute[] }) {
  const t = useT("lawwatch");
  const words = useT("enums");
  return (
    <ul className="plain stack stack--small">
      {routes.map(({ id, name, norm, before, after, reasons, belowDraft }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong> <span lang="de">({norm})</span>{" "}
            {before === after
              ? null
              : t("fromTo", {
                  before: words(`RouteStatus.${before}`),
                  after: words(`RouteStatus.${after}`),
                })}{" "}
            {belowDraft ? (
              <Badge tone="warning" sign="unclear">
                {t("belowDraft")}
              </Badge>
            ) : null}
          </p>
          {reasons.map((reason) => (
            <p key={reason} className="muted">
              {reason}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
