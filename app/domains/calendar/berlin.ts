import { plainDate, type PlainDate } from "./plain-date.ts";

// The zone is named here so that the time zone of the process never decides a legal day.
const berlinCalendar = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The legal day: the calendar day in Germany (Europe/Berlin, summer time included) at the given instant. */
export function berlinDay(instant: Date): PlainDate {
  const parts = new Map(berlinCalendar.formatToParts(instant).map(({ type, value }) => [type, value]));
  return plainDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
