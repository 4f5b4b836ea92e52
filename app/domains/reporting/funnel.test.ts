import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { funnel, shownFunnel } from "./funnel.ts";
import type { Path } from "./funnel.ts";

const day = plainDate;
const today = day("2027-11-30");
const path = (change: Partial<Record<keyof Path, string | undefined>>): Path =>
  ({
    ...{ vacancyId: "welder", introducedOn: null, offeredOn: null, approvedOn: undefined, visaOn: undefined },
    ...{ arrivedOn: null, jobEndedOn: null },
    ...change,
  }) as Path;

// hired by the fast track and still there; hired, left after four months; an EU citizen who has just come; refused; not asked
const PATHS: readonly Path[] = [
  path({
    ...{
      introducedOn: "2027-01-11",
      offeredOn: "2027-01-25",
      approvedOn: "2027-03-01",
      visaOn: "2027-04-01",
    },
    arrivedOn: "2027-05-03",
  }),
  path({
    ...{
      introducedOn: "2027-01-13",
      offeredOn: "2027-01-20",
      approvedOn: "2027-02-24",
      visaOn: "2027-03-10",
    },
    ...{ arrivedOn: "2027-04-01", jobEndedOn: "2027-08-01" },
  }),
  path({ vacancyId: "cook", introducedOn: "2027-09-01", offeredOn: "2027-09-15", arrivedOn: "2027-10-01" }),
  {
    ...path({ introducedOn: "2027-02-01", offeredOn: "2027-02-10" }),
    approvedOn: day("2027-04-01"),
    visaOn: null,
  },
  path({ vacancyId: "cook" }),
];
const ASKED = [
  { on: day("2027-01-04"), vacancyId: "welder" },
  { on: day("2027-08-30"), vacancyId: "cook" },
  { on: day("2027-03-01"), vacancyId: "nurse" },
  { on: day("2027-03-01"), vacancyId: null },
];

describe("the funnel", () => {
  it("measures each stage against those who could reach it", () => {
    expect(funnel(ASKED, PATHS, today)).toEqual([
      { stage: "request", count: 4, of: null, reached: null, days: null },
      // two of four requests led to an introduction: after 7 days (4 to 11 January) and 2 (30 August to 1 September)
      { stage: "introduced", count: 4, of: 4, reached: 2, days: 4.5 },
      // 14, 7, 14 and 9 days
      { stage: "offer", count: 4, of: 4, reached: 4, days: 11.5 },
      // 35, 35 and 50 days; the EU citizen needs none
      { stage: "approval", count: 3, of: 3, reached: 3, days: 35 },
      // 31 and 14 days; one was refused
      { stage: "visa", count: 2, of: 3, reached: 2, days: 22.5 },
      // 98, 71 and 16 days
      { stage: "arrived", count: 3, of: 4, reached: 3, days: 71 },
      // the cook came two months ago; one has left before the half year
      { stage: "sixMonths", count: 1, of: 2, reached: 1, days: null },
    ]);
  });

  it("counts half a year to the day", () => {
    const stay = (jobEndedOn: string | null, until: string) =>
      funnel(
        [],
        [{ ...path({ arrivedOn: "2027-05-30" }), jobEndedOn: jobEndedOn as Path["jobEndedOn"] }],
        day(until),
      ).at(-1);
    expect(stay(null, "2027-11-29")).toMatchObject({ count: 0, of: 0 });
    expect(stay(null, "2027-11-30")).toMatchObject({ count: 1, of: 1 });
    expect(stay("2027-11-29", "2027-11-30")).toMatchObject({ count: 0, of: 1 });
    expect(stay("2027-11-30", "2027-12-01")).toMatchObject({ count: 1, of: 1 });
  });

  it("is empty, not wrong, where nothing has happened", () => {
    for (const row of shownFunnel(funnel([], [], today), true)) {
      expect(row).toMatchObject({ count: 0, share: null, days: null, small: false });
    }
  });

  it("is shown whole to the center, and to others without small groups and what follows from them", () => {
    const rows = funnel(ASKED, PATHS, today);
    expect(shownFunnel(rows, true)[4]).toEqual({
      ...{ stage: "visa", count: 2, of: 3, share: 67, days: 22.5, small: false },
    });
    expect(shownFunnel(rows, false)[4]).toEqual({
      ...{ stage: "visa", count: null, of: null, share: null, days: null, small: true },
    });
    const many = { stage: "visa", count: 6, of: 8, reached: 6, days: 20 } as const;
    expect(shownFunnel([many], false)).toEqual([
      { ...{ stage: "visa", count: 6, of: 8, share: 75, days: 20, small: false } },
    ]);
    expect(shownFunnel([{ ...many, count: 3, reached: 3 }], false)).toEqual([
      { ...{ stage: "visa", count: null, of: 8, share: null, days: null, small: true } },
    ]);
  });
});
