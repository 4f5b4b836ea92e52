import { expect, test } from "vitest";
import { berlinDay, berlinInstant, berlinTime, morningOf } from "./berlin.ts";
import { plainDate } from "./plain-date.ts";

test.each([
  ["2026-12-31T22:59:59.999Z", "2026-12-31", "winter, one millisecond before midnight"],
  ["2026-12-31T23:00:00.000Z", "2027-01-01", "winter, midnight"],
  ["2026-06-30T21:59:59.999Z", "2026-06-30", "summer, one millisecond before midnight"],
  ["2026-06-30T22:00:00.000Z", "2026-07-01", "summer, midnight"],
  ["2026-03-28T23:00:00.000Z", "2026-03-29", "the night in which summer time begins"],
  ["2026-03-29T21:59:59.000Z", "2026-03-29", "the evening after"],
  ["2026-10-24T22:00:00.000Z", "2026-10-25", "the night in which summer time ends"],
  ["2026-10-25T22:59:59.000Z", "2026-10-25", "the evening after"],
  ["2024-02-29T12:00:00.000Z", "2024-02-29", "leap day"],
])("%s is the German day %s: %s", (instant, expected) => {
  expect(berlinDay(new Date(instant))).toBe(expected);
});

test.each([
  ["2026-12-01", "10:00", "2026-12-01T09:00:00.000Z", "winter"],
  ["2026-07-01", "10:00", "2026-07-01T08:00:00.000Z", "summer"],
  ["2026-12-31", "23:59", "2026-12-31T22:59:00.000Z", "the last minute of a year"],
  ["2027-01-01", "0:00", "2026-12-31T23:00:00.000Z", "the first"],
  ["2026-12-01", "9.30", "2026-12-01T08:30:00.000Z", "with a point"],
  ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z", "the first of two"],
  ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z", "right after the hour left out"],
])("%s %s in Germany is %s: %s", (day, time, expected) => {
  const instant = berlinInstant(day, time);
  expect(instant?.toISOString()).toBe(expected);
  expect(berlinTime(new Date(expected))).toBe(time.replace(".", ":").padStart(5, "0"));
});

test.each([
  ["2026-03-29", "02:30", "the hour left out"],
  ["2026-12-01", "24:00", "no time"],
  ["2026-12-01", "10:60", "no time"],
  ["2026-02-30", "10:00", "no day"],
  ["2026-12-01", "", "nothing"],
])("%s %s is no instant: %s", (day, time) => {
  expect(berlinInstant(day, time)).toBeNull();
});

test.each([
  ["2027-01-04", "2027-01-04T05:00:00.000Z", "06:00"],
  ["2027-07-05", "2027-07-05T05:00:00.000Z", "07:00"],
] as const)("what is due on %s is done at %s, in Germany at %s", (day, instant, clock) => {
  expect(morningOf(plainDate(day)).toISOString()).toBe(instant);
  expect(berlinTime(morningOf(plainDate(day)))).toBe(clock);
});
