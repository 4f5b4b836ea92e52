import { expect, test } from "vitest";
import type { FactPath } from "../facts/schema.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { fact } from "../logic/situation.ts";
import { suppositions } from "./samples.ts";

const asOf = plainDate("2026-11-21");
const valuesOf = (path: FactPath, facts = {}) =>
  suppositions(path, { asOf, facts }).map((situation) => fact(situation, path));

test.each<[FactPath, unknown[]]>([
  ["job.qualified", [true, false]],
  ["job.licence", ["held", "promised", "missing"]],
  ["worker.birthDate", ["1900-01-01", "2026-11-21"]],
  ["job.contractMonths", [0, 1, 1200]],
  ["worker.experience.relevantYearsLast5", [0, 1, 2, 3, 5]],
  ["worker.experience.relevantYearsLast7", [0, 1, 2, 3, 5, 7]],
  ["worker.residence.monthsInGermanyLast5Years", [0, 1, 60]],
  ["worker.residence.country", ["DE", "FR", "CH", "NP", "RS", "US", "IN"]],
  ["worker.nationalities", [["DE"], ["FR"], ["CH"], ["NP"], ["RS"], ["US"], ["IN"]]],
  ["job.isco08", ["2512", "2211", "3221", "3512", "2341", "2310", "5321", "5329", "8332", "9112"]],
  [
    "worker.residence.titleNorm",
    ["16b", "16a", "16d", "16e", "18a", "18d", "18g", "19", "19c", "25-4a", "25-5", "104c"],
  ],
  // no rule waits for these
  ["job.kldb2010", []],
  ["job.state", []],
  ["job.municipality", []],
])("the values that stand for all others of %s", (path, expected) => {
  expect(valuesOf(path)).toEqual(expected);
});

test.each<[FactPath, object, unknown[]]>([
  ["job.licence", { "job.regulated": false }, []],
  ["worker.residence.country", { "worker.residence.germanStatus": "duldung" }, ["DE"]],
  ["worker.experience.relevantYearsLast5", { "worker.experience.relevantYearsLast7": 2 }, [0, 1, 2]],
])("no value of %s is supposed that contradicts %o", (path, facts, expected) => {
  expect(valuesOf(path, facts)).toEqual(expected);
});
