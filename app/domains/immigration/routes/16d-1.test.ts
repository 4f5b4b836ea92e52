import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { NURSE_ON_MEASURE } from "../testing/training.ts";

const IN_GERMANY: Changes = {
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "family",
  "worker.residence.asylumPending": false,
  "worker.residence.asylumRejectedFinally": false,
};

describe("§ 16d Abs. 1: a measure towards recognition", () => {
  test.each<[string, Changes, string, string[]]>([
    ["gap found, measure promised, German A2", {}, "open", []],
    [
      "a degree with a notice of partial equivalence",
      { "worker.qualification.kind": "academic" },
      "open",
      [],
    ],
    [
      "a German qualification",
      { "worker.qualification.obtainedIn": "DE" },
      "blocked",
      ["qualification-from-abroad"],
    ],
    ["no qualification", { "worker.qualification.kind": "none" }, "blocked", ["qualification-from-abroad"]],
    [
      "not recognised by its own state: not asked here",
      { "worker.qualification.stateRecognisedAbroad": false, "worker.qualification.durationYears": 1 },
      "open",
      [],
    ],
    [
      "recognition not applied for: nothing found yet",
      { "worker.qualification.recognition": "not_applied" },
      "blocked",
      ["measures-needed"],
    ],
    [
      "recognition procedure under way",
      { "worker.qualification.recognition": "pending" },
      "blocked",
      ["measures-needed"],
    ],
    ["no equivalence at all", { "worker.qualification.recognition": "none" }, "blocked", ["measures-needed"]],
    [
      "full equivalence",
      { "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["measures-needed"],
    ],
    [
      "no place on a measure",
      { "worker.qualification.measurePromised": false },
      "blocked",
      ["compensation-measure"],
    ],
    ["German A1", { "worker.languages.de": "A1" }, "blocked", ["german"]],
    ["no German", { "worker.languages.de": "none" }, "blocked", ["german"]],
    ["German B2", { "worker.languages.de": "B2" }, "open", []],
    ["no offer: the title is for the measure", { "job.concreteOffer": false }, "open", []],
    [
      "licence missing: the measure is to lead to it",
      { "job.regulated": true, "job.licence": "missing" },
      "open",
      [],
    ],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    ["from a family title", IN_GERMANY, "open", []],
    [
      "asylum procedure under way",
      {
        ...IN_GERMANY,
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
      },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "asylum finally rejected",
      {
        ...IN_GERMANY,
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["a trainee", { "job.kind": "training" }, "not_applicable", []],
    ["a Pole", { "worker.nationalities": ["PL"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-1", { ...NURSE_ON_MEASURE, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the outcome of the recognition",
      { "worker.qualification.recognition": null },
      ["worker.qualification.recognition"],
    ],
    [
      "the place on a measure",
      { "worker.qualification.measurePromised": null },
      ["worker.qualification.measurePromised"],
    ],
    [
      "where the qualification was obtained",
      { "worker.qualification.obtainedIn": null },
      ["worker.qualification.obtainedIn"],
    ],
    ["the kind of qualification", { "worker.qualification.kind": null }, ["worker.qualification.kind"]],
    ["German", { "worker.languages.de": null }, ["worker.languages.de"]],
    [
      "comparable pay, should the measure be in a company",
      { "job.comparablePay": null },
      ["job.comparablePay"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("16d-1", { ...NURSE_ON_MEASURE, ...changes })).toMatchObject({
      status: "unknown",
      missing,
    });
  });
});

describe("§ 16d Abs. 1 S. 2 Nr. 3: consent of the BA to measures mainly in a company", () => {
  test.each<[string, Changes, string]>([
    ["from abroad: where the measure takes place is not known", {}, "unknown"],
    [
      "with a title and 24 months of insured work (§ 9 Abs. 1 Nr. 1 BeschV)",
      { ...IN_GERMANY, "worker.insuredWorkMonths": 24 },
      "not_required",
    ],
    [
      "with a title and 23 months of insured work",
      { ...IN_GERMANY, "worker.insuredWorkMonths": 23 },
      "unknown",
    ],
  ])("%s", (_title, changes, consent) => {
    expect(routeOf("16d-1", { ...NURSE_ON_MEASURE, ...changes }).baConsent).toBe(consent);
  });

  test.each<[string, Changes]>([
    ["comparable-pay", { "job.comparablePay": false }],
    ["temporary-agency-work", { "job.temporaryAgencyWork": true }],
    ["recruitment", { "worker.residence.country": "NP", "employer.recruiter": "private_agency" }],
    ["employer-exclusion", { "employer.excludedFromConsent": true }],
  ])("%s refuses only in a company, so it leaves the route open to doubt", (id, changes) => {
    const person = { ...NURSE_ON_MEASURE, ...changes };
    expectRoute(routeOf("16d-1", person), "unknown");
    expect(criterionOf("16d-1", id, person).textKey).toBe(`${id}.unless_at_school`);
  });

  it("is not asked for after two years of insured work", () => {
    const person = {
      ...NURSE_ON_MEASURE,
      ...IN_GERMANY,
      "worker.insuredWorkMonths": 24,
      "job.comparablePay": false,
    };
    expectRoute(routeOf("16d-1", person), "open");
  });
});

describe("§ 16d Abs. 1: remedies", () => {
  test.each<[string, Changes, object[]]>([
    [
      "German A2, or a measure that fits less German",
      { "worker.languages.de": "A1" },
      [
        { fact: "worker.languages.de", change: "increase", to: "A2" },
        { change: "discretion", norm: "§ 16d Abs. 1 S. 2 Nr. 1 AufenthG" },
      ],
    ],
    [
      "a place on a measure",
      { "worker.qualification.measurePromised": false },
      [{ fact: "worker.qualification.measurePromised", change: "set", to: true }],
    ],
    [
      "a notice, where the procedure is still open",
      { "worker.qualification.recognition": "pending" },
      [{ fact: "worker.qualification.recognition", change: "set", to: "partial" }],
    ],
    ["none after a refusal", { "worker.qualification.recognition": "none" }, []],
    ["none where nothing is left to recognise", { "worker.qualification.recognition": "equivalent" }, []],
  ])("%s", (_title, changes, remedies) => {
    expect(routeOf("16d-1", { ...NURSE_ON_MEASURE, ...changes }).remedies).toMatchObject(remedies);
  });
});

test("the title is for two years, shall be issued, and the fast track is open from abroad", () => {
  expect(routeOf("16d-1", NURSE_ON_MEASURE)).toMatchObject({
    titleMonths: 24,
    grade: "soll",
    fastTrack: "open",
  });
  expect(routeOf("16d-1", { ...NURSE_ON_MEASURE, ...IN_GERMANY }).fastTrack).toBe("not_open");
});
