import { describe, expect, it, test } from "vitest";
import { addWorkingDays, computeDeadline, isWorkingDay, type DeadlineUnit } from "./deadlines.ts";
import type { Land } from "./laender.ts";
import { plainDate } from "./plain-date.ts";

type Row = [string, number, DeadlineUnit, Land, string, string[]];

function deadline(
  event: string,
  amount: number,
  unit: DeadlineUnit,
  land: Land,
  shift: boolean,
  municipality?: string,
) {
  return computeDeadline({ event: plainDate(event), amount, unit, land, shift, municipality });
}

describe("Werktage, with § 193 BGB", () => {
  test.each<Row>([
    ["2026-04-03", 3, "workdays", "HB", "2026-04-08", ["2026-04-06"]],
    ["2026-04-02", 3, "workdays", "HB", "2026-04-08", ["2026-04-03", "2026-04-06"]],
    ["2026-04-02", 1, "workdays", "HB", "2026-04-07", ["2026-04-03", "2026-04-06"]],
    ["2026-12-23", 3, "workdays", "HB", "2026-12-29", ["2026-12-25", "2026-12-26"]],
    ["2026-12-30", 3, "workdays", "HB", "2027-01-04", ["2027-01-01"]],
    ["2026-12-31", 1, "workdays", "HB", "2027-01-04", ["2027-01-01"]],
    ["2026-04-15", 3, "workdays", "HB", "2026-04-20", []],
    ["2026-05-20", 3, "workdays", "HB", "2026-05-26", ["2026-05-25"]],
    ["2026-01-02", 3, "workdays", "BW", "2026-01-07", ["2026-01-06"]],
    ["2026-01-02", 3, "workdays", "HB", "2026-01-06", []],
    ["2024-02-27", 3, "workdays", "SN", "2024-03-01", []],
    ["2026-11-17", 1, "workdays", "SN", "2026-11-19", ["2026-11-18"]],
    ["2026-11-17", 1, "workdays", "HB", "2026-11-18", []],
    ["2023-03-06", 2, "workdays", "MV", "2023-03-09", ["2023-03-08"]],
    ["2022-03-07", 1, "workdays", "MV", "2022-03-08", []],
    ["2022-03-07", 1, "workdays", "BE", "2022-03-09", ["2022-03-08"]],
    ["2025-05-05", 3, "workdays", "BE", "2025-05-09", ["2025-05-08"]],
    ["2025-05-05", 3, "workdays", "BB", "2025-05-08", []],
    ["2020-05-07", 1, "workdays", "BE", "2020-05-11", ["2020-05-08"]],
    ["2017-10-30", 1, "workdays", "BY", "2017-11-02", ["2017-10-31", "2017-11-01"]],
    ["2017-10-30", 1, "workdays", "HE", "2017-11-01", ["2017-10-31"]],
    ["2018-10-30", 1, "workdays", "HB", "2018-11-01", ["2018-10-31"]],
    ["2018-10-30", 1, "workdays", "HE", "2018-10-31", []],
    ["2016-10-30", 1, "workdays", "HB", "2016-10-31", []],
    ["2019-09-19", 1, "workdays", "TH", "2019-09-23", ["2019-09-20"]],
  ])("%s + %i %s in %s ends on %s", (event, amount, unit, land, end, holidays) => {
    expect(deadline(event, amount, unit, land, true)).toEqual({ end, holidays });
  });
});

describe("Werktage, without shift, may end on a Saturday", () => {
  test.each<Row>([
    ["2026-04-15", 3, "workdays", "HB", "2026-04-18", []],
    ["2020-05-07", 1, "workdays", "BE", "2020-05-09", ["2020-05-08"]],
    ["2021-05-07", 1, "workdays", "BE", "2021-05-08", []],
    ["2028-06-16", 1, "workdays", "BE", "2028-06-19", ["2028-06-17"]],
    ["2026-12-31", 1, "workdays", "HB", "2027-01-02", ["2027-01-01"]],
  ])("%s + %i %s in %s ends on %s", (event, amount, unit, land, end, holidays) => {
    expect(deadline(event, amount, unit, land, false)).toEqual({ end, holidays });
  });
});

describe("days, weeks and months, with § 193 BGB", () => {
  test.each<Row>([
    ["2026-11-16", 1, "days", "HB", "2026-11-17", []],
    ["2026-04-01", 2, "days", "HB", "2026-04-07", ["2026-04-03", "2026-04-06"]],
    ["2026-04-04", 1, "days", "BB", "2026-04-07", ["2026-04-06"]],
    ["2019-03-07", 1, "days", "BE", "2019-03-11", ["2019-03-08"]],
    ["2018-03-07", 1, "days", "BE", "2018-03-08", []],
    ["2026-06-03", 1, "days", "HE", "2026-06-05", ["2026-06-04"]],
    ["2026-06-03", 1, "days", "SN", "2026-06-04", []],
    ["2024-02-28", 1, "days", "HB", "2024-02-29", []],
    ["2027-12-24", 1, "days", "HB", "2027-12-27", []],
    ["2026-11-21", 1, "weeks", "HB", "2026-11-30", []],
    ["2026-12-18", 1, "weeks", "HB", "2026-12-28", ["2026-12-25"]],
    ["2026-05-11", 2, "weeks", "HB", "2026-05-26", ["2026-05-25"]],
    ["2026-12-28", 1, "weeks", "HB", "2027-01-04", []],
    ["2026-04-03", 3, "weeks", "HB", "2026-04-24", []],
    ["2026-01-31", 1, "months", "HB", "2026-03-02", []],
    ["2028-01-31", 1, "months", "HB", "2028-02-29", []],
    ["2023-12-31", 2, "months", "HB", "2024-02-29", []],
    ["2024-02-29", 12, "months", "HB", "2025-02-28", []],
    ["2026-08-31", 3, "months", "HB", "2026-11-30", []],
    ["2026-10-01", 3, "months", "HB", "2027-01-04", ["2027-01-01"]],
    ["2026-09-03", 1, "months", "HB", "2026-10-05", []],
    ["2025-11-06", 2, "months", "ST", "2026-01-07", ["2026-01-06"]],
  ])("%s + %i %s in %s ends on %s", (event, amount, unit, land, end, holidays) => {
    expect(deadline(event, amount, unit, land, true)).toEqual({ end, holidays });
  });
});

describe("days, weeks and months, without shift", () => {
  test.each<Row>([
    ["2026-04-01", 2, "days", "HB", "2026-04-03", []],
    ["2026-12-18", 1, "weeks", "HB", "2026-12-25", []],
    ["2026-01-31", 1, "months", "HB", "2026-02-28", []],
    ["2026-09-03", 1, "months", "HB", "2026-10-03", []],
  ])("%s + %i %s in %s ends on %s", (event, amount, unit, land, end, holidays) => {
    expect(deadline(event, amount, unit, land, false)).toEqual({ end, holidays });
  });
});

describe("a municipality's own holidays", () => {
  test.each<[string, Land, string | undefined, string, string[]]>([
    ["2025-08-07", "BY", "Augsburg", "2025-08-11", ["2025-08-08"]],
    ["2025-08-07", "BY", undefined, "2025-08-08", []],
    ["2025-08-14", "BY", "München", "2025-08-18", ["2025-08-15"]],
    ["2025-08-14", "BY", "Nürnberg", "2025-08-15", []],
    ["2025-08-14", "SL", undefined, "2025-08-18", ["2025-08-15"]],
    ["2026-06-03", "SN", "Crostwitz", "2026-06-05", ["2026-06-04"]],
    ["2026-06-03", "TH", "Heilbad Heiligenstadt", "2026-06-05", ["2026-06-04"]],
  ])("one day from %s in %s (%s) ends on %s", (event, land, municipality, end, holidays) => {
    expect(deadline(event, 1, "days", land, true, municipality)).toEqual({ end, holidays });
  });
});

it("refuses what is no period", () => {
  expect(() => deadline("2026-11-21", 0, "days", "HB", true)).toThrow(RangeError);
  expect(() => deadline("2026-11-21", 1.5, "months", "HB", true)).toThrow(RangeError);
});

describe("Arbeitstage for the planning of cases", () => {
  test.each<[string, number, Land, string]>([
    ["2026-11-20", 1, "HB", "2026-11-23"],
    ["2026-11-21", 0, "HB", "2026-11-23"],
    ["2026-11-20", 0, "HB", "2026-11-20"],
    ["2026-04-03", 0, "HB", "2026-04-07"],
    ["2026-04-03", 1, "HB", "2026-04-07"],
    ["2026-04-02", 2, "HB", "2026-04-08"],
    ["2026-12-23", 3, "HB", "2026-12-29"],
    ["2026-12-30", 5, "BW", "2027-01-08"],
    ["2026-12-30", 5, "HB", "2027-01-07"],
    ["2026-10-30", 1, "NW", "2026-11-02"],
  ])("%s + %i in %s is %s", (date, days, land, expected) => {
    expect(addWorkingDays(plainDate(date), days, { land })).toBe(expected);
  });

  it("tells an Arbeitstag from others", () => {
    expect(isWorkingDay(plainDate("2026-11-20"), { land: "HB" })).toBe(true);
    expect(isWorkingDay(plainDate("2026-11-21"), { land: "HB" })).toBe(false);
    expect(isWorkingDay(plainDate("2026-11-18"), { land: "SN" })).toBe(false);
    expect(() => addWorkingDays(plainDate("2026-11-20"), -1, { land: "HB" })).toThrow(RangeError);
  });
});
