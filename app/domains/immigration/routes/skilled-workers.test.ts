import { describe, expect, it, test } from "vitest";
import { ELECTRICIAN, expectRoute, MARKETING_SPECIALIST, routeOf, type Changes } from "../testing/cases.ts";

describe("§ 18a: who is a skilled worker with vocational training (§ 18 Abs. 3 Nr. 1)", () => {
  test.each<[string, Changes, string, string[]]>([
    ["foreign training found equivalent", {}, "open", []],
    [
      "German training of three years",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.recognition": null },
      "open",
      [],
    ],
    [
      "German training whose length is not said",
      {
        "worker.qualification.obtainedIn": "DE",
        "worker.qualification.recognition": null,
        "worker.qualification.durationYears": null,
      },
      "open",
      [],
    ],
    [
      "German training of one year (§ 2 Abs. 12a)",
      {
        "worker.qualification.obtainedIn": "DE",
        "worker.qualification.recognition": "none",
        "worker.qualification.durationYears": 1,
      },
      "blocked",
      ["skilled-worker-vocational"],
    ],
    [
      "partial equivalence",
      { "worker.qualification.recognition": "partial" },
      "blocked",
      ["skilled-worker-vocational"],
    ],
    [
      "no equivalence",
      { "worker.qualification.recognition": "none" },
      "blocked",
      ["skilled-worker-vocational"],
    ],
    [
      "recognition pending",
      { "worker.qualification.recognition": "pending" },
      "blocked",
      ["skilled-worker-vocational"],
    ],
    [
      "a degree instead of training",
      { "worker.qualification.kind": "academic" },
      "blocked",
      ["skilled-worker-vocational"],
    ],
    ["no qualification", { "worker.qualification.kind": "none" }, "blocked", ["skilled-worker-vocational"]],
    ["recognition not known", { "worker.qualification.recognition": null }, "unknown", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18a", { ...ELECTRICIAN, ...changes }), status, failing);
  });
});

describe("§ 18b: who is a skilled worker with a degree (§ 18 Abs. 3 Nr. 2)", () => {
  test.each<[string, Changes, string, string[]]>([
    ["comparable degree", {}, "open", []],
    ["degree found equivalent", { "worker.qualification.recognition": "equivalent" }, "open", []],
    [
      "German degree",
      { "worker.qualification.obtainedIn": "DE", "worker.qualification.recognition": null },
      "open",
      [],
    ],
    [
      "a tertiary programme serves the Blue Card only",
      { "worker.qualification.kind": "tertiary" },
      "blocked",
      ["skilled-worker-academic"],
    ],
    [
      "degree partly recognised",
      { "worker.qualification.recognition": "partial" },
      "blocked",
      ["skilled-worker-academic"],
    ],
    [
      "training found equivalent",
      { "worker.qualification.kind": "vocational", "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["skilled-worker-academic"],
    ],
    [
      "any qualified job will do, however far from the degree",
      { "job.adequateToQualification": false },
      "open",
      [],
    ],
    ["there is no minimum salary below 45", { "job.grossAnnualSalary": 30_000 }, "open", []],
    ["there is no minimum length of the contract", { "job.contractMonths": 3 }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18b", { ...MARKETING_SPECIALIST, ...changes }), status, failing);
  });
});

describe("§ 18 Abs. 2: the job", () => {
  test.each<[string, Changes, string, string[]]>([
    ["no concrete offer (Nr. 1)", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["a helper's job (§ 18a)", { "job.qualified": false }, "blocked", ["qualified-job"]],
    ["licence held (Nr. 3)", { "job.regulated": true, "job.licence": "held" }, "open", []],
    ["licence promised (Nr. 3)", { "job.regulated": true, "job.licence": "promised" }, "open", []],
    ["licence missing (Nr. 3)", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["licence not known (Nr. 3)", { "job.regulated": true }, "unknown", []],
    [
      "worse conditions (§ 39 Abs. 2 S. 1 Nr. 1)",
      { "job.comparablePay": false },
      "blocked",
      ["comparable-pay"],
    ],
    [
      "no domestic employment (§ 39 Abs. 2 S. 1 Nr. 3)",
      { "job.kind": "intra_corporate" },
      "blocked",
      ["domestic-employment"],
    ],
    [
      "temporary agency work (§ 40 Abs. 1 Nr. 2)",
      { "job.temporaryAgencyWork": true },
      "blocked",
      ["temporary-agency-work"],
    ],
    [
      "employer excluded (§ 36 Abs. 4 BeschV)",
      { "employer.excludedFromConsent": true },
      "blocked",
      ["employer-exclusion"],
    ],
    [
      "fines at the authority's discretion (§ 40 Abs. 2) warn only",
      { "employer.discretionaryRefusal": true },
      "open",
      [],
    ],
    ["a research job is a job", { "job.kind": "research" }, "open", []],
    ["training is another way", { "job.kind": "training" }, "not_applicable", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18a", { ...ELECTRICIAN, ...changes }), status, failing);
  });

  it("lists every criterion that is not met", () => {
    const nothing = { "job.concreteOffer": false, "job.qualified": false, "job.comparablePay": false };
    expectRoute(routeOf("18a", { ...ELECTRICIAN, ...nothing }), "blocked", [
      "qualified-job",
      "concrete-offer",
      "comparable-pay",
    ]);
  });
});

describe("first day of §§ 18a, 18b as entitlement", () => {
  test.each(["18a", "18b"] as const)("%s", (id) => {
    expect(routeOf(id, ELECTRICIAN, "2023-11-17").status).toBe("not_in_force");
    expect(routeOf(id, ELECTRICIAN, "2023-11-18").status).not.toBe("not_in_force");
  });
});

describe("§ 18 Abs. 4: months of the title", () => {
  test.each([
    [0, "2026-11-21", 48],
    [12, "2026-11-21", 18],
    [12, "2026-08-11", 15],
    [12, "2026-08-12", 18],
    [42, "2026-11-21", 48],
    [60, "2026-11-21", 48],
  ])("a contract of %d months on %s: %d months", (contractMonths, asOf, months) => {
    expect(routeOf("18a", { ...ELECTRICIAN, "job.contractMonths": contractMonths }, asOf).titleMonths).toBe(
      months,
    );
  });
});
