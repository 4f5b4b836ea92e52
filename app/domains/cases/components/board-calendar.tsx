import { Link } from "@remix-run/react";
import { weekdayOf } from "#app/domains/calendar/plain-date.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { listAddress } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { CaseMonth, MonthDay } from "../queries/calendar.server.ts";
import type { Mover } from "../rules/state.ts";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

interface CalendarProps {
  month: CaseMonth;
  query: CaseListQuery;
  side: Mover;
  base: string;
  today: PlainDate;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A month of due dates and first working days: a table of weeks, on a phone the days that hold something. */
export function CaseCalendar({ month, query, ...rest }: CalendarProps) {
  const t = useT("boards");
  const locale = useLocale();
  const at = (day: PlainDate) => listAddress({ ...query, month: day });
  const name = formatDate(month.first, locale, "long").replace(/^\d+\.? /, "");
  const days = new Map(month.days.map((day) => [day.day, day]));
  const isEmpty = month.days.every(({ entries }) => entries.length === 0);
  return (
    <section className="stack stack--small" aria-labelledby="month">
      <div className="month__head">
        <h2 id="month">{name}</h2>
        <nav aria-label={t("calendar.months")} className="row no-print">
          <Link to={at(month.before)} rel="prev" preventScrollReset>
            {t("calendar.before")}
          </Link>
          <Link to={listAddress({ ...query, month: null })} preventScrollReset>
            {t("calendar.today")}
          </Link>
          <Link to={at(month.after)} rel="next" preventScrollReset>
            {t("calendar.after")}
          </Link>
        </nav>
      </div>
      {isEmpty ? <p className="muted">{t("calendar.none")}</p> : null}
      <table className="month">
        <caption className="kern-sr-only">{t("calendar.caption", { month: name })}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`calendar.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, at) => (
            <tr key={week.find((day) => day !== null) ?? at}>
              {week.map((day, place) => {
                const shown = day === null ? undefined : days.get(day);
                return shown ? (
                  <DayCell key={shown.day} day={shown} query={query} {...rest} />
                ) : (
                  <td key={place} className="month__day month__day--other" />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DayProps = Omit<CalendarProps, "month"> & { day: MonthDay };

function DayCell({ day: { day, entries, more, holiday }, query, side, base, today }: DayProps) {
  const t = useT("boards");
  const locale = useLocale();
  const isFree = holiday !== null || weekdayOf(day) > 5;
  const kinds = [
    "month__day",
    isFree ? "month__day--free" : "",
    day === today ? "month__day--today" : "",
    entries.length === 0 && day !== today && holiday === null ? "month__day--empty" : "",
  ];
  return (
    <td className={kinds.filter(Boolean).join(" ")}>
      <p className="month__number">
        <time dateTime={day} aria-label={formatDate(day, locale, "long")}>
          <span className="month__short" aria-hidden="true">
            {Number(day.slice(8))}
          </span>
          <span className="month__long" aria-hidden="true">
            {formatDate(day, locale, "weekday")}
          </span>
        </time>
        {day === today ? <strong> {t("calendar.isToday")}</strong> : null}
      </p>
      {holiday === null ? null : (
        <p className="muted small" lang="de">
          {holiday}
        </p>
      )}
      {entries.length === 0 ? null : (
        <ul className="month__entries">
          {entries.map((entry, place) => (
            <li key={place}>
              <Entry entry={entry} side={side} base={base} isPast={day < today} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <Link
          to={listAddress({ ...query, view: "list", due: day, overdue: false, page: 1 })}
          className="small"
        >
          {t("calendar.more", { count: more })}
        </Link>
      ) : null}
    </td>
  );
}

interface EntryProps {
  entry: MonthDay["entries"][number];
  side: Mover;
  base: string;
  isPast: boolean;
}

function Entry({ entry: { kind, caseId, key, party: whose, who }, side, base, isPast }: EntryProps) {
  const t = useT("boards");
  const party = usePartyName(side);
  return (
    <>
      <Link to={`${base}/${caseId}`}>
        <bdi>{who}</bdi>
      </Link>
      {": "}
      {kind === "due" && isPast ? `${t("calendar.overdue")}, ` : null}
      {kind === "due" && key !== null ? <StepTitle of={key} caseId={caseId} /> : t(`calendar.kind.${kind}`)}
      {whose === null ? null : <span className="muted"> ({party(whose)})</span>}
    </>
  );
}
