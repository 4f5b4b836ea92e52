import { addDays, addMonths, plainDate, weekdayOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";

/** A month as a calendar shows it: whole weeks from Monday, and the months beside it. */
export interface MonthGrid {
  /** first day of the month */
  first: PlainDate;
  last: PlainDate;
  before: PlainDate;
  after: PlainDate;
  /** weeks of seven days; those of other months are null */
  weeks: (PlainDate | null)[][];
}

/** The month a day lies in. */
export function monthOf(day: PlainDate): MonthGrid {
  const first = plainDate(`${day.slice(0, 7)}-01`);
  const after = addMonths(first, 1);
  const last = addDays(after, -1);
  const days: (PlainDate | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  for (let one = first; one <= last; one = addDays(one, 1)) days.push(one);
  while (days.length % 7 > 0) days.push(null);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return { first, last, before: addMonths(first, -1), after, weeks };
}
