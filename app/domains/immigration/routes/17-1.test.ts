import { describe, expect, it, test } from "vitest";
import { check, ELECTRICIAN, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { TRAINEE, TRAINING_SEEKER } from "../testing/training.ts";

const IN_GERMANY: Changes = {
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "visa_free_stay",
};

describe("§ 17 Abs. 1: the search for a training place", () => {
  test.each<[string, Changes, string, string[]]>([
    ["under 35, diploma, German B1, enough to live on", {}, "open", []],
    ["the day before the 35th birthday", { "worker.birthDate": "1991-11-22" }, "open", []],
    ["the 35th birthday", { "worker.birthDate": "1991-11-21" }, "blocked", ["age-35"]],
    ["the day after the 35th birthday", { "worker.birthDate": "1991-11-20" }, "blocked", ["age-35"]],
    ["livelihood not secured", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    ["no diploma for university", { "worker.schoolDiploma": false }, "blocked", ["school-diploma"]],
    ["German A2", { "worker.languages.de": "A2" }, "blocked", ["german"]],
    ["German B2", { "worker.languages.de": "B2" }, "open", []],
    [
      "German checked by a company does not replace B1 here",
      { "worker.languages.de": "A2", "worker.trainingLanguageEnsured": true },
      "blocked",
      ["german"],
    ],
    [
      "several at once",
      { "worker.languages.de": "none", "worker.schoolDiploma": false, "worker.birthDate": "1980-01-01" },
      "blocked",
      ["age-35", "school-diploma", "german"],
    ],
    ["beside an offer of training", { ...TRAINEE, ...TRAINING_SEEKER }, "open", []],
    ["beside an offer of work", { ...ELECTRICIAN, ...TRAINING_SEEKER }, "open", []],
    [
      "a company excluded from consent matters to no search",
      { "employer.excludedFromConsent": true },
      "open",
      [],
    ],
    ["here without a visa", IN_GERMANY, "open", []],
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
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["a Swiss", { "worker.nationalities": ["CH"] }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("17-1", { ...TRAINING_SEEKER, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the age", { "worker.birthDate": null }, ["worker.birthDate"]],
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    ["the diploma", { "worker.schoolDiploma": null }, ["worker.schoolDiploma"]],
    ["German", { "worker.languages.de": null }, ["worker.languages.de"]],
    ["the nationality", { "worker.nationalities": null }, ["worker.nationalities"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("17-1", { ...TRAINING_SEEKER, ...changes })).toMatchObject({ status: "unknown", missing });
  });

  test.each<[string, Changes, object[]]>([
    ["the age has none", { "worker.birthDate": "1980-01-01" }, []],
    ["the diploma has none", { "worker.schoolDiploma": false }, []],
    [
      "German up to B1",
      { "worker.languages.de": "A1" },
      [{ fact: "worker.languages.de", change: "increase", to: "B1" }],
    ],
    [
      "the livelihood",
      { "worker.livelihoodSecured": false },
      [{ fact: "worker.livelihoodSecured", change: "set", to: true }],
    ],
  ])("remedy: %s", (_title, changes, remedies) => {
    expect(routeOf("17-1", { ...TRAINING_SEEKER, ...changes }).remedies).toMatchObject(remedies);
  });

  it("may be issued for nine months, without consent of the BA and without the fast track", () => {
    expect(routeOf("17-1", TRAINING_SEEKER)).toMatchObject({
      grade: "kann",
      titleMonths: 9,
      baConsent: "not_required",
      fastTrack: "not_open",
    });
  });

  it("is recommended to somebody without an offer only", () => {
    expect(check(TRAINING_SEEKER).recommended).toBe("17-1");
    expect(check({ ...TRAINEE, ...TRAINING_SEEKER }).recommended).toBe("16a-1");
  });
});
