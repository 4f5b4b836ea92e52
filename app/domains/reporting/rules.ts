import type { PlainDate } from "#app/domains/calendar/index.ts";
import { addDays, toUtcDate } from "#app/domains/calendar/index.ts";

/** A report's period; both days count. */
export interface Period {
  from: PlainDate;
  to: PlainDate;
}

/** The period as instants: from the start of the first legal day to the start of the day after the last. */
export function periodBounds({ from, to }: Period): { gte: Date; lt: Date } {
  return { gte: berlinMidnight(from), lt: berlinMidnight(addDays(to, 1)) };
}

/** The instant a legal day begins in Europe/Berlin: 22:00 or 23:00 UTC of the day before. */
function berlinMidnight(day: PlainDate): Date {
  const utc = toUtcDate(day).getTime();
  const hour = 60 * 60 * 1000;
  const summer = new Date(utc - 2 * hour);
  return hourInBerlin(summer) === 0 ? summer : new Date(utc - hour);
}

const BERLIN_HOUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  hour: "2-digit",
  hourCycle: "h23",
});

function hourInBerlin(instant: Date): number {
  return Number(BERLIN_HOUR.format(instant));
}

/** The middle value; of an even number the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Groups smaller than this are not told as a number: they could tell of one company. */
export const SMALLEST_GROUP = 5;

/** A figure as it may be shown: null means "fewer than SMALLEST_GROUP, but some". */
export function shownCount(count: number): number | null {
  return count > 0 && count < SMALLEST_GROUP ? null : count;
}

/** One row of the table and of the file: `value` null where the group is too small or there is nothing to measure. */
export interface Figure {
  key: string;
  group: "requests" | "topics" | "proposals" | "declines" | "cases";
  value: number | null;
  small: boolean;
}
