import { describe, expect, it, test } from "vitest";
import { check, criterionOf, ELECTRICIAN, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { CARD_SEEKER, SKILLED_CARD_SEEKER, WITHOUT_POINTS } from "../testing/training.ts";

const here = (germanStatus: string): Changes => ({
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": germanStatus,
});

describe("§ 20a Abs. 3 Nr. 1: skilled workers need neither points nor language", () => {
  test.each<[string, Changes, string, string[]]>([
    ["training found equivalent", {}, "open", []],
    [
      "German training",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.recognition": null },
      "open",
      [],
    ],
    [
      "comparable degree",
      { "worker.qualification.kind": "academic", "worker.qualification.recognition": "comparable" },
      "open",
      [],
    ],
    [
      "not confirmed by its own state: not asked of skilled workers",
      { "worker.qualification.stateRecognisedAbroad": false },
      "open",
      [],
    ],
    ["livelihood not secured", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    [
      "tertiary programme found comparable serves the Blue Card only",
      { "worker.qualification.kind": "tertiary", "worker.qualification.recognition": "comparable" },
      "blocked",
      ["points", "points-qualification", "points-language"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("20a", { ...SKILLED_CARD_SEEKER, ...changes }), status, failing);
  });

  it("says that points and language do not apply", () => {
    const states = routeOf("20a", SKILLED_CARD_SEEKER).criteria.map(({ id, state }) => `${id}: ${state}`);
    expect(states).toEqual([
      "points: not_applicable",
      "points-qualification: not_applicable",
      "points-language: not_applicable",
      "livelihood: met",
      "title-held: not_applicable",
      "asylum-procedure: not_applicable",
      "asylum-rejected: not_applicable",
    ]);
  });
});

describe("§ 20a Abs. 4 S. 3: the way by points", () => {
  test.each<[string, Changes, string, string[]]>([
    ["six points, training of two years, German A2", {}, "open", []],
    ["one point short", { "worker.languages.en": "B2" }, "blocked", ["points"]],
    [
      "training of less than two years",
      { "worker.qualification.durationYears": 1.99 },
      "blocked",
      ["points-qualification"],
    ],
    [
      "training not recognised by its state",
      { "worker.qualification.stateRecognisedAbroad": false },
      "blocked",
      ["points-qualification"],
    ],
    [
      "certificate of a chamber instead (Nr. 1 c)",
      {
        "worker.qualification.stateRecognisedAbroad": false,
        "worker.qualification.ahkCertificate": true,
      },
      "open",
      [],
    ],
    [
      "a degree recognised by its state, however short (Nr. 1 b)",
      { "worker.qualification.kind": "academic", "worker.qualification.durationYears": 1 },
      "open",
      [],
    ],
    [
      "a gap found instead of all that (§ 20b Abs. 1 S. 2)",
      {
        "worker.qualification.stateRecognisedAbroad": false,
        "worker.qualification.durationYears": 1,
        "worker.qualification.recognition": "partial",
      },
      "open",
      [],
    ],
    [
      "neither German nor English B2, with enough points",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "none",
        "worker.languages.en": "B1",
      },
      "blocked",
      ["points-language"],
    ],
    [
      "a gap found does not replace the language",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "none",
        "worker.languages.en": "none",
      },
      "blocked",
      ["points-language"],
    ],
    [
      "German A1 is enough",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "A1",
        "worker.languages.en": "none",
      },
      "open",
      [],
    ],
    [
      "English B2 is enough",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "none",
        "worker.languages.en": "B2",
      },
      "open",
      [],
    ],
    ["livelihood not secured", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    [
      "neither points nor enough to live on",
      { ...WITHOUT_POINTS, "worker.livelihoodSecured": false },
      "blocked",
      ["points", "livelihood"],
    ],
    ["an offer changes nothing", { "job.concreteOffer": true, "job.kind": "employment" }, "open", []],
    ["nor does an excluded employer", { "employer.excludedFromConsent": true }, "open", []],
    ["a Czech", { "worker.nationalities": ["CZ"] }, "not_applicable", []],
    ["a German", { "worker.nationalities": ["DE"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("20a", { ...CARD_SEEKER, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    [
      "whether the state recognises the training; a certificate would do as well",
      {
        "worker.qualification.stateRecognisedAbroad": null,
        "worker.qualification.ahkCertificate": null,
      },
      ["worker.qualification.stateRecognisedAbroad", "worker.qualification.ahkCertificate"],
    ],
    [
      "the recognition, where points are short: a skilled worker needs none",
      { ...WITHOUT_POINTS, "worker.qualification.recognition": null },
      ["worker.qualification.recognition"],
    ],
    [
      "English, where German is not enough",
      {
        "worker.qualification.recognition": "partial",
        "worker.languages.de": "none",
        "worker.languages.en": null,
      },
      ["worker.languages.en"],
    ],
    ["the country of residence", { "worker.residence.country": null }, ["worker.residence.country"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("20a", { ...CARD_SEEKER, ...changes })).toMatchObject({ status: "unknown", missing });
  });

  it("says that missing points do no harm while the person may be a skilled worker", () => {
    const person = { ...WITHOUT_POINTS, "worker.qualification.recognition": null };
    expect(criterionOf("20a", "points", person).textKey).toBe("points.unless_skilled");
  });
});

describe("§ 20a Abs. 4 S. 2: in Germany only from a title of section 3 or 4", () => {
  test.each<[string, Changes, string, string[]]>([
    ["a title for studies", here("title_section_3"), "open", []],
    ["a title for work", here("title_section_4"), "open", []],
    ["a visa-free stay", here("visa_free_stay"), "blocked", ["title-held"]],
    ["a family title", here("family"), "blocked", ["title-held"]],
    ["temporary protection", here("temporary_protection_24"), "blocked", ["title-held"]],
    [
      "a Duldung after a rejection",
      {
        ...here("duldung"),
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["title-held", "asylum-rejected"],
    ],
    [
      "a title for studies and a pending asylum procedure (§ 10 Abs. 1 S. 1)",
      { ...here("title_section_3"), "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
    ["a status that is not known", { "worker.residence.country": "DE" }, "unknown", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("20a", { ...CARD_SEEKER, ...changes }), status, failing);
  });
});

test("first day of the Chancenkarte", () => {
  expect(routeOf("20a", CARD_SEEKER, "2024-05-31").status).toBe("not_in_force");
  expect(routeOf("20a", CARD_SEEKER, "2024-06-01").status).toBe("open");
});

describe("Chancenkarte: the title", () => {
  it("may be issued for a year, without consent of the BA and without the fast track", () => {
    expect(routeOf("20a", CARD_SEEKER)).toMatchObject({
      grade: "kann",
      titleMonths: 12,
      baConsent: "not_required",
      fastTrack: "not_open",
    });
  });

  it("is recommended only without an offer", () => {
    expect(check(CARD_SEEKER).recommended).toBe("20a");
    const withOffer = check({ ...ELECTRICIAN, "worker.livelihoodSecured": true });
    expect(withOffer.routes.find(({ id }) => id === "20a")?.status).toBe("open");
    expect(withOffer.recommended).toBe("18a");
  });

  test.each<[string, Changes, boolean]>([
    ["by points", {}, true],
    ["by points after a gap was found", { "worker.qualification.recognition": "partial" }, false],
    ["by points with a certificate of a chamber", { "worker.qualification.ahkCertificate": true }, false],
    ["as a skilled worker", { "worker.qualification.recognition": "equivalent" }, false],
  ])("%s: the fee for confirming the qualification (§ 20a Abs. 4 S. 4)", (_title, changes, isNeeded) => {
    const { fees } = check({ ...CARD_SEEKER, ...changes }).fastTrack;
    expect(fees.some(({ id }) => id === "qualification-confirmation")).toBe(isNeeded);
  });
});
