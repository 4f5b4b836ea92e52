import { describe, expect, it, test } from "vitest";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  NURSE_IN_PARTNERSHIP,
  routeOf,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import type { RouteId } from "../routes/types.ts";

describe("remedies: one change after which nothing is not met", () => {
  test.each<[string, Changes, RouteId, object[]]>([
    [
      "34.20 EUR more",
      { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 45_900 },
      "18g-1-shortage",
      [{ change: "increase", fact: "job.grossAnnualSalary", to: 45_934.2, by: 34.2 }],
    ],
    [
      "one cent more",
      { ...MARKETING_SPECIALIST, "job.grossAnnualSalary": 50_699.99 },
      "18g-1-standard",
      [{ change: "increase", fact: "job.grossAnnualSalary", to: 50_700, by: 0.01 }],
    ],
    [
      "recognition as equivalent",
      { ...ELECTRICIAN, "worker.qualification.recognition": "partial" },
      "18a",
      [{ change: "set", fact: "worker.qualification.recognition", to: "equivalent" }],
    ],
    [
      "evaluation of the degree",
      { ...MARKETING_SPECIALIST, "worker.qualification.recognition": "not_applied" },
      "18b",
      [{ change: "set", fact: "worker.qualification.recognition", to: "comparable" }],
    ],
    [
      "six months instead of four",
      { ...MARKETING_SPECIALIST, "job.contractMonths": 4 },
      "18g-1-standard",
      [{ change: "increase", fact: "job.contractMonths", to: 6, by: 2 }],
    ],
    [
      "a licence",
      { ...ELECTRICIAN, "job.regulated": true, "job.licence": "missing" },
      "18a",
      [{ change: "set", fact: "job.licence", to: "promised" }],
    ],
    [
      "a licence issued, not promised",
      { ...NURSE_IN_PARTNERSHIP, "job.regulated": true, "job.licence": "promised" },
      "16d-3",
      [{ change: "set", fact: "job.licence", to: "held" }],
    ],
    [
      "direct employment",
      { ...ELECTRICIAN, "job.temporaryAgencyWork": true },
      "18a",
      [{ change: "set", fact: "job.temporaryAgencyWork", to: false }],
    ],
    [
      "a job offer",
      { ...ELECTRICIAN, "job.concreteOffer": false },
      "18a",
      [{ change: "set", fact: "job.concreteOffer", to: true }],
    ],
    [
      "a qualified job",
      { ...ELECTRICIAN, "job.qualified": false },
      "18a",
      [{ change: "set", fact: "job.qualified", to: true }],
    ],
    [
      "German A2",
      { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": "A1" },
      "16d-3",
      [{ change: "increase", fact: "worker.languages.de", to: "A2" }],
    ],
    [
      "half a year of experience",
      { ...WELDER, "worker.experience.relevantYearsLast5": 1.5 },
      "19c-2-beschv-6",
      [{ change: "increase", fact: "worker.experience.relevantYearsLast5", to: 2, by: 0.5 }],
    ],
    [
      "another year in IT",
      {
        ...SELF_TAUGHT_DEVELOPER,
        "worker.experience.relevantYearsLast5": 2,
        "worker.experience.relevantYearsLast7": 2,
      },
      "18g-2-it",
      [{ change: "increase", fact: "worker.experience.relevantYearsLast7", to: 3, by: 1 }],
    ],
    [
      "a raise, or pay by the agreement",
      {
        ...WELDER,
        "job.grossAnnualSalary": 45_000,
        "employer.collectiveAgreement": true,
        "employer.paysCollectiveAgreement": false,
      },
      "19c-2-beschv-6",
      [
        { change: "increase", fact: "job.grossAnnualSalary", to: 45_630, by: 630 },
        { change: "set", fact: "employer.paysCollectiveAgreement", to: true },
      ],
    ],
    [
      "a helper's job in a care home, or a qualified job",
      { ...NURSE_IN_PARTNERSHIP, "employer.careHome": false },
      "16d-3",
      [
        { change: "set", fact: "job.qualified", to: true },
        { change: "set", fact: "employer.careHome", to: true },
      ],
    ],
  ])("%s", (_title, changes, id, remedies) => {
    const route = routeOf(id, changes);
    expect(route.status).toBe("blocked");
    expect(route.remedies).toMatchObject(remedies);
    expect(route.remedies).toHaveLength(remedies.length);
  });

  test.each<[string, Changes, RouteId]>([
    [
      "two conditions not met",
      { ...ELECTRICIAN, "job.concreteOffer": false, "job.comparablePay": false },
      "18a",
    ],
    [
      "no qualification: a degree is no single change",
      { ...ELECTRICIAN, "worker.qualification.kind": "none", "worker.qualification.recognition": null },
      "18a",
    ],
    ["an occupation outside the list", MARKETING_SPECIALIST, "18g-1-shortage"],
    ["a degree too old", SOFTWARE_DEVELOPER, "18g-1-entrant"],
    ["an excluded employer", { ...ELECTRICIAN, "employer.excludedFromConsent": true }, "18a"],
  ])("none for %s", (_title, changes, id) => {
    expect(routeOf(id, changes)).toMatchObject({ status: "blocked", remedies: [] });
  });

  it("goes to the higher of two limits", () => {
    const older = {
      ...WELDER,
      "worker.birthDate": "1970-01-01",
      "worker.pensionProvision": false,
      "job.grossAnnualSalary": 40_000,
    };
    expect(routeOf("19c-2-beschv-6", older).remedies).toMatchObject([
      { change: "increase", fact: "job.grossAnnualSalary", to: 55_770, by: 15_770 },
    ]);
  });

  it("leaves what is not known open", () => {
    const unclear = { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 45_000, "job.comparablePay": null };
    expect(routeOf("18g-1-shortage", unclear).remedies).toHaveLength(1);
  });

  it("says the change in both languages", () => {
    const route = routeOf("18g-1-shortage", { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 45_900 });
    expect(route.remedies[0]?.text).toEqual({
      de: "Das Gehalt um 34,20 € auf 45.934,20 € im Jahr erhöhen.",
      en: "Raise the salary by €34.20 to €45,934.20 a year.",
    });
  });

  it("never proposes to change age, nationality or residence", () => {
    const people = [ELECTRICIAN, MARKETING_SPECIALIST, WELDER, NURSE_IN_PARTNERSHIP, SELF_TAUGHT_DEVELOPER];
    const facts = people.flatMap((person) =>
      check({ ...person, "worker.birthDate": "1970-01-01", "worker.pensionProvision": false }).routes.flatMap(
        ({ remedies }) => remedies.map((remedy) => ("fact" in remedy ? remedy.fact : "")),
      ),
    );
    expect(facts.filter((fact) => /birthDate|nationalities|residence/.test(fact))).toEqual([]);
  });
});

describe("recommended: grade, then consent, then months, then order", () => {
  test.each<[string, Changes, RouteId | null]>([
    [
      "an entitlement before discretion",
      { ...WELDER, "worker.qualification.recognition": "equivalent" },
      "18a",
    ],
    [
      "no consent before consent",
      { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 },
      "18g-1-standard",
    ],
    ["the stable order among equals", SOFTWARE_DEVELOPER, "18b"],
    [
      "what shall be issued before what may be",
      {
        ...WELDER,
        "worker.languages.de": "B1",
        "job.sameOccupationalGroup": true,
        "employer.enablesRecognition": true,
        "job.targetProfessionRegulated": false,
      },
      "16d-3",
    ],
    ["discretion where nothing else is open", WELDER, "19c-2-beschv-6"],
    ["nothing where nothing is open", { ...WELDER, "job.qualified": false }, null],
  ])("%s", (_title, changes, recommended) => {
    expect(check(changes).recommended).toBe(recommended);
  });

  it("gives its reasons", () => {
    expect(
      check({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 }).recommendedBecause.map(
        ({ textKey }) => textKey,
      ),
    ).toEqual(["recommended.wird", "recommended.no_consent", "recommended.months"]);
    expect(check({ ...WELDER, "job.qualified": false }).recommendedBecause).toEqual([]);
  });
});
