import { describe, expect, it, test } from "vitest";
import { criterionOf, routeOf, type Changes } from "../testing/cases.ts";
import { CARD_SEEKER, WITHOUT_POINTS } from "../testing/training.ts";

const DEGREE: Changes = { "worker.qualification.kind": "academic" };

describe("§ 20b Abs. 1: what a feature gives to somebody without any other point", () => {
  test.each<[string, Changes, number, string[]]>([
    ["nothing", {}, 0, []],
    ["no. 1: notice of partial equivalence", { "worker.qualification.recognition": "partial" }, 4, ["1"]],
    ["no. 1: recognition under way", { "worker.qualification.recognition": "pending" }, 0, []],
    ["no. 1: no equivalence", { "worker.qualification.recognition": "none" }, 0, []],
    [
      "no. 1: a notice without any qualification",
      { "worker.qualification.kind": "none", "worker.qualification.recognition": "partial" },
      0,
      [],
    ],
    ["no. 4: German A2", { "worker.languages.de": "A2" }, 1, ["4"]],
    ["no. 3: German B1", { "worker.languages.de": "B1" }, 2, ["3"]],
    ["no. 2: German B2", { "worker.languages.de": "B2" }, 3, ["2"]],
    ["no. 2: German C2 gives no more", { "worker.languages.de": "C2" }, 3, ["2"]],
    ["no. 5: English B2", { "worker.languages.en": "B2" }, 0, []],
    ["no. 5: English C1", { "worker.languages.en": "C1" }, 1, ["5"]],
    ["no. 5: English C2", { "worker.languages.en": "C2" }, 1, ["5"]],
    [
      "no. 7: nearly two years in the last five",
      { "worker.experience.relevantYearsLast5": 1.99, "worker.experience.relevantYearsLast7": 1.99 },
      0,
      [],
    ],
    [
      "no. 7: two years in the last five",
      { "worker.experience.relevantYearsLast5": 2, "worker.experience.relevantYearsLast7": 2 },
      2,
      ["7"],
    ],
    [
      "no. 6: nearly five years in the last seven, two of them in the last five",
      { "worker.experience.relevantYearsLast5": 2.99, "worker.experience.relevantYearsLast7": 4.99 },
      2,
      ["7"],
    ],
    [
      "no. 6: five years in the last seven; no. 7 does not count besides",
      { "worker.experience.relevantYearsLast5": 3, "worker.experience.relevantYearsLast7": 5 },
      3,
      ["6"],
    ],
    [
      "no. 6: five years in the last five, the last seven not given",
      { "worker.experience.relevantYearsLast5": 5, "worker.experience.relevantYearsLast7": null },
      3,
      ["6"],
    ],
    [
      "no. 7: qualified two years ago to the day",
      {
        "worker.experience.relevantYearsLast5": 2,
        "worker.experience.relevantYearsLast7": 2,
        "worker.qualification.completedOn": "2024-11-21",
      },
      2,
      ["7"],
    ],
    [
      "no. 7: qualified a day later, so the two years were not all after it",
      {
        "worker.experience.relevantYearsLast5": 2,
        "worker.experience.relevantYearsLast7": 2,
        "worker.qualification.completedOn": "2024-11-22",
      },
      0,
      [],
    ],
    [
      "no. 6: qualified less than five years ago leaves no. 7",
      {
        "worker.experience.relevantYearsLast5": 4.9,
        "worker.experience.relevantYearsLast7": 5,
        "worker.qualification.completedOn": "2021-11-22",
      },
      2,
      ["7"],
    ],
    [
      "no. 6, 7: experience without any qualification",
      {
        "worker.qualification.kind": "none",
        "worker.experience.relevantYearsLast5": 5,
        "worker.experience.relevantYearsLast7": 7,
      },
      0,
      [],
    ],
    ["no. 8: learnt a shortage occupation", { ...DEGREE, "worker.qualification.isco08": "2512" }, 1, ["8"]],
    [
      "no. 8: the job is one, the qualification is not given apart",
      { ...DEGREE, "worker.qualification.isco08": null, "job.isco08": "2512" },
      1,
      ["8"],
    ],
    [
      "no. 8: the job is one, the qualification is not",
      { ...DEGREE, "worker.qualification.isco08": "2431", "job.isco08": "2512" },
      0,
      [],
    ],
    ["no. 9: the day before the 36th birthday", { "worker.birthDate": "1990-11-22" }, 2, ["9"]],
    ["no. 10: the 36th birthday", { "worker.birthDate": "1990-11-21" }, 1, ["10"]],
    ["no. 10: the day before the 41st birthday", { "worker.birthDate": "1985-11-22" }, 1, ["10"]],
    ["no. 10: the 41st birthday", { "worker.birthDate": "1985-11-21" }, 0, []],
    ["no. 11: five months in Germany", { "worker.residence.monthsInGermanyLast5Years": 5 }, 0, []],
    ["no. 11: six months in Germany", { "worker.residence.monthsInGermanyLast5Years": 6 }, 1, ["11"]],
    ["no. 12: the spouse qualifies, too", { "worker.spouseAlsoQualifies": true }, 1, ["12"]],
  ])("%s", (_title, changes, points, numbers) => {
    const found = criterionOf("20a", "points", { ...WITHOUT_POINTS, ...changes });
    const earned = found.basis.flatMap(({ norm }) => /§ 20b Abs\. 1 S\. 1 Nr\. (\d+)/.exec(norm)?.[1] ?? []);
    expect({ points: found.actual, earned }).toEqual({ points, earned: numbers });
  });

  it("adds up to sixteen at most", () => {
    const found = criterionOf("20a", "points", {
      ...CARD_SEEKER,
      "worker.qualification.recognition": "partial",
      "worker.qualification.isco08": "2211",
      "worker.languages.de": "C1",
      "worker.experience.relevantYearsLast5": 5,
      "worker.experience.relevantYearsLast7": 7,
      "worker.residence.monthsInGermanyLast5Years": 60,
      "worker.spouseAlsoQualifies": true,
    });
    expect(found).toMatchObject({ state: "met", actual: 16, required: 6, unit: "point" });
  });
});

describe("§ 20b Abs. 2: six points are enough", () => {
  test.each<[string, Changes, string, number]>([
    ["five", { "worker.languages.en": "B2" }, "blocked", 5],
    ["six", {}, "open", 6],
    ["seven", { "worker.languages.de": "B1" }, "open", 7],
  ])("%s", (_title, changes, status, points) => {
    const person = { ...CARD_SEEKER, ...changes };
    expect(routeOf("20a", person).status).toBe(status);
    expect(criterionOf("20a", "points", person).actual).toBe(points);
  });
});

describe("points that depend on what is not known", () => {
  test.each<[string, Changes, string, string[]]>([
    [
      "six are sure: nothing else is asked",
      { "worker.spouseAlsoQualifies": null, "worker.residence.monthsInGermanyLast5Years": null },
      "open",
      [],
    ],
    [
      "five are sure, each open fact can give the sixth",
      {
        "worker.languages.en": "B2",
        "worker.spouseAlsoQualifies": null,
        "worker.residence.monthsInGermanyLast5Years": null,
      },
      "unknown",
      ["worker.residence.monthsInGermanyLast5Years", "worker.spouseAlsoQualifies"],
    ],
    [
      "four are sure, one open point is not enough",
      { "worker.languages.en": "B2", "worker.languages.de": "A1", "worker.spouseAlsoQualifies": null },
      "blocked",
      [],
    ],
    ["the age", { "worker.birthDate": null }, "unknown", ["worker.birthDate"]],
    ["the German", { "worker.languages.de": null }, "unknown", ["worker.languages.de"]],
    [
      "the longer experience, where the shorter leaves one point short",
      {
        "worker.languages.en": "B2",
        "worker.experience.relevantYearsLast5": 4,
        "worker.experience.relevantYearsLast7": null,
      },
      "unknown",
      ["worker.experience.relevantYearsLast7"],
    ],
    [
      "the occupation",
      { "worker.languages.en": "B2", "worker.qualification.isco08": null },
      "unknown",
      ["job.isco08"],
    ],
  ])("%s", (_title, changes, status, missing) => {
    expect(routeOf("20a", { ...CARD_SEEKER, ...changes })).toMatchObject({ status, missing });
  });

  it("says how many are sure and how many are possible", () => {
    const found = criterionOf("20a", "points", {
      ...CARD_SEEKER,
      "worker.languages.en": "B2",
      "worker.spouseAlsoQualifies": null,
    });
    expect(found.text.en).toBe(
      "So far 5 of 6 points for the Chancenkarte are sure, and up to 6 are possible. Details for this are still missing.",
    );
  });
});
