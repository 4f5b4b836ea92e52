import { expect, test } from "vitest";
import {
  criterionOf,
  MARKETING_SPECIALIST,
  routeOf,
  SOFTWARE_DEVELOPER,
  type Changes,
} from "../testing/cases.ts";
import { RESEARCHER } from "../testing/work.ts";

const TERTIARY: Changes = {
  ...MARKETING_SPECIALIST,
  "worker.qualification.kind": "tertiary",
  "worker.qualification.durationYears": 3,
};

/** § 18g Abs. 1 S. 1, 5: a degree, or a tertiary programme of three years that is recognised as one. */
test.each<[string, Changes, string]>([
  ["a programme found equivalent", { "worker.qualification.recognition": "equivalent" }, "met"],
  ["a programme found comparable", { "worker.qualification.recognition": "comparable" }, "met"],
  ["a programme found equivalent in part", { "worker.qualification.recognition": "partial" }, "not_met"],
  [
    "a programme of less than three years",
    { "worker.qualification.recognition": "equivalent", "worker.qualification.durationYears": 2.5 },
    "not_met",
  ],
  [
    "a programme in Germany",
    { "worker.qualification.recognition": null, "worker.qualification.obtainedIn": "DE" },
    "met",
  ],
])("Blue Card: %s: %s", (_title, changes, state) => {
  expect(criterionOf("18g-1-standard", "degree", { ...TERTIARY, ...changes }).state).toBe(state);
});

test.each<[string, Changes]>([
  ["a degree", MARKETING_SPECIALIST],
  ["a tertiary programme", TERTIARY],
])("Blue Card: %s that nobody has evaluated yet is remedied by an evaluation", (_title, person) => {
  const { remedies } = routeOf("18g-1-standard", {
    ...person,
    "worker.qualification.recognition": "not_applied",
  });
  expect(remedies).toMatchObject([
    { change: "set", fact: "worker.qualification.recognition", to: "comparable" },
  ]);
});

/** § 18g Abs. 1 S. 2 Nr. 2: not more than three years, the same calendar day included. */
test.each<[string, string, string, string]>([
  ["three years ago to the day", "2023-11-21", "met", "2026-11-21"],
  ["a day more", "2023-11-20", "not_met", "2026-11-20"],
])("a new degree: %s", (_title, completedOn, state, until) => {
  const found = criterionOf("18g-1-entrant", "recent-degree", {
    ...SOFTWARE_DEVELOPER,
    "worker.qualification.completedOn": completedOn,
  });
  expect([found.state, found.actual, found.required, found.unit]).toEqual([state, completedOn, until, "day"]);
});

/** § 38f Abs. 2 Nr. 2 AufenthV: a degree, whether recognised or not. */
test.each<[string, string]>([
  ["academic", "met"],
  ["tertiary", "not_met"],
  ["vocational", "not_met"],
])("research with a qualification of kind %s: %s", (kind, state) => {
  const found = criterionOf("18d", "research-degree", {
    ...RESEARCHER,
    "worker.qualification.kind": kind,
    "worker.qualification.recognition": "not_applied",
  });
  expect([found.actual, found.state]).toEqual([kind, state]);
});
