import { describe, expect, test } from "vitest";
import { expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { COOK_FOR_ANALYSIS } from "../testing/training.ts";

describe("§ 16d Abs. 6: the qualification analysis", () => {
  test.each<[string, Changes, string, string[]]>([
    ["promised, German A2, enough to live on", {}, "open", []],
    [
      "not promised",
      { "worker.qualification.analysisPromised": false },
      "blocked",
      ["qualification-analysis"],
    ],
    ["German A1", { "worker.languages.de": "A1" }, "blocked", ["german"]],
    ["German A2", { "worker.languages.de": "A2" }, "open", []],
    ["German C1", { "worker.languages.de": "C1" }, "open", []],
    ["livelihood not secured", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    ["no qualification", { "worker.qualification.kind": "none" }, "blocked", ["qualification-from-abroad"]],
    [
      "a German qualification",
      { "worker.qualification.obtainedIn": "DE" },
      "blocked",
      ["qualification-from-abroad"],
    ],
    [
      "already equivalent",
      { "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["recognition-purpose"],
    ],
    ["partial equivalence", { "worker.qualification.recognition": "partial" }, "open", []],
    [
      "without an offer, at an excluded employer: neither is asked",
      { "job.concreteOffer": false, "employer.excludedFromConsent": true, "job.comparablePay": false },
      "open",
      [],
    ],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    [
      "asylum procedure under way",
      {
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
        "worker.residence.asylumRejectedFinally": false,
      },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "asylum finally rejected",
      {
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["a trainee", { "job.kind": "training" }, "not_applicable", []],
    ["an Italian", { "worker.nationalities": ["IT"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-6", { ...COOK_FOR_ANALYSIS, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the promise",
      { "worker.qualification.analysisPromised": null },
      ["worker.qualification.analysisPromised"],
    ],
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    ["German", { "worker.languages.de": null }, ["worker.languages.de"]],
    [
      "the recognition so far",
      { "worker.qualification.recognition": null },
      ["worker.qualification.recognition"],
    ],
    [
      "for a comparable degree, whether the profession needs a licence",
      { "worker.qualification.kind": "academic", "worker.qualification.recognition": "comparable" },
      ["job.targetProfessionRegulated"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("16d-6", { ...COOK_FOR_ANALYSIS, ...changes })).toMatchObject({
      status: "unknown",
      missing,
    });
  });

  test.each<[string, Changes, object[]]>([
    [
      "the promise",
      { "worker.qualification.analysisPromised": false },
      [{ fact: "worker.qualification.analysisPromised", change: "set", to: true }],
    ],
    [
      "German A2, or an analysis that fits less",
      { "worker.languages.de": "A1" },
      [
        { fact: "worker.languages.de", change: "increase", to: "A2" },
        { change: "discretion", norm: "§ 16d Abs. 6 S. 2 Nr. 2 AufenthG" },
      ],
    ],
    [
      "no single one for two obstacles",
      { "worker.languages.de": "A1", "worker.qualification.analysisPromised": false },
      [],
    ],
  ])("remedy: %s", (_title, changes, remedies) => {
    expect(routeOf("16d-6", { ...COOK_FOR_ANALYSIS, ...changes }).remedies).toMatchObject(remedies);
  });
});

test("first day of § 16d Abs. 6", () => {
  expect(routeOf("16d-6", COOK_FOR_ANALYSIS, "2024-02-29").status).toBe("not_in_force");
  expect(routeOf("16d-6", COOK_FOR_ANALYSIS, "2024-03-01").status).toBe("open");
});

test("the title is for six months, without consent of the BA, and the fast track is open", () => {
  expect(routeOf("16d-6", COOK_FOR_ANALYSIS)).toMatchObject({
    titleMonths: 6,
    grade: "soll",
    fastTrack: "open",
    baConsent: "not_required",
  });
});
