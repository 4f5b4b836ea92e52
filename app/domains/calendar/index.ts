export { berlinDay, berlinInstant, berlinTime, morningOf } from "./berlin.ts";
export {
  addWorkingDays,
  computeDeadline,
  DEADLINE_UNITS,
  isWorkingDay,
  type Deadline,
  type DeadlineRequest,
  type DeadlineUnit,
} from "./deadlines.ts";
export {
  FIRST_HOLIDAY_YEAR,
  holidaysOfYear,
  isHoliday,
  type Holiday,
  type HolidayPlace,
} from "./holidays.ts";
export { isLand, LAENDER, LAND_CODES, landName, type Land } from "./laender.ts";
export {
  addDays,
  addMonths,
  addYears,
  comparePlainDates,
  daysBetween,
  fromUtcDate,
  parsePlainDate,
  plainDate,
  toUtcDate,
  weekdayOf,
  yearOf,
  type PlainDate,
  type Weekday,
} from "./plain-date.ts";
export { knowsMunicipality } from "./municipal-holidays.ts";
export { parseDeadlineRequest, plainDateSchema, type DeadlineRequestError } from "./schema.ts";
