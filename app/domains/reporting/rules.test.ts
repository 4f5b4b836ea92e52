import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { median, periodBounds, shownCount } from "./rules.ts";

describe("periodBounds", () => {
  it("counts whole legal days in Berlin, in winter, in summer and across the change", () => {
    const bounds = (from: string, to: string) => {
      const { gte, lt } = periodBounds({ from: plainDate(from), to: plainDate(to) });
      return [gte.toISOString(), lt.toISOString()];
    };
    expect(bounds("2026-01-01", "2026-01-31")).toEqual([
      "2025-12-31T23:00:00.000Z",
      "2026-01-31T23:00:00.000Z",
    ]);
    expect(bounds("2026-07-01", "2026-07-01")).toEqual([
      "2026-06-30T22:00:00.000Z",
      "2026-07-01T22:00:00.000Z",
    ]);
    expect(bounds("2026-03-29", "2026-03-29")).toEqual([
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
    expect(bounds("2026-10-25", "2026-10-25")).toEqual([
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ]);
  });
});

describe("median", () => {
  it("takes the middle", () => {
    expect(median([])).toBeNull();
    expect(median([7])).toBe(7);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("shownCount", () => {
  it("hides groups of one to four", () => {
    expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5]);
  });
});
