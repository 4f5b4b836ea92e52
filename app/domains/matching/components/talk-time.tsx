import { formatDate, formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { berlinDay, berlinTime } from "#app/domains/calendar/index.ts";
import { useHydrated } from "#app/ui/use-hydrated.ts";

const BERLIN = "Europe/Berlin";

/** A time in Germany with its weekday, as one line of text. */
export function useTalkTime(): (instant: Date) => string {
  const locale = useLocale();
  return (instant) => `${formatDate(berlinDay(instant), locale, "weekday")}, ${berlinTime(instant)}`;
}

/** The same time on the reader's own clock, where that is another one; only the browser knows. */
export function OwnTime({ instant }: { instant: Date }) {
  const t = useT("course");
  const locale = useLocale();
  if (!useHydrated()) return null;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const time = new Intl.DateTimeFormat("de-DE", {
    timeZone,
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(instant);
  if (timeZone === BERLIN || time === formatInstant(instant, locale)) return null;
  return <span className="muted">{t("talk.yourZone", { time, zone: timeZone.replaceAll("_", " ") })}</span>;
}
