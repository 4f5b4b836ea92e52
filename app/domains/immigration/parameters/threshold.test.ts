import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import {
  BLUE_CARD_REDUCED,
  BLUE_CARD_STANDARD,
  EXPERIENCED_WORKER,
  OVER_45,
  PENSION_CEILING,
  SALARY_THRESHOLDS,
} from "./salary.ts";
import { isUnpublished, thresholdOn } from "./threshold.ts";

describe("minimum salaries as published", () => {
  test.each([
    [BLUE_CARD_STANDARD, "2023-11-18", 43_800_00],
    [BLUE_CARD_REDUCED, "2023-11-18", 39_682_80],
    [OVER_45, "2023-11-18", 48_180_00],
    [BLUE_CARD_STANDARD, "2024-12-31", 45_300_00],
    [BLUE_CARD_REDUCED, "2024-01-01", 41_041_80],
    [EXPERIENCED_WORKER, "2024-03-01", 40_770_00],
    [OVER_45, "2024-03-01", 49_830_00],
    [BLUE_CARD_STANDARD, "2025-01-01", 48_300_00],
    [BLUE_CARD_REDUCED, "2025-12-31", 43_759_80],
    [EXPERIENCED_WORKER, "2025-06-15", 43_470_00],
    [OVER_45, "2025-06-15", 53_130_00],
    [BLUE_CARD_STANDARD, "2026-01-01", 50_700_00],
    [BLUE_CARD_REDUCED, "2026-12-31", 45_934_20],
    [EXPERIENCED_WORKER, "2026-11-21", 45_630_00],
    [OVER_45, "2026-11-21", 55_770_00],
  ])("$id on %s", (threshold, day, cents) => {
    expect(thresholdOn(threshold, plainDate(day))).toMatchObject({ published: true, cents });
  });
});

describe("days without a published figure", () => {
  test.each([
    [BLUE_CARD_STANDARD, "2027-01-01", 53_100_00],
    [BLUE_CARD_REDUCED, "2027-02-01", 48_108_60],
    [EXPERIENCED_WORKER, "2027-12-31", 47_790_00],
    [OVER_45, "2027-07-01", 58_410_00],
    [BLUE_CARD_STANDARD, "2028-01-01", null],
    [OVER_45, "2022-12-31", null],
    [BLUE_CARD_STANDARD, "2023-11-17", null],
    [EXPERIENCED_WORKER, "2024-02-29", null],
  ])("$id on %s has at most a draft", (threshold, day, draftCents) => {
    expect(thresholdOn(threshold, plainDate(day))).toMatchObject({ published: false, draftCents });
  });
});

test.each([
  ["2027-01-01", "Referentenentwurf BMAS vom 21.09.2026, nicht bestätigt"],
  ["2028-01-01", null],
])("the draft for %s is from: %s", (day, draftSource) => {
  expect(thresholdOn(OVER_45, plainDate(day))).toMatchObject({ published: false, draftSource });
});

test.each([
  ["2022-12-31", true],
  ["2023-01-01", false],
  ["2026-12-31", false],
  ["2027-01-01", true],
])("the thresholds of %s are not published: %s", (day, expected) => {
  expect(isUnpublished(plainDate(day))).toBe(expected);
});

it("knows its parameters as dated data, sorted and without overlaps", () => {
  for (const parameter of [PENSION_CEILING, ...SALARY_THRESHOLDS.map(({ share }) => share)]) {
    parameter.values.forEach(({ from, until }, index) => {
      expect(until === null || from <= until).toBe(true);
      const next = parameter.values[index + 1];
      expect(next === undefined || (until !== null && until < next.from)).toBe(true);
    });
  }
  expect(PENSION_CEILING.expectedChange).toBe("2027-01-01");
});
