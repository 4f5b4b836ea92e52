import { expect, it } from "vitest";
import { annualCents } from "./salary.ts";

it.each([
  // cents, period, quarter hours a week, cents a year
  [46_000_00, "YEAR", 160, 46_000_00],
  [46_000_00, "YEAR", 80, 46_000_00],
  [3_450_50, "MONTH", 155, 41_406_00],
  [1_390, "HOUR", 160, 28_912_00],
  // 15.03 EUR × 38.75 h × 52 = 30,285.45 EUR
  [1_503, "HOUR", 155, 30_285_45],
  [2_001, "HOUR", 1, 260_13],
] as const)("%i cents a %s at %i quarter hours are %i a year", (cents, period, hours, year) =>
  expect(annualCents(cents, period, hours)).toBe(year),
);
