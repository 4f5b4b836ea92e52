import { describe, expect, it, test } from "vitest";
import { check, criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { HOTEL_HELPER, REJECTED, SEEKING_ASYLUM } from "../testing/work.ts";

const route = (changes: Changes, asOf?: string) =>
  routeOf("beschv-15d", { ...HOTEL_HELPER, ...changes }, asOf);

describe("§ 15d BeschV: short-term work within the quota", () => {
  test.each<[string, Changes, string, string[]]>([
    ["six months in a hotel, by the agreement", {}, "open", []],
    ["any nationality, any job", { "worker.nationalities": ["PH"], "job.isco08": "5131" }, "open", []],
    ["30 hours a week (Abs. 1 S. 1)", { "job.weeklyHours": 30 }, "open", []],
    ["a little less", { "job.weeklyHours": 29.99 }, "blocked", ["weekly-hours"]],
    ["eight months (Abs. 3)", { "job.contractMonths": 8 }, "open", []],
    ["nine months", { "job.contractMonths": 9 }, "blocked", ["short-term-contract"]],
    ["one month", { "job.contractMonths": 1 }, "open", []],
    ["open-ended", { "job.contractMonths": 0 }, "blocked", ["short-term-contract"]],
    [
      "not bound by an agreement (Abs. 2 Nr. 1)",
      { "employer.collectiveAgreement": false },
      "blocked",
      ["bound-by-agreement"],
    ],
    [
      "bound, but not on its terms (Abs. 2 Nr. 2)",
      { "employer.paysCollectiveAgreement": false },
      "blocked",
      ["paid-by-agreement"],
    ],
    [
      "neither bound nor on its terms",
      { "employer.collectiveAgreement": false, "employer.paysCollectiveAgreement": false },
      "blocked",
      ["bound-by-agreement", "paid-by-agreement"],
    ],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    [
      "employed abroad (inländische Beschäftigung)",
      { "job.kind": "intra_corporate" },
      "blocked",
      ["domestic-employment"],
    ],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["worse conditions", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    [
      "excluded employer (§ 36 Abs. 4 BeschV)",
      { "employer.excludedFromConsent": true },
      "blocked",
      ["employer-exclusion"],
    ],
    [
      "care work, recruited in Nepal by a private agency (§ 38 BeschV)",
      { "worker.residence.country": "NP", "job.isco08": "5321", "employer.recruiter": "private_agency" },
      "blocked",
      ["recruitment"],
    ],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    ["asylum procedure under way (§ 10 Abs. 1 S. 1)", SEEKING_ASYLUM, "blocked", ["asylum-procedure"]],
    ["rejected for good (§ 10 Abs. 3 S. 1)", REJECTED, "blocked", ["asylum-rejected"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(route(changes), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the hours", { "job.weeklyHours": null }, ["job.weeklyHours"]],
    ["the length", { "job.contractMonths": null }, ["job.contractMonths"]],
    ["the agreement", { "employer.collectiveAgreement": null }, ["employer.collectiveAgreement"]],
    [
      "whether it is kept",
      { "employer.paysCollectiveAgreement": null },
      ["employer.paysCollectiveAgreement"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(route(changes)).toMatchObject({ status: "unknown", missing });
  });

  test.each<[string, Changes, object, string]>([
    [
      "more hours",
      { "job.weeklyHours": 24.5 },
      { change: "increase", fact: "job.weeklyHours", to: 30, by: 5.5 },
      "Raise the working time to at least 30 hours a week.",
    ],
    [
      "a shorter contract",
      { "job.contractMonths": 12 },
      { change: "decrease", fact: "job.contractMonths", to: 8 },
      "Limit the contract to at most 8 months.",
    ],
    [
      "a limit to an open-ended contract",
      { "job.contractMonths": 0 },
      { change: "decrease", fact: "job.contractMonths", to: 8 },
      "Limit the contract to at most 8 months.",
    ],
    [
      "an agreement",
      { "employer.collectiveAgreement": false },
      { change: "set", fact: "employer.collectiveAgreement", to: true },
      "Join a collective agreement.",
    ],
  ])("names as a remedy %s", (_title, changes, change, text) => {
    const { remedies } = route(changes);
    expect(remedies).toMatchObject([change]);
    expect(remedies[0]?.text.en).toBe(text);
  });

  it("names none where two things are missing", () => {
    expect(route({ "job.contractMonths": 12, "job.weeklyHours": 20 }).remedies).toEqual([]);
  });

  it("tells of the quota and the travel costs beside the offer", () => {
    expect(criterionOf("beschv-15d", "concrete-offer", HOTEL_HELPER).textKey).toBe("concrete-offer.quota");
  });
});

test("first day of § 15d BeschV", () => {
  expect(route({}, "2024-02-29").status).toBe("not_in_force");
  expect(route({}, "2024-03-01").status).toBe("open");
});

test("it is at discretion for the work alone, by consent within the quota, without the fast track", () => {
  expect(route({})).toMatchObject({
    grade: "kann",
    titleMonths: 6,
    baConsent: "required",
    fastTrack: "not_open",
  });
});

test("it is a case of § 19c, so the employer reports its early end (§ 4a Abs. 5 S. 3 Nr. 3)", () => {
  const result = check(HOTEL_HELPER);
  expect(result.recommended).toBe("beschv-15d");
  expect(result.duties.map(({ id }) => id)).toContain("report-early-end");
});

test("trainees and citizens of the Union take other ways", () => {
  expect(route({ "job.kind": "training" }).status).toBe("not_applicable");
  expect(route({ "worker.nationalities": ["RO"] }).status).toBe("not_applicable");
});
