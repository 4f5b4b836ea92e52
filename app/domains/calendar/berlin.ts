import { parsePlainDate, plainDate, toUtcDate, type PlainDate } from "./plain-date.ts";

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

const berlinClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const HOUR = 3_600_000;

/** "10:05" on German clocks at an instant. */
export const berlinTime = (instant: Date): string => berlinClock.format(instant);

/**
 * The instant at which calendars and clocks in Germany show this day ("2026-12-01") and time ("10:00", "9.30"); the first
 * of two in the hour that comes twice, null for one in the hour that is left out, and for what is no day or time.
 */
export function berlinInstant(day: string, time: string): Date | null {
  const date = parsePlainDate(day);
  const [, hours = "", minutes = ""] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? [];
  if (date === null || hours === "") return null;
  const clock = `${hours.padStart(2, "0")}:${minutes}`;
  const asUtc = toUtcDate(date).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000;
  const instants = [2, 1].map((offset) => new Date(asUtc - offset * HOUR));
  return instants.find((instant) => berlinDay(instant) === date && berlinTime(instant) === clock) ?? null;
}

/** When work that is due on a day is done: early in the morning in Germany, at six in winter and at seven in summer. */
export const morningOf = (day: PlainDate): Date => new Date(toUtcDate(day).getTime() + 5 * HOUR);
