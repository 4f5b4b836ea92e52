import { describe, expect, it, test } from "vitest";
import { DRIVING_LICENCE, DUAL_TRAINING, REGULATED } from "./data/flags.ts";
import { allIscoUnitGroups, isIsco08UnitGroup } from "./isco.ts";
import { allKldbOccupations, isKldb2010, kldbMatchesIsco08, kldbTitle, recommendedIsco08 } from "./kldb.ts";
import { occupationByIsco, occupationTitle } from "./occupation.ts";
import { isShortageOccupation } from "./shortage.ts";

describe("the tables are whole", () => {
  it("holds 436 unit groups, 1,301 KldB codes and 1,524 pairs, each once", () => {
    const groups = allIscoUnitGroups().map(({ code }) => code);
    const kldb = allKldbOccupations();
    expect([groups.length, new Set(groups).size]).toEqual([436, 436]);
    expect([kldb.length, new Set(kldb.map(({ code }) => code)).size]).toEqual([1301, 1301]);
    expect(kldb.flatMap(({ isco08 }) => isco08)).toHaveLength(1524);
  });

  it("pairs only codes that exist, in the form they have", () => {
    for (const { code, isco08 } of allKldbOccupations()) {
      expect(code).toMatch(/^\d{5}$/);
      expect(isco08.length, code).toBeGreaterThan(0);
      expect(new Set(isco08).size, code).toBe(isco08.length);
      expect(
        isco08.filter((isco) => !isIsco08UnitGroup(isco)),
        code,
      ).toEqual([]);
    }
    expect(allIscoUnitGroups().filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([]);
  });

  it("ties job titles only to KldB codes that belong to the unit group", () => {
    const wrong = allIscoUnitGroups().flatMap(({ code, jobTitles }) =>
      jobTitles.filter(({ kldb2010 }) => kldb2010 !== undefined && !kldbMatchesIsco08(kldb2010, code)),
    );
    expect(wrong).toEqual([]);
  });

  it("has short titles, no two alike, without slashes and brackets in German", () => {
    const groups = allIscoUnitGroups();
    expect(new Set(groups.map(({ de }) => de)).size).toBe(436);
    expect(new Set(groups.map(({ en }) => en)).size).toBe(436);
    expect(groups.filter(({ de }) => de.length < 4 || de.length > 60 || /[/()*:]/.test(de))).toEqual([]);
    expect(
      groups.filter(({ jobTitles }) => jobTitles.length < 1 || jobTitles.some(({ text }) => text === "")),
    ).toEqual([]);
    expect(allKldbOccupations().filter(({ title, level }) => title.length > 60 || level === "")).toEqual([]);
  });

  it("flags only unit groups that exist", () => {
    const flagged = [...Object.keys(REGULATED), ...Object.keys(DRIVING_LICENCE), ...DUAL_TRAINING];
    expect(flagged.filter((code) => !isIsco08UnitGroup(code))).toEqual([]);
  });
});

describe("codes", () => {
  test.each([
    ["2512", true],
    ["0110", true],
    ["3230", true],
    ["6340", true],
    ["9520", true],
    ["1340", false],
    ["251", false],
    ["110", false],
    ["25120", false],
    ["", false],
  ])("ISCO-08 %s: %s", (code, expected) => {
    expect(isIsco08UnitGroup(code)).toBe(expected);
  });

  test.each([
    ["43414", true],
    ["01104", true],
    ["81122", true],
    ["1104", false],
    ["43419", false],
    ["4341", false],
  ])("KldB 2010 %s: %s", (code, expected) => {
    expect(isKldb2010(code)).toBe(expected);
  });

  test.each([
    ["01104", "0110"],
    ["11102", "6130"],
    ["24422", "7212"],
    ["26252", "7412"],
    ["43414", "2512"],
    ["52122", "8332"],
    ["81302", "3221"],
    ["83112", "3412"],
    ["99999", null],
  ])("the recommended unit group of KldB %s is %s", (kldb, isco) => {
    expect(recommendedIsco08(kldb)).toBe(isco);
  });

  test.each([
    ["11102", "6111", true],
    ["83112", "2342", true],
    ["43414", "2512", true],
    ["43414", "2513", false],
    ["99999", "2512", false],
    ["43414", "9999", false],
  ])("KldB %s and ISCO-08 %s are a pair: %s", (kldb, isco, expected) => {
    expect(kldbMatchesIsco08(kldb, isco)).toBe(expected);
  });
});

describe("shortage occupations of the Blue Card", () => {
  test.each([
    ["1312", false],
    ["1321", true],
    ["1324", true],
    ["1330", true],
    ["1341", true],
    ["1349", true],
    ["1411", false],
    ["2111", true],
    ["2166", true],
    ["2212", true],
    ["2221", true],
    ["2222", true],
    ["2230", false],
    ["2240", false],
    ["2250", true],
    ["2261", true],
    ["2269", true],
    ["2310", true],
    ["2359", true],
    ["2411", false],
    ["2431", false],
    ["2511", true],
    ["2529", true],
    ["2611", false],
    ["3221", false],
    ["3512", false],
    ["1340", false],
    ["25", false],
  ])("%s: %s", (code, expected) => {
    expect(isShortageOccupation(code)).toBe(expected);
  });
});

describe("an occupation", () => {
  it("tells what forms and pages need", () => {
    expect(occupationByIsco("2221")).toEqual({
      isco08: "2221",
      title: { de: "Pflegefachkräfte", en: "Nursing professionals" },
      shortage: true,
      regulatedBy: "health_professions",
      drivingLicence: null,
      dualTraining: false,
    });
    expect(occupationByIsco("8332")).toMatchObject({
      drivingLicence: "CE",
      dualTraining: true,
      regulatedBy: null,
    });
    expect(occupationByIsco("2512")).toMatchObject({
      shortage: true,
      dualTraining: false,
      regulatedBy: null,
    });
    expect(occupationByIsco("1340")).toBeNull();
  });

  it("has titles in two languages", () => {
    expect(occupationTitle("7212", "de")).toBe("Schweißen und Brennschneiden");
    expect(occupationTitle("7212", "en")).toBe("Welders and flame cutters");
    expect(occupationTitle("9999", "de")).toBeNull();
    expect(kldbTitle("26252")).toBe("Elektrische Betriebstechnik – Fachkraft");
    expect(kldbTitle("11194")).toBe("Landwirtschaft – Führung");
    expect(kldbTitle("99999")).toBeNull();
  });
});
