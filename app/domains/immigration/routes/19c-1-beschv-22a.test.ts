import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { FlatFacts } from "../facts/schema.ts";
import { procedureNeeds } from "../procedure/needs.ts";
import { check, criterionOf, expectRoute, routeOf, TODAY, type Changes } from "../testing/cases.ts";
import { CARE_ASSISTANT, REJECTED, SEEKING_ASYLUM } from "../testing/work.ts";
import { ROUTES } from "./table.ts";

const route = (changes: Changes, asOf?: string) =>
  routeOf("19c-1-beschv-22a", { ...CARE_ASSISTANT, ...changes }, asOf);

const germanTraining: Changes = {
  "worker.qualification.obtainedIn": "DE",
  "worker.qualification.recognition": null,
  "worker.qualification.careAssistantEquivalent": false,
};

describe("§ 22a BeschV: care assistants", () => {
  test.each<[string, Changes, string, string[]]>([
    ["foreign training found equivalent (Nr. 2)", {}, "open", []],
    ["at home, ISCO-08 5322", { "job.isco08": "5322" }, "open", []],
    ["given by its German code, KldB 81301", { "job.isco08": null, "job.kldb2010": "81301" }, "open", []],
    ["a nurse's job", { "job.isco08": "3221" }, "blocked", ["care-assistant-job"]],
    ["a cleaner's job", { "job.isco08": "9112" }, "blocked", ["care-assistant-job"]],
    ["other personal care work, which may assist in care or not", { "job.isco08": "5329" }, "unknown", []],
    [
      "not found equivalent",
      { "worker.qualification.careAssistantEquivalent": false },
      "blocked",
      ["care-assistant-training"],
    ],
    ["German training of a care assistant (Nr. 1)", germanTraining, "open", []],
    ["German training of a year", { ...germanTraining, "worker.qualification.durationYears": 1 }, "open", []],
    [
      "German training of an electrician",
      { ...germanTraining, "worker.qualification.isco08": "7412" },
      "blocked",
      ["care-assistant-training"],
    ],
    [
      "a German degree",
      { ...germanTraining, "worker.qualification.kind": "academic" },
      "blocked",
      ["care-assistant-training"],
    ],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    [
      "employed abroad (inländische Beschäftigung)",
      { "job.kind": "intra_corporate" },
      "blocked",
      ["domestic-employment"],
    ],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["excluded employer", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    [
      "recruited in Nepal by the employer itself (§ 38 BeschV)",
      { "worker.residence.country": "NP" },
      "blocked",
      ["recruitment"],
    ],
    [
      "recruited in Nepal by the BA",
      { "worker.residence.country": "NP", "employer.recruiter": "federal_agency" },
      "open",
      [],
    ],
    ["asylum procedure under way (§ 10 Abs. 1 S. 1)", SEEKING_ASYLUM, "blocked", ["asylum-procedure"]],
    ["rejected for good (§ 10 Abs. 3 S. 1)", REJECTED, "blocked", ["asylum-rejected"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(route(changes), status, failing);
  });

  test.each<[string, Changes, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "open"],
    ["the 45th birthday", { "worker.birthDate": "1981-11-21" }, "blocked"],
    [
      "45 on the first working day only",
      { "worker.birthDate": "1981-12-01", "job.startsOn": "2026-12-01" },
      "blocked",
    ],
    [
      "55 %, a cent below",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 55_769.99 },
      "blocked",
    ],
    ["55 %, exactly", { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 55_770 }, "open"],
    [
      "old-age provision shown",
      { "worker.birthDate": "1970-01-01", "worker.pensionProvision": true },
      "open",
    ],
  ])("§ 1 Abs. 2 BeschV: %s", (_title, changes, status) => {
    expectRoute(route(changes), status, status === "blocked" ? ["age-45"] : []);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the training",
      { "worker.qualification.careAssistantEquivalent": null },
      ["worker.qualification.careAssistantEquivalent"],
    ],
    ["the occupation", { "job.isco08": null }, ["job.isco08"]],
    ["the date of birth, at low pay", { "worker.birthDate": null }, ["worker.birthDate"]],
    [
      "the recruiter, in Nepal",
      { "worker.residence.country": "NP", "employer.recruiter": null },
      ["employer.recruiter"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(route(changes)).toMatchObject({ status: "unknown", missing });
  });

  it("does not wait for the date of birth where pay is high enough", () => {
    expect(route({ "worker.birthDate": null, "job.grossAnnualSalary": 56_000 }).status).toBe("open");
  });

  it("names recognition as the remedy, and both ways and the waiver at 45", () => {
    expect(route({ "worker.qualification.careAssistantEquivalent": false }).remedies).toMatchObject([
      { change: "set", fact: "worker.qualification.careAssistantEquivalent", to: true },
    ]);
    expect(route({ "worker.birthDate": "1970-01-01" }).remedies).toMatchObject([
      { change: "increase", fact: "job.grossAnnualSalary", to: 55_770, by: 23_770 },
      { change: "set", fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: "§ 1 Abs. 2 S. 2, 3 BeschV" },
    ]);
  });

  it("says which of the two trainings there is", () => {
    const trained = { ...CARE_ASSISTANT, ...germanTraining };
    expect(criterionOf("19c-1-beschv-22a", "care-assistant-training", trained).textKey).toBe(
      "care-assistant-training.german_training",
    );
  });
});

test("first day of § 22a BeschV", () => {
  expect(route({}, "2024-02-29").status).toBe("not_in_force");
  expect(route({}, "2024-03-01").status).toBe("open");
});

test("§ 9 BeschV never frees from consent", () => {
  const longHere: Changes = {
    "worker.residence.country": "DE",
    "worker.residence.germanStatus": "family",
    "worker.residence.uninterruptedStayMonths": 60,
  };
  expect(route(longHere).baConsent).toBe("required");
  expectRoute(route({ ...longHere, "job.temporaryAgencyWork": true }), "blocked", ["temporary-agency-work"]);
});

test("it is at discretion, and the office is asked about the fast track", () => {
  expect(route({})).toMatchObject({ grade: "kann", titleMonths: 48, fastTrack: "ask_authority" });
  expect(check(CARE_ASSISTANT).recommended).toBe("19c-1-beschv-22a");
});

test("recognition is needed only until the training is found equivalent", () => {
  const rule = ROUTES.find(({ id }) => id === "19c-1-beschv-22a");
  if (rule === undefined) throw new Error("No route");
  const needsRecognition = (facts: FlatFacts) =>
    procedureNeeds(rule, { asOf: plainDate(TODAY), facts }).recognition;
  expect(needsRecognition({ "worker.qualification.careAssistantEquivalent": true })).toBe(false);
  expect(needsRecognition({ "worker.qualification.obtainedIn": "DE" })).toBe(false);
  expect(needsRecognition({})).toBe(true);
});
