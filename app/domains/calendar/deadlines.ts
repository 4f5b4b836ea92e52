import { isHoliday, type HolidayPlace } from "./holidays.ts";
import type { Land } from "./laender.ts";
import { addDays, addMonths, weekdayOf, type PlainDate } from "./plain-date.ts";

/** What a period is counted in; workdays are Werktage (Monday to Saturday without public holidays). */
export const DEADLINE_UNITS = ["workdays", "days", "weeks", "months"] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** A period that starts with an event; `shift` asks for § 193 BGB, `municipality` for its own holidays. */
export type DeadlineRequest = {
  event: PlainDate;
  amount: number;
  unit: DeadlineUnit;
  land: Land;
  shift: boolean;
  municipality?: string | undefined;
};

/** Last day of a period and the holidays without which a day would have counted or been the end, in order. */
export type Deadline = { end: PlainDate; holidays: PlainDate[] };

const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The last day of a period. The day of the event is not counted (§ 187 Abs. 1 BGB); weeks end on the same weekday, months
 * on the same number or the month's last day (§ 188 Abs. 2, 3 BGB). With `shift` an end on a Saturday, Sunday or public
 * holiday moves to the next other day (§ 193 BGB, § 31 Abs. 3 VwVfG). `amount` is a whole number from 1.
 */
export function computeDeadline(request: DeadlineRequest): Deadline {
  const { event, amount, unit, land, shift, municipality } = request;
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`Not a period: ${amount}`);
  const place = { land, municipality };
  const holidays: PlainDate[] = [];
  const end =
    unit === "workdays" ? countWerktage(event, amount, place, holidays) : addPeriod(event, amount, unit);
  return { end: shift ? nextOfficeDay(end, place, holidays) : end, holidays };
}

/**
 * Moves forward by Arbeitstage (Monday to Friday without public holidays), as cases are planned; the first day is not
 * counted. 0 gives the day itself or, where it is no Arbeitstag, the next one.
 */
export function addWorkingDays(date: PlainDate, days: number, place: HolidayPlace): PlainDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`);
  if (days === 0) return nextOfficeDay(date, place, []);
  let day = date;
  for (let left = days; left > 0; left -= 1) day = nextOfficeDay(addDays(day, 1), place, []);
  return day;
}

/** Whether a day is an Arbeitstag: Monday to Friday and no public holiday at the place. */
export function isWorkingDay(date: PlainDate, place: HolidayPlace): boolean {
  return weekdayOf(date) < SATURDAY && !isHoliday(date, place);
}

function addPeriod(event: PlainDate, amount: number, unit: Exclude<DeadlineUnit, "workdays">): PlainDate {
  if (unit === "months") return addMonths(event, amount);
  return addDays(event, unit === "weeks" ? amount * 7 : amount);
}

function countWerktage(
  event: PlainDate,
  amount: number,
  place: HolidayPlace,
  skipped: PlainDate[],
): PlainDate {
  let day = event;
  for (let counted = 0; counted < amount;) {
    day = addDays(day, 1);
    if (weekdayOf(day) === SUNDAY) continue;
    if (isHoliday(day, place)) skipped.push(day);
    else counted += 1;
  }
  return day;
}

function nextOfficeDay(from: PlainDate, place: HolidayPlace, skipped: PlainDate[]): PlainDate {
  let day = from;
  while (!isWorkingDay(day, place)) {
    if (weekdayOf(day) < SATURDAY) skipped.push(day);
    day = addDays(day, 1);
  }
  return day;
}
