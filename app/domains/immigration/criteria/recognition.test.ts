import { describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { criterionOf, NURSE_IN_PARTNERSHIP, routeOf, type Changes } from "../testing/cases.ts";
import { NURSE_ON_MEASURE, PLACED_NURSE } from "../testing/training.ts";
import { measuresNeeded } from "./recognition-measures.ts";

type Route = Parameters<typeof criterionOf>[0];

describe("§ 16d: which sentence is said", () => {
  test.each<[string, Route, string, Changes, string]>([
    ["comparable pay on a measure", "16d-1", "comparable-pay", NURSE_ON_MEASURE, "met"],
    [
      "pay on a measure that is not known",
      "16d-1",
      "comparable-pay",
      { ...NURSE_ON_MEASURE, "job.comparablePay": null },
      "unless_at_school",
    ],
    [
      "a helper's job towards a profession without a licence",
      "16d-4",
      "qualified-job",
      { ...PLACED_NURSE, "job.targetProfessionRegulated": false },
      "not_met",
    ],
    [
      "a helper's job towards a profession of which that is not known",
      "16d-4",
      "qualified-job",
      { ...PLACED_NURSE, "job.targetProfessionRegulated": null },
      "unknown",
    ],
    [
      "work of another group, in a profession without a licence",
      "16d-4",
      "occupational-group",
      { ...PLACED_NURSE, "job.targetProfessionRegulated": false, "job.sameOccupationalGroup": false },
      "not_met",
    ],
    ["work of the same group", "16d-4", "occupational-group", PLACED_NURSE, "met"],
  ])("%s", (_title, route, criterion, person, sentence) => {
    expect(criterionOf(route, criterion, person).textKey).toBe(`${criterion}.${sentence}`);
  });
});

describe("§ 16d: what was found", () => {
  test.each<[Route, string, Changes, string, string]>([
    ["16d-1", "qualification-from-abroad", NURSE_ON_MEASURE, "met", "vocational"],
    [
      "16d-1",
      "qualification-from-abroad",
      { ...NURSE_ON_MEASURE, "worker.qualification.kind": "none" },
      "not_met",
      "none",
    ],
    ["16d-3", "recognition-purpose", NURSE_IN_PARTNERSHIP, "met", "not_applied"],
    [
      "16d-3",
      "recognition-purpose",
      { ...NURSE_IN_PARTNERSHIP, "worker.qualification.recognition": "equivalent" },
      "not_met",
      "equivalent",
    ],
    ["16d-4", "recognition-purpose", PLACED_NURSE, "met", "not_applied"],
  ])("%s, %s: %o: %s, %s", (route, criterion, person, state, actual) => {
    const found = criterionOf(route, criterion, person);
    expect([found.state, found.actual]).toEqual([state, actual]);
  });
});

describe("§ 16d: remedies", () => {
  test.each<[string, Route, Changes, object[]]>([
    [
      "a notice, where none was applied for",
      "16d-1",
      { ...NURSE_ON_MEASURE, "worker.qualification.recognition": "not_applied" },
      [{ change: "set", fact: "worker.qualification.recognition", to: "partial" }],
    ],
    [
      "an employer who enables the recognition",
      "16d-3",
      { ...NURSE_IN_PARTNERSHIP, "employer.enablesRecognition": false },
      [{ change: "set", fact: "employer.enablesRecognition", to: true }],
    ],
    [
      "work of the same occupational group",
      "16d-3",
      { ...NURSE_IN_PARTNERSHIP, "job.sameOccupationalGroup": false },
      [{ change: "set", fact: "job.sameOccupationalGroup", to: true }],
    ],
    [
      "for a helper outside care: a qualified job, pay by the agreement, or a care home",
      "16d-3",
      {
        ...NURSE_IN_PARTNERSHIP,
        "employer.careHome": false,
        "employer.collectiveAgreement": true,
        "employer.paysCollectiveAgreement": false,
      },
      [
        { change: "set", fact: "job.qualified", to: true },
        { change: "set", fact: "employer.paysCollectiveAgreement", to: true },
        { change: "set", fact: "employer.careHome", to: true },
      ],
    ],
  ])("%s", (_title, route, person, remedies) => {
    const found = routeOf(route, person).remedies;
    expect(found).toMatchObject(remedies);
    expect(found).toHaveLength(remedies.length);
  });

  /** A procedure still open may end in a notice; a decision does not change by asking again. */
  test.each([
    ["not_applied", ["partial"]],
    ["pending", ["partial"]],
    ["none", []],
    ["equivalent", []],
    ["comparable", []],
  ] as const)("after the outcome “%s” measures may be found: %o", (recognition, outcomes) => {
    const facts = { "worker.qualification.recognition": recognition };
    expect(measuresNeeded.changes?.({ asOf: plainDate("2026-11-21"), facts })).toEqual(
      outcomes.map((to) => ({ change: "set", fact: "worker.qualification.recognition", to })),
    );
  });
});
