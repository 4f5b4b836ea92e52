import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FACT_PATHS, FIELDS, type FactPath } from "../facts/schema.ts";
import {
  BESCHV_26_1_STATES,
  BESCHV_38_STATES,
  hasFreeMovement,
  SAFE_STATES_OF_ORIGIN,
  WESTERN_BALKANS,
} from "../facts/countries.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack } from "../check.ts";
import { isRefused } from "../result.ts";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  nested,
  NURSE_IN_PARTNERSHIP,
  routeOf,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  STUDENT,
  TODAY,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import {
  CARD_SEEKER,
  NURSE_ON_MEASURE,
  PLACED_NURSE,
  TRAINEE,
  TRAINING_SEEKER,
} from "../testing/training.ts";
import {
  AMERICAN_WAITER,
  CARE_ASSISTANT,
  HOTEL_HELPER,
  RESEARCHER,
  SERBIAN_HELPER,
  TRANSFERRED_SPECIALIST,
  TRUCK_DRIVER,
} from "../testing/work.ts";

const PEOPLE: readonly Changes[] = [
  SOFTWARE_DEVELOPER,
  MARKETING_SPECIALIST,
  SELF_TAUGHT_DEVELOPER,
  ELECTRICIAN,
  WELDER,
  NURSE_IN_PARTNERSHIP,
  STUDENT,
  RESEARCHER,
  TRANSFERRED_SPECIALIST,
  CARE_ASSISTANT,
  TRUCK_DRIVER,
  AMERICAN_WAITER,
  SERBIAN_HELPER,
  HOTEL_HELPER,
  TRAINEE,
  TRAINING_SEEKER,
  NURSE_ON_MEASURE,
  PLACED_NURSE,
  CARD_SEEKER,
];

/** Values of our own to try for a fact, not those that the rules try. */
function valuesOf(path: FactPath): readonly unknown[] {
  const field = FIELDS.get(path);
  switch (field?.kind) {
    case "boolean":
      return [true, false];
    case "choice":
      return field.values;
    case "number":
      return [0, 1, 2, 3, 5, 20, 30, 48_000, 70_000].filter((value) => value <= field.max);
    case "date":
      return ["1960-01-01", "1999-12-31", "2024-01-01", "2026-01-01"].map(plainDate);
    case "code":
      return {
        country: ["DE", "NP", "FR", "AL", "IN"],
        isco08: ["2512", "2212", "2310", "3221", "3513", "5322", "7212", "8331"],
        kldb2010: [],
        land: [],
      }[field.list];
    case "codes":
      return [["DE"], ["AT"], ["NG"], ["CA"], ["AL"]];
    default:
      return path === "worker.residence.titleNorm" ? ["16b", "18g", "16e", "19", "19c", "25-4b", "25-5"] : [];
  }
}

function statusWith(changes: Changes, id: string): string {
  const answer = checkFastTrack(nested(changes), { asOf: TODAY });
  return isRefused(answer) ? "refused" : (answer.routes.find((route) => route.id === id)?.status ?? "none");
}

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

  it("holds for every route of people about whom up to three things are not known", () => {
    const absent = fc.uniqueArray(fc.constantFrom(...FACT_PATHS.filter((path) => path !== "asOf")), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...PEOPLE), absent, (person, paths) => {
        const changes: Changes = { ...person, ...Object.fromEntries(paths.map((path) => [path, null])) };
        const result = check(changes);
        for (const route of result.routes.filter(({ status }) => status === "unknown")) {
          const decides = (path: FactPath) =>
            valuesOf(path).some(
              (value) =>
                !["unknown", "refused"].includes(statusWith({ ...changes, [path]: value }, route.id)),
            );
          const decisive = route.missing.filter(decides);
          // Either each missing fact decides by itself, or no absent fact does.
          expect(decisive.length === route.missing.length || decisive.length === 0).toBe(true);
        }
      }),
      { numRuns: 60, seed: 20261121 },
    );
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
