import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { salaryThresholds } from "#app/domains/immigration/index.ts";
import { distancesOf, typedAnnual } from "./distance.ts";

describe("the salary that stands in the form", () => {
  it.each([
    [{ salaryMin: "46.800", salaryPeriod: "YEAR", weeklyHours: "" }, 46_800_00],
    [{ salaryMin: "3.850,50 €", salaryPeriod: "MONTH", weeklyHours: "" }, 46_206_00],
    [{ salaryMin: "20", salaryPeriod: "HOUR", weeklyHours: "38,75" }, 40_300_00],
    [{ salaryMin: "20", salaryPeriod: "HOUR", weeklyHours: "Vollzeit" }, null],
    [{ salaryMin: "viel", salaryPeriod: "YEAR", weeklyHours: "40" }, null],
    [{ salaryMin: "3.850", salaryPeriod: "", weeklyHours: "40" }, null],
  ])("%j is %j cents a year", (typed, cents) => {
    expect(typedAnnual(typed)).toBe(cents);
  });
});

describe("the distance", () => {
  // 2026: contribution ceiling 101,400 EUR; 55, 50, 45.3 and 45 % of it
  it("is told to the cent for each minimum of the day, the highest first", () => {
    const distances = distancesOf(46_000_00, salaryThresholds(plainDate("2026-11-21")));
    expect(distances.map(({ id, cents, above }) => [id, cents, above])).toEqual([
      ["over-45", 55_770_00, -9_770_00],
      ["blue-card-standard", 50_700_00, -4_700_00],
      ["blue-card-reduced", 45_934_20, 65_80],
      ["experienced-worker", 45_630_00, 370_00],
    ]);
    expect(distances[0]?.norm).toContain("§ 18 Abs. 2 Nr. 5 AufenthG");
  });

  it("is nothing where the year's figure is not published", () => {
    const distances = distancesOf(46_000_00, salaryThresholds(plainDate("2027-02-01")));
    expect(distances.map(({ above }) => above)).toEqual([null, null, null, null]);
  });
});
