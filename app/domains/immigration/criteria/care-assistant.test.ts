import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { CARE_ASSISTANT } from "../testing/work.ts";

const ROUTE = "19c-1-beschv-22a";

test.each<[string, Changes, string, object]>([
  ["in a home, ISCO-08 5321", {}, "met", { isco08: "5321" }],
  ["at home, ISCO-08 5322", { "job.isco08": "5322" }, "met", { isco08: "5322" }],
  ["other personal care, ISCO-08 5329", { "job.isco08": "5329" }, "other_care_work", { isco08: "5329" }],
  ["cleaning, ISCO-08 9112", { "job.isco08": "9112" }, "not_met", { isco08: "9112" }],
  ["an occupation not known", { "job.isco08": null }, "unknown", { isco08: "" }],
])("§ 22a S. 1 BeschV, the job: %s", (_title, changes, sentence, params) => {
  const said = criterionOf(ROUTE, "care-assistant-job", { ...CARE_ASSISTANT, ...changes });
  expect(said).toMatchObject({ textKey: `care-assistant-job.${sentence}`, params });
});

const germanTraining: Changes = {
  "worker.qualification.obtainedIn": "DE",
  "worker.qualification.careAssistantEquivalent": false,
};

test.each<[string, Changes, string]>([
  ["foreign training found equivalent (Nr. 2)", {}, "met"],
  ["German training for the job (Nr. 1)", germanTraining, "german_training"],
  [
    "German training in assisting care, now for a cleaner's job",
    { ...germanTraining, "worker.qualification.isco08": "5321", "job.isco08": "9112" },
    "german_training",
  ],
  ["German training for a cleaner's job", { ...germanTraining, "job.isco08": "9112" }, "not_met"],
  [
    "German training in other personal care",
    { ...germanTraining, "worker.qualification.isco08": "5329" },
    "unknown",
  ],
  ["a German degree", { ...germanTraining, "worker.qualification.kind": "academic" }, "not_met"],
])("§ 22a S. 1 BeschV, the training: %s", (_title, changes, sentence) => {
  const said = criterionOf(ROUTE, "care-assistant-training", { ...CARE_ASSISTANT, ...changes });
  expect(said.textKey).toBe(`care-assistant-training.${sentence}`);
});
