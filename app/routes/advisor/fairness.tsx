import { Link, useLoaderData } from "@remix-run/react";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { DIMENSIONS, MEASURES, ofHundred, SMALLEST_SHOWN } from "#app/domains/reporting/index.ts";
import type { Dimension, ShownCounts } from "#app/domains/reporting/index.ts";
import { getFairness } from "#app/domains/reporting/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { Card, PageHeader, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["read", "Fairness"] }, async ({ ctx, url }) => {
  const by = DIMENSIONS.find((known) => known === url.searchParams.get("by")) ?? "age";
  return {
    title: translator(ctx.locale, "fairness")("title"),
    by,
    shown: await getFairness(ctx, ownCenterId(ctx), by),
  };
});

export const meta = pageMeta;

const TOTAL = "total";

export default function Fairness() {
  const { title, by, shown } = useLoaderData<typeof loader>();
  const t = useT("fairness");
  const c = useT("course");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("lead")} />
      <Card kind="quiet" title={t("readTitle")}>
        <ul>
          <li>{t("can")}</li>
          <li>{t("cannot")}</li>
          <li>{t("hidden", { number: SMALLEST_SHOWN })}</li>
          <li>{t("sex")}</li>
          <li>{t("noFile")}</li>
        </ul>
        <p>
          <Link to="/how-matching-works">{c("howLink")}</Link>
        </p>
      </Card>
      <Tabs
        label={t("group")}
        tabs={DIMENSIONS.map((dimension) => ({
          label: t(`dimension.${dimension}`),
          to: `?by=${dimension}`,
          current: dimension === by,
        }))}
      />
      <Groups dimension={by} shown={shown} />
    </main>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["shown"];

function Groups({ dimension, shown }: { dimension: Dimension; shown: Shown }) {
  const t = useT("fairness");
  const words = useT("enums");
  const rows = [...shown.groups, { key: TOTAL, counts: shown.total }];
  const name = (key: string) => {
    if (key === TOTAL) return t("total");
    if (dimension === "situation") return words(`Situation.${key}` as Parameters<typeof words>[0]);
    if (dimension === "german") return words(`CefrLevel.${key}` as Parameters<typeof words>[0]);
    return t(`${dimension}.${key}` as Parameters<typeof t>[0]);
  };
  const number = (count: number | null) => count ?? t("few");
  return (
    <Card title={t(`dimension.${dimension}`)}>
      <Table
        caption={t(`dimension.${dimension}`)}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { head: t("group"), rowHead: true, cell: ({ key }) => name(key) },
          ...MEASURES.map((measure) => ({
            head: t(`measure.${measure}`),
            numeric: true,
            cell: ({ counts }: { counts: ShownCounts }) => number(counts[measure]),
          })),
        ]}
      />
      <ul>
        {rows.map(({ key, counts }) => {
          const offers = ofHundred(counts.offers, counts.proposals);
          return offers === null ? null : <li key={key}>{t("rate", { group: name(key), offers })}</li>;
        })}
      </ul>
    </Card>
  );
}
