import { describe, expect, it, test } from "vitest";
import { expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { TRAINEE_WITH_DULDUNG } from "../testing/here.ts";

/** § 16g and § 60c ask the same of the same people. */
const BOTH = ["16g", "60c"] as const;

const ASYLUM_SEEKER_IN_TRAINING: Changes = {
  ...TRAINEE_WITH_DULDUNG,
  "worker.residence.germanStatus": "gestattung",
  "worker.residence.toleratedSince": null,
  "job.startsOn": "2026-08-01",
};

const CASES: readonly [string, Changes, string, string[]][] = [
  ["with a Duldung", {}, "open", []],
  [
    "Duldung for three months to the day (Abs. 2 Nr. 2)",
    { "worker.residence.toleratedSince": "2026-08-21" },
    "open",
    [],
  ],
  [
    "Duldung a day less than three months",
    { "worker.residence.toleratedSince": "2026-08-22" },
    "blocked",
    ["tolerated-since"],
  ],
  ["no training contract", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
  ["seven months before the training (Abs. 3 S. 1)", { "job.startsOn": "2027-06-21" }, "open", []],
  ["a day earlier", { "job.startsOn": "2027-06-22" }, "blocked", ["training-window"]],
  ["training has begun", { "job.startsOn": "2026-09-01" }, "open", []],
  ["the first day of training is not said: today", { "job.startsOn": null }, "open", []],
  [
    "identity not clarified (Abs. 2 Nr. 3)",
    { "worker.residence.identityClarified": false },
    "blocked",
    ["identity"],
  ],
  ["a conviction that counts (Abs. 2 Nr. 4)", { "worker.convictions": true }, "blocked", ["convictions"]],
  [
    "from Serbia, application rejected (Abs. 2 Nr. 1, § 60a Abs. 6 S. 1 Nr. 3)",
    { "worker.nationalities": ["RS"] },
    "blocked",
    ["safe-origin"],
  ],
  [
    "from Serbia, no application made",
    { "worker.nationalities": ["RS"], "worker.residence.asylumRejectedFinally": false },
    "blocked",
    ["safe-origin"],
  ],
  [
    "from Serbia, application still open",
    {
      "worker.nationalities": ["RS"],
      "worker.residence.asylumRejectedFinally": false,
      "worker.residence.asylumPending": true,
    },
    "open",
    [],
  ],
  [
    "from Serbia, entered 1 September 2015",
    { "worker.nationalities": ["RS"], "worker.residence.enteredGermanyOn": "2015-09-01" },
    "blocked",
    ["safe-origin"],
  ],
  [
    "from Serbia, entered 31 August 2015: whether the application was in time, nobody said",
    { "worker.nationalities": ["RS"], "worker.residence.enteredGermanyOn": "2015-08-31" },
    "unknown",
    [],
  ],
  ["from Ghana (Annex II)", { "worker.nationalities": ["GH"] }, "blocked", ["safe-origin"]],
  [
    "from Georgia, tolerated on 30 August 2023 (§ 104 Abs. 18 Nr. 1)",
    { "worker.nationalities": ["GE"], "worker.residence.toleratedSince": "2023-08-30" },
    "open",
    [],
  ],
  [
    "from Georgia, entered and tolerated only afterwards",
    {
      "worker.nationalities": ["GE"],
      "worker.residence.enteredGermanyOn": "2023-08-31",
      "worker.residence.toleratedSince": "2023-12-01",
    },
    "blocked",
    ["safe-origin"],
  ],
  ["from India: the Union's list warns, it does not block", { "worker.nationalities": ["IN"] }, "open", []],
  [
    "a title to study",
    { "worker.residence.germanStatus": "title_section_3", "worker.residence.toleratedSince": null },
    "blocked",
    ["tolerated-or-rejected"],
  ],
];

describe.each(BOTH)("%s: training with a Duldung", (id) => {
  test.each(CASES)("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf(id, { ...TRAINEE_WITH_DULDUNG, ...changes }), status, failing);
  });

  test.each<[string, Changes, string, string[]]>([
    ["begun in the asylum procedure, rejected since (Abs. 1 S. 1 Nr. 1)", {}, "open", []],
    ["not begun yet", { "job.startsOn": "2026-12-01" }, "blocked", ["tolerated-or-rejected"]],
    [
      "not rejected",
      { "worker.residence.asylumRejectedFinally": false, "worker.residence.asylumPending": true },
      "blocked",
      ["tolerated-or-rejected"],
    ],
    ["neither Duldung nor Gestattung any more", { "worker.residence.germanStatus": "none" }, "open", []],
  ])("an asylum seeker's training: %s", (_title, changes, status, failing) => {
    expectRoute(routeOf(id, { ...ASYLUM_SEEKER_IN_TRAINING, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "since when the Duldung",
      { "worker.residence.toleratedSince": null },
      ["worker.residence.toleratedSince"],
    ],
    ["the identity", { "worker.residence.identityClarified": null }, ["worker.residence.identityClarified"]],
    ["convictions", { "worker.convictions": null }, ["worker.convictions"]],
    ["the status", { "worker.residence.germanStatus": null }, ["worker.residence.germanStatus"]],
    [
      "the day of entry from a safe state",
      { "worker.nationalities": ["XK"], "worker.residence.enteredGermanyOn": null },
      ["worker.residence.enteredGermanyOn"],
    ],
    [
      "a pending application from a safe state",
      {
        "worker.nationalities": ["XK"],
        "worker.residence.asylumPending": null,
        "worker.residence.asylumRejectedFinally": null,
      },
      ["worker.residence.asylumPending", "worker.residence.asylumRejectedFinally"],
    ],
    [
      "rejection of an asylum seeker",
      {
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumRejectedFinally": null,
        "job.startsOn": "2026-08-01",
      },
      ["worker.residence.asylumRejectedFinally"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf(id, { ...TRAINEE_WITH_DULDUNG, ...changes });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  test.each<[string, Changes]>([
    ["people abroad", { "worker.residence.country": "AF", "worker.residence.germanStatus": null }],
    ["a job that is no training", { "job.kind": "employment", "job.trainingKind": null }],
    ["free movers", { "worker.nationalities": ["BG"] }],
  ])("is not applicable for %s", (_title, changes) => {
    expect(routeOf(id, { ...TRAINEE_WITH_DULDUNG, ...changes }).status).toBe("not_applicable");
  });

  it("needs no consent, is no case for the fast track, and must be granted", () => {
    expect(routeOf(id, TRAINEE_WITH_DULDUNG)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "ist_zu_erteilen",
      titleMonths: null,
    });
  });

  it("speaks of a training place, not of a job", () => {
    const { criteria } = routeOf(id, TRAINEE_WITH_DULDUNG);
    expect(criteria.find((criterion) => criterion.id === "concrete-offer")?.textKey).toBe(
      "concrete-offer.registered_met",
    );
  });

  it("says that it is possible to apply seven months before, but is granted only six", () => {
    const keyOn = (startsOn: string) =>
      routeOf(id, { ...TRAINEE_WITH_DULDUNG, "job.startsOn": startsOn }).criteria.find(
        (criterion) => criterion.id === "training-window",
      )?.textKey;
    expect(keyOn("2027-05-21")).toBe("training-window.met");
    expect(keyOn("2027-05-22")).toBe("training-window.met_early");
  });
});

describe("the identity and its deadlines (Abs. 2 Nr. 3)", () => {
  const waiver = { "16g": "§ 16g Abs. 6 AufenthG", "60c": "§ 60c Abs. 7 AufenthG" };

  test.each<[string, string, boolean]>([
    ["entry until 2016: until the application", "2016-12-31", true],
    ["entry from 2017: until 30 June 2020", "2017-01-01", false],
    ["entry until 2019: until 30 June 2020", "2019-12-31", false],
    ["entry from 2020: six months, over since 20 November", "2026-05-20", false],
    ["entry from 2020: the last day of six months", "2026-05-21", true],
  ])("%s", (_title, enteredOn, canStillBeClarified) => {
    for (const id of BOTH) {
      const { remedies } = routeOf(id, {
        ...TRAINEE_WITH_DULDUNG,
        "worker.residence.enteredGermanyOn": enteredOn,
        "worker.residence.identityClarified": false,
      });
      const clarify = { change: "set", fact: "worker.residence.identityClarified", to: true };
      const discretion = { change: "discretion", norm: waiver[id] };
      expect(remedies).toMatchObject(canStillBeClarified ? [clarify, discretion] : [discretion]);
    }
  });

  it("says the deadline that was to be kept, though the identity is clarified", () => {
    const { criteria } = routeOf("16g", TRAINEE_WITH_DULDUNG);
    expect(criteria.find(({ id }) => id === "identity")).toMatchObject({
      state: "met",
      textKey: "identity.met_deadline",
      params: { deadline: "2021-11-10" },
    });
  });
});

test("§ 16g is in force from 1 March 2024, § 60c was before", () => {
  const before = {
    ...TRAINEE_WITH_DULDUNG,
    "worker.residence.toleratedSince": "2023-01-01",
    "job.startsOn": "2024-03-15",
  };
  expect(routeOf("16g", before, "2024-02-29").status).toBe("not_in_force");
  expect(routeOf("16g", before, "2024-03-01").status).toBe("open");
  expect(routeOf("60c", before, "2024-02-29").status).toBe("open");
});

test("the Union's list of safe states is a warning from its first day on", () => {
  const sentenceOn = (asOf: string) =>
    routeOf(
      "16g",
      { ...TRAINEE_WITH_DULDUNG, "worker.nationalities": ["IN"], "job.startsOn": "2026-08-01" },
      asOf,
    ).criteria.find(({ id }) => id === "safe-origin")?.textKey;
  expect(sentenceOn("2026-06-11")).toBe("safe-origin.met");
  expect(sentenceOn("2026-06-12")).toBe("safe-origin.met_union_list");
});
