import { expect, test } from "vitest";
import { criterionOf, NURSE_IN_PARTNERSHIP, type Changes } from "../testing/cases.ts";
import {
  CARD_SEEKER,
  NURSE_ON_MEASURE,
  PLACED_NURSE,
  TRAINEE,
  TRAINING_SEEKER,
} from "../testing/training.ts";

type Route = Parameters<typeof criterionOf>[0];

/** On the way to training, recognition or a job: the sentence that says a condition, and the values in it. */
test.each<[Route, string, Changes, string, object]>([
  ["16d-4", "recognition-purpose", PLACED_NURSE, "met", {}],
  [
    "16d-4",
    "recognition-purpose",
    { ...PLACED_NURSE, "worker.qualification.recognition": "equivalent" },
    "nothing_left",
    {},
  ],
  [
    "16d-3",
    "licence",
    { ...NURSE_IN_PARTNERSHIP, "job.regulated": true, "job.licence": "promised" },
    "not_issued",
    {},
  ],
  ["16d-3", "licence", { ...NURSE_IN_PARTNERSHIP, "job.regulated": true, "job.licence": "held" }, "met", {}],
  ["16d-3", "licence", NURSE_IN_PARTNERSHIP, "not_applicable", {}],
  ["16d-4", "occupational-group", { ...PLACED_NURSE, "job.sameOccupationalGroup": false }, "other_group", {}],
  ["16d-4", "occupational-group", { ...PLACED_NURSE, "job.sameOccupationalGroup": null }, "unknown", {}],
  [
    "16d-3",
    "german",
    { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": "none" },
    "no_german",
    { required: "A2" },
  ],
  [
    "16d-3",
    "german",
    { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": "A1" },
    "not_met",
    { actual: "A1", required: "A2" },
  ],
  [
    "16d-3",
    "german",
    { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": null },
    "unknown",
    { actual: "", required: "A2" },
  ],
  ["16d-3", "qualified-job", NURSE_IN_PARTNERSHIP, "towards_licence", {}],
  ["16d-3", "qualified-job", { ...NURSE_IN_PARTNERSHIP, "job.qualified": true }, "met", {}],
  [
    "16d-3",
    "qualified-job",
    { ...NURSE_IN_PARTNERSHIP, "job.targetProfessionRegulated": false },
    "not_met",
    {},
  ],
  ["16d-1", "measures-needed", NURSE_ON_MEASURE, "met", {}],
  [
    "16d-1",
    "measures-needed",
    { ...NURSE_ON_MEASURE, "worker.qualification.recognition": "none" },
    "not_met",
    {},
  ],
  [
    "16d-1",
    "measures-needed",
    { ...NURSE_ON_MEASURE, "worker.qualification.recognition": "equivalent" },
    "settled",
    {},
  ],
  [
    "16d-1",
    "measures-needed",
    {
      ...NURSE_ON_MEASURE,
      "worker.qualification.kind": "academic",
      "worker.qualification.recognition": "comparable",
    },
    "settled",
    {},
  ],
  ["16d-4", "qualified-job", PLACED_NURSE, "placed", {}],
  ["16d-4", "qualified-job", { ...PLACED_NURSE, "job.qualified": true }, "met", {}],
  [
    "16a-1",
    "training-language",
    { ...TRAINEE, "worker.trainingLanguageEnsured": true },
    "ensured",
    { required: "B1" },
  ],
  ["16a-1", "training-language", TRAINEE, "met", { required: "B1" }],
  ["16a-1", "training-language", { ...TRAINEE, "worker.languages.de": "A2" }, "not_met", { required: "B1" }],
  ["17-1", "age-35", TRAINING_SEEKER, "met", { moment: "2026-11-21", age: 35 }],
  ["17-1", "livelihood", TRAINING_SEEKER, "met", { hours: 20 }],
  ["20a", "points", CARD_SEEKER, "met", { actual: 6, possible: 6, required: 6 }],
  ["20a", "points-language", CARD_SEEKER, "met", { german: "A1", english: "B2" }],
  ["20a", "points-qualification", CARD_SEEKER, "met", { years: 2 }],
  [
    "20a",
    "points-qualification",
    { ...CARD_SEEKER, "worker.qualification.recognition": "partial" },
    "gap_found",
    { years: 2 },
  ],
  [
    "20a",
    "points-qualification",
    { ...CARD_SEEKER, "worker.qualification.ahkCertificate": true },
    "certificate",
    { years: 2 },
  ],
  [
    "20a",
    "points-qualification",
    { ...CARD_SEEKER, "worker.qualification.stateRecognisedAbroad": false },
    "not_met",
    { years: 2 },
  ],
])("%s, %s: %o: %s", (route, criterion, changes, sentence, params) => {
  const said = criterionOf(route, criterion, changes);
  expect(said.textKey).toBe(`${criterion}.${sentence}`);
  expect(said.params).toMatchObject(params);
});
