import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { HELPER_WITH_DULDUNG } from "../testing/here.ts";
import { germanAt } from "./language.ts";

/** § 60d Abs. 1 Nr. 6: spoken German at A2, which a level in all skills proves as well (§ 2 Abs. 10). */
test.each<[string, Changes, string, unknown]>([
  ["spoken A2", { "worker.languages.deOral": "A2", "worker.languages.de": "A1" }, "met", "A2"],
  [
    "spoken B1, no other level known",
    { "worker.languages.deOral": "B1", "worker.languages.de": null },
    "met",
    "B1",
  ],
  ["B1 in all skills alone", { "worker.languages.deOral": null, "worker.languages.de": "B1" }, "met", "B1"],
  ["A1 in both", { "worker.languages.deOral": "A1", "worker.languages.de": "A1" }, "not_met", "A1"],
  [
    "A1 in all skills alone",
    { "worker.languages.deOral": null, "worker.languages.de": "A1" },
    "unknown",
    "A1",
  ],
])("spoken German: %s", (_title, changes, state, actual) => {
  const found = criterionOf("60d", "german-oral", { ...HELPER_WITH_DULDUNG, ...changes });
  expect([found.state, found.actual]).toEqual([state, actual]);
});

/** The authority may waive the level only where the norm asks for it as a rule. */
test.each<[string, string | undefined, object[]]>([
  ["no waiver", undefined, [{ change: "increase", fact: "worker.languages.de", to: "A2" }]],
  [
    "a waiver",
    "§ 16d Abs. 1 S. 2 Nr. 1 AufenthG",
    [
      { change: "increase", fact: "worker.languages.de", to: "A2" },
      { change: "discretion", norm: "§ 16d Abs. 1 S. 2 Nr. 1 AufenthG" },
    ],
  ],
])("German is remedied by learning it: %s", (_title, waiver, changes) => {
  const nobody = { asOf: plainDate("2026-11-21"), facts: {} };
  expect(germanAt("A2", [], waiver).changes?.(nobody)).toEqual(changes);
});
