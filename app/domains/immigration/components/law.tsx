import { formatDate, formatMoney, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Badge, Table } from "#app/ui/index.ts";
import type {
  FeeView,
  LawRegister,
  LawRouteView,
  PointsView,
  RuleView,
  ThresholdView,
} from "../register/view.ts";

/** Norms are German in every language. */
export function Norm({ children }: { children: string }) {
  return <span lang="de">{children}</span>;
}

/** The salary thresholds by year, drafts marked. */
export function LawThresholds({ register }: { register: LawRegister }) {
  const t = useT("law");
  const locale = useLocale();
  const { thresholds } = register;
  const years = thresholds[0]?.years.map(({ year }) => year) ?? [];
  return (
    <section className="stack">
      <h2>{t("thresholds")}</h2>
      <p>{t("thresholdNote")}</p>
      <Table
        caption={t("thresholds")}
        rows={thresholds}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t("threshold"),
            rowHead: true,
            cell: (row) => (
              <>
                <p>{t(`names.${row.id}`)}</p>
                <p className="muted">
                  {row.percent === null
                    ? null
                    : `${formatNumber(row.percent, locale, row.percent % 1 === 0 ? 0 : 1)} % · `}
                  <Norm>{row.norm}</Norm>
                </p>
              </>
            ),
          },
          ...years.map((year) => ({
            head: year,
            numeric: true,
            cell: (row: ThresholdView) => <Amount row={row} year={year} />,
          })),
        ]}
      />
    </section>
  );
}

function Amount({ row, year }: { row: ThresholdView; year: string }) {
  const t = useT("law");
  const locale = useLocale();
  const found = row.years.find((one) => one.year === year);
  if (!found) return <>–</>;
  return (
    <>
      {formatMoney(found.cents, locale)} {found.isDraft ? <Badge tone="warning">{t("draft")}</Badge> : null}
    </>
  );
}

/** The fees with their source. */
export function LawFees({ fees }: { fees: readonly FeeView[] }) {
  const t = useT("law");
  const locale = useLocale();
  return (
    <section className="stack">
      <h2>{t("fees")}</h2>
      <Table
        caption={t("fees")}
        rows={fees}
        rowKey={({ id }) => id}
        columns={[
          { head: t("fee"), rowHead: true, cell: ({ name }) => name },
          {
            head: t("amount"),
            numeric: true,
            cell: ({ from, to }) =>
              from === to
                ? formatMoney(from, locale)
                : t("amountRange", { from: formatMoney(from, locale), to: formatMoney(to, locale) }),
          },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
          { head: t("source"), cell: ({ source }) => <Norm>{source}</Norm> },
          { head: t("sure"), cell: ({ confidence }) => t(`confidence.${confidence}`) },
        ]}
      />
    </section>
  );
}

/** The periods of the procedure, and how each binds. */
export function LawTimes({ times }: Pick<LawRegister, "times">) {
  const t = useT("law");
  const words = useT("check");
  return (
    <section className="stack">
      <h2>{t("times")}</h2>
      <Table
        caption={t("times")}
        rows={times}
        rowKey={({ id }) => id}
        columns={[
          { head: t("time"), rowHead: true, cell: ({ id }) => t(`timeNames.${id}`) },
          {
            head: t("length"),
            cell: ({ amount, unit, kind }) =>
              amount === null || unit === null || kind === "without_delay"
                ? words("result.time.withoutDelay")
                : words(`result.time.${kind}`, { span: words(`result.span.${unit}`, { count: amount }) }),
          },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
          { head: t("sure"), cell: ({ confidence }) => t(`confidence.${confidence}`) },
        ]}
      />
    </section>
  );
}

/** What the Chancenkarte gives points for. */
export function LawPoints({ points }: { points: PointsView }) {
  const t = useT("law");
  return (
    <section className="stack">
      <h2>{t("points")}</h2>
      <p>
        {t("pointsNote", { minimum: points.minimum })} <Norm>{`(${points.norm})`}</Norm>
      </p>
      <Table
        caption={t("points")}
        rows={points.rows}
        rowKey={({ norm }) => norm}
        columns={[
          {
            head: t("feature"),
            rowHead: true,
            cell: ({ number }) => t(`features.f${number}`),
          },
          { head: t("pointsHead"), numeric: true, cell: ({ points: amount }) => amount },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
        ]}
      />
    </section>
  );
}

/** Every way; its conditions open by a click. */
export function LawRoutes({ routes }: { routes: readonly LawRouteView[] }) {
  const t = useT("law");
  return (
    <section className="stack">
      <h2>{t("routes")}</h2>
      <p>{t("routesNote")}</p>
      {routes.map((route) => (
        <LawRoute key={route.id} route={route} />
      ))}
    </section>
  );
}

function LawRoute({ route }: { route: LawRouteView }) {
  const t = useT("law");
  const locale = useLocale();
  const { firstDay, lastDay } = route;
  const from = firstDay && formatDate(firstDay, locale);
  const validity =
    from && lastDay
      ? t("from", { from, until: formatDate(lastDay, locale) })
      : from && t("since", { day: from });
  return (
    <details className="more" id={route.id}>
      <summary>
        <span>
          <strong>{route.name}</strong> <Norm>{`(${route.norm})`}</Norm>
        </span>
      </summary>
      <p className="muted">
        {[t(`grade.${route.grade}`), validity].filter(Boolean).join(" · ")} · <code>{route.id}</code>
      </p>
      <Rules title={`${route.name}: ${t("madeFor")}`} rules={route.appliesTo} />
      <Rules title={`${route.name}: ${t("asks")}`} rules={route.criteria} />
      <Table
        caption={`${route.name}: ${t("leadsTo")}`}
        showCaption
        rows={route.prospects}
        rowKey={({ id }) => id}
        columns={[
          { head: t("aspect"), rowHead: true, cell: ({ id }) => t(`aspects.${id}`) },
          { head: t("effect"), cell: ({ text }) => text },
          { head: t("norm"), cell: ({ norm }) => <Norm>{norm}</Norm> },
        ]}
      />
    </details>
  );
}

function Rules({ title, rules }: { title: string; rules: readonly RuleView[] }) {
  const t = useT("law");
  return (
    <Table
      caption={title}
      showCaption
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        { head: t("rule"), rowHead: true, cell: ({ id }) => <code>{id}</code> },
        { head: t("norm"), cell: ({ norms }) => <Norm>{norms.join("; ")}</Norm> },
      ]}
    />
  );
}
