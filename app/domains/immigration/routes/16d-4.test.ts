import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { PLACED_NURSE } from "../testing/training.ts";

/** An electrician placed in his own profession, which needs no licence (§ 16d Abs. 4 Nr. 2). */
const PLACED_ELECTRICIAN: Changes = {
  ...PLACED_NURSE,
  "job.isco08": "7412",
  "job.qualified": true,
  "job.targetProfessionRegulated": false,
};

describe("§ 16d Abs. 4 Nr. 1: placed on the way to a licensed profession", () => {
  test.each<[string, Changes, string, string[]]>([
    ["as a helper by the BA", {}, "open", []],
    ["also from a state of § 38 BeschV", { "worker.residence.country": "NP" }, "open", []],
    ["recruited by the employer", { "employer.recruiter": "employer" }, "blocked", ["placement-agreement"]],
    ["applied on their own", { "employer.recruiter": "own_initiative" }, "blocked", ["placement-agreement"]],
    [
      "recruited privately in a state of § 38 BeschV",
      { "worker.residence.country": "NP", "employer.recruiter": "private_agency" },
      "blocked",
      ["placement-agreement", "recruitment"],
    ],
    ["not placed in a job", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["German A1", { "worker.languages.de": "A1" }, "blocked", ["german"]],
    ["German A2", { "worker.languages.de": "A2" }, "open", []],
    ["German B1", { "worker.languages.de": "B1" }, "open", []],
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
    [
      "the present work needs a licence that is only promised",
      { "job.regulated": true, "job.licence": "promised" },
      "blocked",
      ["licence"],
    ],
    [
      "the present work needs a licence that is held",
      { "job.regulated": true, "job.licence": "held" },
      "open",
      [],
    ],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["employer excluded", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
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
    ["a Spaniard", { "worker.nationalities": ["ES"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-4", { ...PLACED_NURSE, ...changes }), status, failing);
  });

  it("leaves work of another group to the BA's judgement", () => {
    const person = { ...PLACED_NURSE, "job.sameOccupationalGroup": false };
    expect(routeOf("16d-4", person)).toMatchObject({ status: "unknown", missing: [] });
    expect(criterionOf("16d-4", "occupational-group", person).textKey).toBe("occupational-group.other_group");
  });

  it("says why a helper's job is enough", () => {
    expect(criterionOf("16d-4", "qualified-job", PLACED_NURSE).textKey).toBe("qualified-job.placed");
  });
});

describe("§ 16d Abs. 4 Nr. 2, § 2 Abs. 2 BeschV: placed in a profession without a licence", () => {
  test.each<[string, Changes, string, string[]]>([
    ["qualified work in that profession", {}, "open", []],
    ["a helper's job", { "job.qualified": false }, "blocked", ["qualified-job"]],
    ["work in another profession", { "job.sameOccupationalGroup": false }, "blocked", ["occupational-group"]],
    [
      "comparable degree: nothing left to recognise",
      { "worker.qualification.kind": "academic", "worker.qualification.recognition": "comparable" },
      "blocked",
      ["recognition-purpose"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-4", { ...PLACED_ELECTRICIAN, ...changes }), status, failing);
  });
});

describe("§ 16d Abs. 4: what is missing", () => {
  test.each<[string, Changes, string[]]>([
    ["who placed the person", { "employer.recruiter": null }, ["employer.recruiter"]],
    ["German", { "worker.languages.de": null }, ["worker.languages.de"]],
    ["the occupational group", { "job.sameOccupationalGroup": null }, ["job.sameOccupationalGroup"]],
    [
      "for a helper's job, whether the profession needs a licence",
      { "job.targetProfessionRegulated": null },
      ["job.targetProfessionRegulated"],
    ],
    [
      "for work of another group, the same",
      { "job.qualified": true, "job.sameOccupationalGroup": false, "job.targetProfessionRegulated": null },
      ["job.targetProfessionRegulated"],
    ],
  ])("%s", (_title, changes, missing) => {
    expect(routeOf("16d-4", { ...PLACED_NURSE, ...changes })).toMatchObject({ status: "unknown", missing });
  });
});

describe("§ 16d Abs. 4: remedies", () => {
  test.each<[string, Changes, object[]]>([
    [
      "the BA, where somebody else recruited",
      { "employer.recruiter": "private_agency" },
      [{ fact: "employer.recruiter", change: "set", to: "federal_agency" }],
    ],
    [
      "German A2, or what the agreement says",
      { "worker.languages.de": "none" },
      [
        { fact: "worker.languages.de", change: "increase", to: "A2" },
        { change: "discretion", norm: "§ 16d Abs. 4 S. 2 AufenthG" },
      ],
    ],
    [
      "qualified work",
      { "job.targetProfessionRegulated": false },
      [{ fact: "job.qualified", change: "set", to: true }],
    ],
  ])("%s", (_title, changes, remedies) => {
    expect(routeOf("16d-4", { ...PLACED_NURSE, ...changes }).remedies).toMatchObject(remedies);
  });
});

test("the title is for a year, with consent of the BA, and the fast track is open", () => {
  expect(routeOf("16d-4", PLACED_NURSE)).toMatchObject({
    titleMonths: 12,
    grade: "soll",
    fastTrack: "open",
    baConsent: "required",
  });
});
