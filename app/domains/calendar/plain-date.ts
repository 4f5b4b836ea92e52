declare const plainDateBrand: unique symbol;

/** A calendar day "YYYY-MM-DD" without time and zone; sorts as text. Made only by the functions of this file. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

// The Gregorian calendar holds since October 1582; four digits end with 9999.
const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;

/** The day a text of the form YYYY-MM-DD names, or null if there is no such day (2026-02-29, 2026-2-1, year before 1583). */
export function parsePlainDate(text: string): PlainDate | null {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (Number(year) < FIRST_YEAR || Number(month) < 1 || Number(month) > 12) return null;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return text as PlainDate;
}

/** Like parsePlainDate for texts known to be right, such as constants; throws RangeError otherwise. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

/** Moves by whole days, back if negative. Throws RangeError outside the years 1583 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + wholeNumber(days));
}

/** Moves by months; a day that the month does not have becomes its last day (§ 188 Abs. 3 BGB): 31 January + 1 is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const monthCount = year * 12 + (month - 1) + wholeNumber(months);
  const targetYear = Math.floor(monthCount / 12);
  const targetMonth = monthCount - targetYear * 12 + 1;
  return fromParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Moves by years; 29 February becomes 28 February in common years. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, wholeNumber(years) * 12);
}

/** Negative if the first day is earlier, 0 if equal, positive if later: fit for Array.sort. */
export function comparePlainDates(first: PlainDate, second: PlainDate): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Days from the first to the second day: 0 for the same day, negative if the second is earlier. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** The calendar year as a number. */
export function yearOf(date: PlainDate): number {
  return partsOf(date).year;
}

/** The weekday, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  // Day 0 of the count, 1 January 1970, was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Midnight UTC of the day: the form in which the database's DATE columns travel. The only way there. */
export function toUtcDate(date: PlainDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_PER_DAY);
}

/** The day of a value read from a DATE column, whatever its time of day in UTC. Throws RangeError for an invalid Date. */
export function fromUtcDate(date: Date): PlainDate {
  return fromDayNumber(Math.floor(date.getTime() / MILLISECONDS_PER_DAY));
}

function partsOf(date: PlainDate) {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromParts(year: number, month: number, day: number): PlainDate {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new RangeError(`Year outside the calendar: ${year}`);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

function fromDayNumber(days: number): PlainDate {
  const utc = new Date(days * MILLISECONDS_PER_DAY);
  if (Number.isNaN(utc.getTime())) throw new RangeError("Not a day");
  return fromParts(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return value;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
