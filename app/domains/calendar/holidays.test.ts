import { describe, expect, it, test } from "vitest";
import { holidaysOfYear, isHoliday } from "./holidays.ts";
import { isLand, LAENDER, landName, type Land } from "./laender.ts";
import { plainDate } from "./plain-date.ts";

const EVERYWHERE_2026 = [
  ...["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14"],
  ...["2026-05-25", "2026-10-03", "2026-12-25", "2026-12-26"],
];

const OWN_2026: Record<Land, string[]> = {
  BW: ["2026-01-06", "2026-06-04", "2026-11-01"],
  BY: ["2026-01-06", "2026-06-04", "2026-11-01"],
  BE: ["2026-03-08"],
  BB: ["2026-04-05", "2026-05-24", "2026-10-31"],
  HB: ["2026-10-31"],
  HH: ["2026-10-31"],
  HE: ["2026-06-04"],
  MV: ["2026-03-08", "2026-10-31"],
  NI: ["2026-10-31"],
  NW: ["2026-06-04", "2026-11-01"],
  RP: ["2026-06-04", "2026-11-01"],
  SL: ["2026-06-04", "2026-08-15", "2026-11-01"],
  SN: ["2026-10-31", "2026-11-18"],
  ST: ["2026-01-06", "2026-10-31"],
  SH: ["2026-10-31"],
  TH: ["2026-09-20", "2026-10-31"],
};

test.each(Object.entries(OWN_2026))("all holidays of %s in 2026", (land, own) => {
  const dates = holidaysOfYear(2026, { land: land as Land }).map(({ date }) => date);
  expect(dates).toEqual([...EVERYWHERE_2026, ...own].sort());
});

describe("holidays that began, ended or held once", () => {
  test.each<[string, Land, boolean, string]>([
    ["2018-03-08", "BE", false, "Frauentag in Berlin before its first year"],
    ["2019-03-08", "BE", true, "Frauentag in Berlin in its first year"],
    ["2022-03-08", "MV", false, "Frauentag in Mecklenburg-Vorpommern before its first year"],
    ["2023-03-08", "MV", true, "Frauentag in Mecklenburg-Vorpommern in its first year"],
    ["2026-03-08", "BB", false, "Frauentag in Brandenburg"],
    ["2019-05-08", "BE", false, "8 May the year before"],
    ["2020-05-08", "BE", true, "8 May 2020"],
    ["2021-05-08", "BE", false, "8 May the year after"],
    ["2025-05-08", "BE", true, "8 May 2025"],
    ["2025-05-08", "BB", false, "8 May 2025 in Brandenburg"],
    ["2026-05-08", "BE", false, "8 May the year after"],
    ["2027-06-17", "BE", false, "17 June the year before"],
    ["2028-06-17", "BE", true, "17 June 2028"],
    ["2028-06-17", "SN", false, "17 June 2028 in Saxony"],
    ["2016-10-31", "HB", false, "Reformationstag in Bremen before 2017"],
    ["2016-10-31", "SN", true, "Reformationstag in Saxony before 2017"],
    ["2017-10-31", "BY", true, "Reformationstag 2017 in Bavaria"],
    ["2017-10-31", "BE", true, "Reformationstag 2017 in Berlin"],
    ["2017-10-31", "HE", true, "Reformationstag 2017 in Hesse"],
    ["2018-10-31", "BY", false, "Reformationstag 2018 in Bavaria"],
    ["2018-10-31", "NI", true, "Reformationstag 2018 in Lower Saxony"],
    ["2018-10-31", "HH", true, "Reformationstag 2018 in Hamburg"],
    ["2018-10-31", "SH", true, "Reformationstag 2018 in Schleswig-Holstein"],
    ["2018-09-20", "TH", false, "Weltkindertag before its first year"],
    ["2019-09-20", "TH", true, "Weltkindertag in its first year"],
    ["2019-09-20", "SN", false, "Weltkindertag in Saxony"],
    ["2024-11-20", "SN", true, "Buß- und Bettag 2024"],
    ["2025-11-19", "SN", true, "Buß- und Bettag 2025"],
    ["2027-11-17", "SN", true, "Buß- und Bettag 2027"],
    ["2026-11-18", "BY", false, "Buß- und Bettag in Bavaria"],
    ["2027-03-26", "HB", true, "Karfreitag 2027"],
    ["2028-04-17", "HB", true, "Ostermontag 2028"],
    ["2030-05-30", "HB", true, "Christi Himmelfahrt 2030"],
    ["2026-12-24", "HB", false, "Heiligabend is none"],
    ["2026-11-22", "HB", false, "a Sunday is none"],
  ])("%s in %s: %s (%s)", (date, land, expected) => {
    expect(isHoliday(plainDate(date), { land })).toBe(expected);
  });
});

describe("municipal holidays hold where they are asked for", () => {
  test.each<[string, Land, string | undefined, boolean]>([
    ["2026-08-08", "BY", undefined, false],
    ["2026-08-08", "BY", "Augsburg", true],
    ["2026-08-08", "BY", "München", false],
    ["2026-08-15", "BY", undefined, false],
    ["2026-08-15", "BY", "Augsburg", true],
    ["2026-08-15", "BY", " münchen ", true],
    ["2026-08-15", "BY", "Nürnberg", false],
    ["2026-08-15", "SL", undefined, true],
    ["2026-06-04", "SN", undefined, false],
    ["2026-06-04", "SN", "Crostwitz", true],
    ["2026-06-04", "SN", "Dresden", false],
    ["2026-06-04", "TH", undefined, false],
    ["2026-06-04", "TH", "Heilbad Heiligenstadt", true],
    ["2026-06-04", "TH", "Erfurt", false],
    ["2026-08-08", "SN", "Augsburg", false],
  ])("%s in %s, municipality %s: %s", (date, land, municipality, expected) => {
    expect(isHoliday(plainDate(date), { land, municipality })).toBe(expected);
  });

  it("keeps the order of the year", () => {
    const names = holidaysOfYear(2026, { land: "BY", municipality: "Augsburg" }).map(({ name }) => name);
    expect(names.slice(7, 12)).toEqual([
      "Fronleichnam",
      "Augsburger Friedensfest",
      "Mariä Himmelfahrt",
      "Tag der Deutschen Einheit",
      "Allerheiligen",
    ]);
  });
});

it("has no table for years before 1995", () => {
  expect(() => holidaysOfYear(1994, { land: "HB" })).toThrow(RangeError);
  expect(holidaysOfYear(1995, { land: "HB" })).toHaveLength(9);
});

test("the Länder have codes and names", () => {
  expect(LAENDER).toHaveLength(16);
  expect(isLand("HB")).toBe(true);
  expect(isLand("hb")).toBe(false);
  expect(isLand("XX")).toBe(false);
  expect(landName("BY", "de")).toBe("Bayern");
  expect(landName("NI", "en")).toBe("Lower Saxony");
});
