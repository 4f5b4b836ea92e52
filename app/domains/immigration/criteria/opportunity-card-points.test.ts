import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { WITHOUT_POINTS } from "../testing/training.ts";
import { hasEnoughPoints, pointsOf } from "./opportunity-card-points.ts";

const nobody = (day: string) => ({ asOf: plainDate(day), facts: {} });

test.each([
  ["2024-05-31", null],
  ["2024-06-01", 6],
])("§ 20b: points required on %s: %s", (day, required) => {
  expect(pointsOf(nobody(day))?.required ?? null).toBe(required);
});

it("decides nothing by points, and waits for no fact, before the table is in force", () => {
  expect(hasEnoughPoints(nobody("2024-05-31"))).toEqual({ value: null, missing: [] });
});

it("waits for every fact that can give a point, and for nothing else", () => {
  expect(pointsOf(nobody("2026-11-21"))).toMatchObject({
    sure: 0,
    possible: 16,
    earned: [],
    missing: [
      "worker.qualification.obtainedIn",
      "worker.qualification.kind",
      "worker.qualification.recognition",
      "worker.languages.de",
      "worker.languages.en",
      "worker.qualification.ahkCertificate",
      "worker.experience.relevantYearsLast7",
      "worker.experience.relevantYearsLast5",
      "job.isco08",
      "worker.birthDate",
      "worker.residence.monthsInGermanyLast5Years",
      "worker.spouseAlsoQualifies",
    ],
  });
});

/** No. 7: whoever worked less than two years of the last seven did not work two of the last five. */
test.each<[string, Changes, number]>([
  ["a year and a half of the last seven", { "worker.experience.relevantYearsLast7": 1.5 }, 0],
  ["two years of the last seven", { "worker.experience.relevantYearsLast7": 2 }, 2],
  ["the last seven not known either", { "worker.experience.relevantYearsLast7": null }, 3],
])("§ 20b: the years in the last five are not known, %s", (_title, changes, possible) => {
  const person = { ...WITHOUT_POINTS, "worker.experience.relevantYearsLast5": null, ...changes };
  expect(criterionOf("20a", "points", person).params).toEqual({ actual: possible, possible, required: 6 });
});
