import { expect, test } from "vitest";
import { criterionOf, NURSE_IN_PARTNERSHIP, WELDER, type Changes } from "../testing/cases.ts";

test.each<[string, Changes, string]>([
  ["two years of training", { "worker.qualification.durationYears": 2 }, "met"],
  ["a year and a half", { "worker.qualification.durationYears": 1.5 }, "not_met"],
  [
    "a degree, however long",
    { "worker.qualification.kind": "academic", "worker.qualification.durationYears": null },
    "met",
  ],
  ["not recognised by its own state", { "worker.qualification.stateRecognisedAbroad": false }, "not_met"],
  ["training in Germany", { "worker.qualification.obtainedIn": "DE" }, "not_met"],
  ["its length is not known", { "worker.qualification.durationYears": null }, "unknown"],
])("§ 16d Abs. 3 S. 1 Nr. 1, a foreign qualification: %s", (_title, changes, sentence) => {
  const said = criterionOf("16d-3", "foreign-qualification", { ...NURSE_IN_PARTNERSHIP, ...changes });
  expect(said).toMatchObject({ textKey: `foreign-qualification.${sentence}`, params: { years: 2 } });
});

test.each<[string, Changes, string, string | undefined]>([
  ["two years of training", {}, "met", "vocational"],
  ["a degree", { "worker.qualification.kind": "academic" }, "met", "academic"],
  ["none, but in ICT", { "worker.qualification.kind": "none", "job.isco08": "3512" }, "ict", "none"],
  ["nothing known of it", { "worker.qualification.kind": null }, "unknown", undefined],
])("§ 6 Abs. 1 S. 1 Nr. 3 BeschV, the qualification found: %s", (_title, changes, sentence, kind) => {
  const said = criterionOf("19c-2-beschv-6", "foreign-qualification", { ...WELDER, ...changes });
  expect([said.textKey, said.actual]).toEqual([`foreign-qualification.${sentence}`, kind]);
});
