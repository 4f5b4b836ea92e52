import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { PUPIL, TRAINEE } from "../testing/training.ts";

const IN_GERMANY: Changes = {
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "title_section_3",
  "worker.residence.titleNorm": "17",
  "worker.residence.asylumPending": false,
  "worker.residence.asylumRejectedFinally": false,
};

describe("§ 16a Abs. 1: training in a company", () => {
  test.each<[string, Changes, string, string[]]>([
    ["a place, German B1, the BA can consent", {}, "open", []],
    ["no place promised", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["worse conditions than other trainees", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    [
      "a temporary work agency trains",
      { "job.temporaryAgencyWork": true },
      "blocked",
      ["temporary-agency-work"],
    ],
    [
      "company excluded from consent (§ 36 Abs. 4 BeschV)",
      { "employer.excludedFromConsent": true },
      "blocked",
      ["employer-exclusion"],
    ],
    [
      "nursing trainee recruited in Nepal by a private agency (§ 38 BeschV)",
      {
        "worker.residence.country": "NP",
        "job.isco08": "3221",
        "employer.recruiter": "private_agency",
      },
      "blocked",
      ["recruitment"],
    ],
    [
      "nursing trainee from Nepal who applied on their own",
      {
        "worker.residence.country": "NP",
        "job.isco08": "3221",
        "employer.recruiter": "own_initiative",
      },
      "open",
      [],
    ],
    ["at 50: no rule of age", { "worker.birthDate": "1976-01-01" }, "open", []],
    ["livelihood not secured otherwise: the pay counts", { "worker.livelihoodSecured": false }, "open", []],
    ["from a title to look for a training place", IN_GERMANY, "open", []],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      {
        ...IN_GERMANY,
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
      },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "asylum finally rejected (§ 10 Abs. 3 S. 1)",
      {
        ...IN_GERMANY,
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["an Austrian", { "worker.nationalities": ["AT"] }, "not_applicable", []],
    ["a German", { "worker.nationalities": ["DE", "IN"] }, "not_applicable", []],
    ["a job", { "job.kind": "employment", "job.trainingKind": null }, "not_applicable", []],
    ["training at a school", { "job.trainingKind": "school" }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16a-1", { ...TRAINEE, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["where the training takes place", { "job.trainingKind": null }, ["job.trainingKind"]],
    ["whether a place is promised", { "job.concreteOffer": null }, ["job.concreteOffer"]],
    ["whether pay is comparable", { "job.comparablePay": null }, ["job.comparablePay"]],
    ["German, where nobody checked it", { "worker.languages.de": null }, ["worker.languages.de"]],
    [
      "whether somebody checked German below B1",
      { "worker.languages.de": "A2", "worker.trainingLanguageEnsured": null },
      ["worker.trainingLanguageEnsured"],
    ],
    [
      "asylum facts of somebody with a Duldung",
      {
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumPending": null,
        "worker.residence.asylumRejectedFinally": false,
      },
      ["worker.residence.asylumPending"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("16a-1", { ...TRAINEE, ...changes })).toMatchObject({ status: "unknown", missing });
  });
});

describe("§ 16a Abs. 3 S. 2: German for the training", () => {
  test.each<[string, Changes, string, string]>([
    ["B1", { "worker.languages.de": "B1" }, "open", "met"],
    ["C2", { "worker.languages.de": "C2" }, "open", "met"],
    ["A2", { "worker.languages.de": "A2" }, "blocked", "not_met"],
    ["none", { "worker.languages.de": "none" }, "blocked", "not_met"],
    [
      "none, but a course before the training",
      { "worker.languages.de": "none", "worker.trainingLanguageEnsured": true },
      "open",
      "ensured",
    ],
    [
      "not known, but checked by the company",
      { "worker.languages.de": null, "worker.trainingLanguageEnsured": true },
      "open",
      "ensured",
    ],
    ["B1, not known whether it was checked", { "worker.trainingLanguageEnsured": null }, "open", "met"],
  ])("%s", (_title, changes, status, sentence) => {
    const person = { ...TRAINEE, ...changes };
    expect(routeOf("16a-1", person).status).toBe(status);
    expect(criterionOf("16a-1", "training-language", person).textKey).toBe(`training-language.${sentence}`);
  });

  it("is remedied by a course, a check by the company, or B1", () => {
    expect(routeOf("16a-1", { ...TRAINEE, "worker.languages.de": "A2" }).remedies).toMatchObject([
      { fact: "worker.languages.de", change: "increase", to: "B1" },
      { fact: "worker.trainingLanguageEnsured", change: "set", to: true },
    ]);
  });
});

describe("consent of the BA to training in a company", () => {
  test.each<[string, Changes, string]>([
    ["from abroad", {}, "required"],
    ["with a title, for less than three years", { ...IN_GERMANY }, "required"],
    [
      "with a title, for 36 months (§ 9 Abs. 1 Nr. 2 BeschV)",
      { ...IN_GERMANY, "worker.residence.uninterruptedStayMonths": 36 },
      "not_required",
    ],
    [
      "with a title, for 35 months",
      { ...IN_GERMANY, "worker.residence.uninterruptedStayMonths": 35 },
      "required",
    ],
  ])("%s", (_title, changes, consent) => {
    expect(routeOf("16a-1", { ...TRAINEE, ...changes }).baConsent).toBe(consent);
  });
});

describe("§ 16a Abs. 2: training at a school", () => {
  test.each<[string, Changes, string, string[]]>([
    ["a place, German B1, enough to live on", {}, "open", []],
    ["no place promised", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["livelihood not secured", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    ["German A2, not checked", { "worker.languages.de": "A2" }, "blocked", ["training-language"]],
    [
      "German A2, checked by the school",
      { "worker.languages.de": "A2", "worker.trainingLanguageEnsured": true },
      "open",
      [],
    ],
    [
      "no pay, agency or recruiter matters: the BA is not asked",
      {
        "job.comparablePay": false,
        "job.temporaryAgencyWork": true,
        "employer.excludedFromConsent": true,
        "employer.recruiter": "private_agency",
      },
      "open",
      [],
    ],
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
    ["training in a company", { "job.trainingKind": "in_company" }, "not_applicable", []],
    ["research", { "job.kind": "research", "job.trainingKind": null }, "not_applicable", []],
    ["a Norwegian", { "worker.nationalities": ["NO"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16a-2", { ...PUPIL, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    ["whether the school has a place", { "job.concreteOffer": null }, ["job.concreteOffer"]],
    ["the kind of training", { "job.trainingKind": null }, ["job.trainingKind"]],
    [
      "either proof of German",
      { "worker.languages.de": null, "worker.trainingLanguageEnsured": null },
      ["worker.languages.de", "worker.trainingLanguageEnsured"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("16a-2", { ...PUPIL, ...changes })).toMatchObject({ status: "unknown", missing });
  });

  it("is remedied by a secured livelihood", () => {
    expect(routeOf("16a-2", { ...PUPIL, "worker.livelihoodSecured": false }).remedies).toMatchObject([
      { fact: "worker.livelihoodSecured", change: "set", to: true },
    ]);
  });
});

test.each<["16a-1" | "16a-2", Changes, string]>([
  ["16a-1", TRAINEE, "required"],
  ["16a-2", PUPIL, "not_required"],
])("%s: shall be issued for the training, the fast track is open from abroad", (id, person, baConsent) => {
  expect(routeOf(id, person)).toMatchObject({
    grade: "soll",
    titleMonths: null,
    fastTrack: "open",
    baConsent,
  });
  expect(routeOf(id, { ...person, ...IN_GERMANY }).fastTrack).toBe("not_open");
});
