import { daysBetween, type PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";

const WEEKS_FROM_DAYS = 14;

/** How long something lies with somebody: "seit 4 Tagen"; from two weeks on in weeks. */
export function useSince(): (since: PlainDate, today: PlainDate) => string {
  const t = useT("shell");
  return (since, today) => {
    const days = daysBetween(since, today);
    if (days <= 0) return t("sinceToday");
    if (days < WEEKS_FROM_DAYS) return t("sinceDays", { count: days });
    return t("sinceWeeks", { count: Math.floor(days / 7) });
  };
}
