import { describe, expect, it, test } from "vitest";
import {
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
} from "./plain-date.ts";

describe("a plain date is read", () => {
  test.each(["2026-11-21", "2024-02-29", "2000-02-29", "1583-01-01", "9999-12-31"])("%s is a day", (text) => {
    expect(parsePlainDate(text)).toBe(text);
    expect(plainDate(text)).toBe(text);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1582-12-31",
    "2026-1-1",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "20260101",
    "",
  ])("%j is none", (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });
});

describe("days are moved", () => {
  test.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-11-21", 365, "2027-11-21"],
    ["1969-12-31", 1, "1970-01-01"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(plainDate(date), days)).toBe(expected);
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-08-31", 3, "2026-11-30"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-11-30", 15, "2028-02-29"],
    ["2026-11-21", 0, "2026-11-21"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(plainDate(date), months)).toBe(expected);
  });

  test.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 3, "2027-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["1981-11-21", 45, "2026-11-21"],
    ["2026-11-21", -3, "2023-11-21"],
  ])("%s and %i years is %s", (date, years, expected) => {
    expect(addYears(plainDate(date), years)).toBe(expected);
  });

  it("refuses parts of days and days outside the calendar", () => {
    expect(() => addDays(plainDate("2026-11-21"), 0.5)).toThrow(RangeError);
    expect(() => addMonths(plainDate("2026-11-21"), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(plainDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addYears(plainDate("1583-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(plainDate("2026-11-21"), 9e15)).toThrow(RangeError);
  });
});

test("days are compared, counted and taken apart", () => {
  const days = [plainDate("2027-01-01"), plainDate("2026-12-31"), plainDate("2026-02-01")];
  expect(days.toSorted(comparePlainDates)).toEqual(["2026-02-01", "2026-12-31", "2027-01-01"]);
  expect(comparePlainDates(plainDate("2026-02-01"), plainDate("2026-02-01"))).toBe(0);
  expect(daysBetween(plainDate("2026-02-28"), plainDate("2026-03-01"))).toBe(1);
  expect(daysBetween(plainDate("2024-02-28"), plainDate("2024-03-01"))).toBe(2);
  expect(daysBetween(plainDate("2026-03-30"), plainDate("2026-03-28"))).toBe(-2);
  expect(yearOf(plainDate("2026-11-21"))).toBe(2026);
});

test.each([
  ["2026-11-16", 1],
  ["2026-11-21", 6],
  ["2026-11-22", 7],
  ["1970-01-01", 4],
  ["1969-12-28", 7],
  ["2024-02-29", 4],
])("the weekday of %s is %i", (date, expected) => {
  expect(weekdayOf(plainDate(date))).toBe(expected);
});

test("a day travels to a DATE column and back unchanged", () => {
  expect(toUtcDate(plainDate("2026-03-29")).toISOString()).toBe("2026-03-29T00:00:00.000Z");
  expect(toUtcDate(plainDate("1968-02-29")).toISOString()).toBe("1968-02-29T00:00:00.000Z");
  expect(fromUtcDate(new Date("2026-03-29T00:00:00.000Z"))).toBe("2026-03-29");
  expect(fromUtcDate(new Date("1968-02-29T23:59:59.999Z"))).toBe("1968-02-29");
  expect(() => fromUtcDate(new Date("nonsense"))).toThrow(RangeError);
});
