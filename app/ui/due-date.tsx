import { comparePlainDates, type PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, relativeDay, useLocale, useT } from "#app/i18n/index.ts";
import { Badge } from "./badge.tsx";

/** A deadline said twice: "in 5 Tagen · Do, 26.11.2026"; a missed one says so in a word. */
export function DueDate({ date, today }: { date: PlainDate; today: PlainDate }) {
  const t = useT("shell");
  const locale = useLocale();
  const late = comparePlainDates(date, today) < 0;
  return (
    <time dateTime={date} className="due">
      {late ? (
        <Badge tone="danger" sign="warning">
          {t("overdue")}
        </Badge>
      ) : null}
      <span>
        {relativeDay(date, today, locale)} · {formatDate(date, locale, "weekday")}
      </span>
    </time>
  );
}
