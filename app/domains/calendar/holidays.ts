import { getHolidays } from "feiertagejs";
import { CORRECTIONS } from "./holiday-corrections.ts";
import type { Land } from "./laender.ts";
import { municipalHolidays } from "./municipal-holidays.ts";
import { addDays, comparePlainDates, fromUtcDate, plainDate, yearOf, type PlainDate } from "./plain-date.ts";

/** Place whose holidays count: the Land, and the municipality only where its own holidays shall count, too. */
export type HolidayPlace = { land: Land; municipality?: string | undefined };

/** A public holiday with its German name. */
export type Holiday = { date: PlainDate; name: string };

/** First year the tables hold for: since 1995 Buß- und Bettag is a holiday in Saxony alone. */
export const FIRST_HOLIDAY_YEAR = 1995;

const cache = new Map<string, readonly Holiday[]>();

/**
 * The public holidays of a year at a place, in order: those of the whole Land by the library `feiertagejs`, put right by
 * our table of corrections, and those of a municipality if one is named. Sundays are listed only where the Land's law
 * makes them holidays (Brandenburg). Throws RangeError for years before 1995.
 */
export function holidaysOfYear(year: number, { land, municipality }: HolidayPlace): readonly Holiday[] {
  if (year < FIRST_HOLIDAY_YEAR) throw new RangeError(`No holiday table for ${year}`);
  const statewide = holidaysOfLand(year, land);
  if (municipality === undefined) return statewide;
  const easter = easterSunday(year);
  const municipal = municipalHolidays(land, municipality).map(({ name, on }) => ({
    name,
    date: "easterOffset" in on ? addDays(easter, on.easterOffset) : plainDate(`${year}-${on.monthDay}`),
  }));
  return [...statewide, ...municipal].sort((a, b) => comparePlainDates(a.date, b.date));
}

/** Whether a day is a public holiday at a place. A Sunday as such is none. */
export function isHoliday(date: PlainDate, place: HolidayPlace): boolean {
  return holidaysOfYear(yearOf(date), place).some((holiday) => holiday.date === date);
}

function holidaysOfLand(year: number, land: Land): readonly Holiday[] {
  const key = `${year}-${land}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  // The library's `dateString` follows the time zone of the process; its `date` is noon UTC and does not.
  const listed = getHolidays(year, land).map((entry) => ({
    id: entry.name as string,
    date: fromUtcDate(entry.date),
    name: entry.translate("de") ?? entry.name,
  }));
  const applicable = CORRECTIONS.filter(
    (rule) => rule.laender.includes(land) && year >= rule.from && year <= rule.until,
  );
  const removed = new Set(applicable.flatMap((rule) => ("removes" in rule ? [rule.removes] : [])));
  const added = applicable.flatMap((rule) =>
    "adds" in rule ? [{ date: plainDate(`${year}-${rule.adds.monthDay}`), name: rule.adds.name }] : [],
  );
  const holidays = [
    ...listed.filter(({ id }) => !removed.has(id)).map(({ date, name }) => ({ date, name })),
    ...added,
  ].sort((a, b) => comparePlainDates(a.date, b.date));
  cache.set(key, holidays);
  return holidays;
}

function easterSunday(year: number): PlainDate {
  const easterMonday = getHolidays(year, "BUND").find(({ name }) => name === "OSTERMONTAG");
  if (easterMonday === undefined) throw new Error(`No Easter Monday in ${year}`);
  return addDays(fromUtcDate(easterMonday.date), -1);
}
