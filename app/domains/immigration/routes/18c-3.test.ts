import { describe, expect, it, test } from "vitest";
import {
  check,
  criterionOf,
  expectRoute,
  routeOf,
  SOFTWARE_DEVELOPER,
  type Changes,
} from "../testing/cases.ts";
import { REJECTED, RESEARCHER, SEEKING_ASYLUM } from "../testing/work.ts";

describe("§ 18c Abs. 3: settlement permit for highly qualified skilled workers", () => {
  test.each<[string, Changes, string, string[]]>([
    ["a scientist with five years of experience", {}, "open", []],
    [
      "a university teacher who is employed to teach",
      { "job.kind": "employment", "job.isco08": "2310" },
      "open",
      [],
    ],
    ["two years are several", { "worker.experience.relevantYearsLast5": 2 }, "open", []],
    [
      "two years within seven, fewer within five",
      { "worker.experience.relevantYearsLast5": 0, "worker.experience.relevantYearsLast7": 2 },
      "open",
      [],
    ],
    [
      "a little less than two years",
      { "worker.experience.relevantYearsLast5": 1.99, "worker.experience.relevantYearsLast7": 1.99 },
      "blocked",
      ["highly-qualified"],
    ],
    [
      "vocational training (S. 1: with a degree)",
      { "worker.qualification.kind": "vocational", "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["skilled-worker-academic"],
    ],
    [
      "a degree that was not evaluated (§ 18 Abs. 3 Nr. 2)",
      { "worker.qualification.recognition": "not_applied" },
      "blocked",
      ["skilled-worker-academic"],
    ],
    [
      "a German degree",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.recognition": null },
      "open",
      [],
    ],
    ["no offer (§ 18 Abs. 2 Nr. 1)", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    [
      "licence missing (§ 18 Abs. 2 Nr. 3)",
      { "job.regulated": true, "job.licence": "missing" },
      "blocked",
      ["licence"],
    ],
    ["licence promised", { "job.regulated": true, "job.licence": "promised" }, "open", []],
    [
      "livelihood not secured without aid",
      { "worker.livelihoodSecured": false },
      "blocked",
      ["livelihood-without-aid"],
    ],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    ["no consent, so agency work does not block", { "job.temporaryAgencyWork": true }, "open", []],
    [
      "asylum procedure under way (soll is no entitlement, § 10 Abs. 1 S. 1)",
      SEEKING_ASYLUM,
      "blocked",
      ["asylum-procedure"],
    ],
    ["rejected for good (§ 10 Abs. 3 S. 1)", REJECTED, "blocked", ["asylum-rejected"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18c-3", { ...RESEARCHER, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "years of experience",
      { "worker.experience.relevantYearsLast5": null, "worker.experience.relevantYearsLast7": null },
      ["worker.experience.relevantYearsLast7"],
    ],
    [
      "the occupation, where the job is no research",
      { "job.kind": "employment", "job.isco08": null },
      ["job.isco08"],
    ],
    [
      "whether the degree is comparable",
      { "worker.qualification.recognition": null },
      ["worker.qualification.recognition"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("18c-3", { ...RESEARCHER, ...changes })).toMatchObject({ status: "unknown", missing });
  });

  it("leaves other occupations to the authority: S. 3 says insbesondere", () => {
    const developer = { ...SOFTWARE_DEVELOPER, "worker.experience.relevantYearsLast7": 7 };
    const route = routeOf("18c-3", developer);
    expect(route).toMatchObject({ status: "unknown", missing: [] });
    expect(route.because.textKey).toBe("status.undecided");
    expect(criterionOf("18c-3", "highly-qualified", developer).textKey).toBe(
      "highly-qualified.for_authority",
    );
  });

  it("does not ask for the livelihood, for pay secures it", () => {
    expect(criterionOf("18c-3", "livelihood-without-aid", RESEARCHER).state).toBe("not_applicable");
    expect(
      criterionOf("18c-3", "livelihood-without-aid", { ...RESEARCHER, "worker.livelihoodSecured": true })
        .state,
    ).toBe("met");
  });

  test.each<[string, Changes, object[]]>([
    [
      "half a year more of experience",
      { "worker.experience.relevantYearsLast5": 1.5, "worker.experience.relevantYearsLast7": 1.5 },
      [{ change: "increase", fact: "worker.experience.relevantYearsLast7", to: 2, by: 0.5 }],
    ],
    [
      "an evaluation of the degree",
      { "worker.qualification.recognition": "pending" },
      [{ change: "set", fact: "worker.qualification.recognition", to: "comparable" }],
    ],
    [
      "proof of the livelihood",
      { "worker.livelihoodSecured": false },
      [{ change: "set", fact: "worker.livelihoodSecured", to: true }],
    ],
  ])("names as a remedy %s", (_title, changes, remedies) => {
    expect(routeOf("18c-3", { ...RESEARCHER, ...changes }).remedies).toMatchObject(remedies);
  });

  it("speaks of experience in the remedy, not of IT", () => {
    const newcomer = {
      ...RESEARCHER,
      "worker.experience.relevantYearsLast5": 1.5,
      "worker.experience.relevantYearsLast7": 1.5,
    };
    expect(routeOf("18c-3", newcomer).remedies[0]?.text.en).toBe(
      "Gain another 0.5 years of relevant experience (2 in total).",
    );
  });

  it("is unlimited, without consent, open to the fast track, and not for trainees or citizens of the Union", () => {
    expect(routeOf("18c-3", RESEARCHER)).toMatchObject({
      grade: "soll",
      titleMonths: "unlimited",
      baConsent: "not_required",
      fastTrack: "open",
    });
    expect(routeOf("18c-3", { ...RESEARCHER, "job.kind": "training" }).status).toBe("not_applicable");
    expect(routeOf("18c-3", { ...RESEARCHER, "worker.nationalities": ["FR"] }).status).toBe("not_applicable");
  });
});

describe("a professor of 56 whose pay is below the limits of §§ 18b and 18g", () => {
  const professor: Changes = {
    ...RESEARCHER,
    "worker.birthDate": "1970-01-01",
    "worker.pensionProvision": false,
    "worker.previousTitle18a18b": false,
    "worker.qualification.stateRecognisedAbroad": false,
    "worker.qualification.ahkCertificate": false,
    "job.kind": "employment",
    "job.isco08": "2310",
    "job.grossAnnualSalary": 45_000,
  };

  it("is led to the settlement permit", () => {
    expectRoute(routeOf("18b", professor), "blocked", ["age-45"]);
    expect(check(professor).recommended).toBe("18c-3");
  });

  it("pays its own fee (§ 44 Nr. 1 AufenthV)", () => {
    expect(check(professor).fastTrack.fees.map(({ id, amount }) => [id, amount])).toEqual([
      ["fast-track", 411],
      ["visa", 75],
      ["settlement-permit", 147],
    ]);
  });
});
