import { Link, useLoaderData } from "@remix-run/react";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { SMALLEST_GROUP } from "#app/domains/reporting/index.ts";
import type { Figure } from "#app/domains/reporting/index.ts";
import { getFunnel, getReport } from "#app/domains/reporting/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { Alert, Button, Card, PageHeader, Table } from "#app/ui/index.ts";
import { formatDate, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { FunnelCards } from "./reports-funnel.tsx";
import { periodOf, presentYear } from "./reports-period.server.ts";

export const loader = secureLoader({ can: ["read", "Report"] }, async ({ ctx, url }) => {
  const asked = periodOf(url, ctx);
  const period = asked ?? presentYear(ctx);
  return {
    title: translator(ctx.locale, "reports")("title"),
    wrongPeriod: asked === null,
    period,
    figures: await getReport(ctx, ownCenterId(ctx), period),
    funnel: await getFunnel(ctx, ownCenterId(ctx), period),
    may: { export: ctx.ability.can("export", "Report") },
  };
});

export const meta = pageMeta;

const GROUPS = ["requests", "topics", "proposals", "declines", "cases"] as const;

export default function Reports() {
  const { title, wrongPeriod, period, figures, funnel, may } = useLoaderData<typeof loader>();
  const t = useT("reports");
  const offers = useT("offers");
  const locale = useLocale();
  const dates = { from: formatDate(period.from, locale), to: formatDate(period.to, locale) };
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={t("lead", dates)}
        action={
          may.export ? (
            <a
              className="kern-btn kern-btn--secondary"
              href={`/advisor/reports.csv?from=${period.from}&to=${period.to}`}
              download
            >
              <span className="kern-label">{t("export")}</span>
            </a>
          ) : undefined
        }
      />
      <p>
        <Link to="/advisor/offers/needs">{offers("needs.link")}</Link>
      </p>
      {wrongPeriod ? <Alert kind="danger" title={t("wrongPeriod")} /> : null}
      <form method="get" className="row period">
        <label>
          {t("from")}{" "}
          <input
            type="date"
            name="from"
            defaultValue={period.from}
            className="kern-form-input__input"
            required
          />
        </label>
        <label>
          {t("to")}{" "}
          <input type="date" name="to" defaultValue={period.to} className="kern-form-input__input" required />
        </label>
        <Button type="submit">{t("show")}</Button>
      </form>
      <FunnelCards {...funnel} />
      <div className="grid">
        {GROUPS.map((group) => (
          <Card key={group} title={t(`group.${group}`)}>
            <p className="muted">{t(`groupHint.${group}`)}</p>
            <Figures
              figures={figures.filter((figure) => figure.group === group)}
              caption={t(`group.${group}`)}
            />
          </Card>
        ))}
      </div>
    </main>
  );
}

function Figures({ figures, caption }: { figures: readonly Figure[]; caption: string }) {
  const t = useT("reports");
  const words = useT("enums");
  const locale = useLocale();
  const name = ({ group, key }: Figure) => {
    if (group === "topics") return words(`Topic.${key}` as Parameters<typeof words>[0]);
    if (group === "declines") {
      const [party = "", reason = ""] = key.split(".");
      const said = (path: string) => words(path as Parameters<typeof words>[0]);
      return `${said(`DecisionParty.${party}`)}: ${said(`DeclineReason.${reason}`)}`;
    }
    if (group === "proposals") return words(`ProposalState.${key}` as Parameters<typeof words>[0]);
    if (group === "cases" && key !== "arrivals")
      return words(`CaseState.${key}` as Parameters<typeof words>[0]);
    return t(`key.${key}` as Parameters<typeof t>[0]);
  };
  const shown = ({ value, small, key }: Figure) => {
    if (small) return t("tooFew", { number: SMALLEST_GROUP });
    if (value === null) return t("nothing");
    return formatNumber(value, locale, key === "medianAnswerHours" ? 1 : 0);
  };
  if (figures.length === 0) return <p>{t("nothing")}</p>;
  return (
    <Table
      caption={caption}
      rows={figures}
      rowKey={(figure) => figure.key}
      columns={[
        { head: t("figure"), rowHead: true, cell: name },
        { head: t("value"), numeric: true, cell: shown },
      ]}
    />
  );
}
