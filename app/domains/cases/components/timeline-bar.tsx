import type { ReactNode } from "react";
import { addDays, daysBetween } from "#app/domains/calendar/plain-date.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatMonth, useT } from "#app/i18n/index.ts";
import type { CaseTimeline } from "../queries/timeline.server.ts";
import type { Days } from "../rules/timeline.ts";

// Places are attributes of SVG in per cent of the width: no style has to be computed, and paper shows the same.

type Scale = Pick<CaseTimeline, "extent">;

/** Where a day begins, in per cent of the whole time. */
function placeOf({ extent }: Scale, day: PlainDate): number {
  const whole = daysBetween(extent.from, extent.to) + 1;
  return Math.round((daysBetween(extent.from, day) / whole) * 10_000) / 100;
}

/** A bar from the beginning of its first to the end of its last day; a single day is still seen. */
function barOf(scale: Scale, { from, to }: Days): { x: string; width: string } {
  const x = placeOf(scale, from);
  const width = Math.max(placeOf(scale, addDays(to, 1)) - x, 0.8);
  return { x: `${x}%`, width: `${width.toFixed(2)}%` };
}

/** As many names of months as there is room for. */
const MOST_NAMES = 7;

/** The months above the bars. */
export function TimelineAxis({ line }: { line: CaseTimeline }) {
  const { months } = line.extent;
  const every = Math.ceil(months.length / MOST_NAMES);
  return (
    <svg className="gantt gantt--axis" width="100%" height="20" aria-hidden="true" focusable="false">
      {months.map((month, at) =>
        at % every === 0 ? (
          <text key={month} x={`${placeOf(line, month)}%`} y="15" className="gantt__name">
            {formatMonth(month)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** One step: planned as a frame, actual as a filled bar, the legal end as a diamond, today as a line. */
export function TimelineBar({ row, line }: { row: CaseTimeline["rows"][number]; line: CaseTimeline }) {
  const { forecast, extent, today } = line;
  const { planned, actual, legal } = row;
  return (
    <svg className="gantt" width="100%" height="30" aria-hidden="true" focusable="false">
      {forecast === null ? null : (
        <rect
          {...barOf(line, { from: forecast.earliest, to: forecast.latest })}
          {...{ y: "0", height: "30", className: "gantt__forecast" }}
        />
      )}
      {extent.months.map((month) => (
        <Upright key={month} x={placeOf(line, month)} kind="month" />
      ))}
      {planned === null ? null : (
        <rect {...barOf(line, planned)} {...{ y: "5", height: "20", rx: "3", className: "gantt__planned" }} />
      )}
      {actual === null ? null : (
        <rect
          {...barOf(line, actual)}
          {...{ y: "10", height: "10", rx: "2" }}
          className={actual.open ? "gantt__actual gantt__actual--open" : "gantt__actual"}
        />
      )}
      <Upright x={placeOf(line, today)} kind="today" />
      {legal === null ? null : (
        <svg x={`${placeOf(line, addDays(legal, 1))}%`} y="15" overflow="visible">
          <Diamond />
        </svg>
      )}
    </svg>
  );
}

function Upright({ x, kind }: { x: number; kind: "month" | "today" }) {
  return <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="30" className={`gantt__${kind}`} />;
}

const Diamond = () => <path d="M0-7 7 0 0 7-7 0z" className="gantt__legal" />;

/** What the signs of the picture mean. */
export function TimelineLegend() {
  const t = useT("boards");
  return (
    <ul className="gantt-legend">
      <li>
        <Sample>
          <rect x="1" y="3" width="26" height="14" rx="3" className="gantt__planned" />
        </Sample>
        {t("timeline.planned")}
      </li>
      <li>
        <Sample>
          <rect x="1" y="5" width="26" height="10" rx="2" className="gantt__actual" />
        </Sample>
        {t("timeline.done")}
      </li>
      <li>
        <Sample>
          <rect x="1" y="5" width="26" height="10" rx="2" className="gantt__actual gantt__actual--open" />
        </Sample>
        {t("timeline.open")}
      </li>
      <li>
        <Sample>
          <svg x="14" y="10" overflow="visible">
            <Diamond />
          </svg>
        </Sample>
        {t("timeline.legal")}
      </li>
      <li>
        <Sample>
          <line x1="14" x2="14" y1="0" y2="20" className="gantt__today" />
        </Sample>
        {t("timeline.today")}
      </li>
      <li>
        <Sample>
          <rect x="0" y="0" width="28" height="20" className="gantt__forecast" />
        </Sample>
        {t("timeline.range")}
      </li>
    </ul>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg width="28" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
