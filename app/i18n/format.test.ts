import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import * as format from "./format.ts";

const day = plainDate("2026-11-26");
const today = plainDate("2026-11-21");

test.each([
  ["de", "26.11.2026", "Do, 26.11.2026", "26. November 2026"],
  ["en", "26/11/2026", "Thu, 26/11/2026", "26 November 2026"],
  ["ar", "26.11.2026", "الخميس 26.11.2026", "26 نوفمبر 2026"],
] as const)("a day in %s", (locale, short, weekday, long) => {
  expect(format.formatDate(day, locale)).toBe(short);
  expect(format.formatDate(day, locale, "weekday")).toBe(weekday);
  expect(format.formatDate(day, locale, "long")).toBe(long);
});

test("a DATE column's Date is its UTC day, wherever the program runs", () => {
  expect(format.formatDate(new Date("2026-11-26T00:00:00Z"), "de", "weekday")).toBe("Do, 26.11.2026");
});

test("an instant is told in German time, summer and winter", () => {
  expect(format.formatInstant("2026-07-01T22:30:00Z", "de")).toBe("02.07.2026, 00:30");
  expect(format.formatInstant(new Date("2026-12-31T23:05:00Z"), "en")).toBe("01/01/2027, 00:05");
});

test.each([
  ["2027-03-23", "2027-05-04", "de", "23. März bis 4. Mai 2027"],
  ["2026-12-23", "2027-01-04", "de", "23. Dezember 2026 bis 4. Januar 2027"],
  ["2027-03-23", "2027-05-04", "en", "23 March to 4 May 2027"],
  ["2027-03-23", "2027-03-23", "de", "23. März 2027"],
] as const)("%s to %s in %s", (from, to, locale, expected) => {
  expect(format.formatDateRange(plainDate(from), plainDate(to), locale)).toBe(expected);
});

test.each([
  ["2026-11-21", "heute", "today"],
  ["2026-11-22", "morgen", "tomorrow"],
  ["2026-11-20", "gestern", "yesterday"],
  ["2026-11-26", "in 5 Tagen", "in 5 days"],
  ["2026-11-11", "vor 10 Tagen", "10 days ago"],
  ["2026-12-11", "in 20 Tagen", "in 20 days"],
  ["2026-12-12", "in 3 Wochen", "in 3 weeks"],
  ["2026-10-24", "vor 4 Wochen", "4 weeks ago"],
])("%s is %s, %s", (date, german, english) => {
  expect(format.relativeDay(plainDate(date), today, "de")).toBe(german);
  expect(format.relativeDay(plainDate(date), today, "en")).toBe(english);
});

test.each([
  [4_600_000, "46.000\u00a0€", "€46,000"],
  [4_600_050, "46.000,50\u00a0€", "€46,000.50"],
  [0, "0\u00a0€", "€0"],
  [113_420, "1.134,20\u00a0€", "€1,134.20"],
])("%d cents", (cents, german, english) => {
  expect(format.formatMoney(cents, "de")).toBe(german);
  expect(format.formatMoney(cents, "en")).toBe(english);
});

test("Arabic pages keep Latin digits", () => {
  expect(format.formatMoney(4_600_050, "ar")).toBe("46,000.50\u00a0€");
  expect(format.formatNumber(1234, "ar")).toBe("1,234");
});

test("quarter hours", () => {
  expect(format.formatHours(155, "de")).toBe("38,75");
  expect(format.formatHours(160, "en")).toBe("40");
});
