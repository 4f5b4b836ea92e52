import { plainDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";

/** The first day of a day's month: periods of work are told in months. */
export function firstOfMonth(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 7)}-01`);
}
