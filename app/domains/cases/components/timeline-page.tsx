import { Link } from "@remix-run/react";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import { PageHeader, StateLabel } from "#app/ui/index.ts";
import type { CaseTimeline } from "../queries/timeline.server.ts";
import type { Mover } from "../rules/state.ts";
import { TimelineAxis, TimelineBar, TimelineLegend } from "./timeline-bar.tsx";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

interface TimelinePageProps {
  title: string;
  side: Exclude<Mover, "CANDIDATE">;
  line: CaseTimeline;
}

/** The steps of a case in time: one table that is picture and words at once. */
export function TimelinePage({ title, side, line }: TimelinePageProps) {
  const t = useT("boards");
  const locale = useLocale();
  const base = side === "CENTER" ? "/advisor/cases" : "/employer/cases";
  const { forecast, firstWorkingDay } = line;
  return (
    <main id="content" className="page">
      <p className="no-print">
        <Link to={`${base}/${line.id}`}>{t("timeline.back")}</Link>
      </p>
      <PageHeader
        title={title}
        kicker={
          <>
            {line.reference} · <bdi>{line.who}</bdi>, {line.vacancy}
          </>
        }
        lead={t("timeline.lead")}
      />
      <p>
        {firstWorkingDay !== null
          ? t("timeline.firstDay", { date: formatDate(firstWorkingDay, locale, "long") })
          : forecast === null
            ? t("timeline.noForecast")
            : t("timeline.forecast", { range: formatDateRange(forecast.earliest, forecast.latest, locale) })}
      </p>
      <TimelineLegend />
      <table className="kern-table table kern-table--small table--dense gantt-table">
        <caption className="kern-sr-only">{t("timeline.caption")}</caption>
        <thead>
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {t("timeline.step")}
            </th>
            <th scope="col" className="kern-table__header gantt-cell">
              <span className="kern-sr-only">{t("timeline.picture")}</span>
              <TimelineAxis line={line} />
            </th>
            <th scope="col" className="kern-table__header">
              {t("timeline.actual")}
            </th>
            <th scope="col" className="kern-table__header">
              {t("timeline.planned")}
            </th>
            <th scope="col" className="kern-table__header">
              {t("timeline.legal")}
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {line.rows.map((row) => (
            <Row key={row.key} row={row} line={line} side={side} base={base} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

interface RowProps extends Omit<TimelinePageProps, "title"> {
  row: CaseTimeline["rows"][number];
  base: string;
}

function Row({ row, line, side, base }: RowProps) {
  const t = useT("boards");
  const locale = useLocale();
  const party = usePartyName(side);
  const { actual, planned, legal } = row;
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__cell table__row-head">
        <div className="table__value">
          <Link to={`${base}/${line.id}?step=${row.id}#step`}>
            <StepTitle of={row.key} />
          </Link>
          <p className="muted small">
            {party(row.party)} · <StateLabel of="MilestoneState" value={row.state} />
          </p>
        </div>
      </th>
      <td className="kern-table__cell gantt-cell">
        <TimelineBar row={row} line={line} />
      </td>
      <Words head={t("timeline.actual")}>
        {actual === null
          ? null
          : actual.open
            ? t("timeline.since", { date: formatDate(actual.from, locale) })
            : range(formatDate(actual.from, locale), formatDate(actual.to, locale))}
      </Words>
      <Words head={t("timeline.planned")}>
        {planned === null ? null : range(formatDate(planned.from, locale), formatDate(planned.to, locale))}
      </Words>
      <Words head={t("timeline.legal")}>
        {legal === null ? null : t("timeline.until", { date: formatDate(legal, locale) })}
      </Words>
    </tr>
  );
}

const range = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`);

function Words({ head, children }: { head: string; children: string | null }) {
  return (
    <td className={children === null ? "kern-table__cell gantt-table__none" : "kern-table__cell"}>
      <span className="table__label" aria-hidden="true">
        {head}
      </span>
      <div className="table__value numeric">{children ?? "–"}</div>
    </td>
  );
}
