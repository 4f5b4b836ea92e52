import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ELECTRICIAN, routeOf, TODAY, type Changes } from "../testing/cases.ts";
import { TRAINEE } from "../testing/training.ts";
import { AMERICAN_WAITER } from "../testing/work.ts";
import { trainingOfKind } from "./applicability.ts";

type Route = Parameters<typeof routeOf>[0];

test.each<[string, Route, Changes, string]>([
  ["a German", "18a", { "worker.nationalities": ["DE"] }, "third-country-national.german"],
  [
    "a German who is French as well",
    "18a",
    { "worker.nationalities": ["FR", "DE"] },
    "third-country-national.german",
  ],
  ["a Swiss", "18a", { "worker.nationalities": ["CH"] }, "third-country-national.not_applicable"],
  ["free movement of a German", "free-movement", { "worker.nationalities": ["DE"] }, "free-mover.german"],
  ["free movement of an Indian", "free-movement", {}, "free-mover.not_applicable"],
  ["the title held by somebody abroad", "4a-current", {}, "already-here.not_applicable"],
  ["a job for a trainee", "18a", { "job.kind": "training" }, "job-is-work.not_applicable"],
  [
    "training in a company for a pupil",
    "16a-1",
    { "job.kind": "training", "job.trainingKind": "school" },
    "in-company-training.not_applicable",
  ],
  [
    "training at a school for a company's trainee",
    "16a-2",
    { "job.kind": "training", "job.trainingKind": "in_company" },
    "school-training.not_applicable",
  ],
  ["§ 26 Abs. 1 BeschV for an Indian", "19c-1-beschv-26-1", {}, "listed-nationality.not_applicable"],
])("why a way is not for somebody: %s", (_title, route, changes, textKey) => {
  expect(routeOf(route, { ...ELECTRICIAN, ...changes }).because.textKey).toBe(textKey);
});

const NATIONALITY = ["worker.nationalities"];
const noNationality: Changes = { "worker.nationalities": null };

test.each<[string, Route, Changes, string, string[]]>([
  ["the nationality", "18a", { ...ELECTRICIAN, ...noNationality }, "third-country-national", NATIONALITY],
  ["free movement", "free-movement", { ...ELECTRICIAN, ...noNationality }, "free-mover", NATIONALITY],
  [
    "the state of § 26 Abs. 1 BeschV",
    "19c-1-beschv-26-1",
    { ...AMERICAN_WAITER, ...noNationality },
    "listed-nationality",
    NATIONALITY,
  ],
  ["a job or training", "18a", { ...ELECTRICIAN, "job.kind": null }, "job-is-work", ["job.kind"]],
  [
    "training or a job",
    "16a-1",
    { ...TRAINEE, "job.kind": null, "job.trainingKind": null },
    "job-is-training",
    ["job.kind"],
  ],
  [
    "in a company or at a school",
    "16a-1",
    { ...TRAINEE, "job.trainingKind": null },
    "in-company-training",
    ["job.trainingKind"],
  ],
  [
    "at a school or in a company",
    "16a-2",
    { ...TRAINEE, "job.trainingKind": null },
    "school-training",
    ["job.trainingKind"],
  ],
  [
    "the country",
    "4a-current",
    { "worker.nationalities": ["IN"] },
    "already-here",
    ["worker.residence.country"],
  ],
])("what is not known yet: %s", (_title, route, changes, condition, missing) => {
  const said = routeOf(route, changes).criteria.find(({ id }) => id === condition);
  expect(said).toMatchObject({ state: "unknown", textKey: `${condition}.unknown`, missing });
});

test.each<[string, object, object]>([
  ["a job is no training of any kind", { "job.kind": "employment" }, { value: false }],
  ["training of a kind not said", { "job.kind": "training" }, { value: null, missing: ["job.trainingKind"] }],
  ["training in a company", { "job.trainingKind": "in_company" }, { value: true }],
  ["training at a school", { "job.kind": "training", "job.trainingKind": "school" }, { value: false }],
])("§ 16a Abs. 1: %s", (_title, facts, expected) => {
  const condition = trainingOfKind("in_company", "§ 16a Abs. 1 AufenthG");
  expect(condition.test({ asOf: plainDate(TODAY), facts })).toEqual(expected);
});
