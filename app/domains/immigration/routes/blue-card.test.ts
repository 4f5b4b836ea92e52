import { describe, expect, it, test } from "vitest";
import {
  criterionOf,
  expectRoute,
  MARKETING_SPECIALIST,
  routeOf,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  type Changes,
} from "../testing/cases.ts";
import type { RouteId } from "./types.ts";

describe("§ 18g Abs. 1 S. 2 Nr. 1: shortage occupations by ISCO-08 group", () => {
  test.each([
    ["1311", "agricultural managers, 131", "blocked"],
    ["1321", "manufacturing managers, 132", "open"],
    ["1324", "supply managers, 132", "open"],
    ["1330", "ICT managers, 133", "open"],
    ["1341", "child care managers, 134", "open"],
    ["1349", "professional services managers, 134", "open"],
    ["1411", "hotel managers, 141", "blocked"],
    ["2111", "physicists, 211", "open"],
    ["2144", "mechanical engineers, 214", "open"],
    ["2166", "graphic designers, 216", "open"],
    ["2212", "specialist doctors, 221", "open"],
    ["2221", "nursing professionals, 222", "open"],
    ["2230", "traditional medicine, 223", "blocked"],
    ["2240", "paramedical practitioners, 224", "blocked"],
    ["2250", "veterinarians, 225", "open"],
    ["2269", "other health professionals, 226", "open"],
    ["2310", "university teachers, 23", "open"],
    ["2359", "other teaching professionals, 23", "open"],
    ["2411", "accountants, 24", "blocked"],
    ["2431", "advertising and marketing, 24", "blocked"],
    ["2511", "systems analysts, 25", "open"],
    ["2529", "database and network professionals, 25", "open"],
    ["2611", "lawyers, 26", "blocked"],
    ["3221", "nursing associate professionals, 322", "blocked"],
    ["3512", "ICT user support, 351", "blocked"],
  ])("%s (%s): %s", (isco08, _title, status) => {
    const route = routeOf("18g-1-shortage", { ...SOFTWARE_DEVELOPER, "job.isco08": isco08 });
    expectRoute(route, status, status === "blocked" ? ["shortage-occupation"] : []);
  });

  it("takes the recommended pair of the KldB code and says so", () => {
    const byKldb = { ...SOFTWARE_DEVELOPER, "job.isco08": null, "job.kldb2010": "43414" };
    const criterion = criterionOf("18g-1-shortage", "shortage-occupation", byKldb);
    expect(criterion).toMatchObject({ state: "met", actual: "2512" });
    expect(criterion.basis.map(({ confidence }) => confidence)).toEqual(["law", "official"]);
  });
});

describe("§ 18g Abs. 1 S. 2 Nr. 2: a degree not older than three years, to the day", () => {
  test.each([
    ["on the day of the degree", "2026-11-21", "2026-11-21", "open"],
    ["the day before the degree", "2026-11-22", "2026-11-21", "blocked"],
    ["the same calendar day three years later", "2023-11-21", "2026-11-21", "open"],
    ["the day after", "2023-11-20", "2026-11-21", "blocked"],
    ["29 February, on 28 February three years later", "2024-02-29", "2027-02-28", "unknown"],
    ["28 February three years later, 2026", "2023-02-28", "2026-02-28", "open"],
    ["1 March after three years", "2023-02-28", "2026-03-01", "blocked"],
  ])("%s", (_title, completedOn, asOf, status) => {
    const graduate = { ...MARKETING_SPECIALIST, "worker.qualification.completedOn": completedOn };
    const route = routeOf("18g-1-entrant", graduate, asOf);
    expectRoute(route, status, status === "blocked" ? ["recent-degree"] : []);
  });

  it("ends on 28 February for a degree of 29 February", () => {
    const graduate = { ...MARKETING_SPECIALIST, "worker.qualification.completedOn": "2024-02-29" };
    expect(criterionOf("18g-1-entrant", "recent-degree", graduate, "2027-02-28").state).toBe("met");
    expect(criterionOf("18g-1-entrant", "recent-degree", graduate, "2027-03-01").state).toBe("not_met");
  });
});

describe("§ 18g: the degree and the job", () => {
  test.each<[string, RouteId, Changes, string, string[]]>([
    ["comparable foreign degree", "18g-1-standard", {}, "open", []],
    [
      "degree found equivalent",
      "18g-1-standard",
      { "worker.qualification.recognition": "equivalent" },
      "open",
      [],
    ],
    [
      "German degree, nothing recognised",
      "18g-1-standard",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.recognition": null },
      "open",
      [],
    ],
    [
      "degree not comparable",
      "18g-1-standard",
      { "worker.qualification.recognition": "none" },
      "blocked",
      ["degree"],
    ],
    [
      "evaluation pending",
      "18g-1-standard",
      { "worker.qualification.recognition": "pending" },
      "blocked",
      ["degree"],
    ],
    [
      "tertiary programme of three years (Abs. 1 S. 5)",
      "18g-1-standard",
      { "worker.qualification.kind": "tertiary", "worker.qualification.durationYears": 3 },
      "open",
      [],
    ],
    [
      "tertiary programme of two years and a half",
      "18g-1-standard",
      { "worker.qualification.kind": "tertiary", "worker.qualification.durationYears": 2.5 },
      "blocked",
      ["degree"],
    ],
    [
      "vocational training found equivalent",
      "18g-1-standard",
      { "worker.qualification.kind": "vocational", "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["degree"],
    ],
    [
      "job does not suit the degree",
      "18g-1-standard",
      { "job.adequateToQualification": false },
      "blocked",
      ["adequate-job"],
    ],
    ["no concrete offer", "18g-1-standard", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    [
      "contract of five months",
      "18g-1-standard",
      { "job.contractMonths": 5 },
      "blocked",
      ["contract-duration"],
    ],
    ["contract of six months", "18g-1-standard", { "job.contractMonths": 6 }, "open", []],
    [
      "licence missing",
      "18g-1-standard",
      { "job.regulated": true, "job.licence": "missing" },
      "blocked",
      ["licence"],
    ],
    ["licence promised", "18g-1-standard", { "job.regulated": true, "job.licence": "promised" }, "open", []],
    [
      "employed within a group abroad",
      "18g-1-standard",
      { "job.kind": "intra_corporate" },
      "blocked",
      ["domestic-employment"],
    ],
    ["agency work needs no consent here", "18g-1-standard", { "job.temporaryAgencyWork": true }, "open", []],
    ["worse pay needs no consent here", "18g-1-standard", { "job.comparablePay": false }, "open", []],
    [
      "excluded employer needs no consent here",
      "18g-1-standard",
      { "employer.excludedFromConsent": true },
      "open",
      [],
    ],
    [
      "agency work blocks the consent",
      "18g-1-entrant",
      { "job.temporaryAgencyWork": true, "worker.qualification.completedOn": "2025-01-01" },
      "blocked",
      ["temporary-agency-work"],
    ],
    [
      "worse pay blocks the consent",
      "18g-1-entrant",
      { "job.comparablePay": false, "worker.qualification.completedOn": "2025-01-01" },
      "blocked",
      ["comparable-pay"],
    ],
    [
      "excluded employer blocks the consent",
      "18g-1-entrant",
      { "employer.excludedFromConsent": true, "worker.qualification.completedOn": "2025-01-01" },
      "blocked",
      ["employer-exclusion"],
    ],
  ])("%s", (_title, id, changes, status, failing) => {
    expectRoute(routeOf(id, { ...MARKETING_SPECIALIST, ...changes }), status, failing);
  });

  it("opens at the full salary beside the reduced ones", () => {
    const wellPaid = { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 };
    expect(routeOf("18g-1-standard", wellPaid)).toMatchObject({ status: "open", baConsent: "not_required" });
    expect(routeOf("18g-1-shortage", wellPaid)).toMatchObject({ status: "open", baConsent: "required" });
  });
});

describe("§ 18g Abs. 2: IT specialists by experience", () => {
  test.each<[string, Changes, string, string[]]>([
    ["three years within seven", {}, "open", []],
    [
      "a little less than three years",
      { "worker.experience.relevantYearsLast7": 2.99, "worker.experience.relevantYearsLast5": null },
      "blocked",
      ["it-experience"],
    ],
    ["three years within five say enough", { "worker.experience.relevantYearsLast7": null }, "open", []],
    [
      "two years within five leave it open",
      { "worker.experience.relevantYearsLast7": null, "worker.experience.relevantYearsLast5": 2 },
      "unknown",
      [],
    ],
    [
      "experience below the level of a degree",
      { "worker.experience.comparableToDegree": false },
      "blocked",
      ["experience-level"],
    ],
    ["ICT managers, 133", { "job.isco08": "1330" }, "open", []],
    ["ICT technicians, 35", { "job.isco08": "3512" }, "blocked", ["it-occupation"]],
    ["electronics engineers, 215", { "job.isco08": "2152" }, "blocked", ["it-occupation"]],
    [
      "the job does not suit the skills",
      { "job.adequateToQualification": false },
      "blocked",
      ["adequate-job"],
    ],
    ["vocational training does no harm", { "worker.qualification.kind": "vocational" }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18g-2-it", { ...SELF_TAUGHT_DEVELOPER, ...changes }), status, failing);
  });

  it("is not applicable where the degree already opens § 18g Abs. 1", () => {
    const withDegree = {
      ...SOFTWARE_DEVELOPER,
      ...SELF_TAUGHT_DEVELOPER,
      "worker.qualification.kind": "academic",
    };
    expect(routeOf("18g-2-it", withDegree)).toMatchObject({
      status: "not_applicable",
      because: { textKey: "status.subsidiary" },
    });
  });

  it("is evaluated while § 18g Abs. 1 is unknown", () => {
    const unclearDegree = { ...SELF_TAUGHT_DEVELOPER, "worker.qualification.kind": "academic" };
    expect(routeOf("18g-1-shortage", unclearDegree).status).toBe("unknown");
    expect(routeOf("18g-2-it", unclearDegree).status).toBe("open");
  });
});

describe("first day of § 18g", () => {
  test.each<RouteId>(["18g-1-standard", "18g-1-shortage", "18g-1-entrant", "18g-2-it"])("%s", (id) => {
    expect(routeOf(id, SOFTWARE_DEVELOPER, "2023-11-17")).toMatchObject({
      status: "not_in_force",
      because: { text: { de: "Diese Regelung gilt erst ab dem 18.11.2023." } },
    });
    expect(routeOf(id, SOFTWARE_DEVELOPER, "2023-11-18").status).not.toBe("not_in_force");
  });
});
