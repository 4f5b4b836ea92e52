import { expect, test } from "vitest";
import { berlinDay } from "./berlin.ts";

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
