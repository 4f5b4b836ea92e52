import { describe, expect, it, test } from "vitest";
import {
  BESCHV_26_1_STATES,
  BESCHV_38_STATES,
  hasFreeMovement,
  SAFE_STATES_OF_ORIGIN,
  WESTERN_BALKANS,
} from "../facts/countries.ts";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  routeOf,
  SOFTWARE_DEVELOPER,
  type Changes,
} from "../testing/cases.ts";

describe("missing: the facts of which some value changes the status", () => {
  test.each<[string, Changes, Parameters<typeof routeOf>[0], string[]]>([
    [
      "one fact of an otherwise open route",
      { ...SOFTWARE_DEVELOPER, "job.isco08": null },
      "18g-1-shortage",
      ["job.isco08"],
    ],
    [
      "comparable pay is asked for with consent",
      { ...SOFTWARE_DEVELOPER, "job.comparablePay": null },
      "18g-1-shortage",
      ["job.comparablePay"],
    ],
    [
      "comparable pay is not asked for without consent",
      { ...MARKETING_SPECIALIST, "job.comparablePay": null },
      "18g-1-standard",
      [],
    ],
    [
      "nothing is missing where the route is blocked",
      { ...SOFTWARE_DEVELOPER, "job.isco08": null, "job.concreteOffer": false },
      "18g-1-shortage",
      [],
    ],
    [
      "nothing but the nationality decides nothing else",
      { ...ELECTRICIAN, "worker.nationalities": null },
      "18a",
      ["worker.nationalities"],
    ],
    ["kind of job", { ...ELECTRICIAN, "job.kind": null }, "18a", ["job.kind"]],
    [
      "a qualification that is comparable can only be a degree",
      {
        ...SOFTWARE_DEVELOPER,
        "worker.qualification.kind": null,
        "worker.qualification.completedOn": null,
      },
      "18g-1-entrant",
      ["worker.qualification.completedOn"],
    ],
    [
      "several facts",
      { ...ELECTRICIAN, "job.qualified": null, "employer.excludedFromConsent": null },
      "18a",
      ["job.qualified", "employer.excludedFromConsent"],
    ],
    [
      "whether a licence is needed; one that is held settles it, too",
      { ...ELECTRICIAN, "job.regulated": null },
      "18a",
      ["job.regulated", "job.licence"],
    ],
    [
      "not the kind of a comparable qualification: whatever could be said of it is a degree",
      { ...SOFTWARE_DEVELOPER, "worker.qualification.kind": null, "employer.excludedFromConsent": null },
      "18g-1-shortage",
      ["employer.excludedFromConsent"],
    ],
    ["licence of a regulated job", { ...ELECTRICIAN, "job.regulated": true }, "18a", ["job.licence"]],
  ])("%s", (_title, changes, id, missing) => {
    expect(routeOf(id, changes).missing).toEqual(missing);
  });
});

describe("the values that stand for all others", () => {
  it("hold a member of every list of states and one of none", () => {
    const lists = [
      hasFreeMovement,
      ...[BESCHV_38_STATES, WESTERN_BALKANS, BESCHV_26_1_STATES, SAFE_STATES_OF_ORIGIN].map(
        (list) => (code: string) => list.has(code),
      ),
    ];
    const samples = ["DE", "FR", "CH", "NP", "RS", "US", "IN"];
    for (const isListed of lists) expect(samples.some(isListed)).toBe(true);
    expect(lists.some((isListed) => isListed("IN"))).toBe(false);
  });
});

describe("nextQuestion", () => {
  test.each<[string, Changes, string | null]>([
    ["nothing known: the nationality decides most", {}, "worker.nationalities"],
    [
      "all known but the occupation",
      {
        ...SOFTWARE_DEVELOPER,
        "job.isco08": null,
        "employer.enablesRecognition": false,
        "worker.livelihoodSecured": false,
      },
      "job.isco08",
    ],
    [
      "a skilled worker with an offer: both searches and the analysis turn on the livelihood",
      { ...SOFTWARE_DEVELOPER, "employer.enablesRecognition": false },
      "worker.livelihoodSecured",
    ],
    [
      "all decided",
      {
        ...ELECTRICIAN,
        "employer.enablesRecognition": false,
        "worker.qualification.stateRecognisedAbroad": false,
        "worker.experience.relevantYearsLast5": 0,
        "job.sameOccupationalGroup": false,
        "worker.livelihoodSecured": false,
      },
      null,
    ],
  ])("%s", (_title, changes, fact) => {
    expect(check(changes).nextQuestion?.fact ?? null).toBe(fact);
  });

  it("says why and for which routes", () => {
    const question = check({ ...SOFTWARE_DEVELOPER, "job.comparablePay": null }).nextQuestion;
    expect(question).toMatchObject({
      fact: "job.comparablePay",
      because: { en: "The Federal Employment Agency checks this." },
      routes: ["16d-3", "18b", "18g-1-shortage", "18g-2-it", "19c-2-beschv-6"],
    });
  });
});
