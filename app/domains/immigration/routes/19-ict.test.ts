import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { REJECTED, TRANSFERRED_SPECIALIST } from "../testing/work.ts";

const here: Changes = { "worker.residence.country": "DE" };

describe("§ 19: ICT card", () => {
  test.each<[string, Changes, string, string[]]>([
    ["a specialist sent for two years", {}, "open", []],
    ["hired in Germany instead", { "job.kind": "employment" }, "blocked", ["intra-corporate-transfer"]],
    [
      "a helper is neither manager nor specialist nor trainee",
      { "job.qualified": false },
      "blocked",
      ["qualified-job"],
    ],
    ["no contract (Abs. 2 S. 1 Nr. 4)", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["worse pay (§ 10a Nr. 2 BeschV)", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    [
      "agency work (§ 40 Abs. 1 Nr. 2)",
      { "job.temporaryAgencyWork": true },
      "blocked",
      ["temporary-agency-work"],
    ],
    ["excluded employer", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    [
      "a nurse recruited privately in Nepal (§ 38 BeschV)",
      { "worker.residence.country": "NP", "job.isco08": "3221", "employer.recruiter": "private_agency" },
      "blocked",
      ["recruitment"],
    ],
    ["no degree: managers and specialists need none", { "worker.qualification.kind": "none" }, "open", []],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, ...changes }), status, failing);
  });

  test.each<[string, Changes, string]>([
    ["two months", { "job.contractMonths": 2 }, "blocked"],
    [
      "three months from 1 February: 89 days",
      { "job.contractMonths": 3, "job.startsOn": "2026-02-01" },
      "blocked",
    ],
    [
      "three months from 1 December: 90 days",
      { "job.contractMonths": 3, "job.startsOn": "2026-12-01" },
      "blocked",
    ],
    ["three months from 2 March: 92 days", { "job.contractMonths": 3, "job.startsOn": "2026-03-02" }, "open"],
    [
      "three months from 1 February of a leap year: 90 days",
      { "job.contractMonths": 3, "job.startsOn": "2028-02-01" },
      "blocked",
    ],
    ["four months", { "job.contractMonths": 4 }, "open"],
    ["an open-ended contract abroad", { "job.contractMonths": 0 }, "open"],
  ])("more than 90 days (Abs. 2 S. 1 Nr. 3): %s", (_title, changes, status) => {
    const route = routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, ...changes });
    expectRoute(route, status, status === "blocked" ? ["transfer-duration"] : []);
  });

  test.each<[string, Changes, string]>([
    [
      "entered visa-free (§ 41 Abs. 4 AufenthV)",
      { ...here, "worker.nationalities": ["US"], "worker.residence.germanStatus": "visa_free_stay" },
      "blocked",
    ],
    [
      "a student here (§ 39 S. 2 AufenthV)",
      { ...here, "worker.residence.germanStatus": "title_section_3", "worker.residence.titleNorm": "16b" },
      "blocked",
    ],
    ["a Duldung", REJECTED, "blocked"],
    [
      "holder of an ICT card who extends it (§ 39 S. 1 Nr. 8 AufenthV)",
      {
        ...here,
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "§ 19 Abs. 2",
      },
      "open",
    ],
    [
      "holder of a title under § 19c",
      { ...here, "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "19c" },
      "blocked",
    ],
  ])("must be applied for before entry: %s", (_title, changes, status) => {
    const route = routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, ...changes });
    expectRoute(route, status, status === "blocked" ? ["ict-application"] : []);
  });

  test.each<[string, Changes, string[]]>([
    ["how long the transfer lasts", { "job.contractMonths": null }, ["job.contractMonths"]],
    ["whether it is a transfer", { "job.kind": null }, ["job.kind"]],
    [
      "the section of the title held here",
      { ...here, "worker.residence.germanStatus": "title_section_4" },
      ["worker.residence.titleNorm"],
    ],
    ["comparable pay", { "job.comparablePay": null }, ["job.comparablePay"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, ...changes })).toMatchObject({
      status: "unknown",
      missing,
    });
  });
});

describe("§ 19: what would open it, and what it is", () => {
  test.each<[string, Changes, object]>([
    [
      "three months, where they are long enough",
      { "job.contractMonths": 2, "job.startsOn": "2026-03-02" },
      { to: 3, by: 1 },
    ],
    [
      "four months, where three are too short",
      { "job.contractMonths": 2, "job.startsOn": "2026-02-01" },
      { to: 4, by: 2 },
    ],
  ])("names %s", (_title, changes, change) => {
    expect(routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, ...changes }).remedies).toMatchObject([
      { change: "increase", fact: "job.contractMonths", ...change },
    ]);
  });

  it("names no way for those who live here", () => {
    const here = {
      ...TRANSFERRED_SPECIALIST,
      "worker.residence.country": "DE",
      "worker.residence.germanStatus": "none",
    };
    expect(routeOf("19-ict", here).remedies).toEqual([]);
  });

  it("is an entitlement for the transfer, three years at most, by consent and without the fast track", () => {
    expect(routeOf("19-ict", TRANSFERRED_SPECIALIST)).toMatchObject({
      grade: "wird",
      titleMonths: 24,
      baConsent: "required",
      fastTrack: "not_open",
    });
    expect(routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, "job.contractMonths": 60 }).titleMonths).toBe(36);
  });

  it("is the way that the routes to a German employer are not", () => {
    const specialist = {
      ...TRANSFERRED_SPECIALIST,
      "worker.qualification.recognition": "comparable",
    } as const;
    expectRoute(routeOf("18b", specialist), "blocked", ["domestic-employment"]);
    expect(criterionOf("19-ict", "concrete-offer", specialist).textKey).toBe("concrete-offer.secondment");
  });

  it("is not for citizens of the Union", () => {
    expect(routeOf("19-ict", { ...TRANSFERRED_SPECIALIST, "worker.nationalities": ["SE"] }).status).toBe(
      "not_applicable",
    );
  });
});
