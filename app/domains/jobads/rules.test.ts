import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { allIscoUnitGroups } from "#app/domains/occupations/index.ts";
import { adCode, adPath, adUntil, codeInSlug, codesOfArea, levelsWithin, WORK_AREAS } from "./rules.ts";

describe("the address of a job", () => {
  const code = "0123456789";
  it.each([
    ["Schweißer/in Schiffsreparatur (MAG 136)", "/jobs/schweisser-in-schiffsreparatur-mag-136-0123456789"],
    ["Ärztin für Innere Medizin (m/w/d)", "/jobs/aerztin-fuer-innere-medizin-m-w-d-0123456789"],
    ["Café-Leitung", "/jobs/cafe-leitung-0123456789"],
    ["فني", "/jobs/0123456789"],
    ["—", "/jobs/0123456789"],
    [`${"lang ".repeat(30)}Ende`, `/jobs/${Array(12).fill("lang").join("-")}-0123456789`],
  ])("%s", (title, path) => {
    expect(adPath({ title, code })).toBe(path);
    expect(codeInSlug(path.replace("/jobs/", ""))).toBe(code);
  });

  it("is known by its code alone, whatever title stands before it", () => {
    expect(codeInSlug("alter-titel-0123456789")).toBe(code);
    expect(codeInSlug("0123456789")).toBe(code);
    for (const none of [
      "",
      "titel",
      "titel0123456789",
      "titel-012345678",
      "titel-0123456789-",
      "0123456789a",
    ])
      expect(codeInSlug(none), none).toBeNull();
  });

  it("ends in the random end of an id", () => {
    expect(adCode("0193a000-0000-7000-8abc-de0123456789")).toBe("0123456789");
  });
});

it("is shown for 90 days", () => {
  expect(adUntil(plainDate("2026-11-21"))).toBe("2027-02-19");
});

it("every unit group of ISCO-08 belongs to one area of work", () => {
  const areasOf = (isco: string) =>
    WORK_AREAS.filter((area) => codesOfArea(area).some((beginning) => isco.startsWith(beginning)));
  const wrong = allIscoUnitGroups().filter(({ code }) => areasOf(code).length !== 1);
  expect(wrong.map(({ code }) => [code, areasOf(code)])).toEqual([]);
  expect(areasOf("2221")).toEqual(["care"]);
  expect(areasOf("7412")).toEqual(["metal"]);
  expect(areasOf("2512")).toEqual(["it"]);
});

it("whoever has B1 can do with less", () => {
  expect(levelsWithin("B1")).toEqual(["NONE", "A1", "A2", "B1"]);
  expect(levelsWithin("NONE")).toEqual(["NONE"]);
});
