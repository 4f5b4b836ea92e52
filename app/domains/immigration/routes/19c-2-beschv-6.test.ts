import { describe, expect, it, test } from "vitest";
import { check, criterionOf, expectRoute, routeOf, WELDER, type Changes } from "../testing/cases.ts";

const byAgreement: Changes = {
  "employer.collectiveAgreement": true,
  "employer.paysCollectiveAgreement": true,
};

describe("§ 6 Abs. 1 S. 1 Nr. 2 BeschV: 45 % of the contribution ceiling", () => {
  test.each([
    ["2024-03-01", 40_769.99, "blocked"],
    ["2024-03-01", 40_770, "open"],
    ["2024-12-31", 40_770.01, "open"],
    ["2025-01-01", 43_469.99, "blocked"],
    ["2025-12-31", 43_470, "open"],
    ["2026-01-01", 43_470, "blocked"],
    ["2026-11-21", 45_629.99, "blocked"],
    ["2026-11-21", 45_630, "open"],
    ["2026-12-31", 45_630.01, "open"],
  ])("on %s with %d EUR: %s", (asOf, salary, status) => {
    const route = routeOf("19c-2-beschv-6", { ...WELDER, "job.grossAnnualSalary": salary }, asOf);
    expectRoute(route, status, status === "blocked" ? ["salary"] : []);
  });

  test.each<[string, Changes, string, string[]]>([
    ["44,000 EUR without a collective agreement", {}, "blocked", ["salary"]],
    ["44,000 EUR by a collective agreement (S. 2)", byAgreement, "open", []],
    [
      "bound, but not paying by it",
      { ...byAgreement, "employer.paysCollectiveAgreement": false },
      "blocked",
      ["salary"],
    ],
    [
      "paying by it without being bound",
      { ...byAgreement, "employer.collectiveAgreement": false },
      "blocked",
      ["salary"],
    ],
    ["whether bound is not known", { ...byAgreement, "employer.collectiveAgreement": null }, "unknown", []],
  ])("%s", (_title, changes, status, failing) => {
    const route = routeOf("19c-2-beschv-6", { ...WELDER, "job.grossAnnualSalary": 44_000, ...changes });
    expectRoute(route, status, failing);
  });

  it("does not ask for the salary under a paid collective agreement", () => {
    const paidByAgreement = { ...WELDER, ...byAgreement, "job.grossAnnualSalary": null };
    expect(routeOf("19c-2-beschv-6", paidByAgreement)).toMatchObject({ status: "open", missing: [] });
    expect(criterionOf("19c-2-beschv-6", "salary", paidByAgreement).state).toBe("not_applicable");
  });

  it("stays decidable in 2027 under a paid collective agreement", () => {
    expect(routeOf("19c-2-beschv-6", { ...WELDER, ...byAgreement }, "2027-02-01").status).toBe("open");
    expect(routeOf("19c-2-beschv-6", WELDER, "2027-02-01").status).toBe("unknown");
    expect(criterionOf("19c-2-beschv-6", "salary", WELDER, "2027-02-01").draft).toBe(47_790);
  });
});

describe("§ 6 Abs. 1 BeschV: experience and qualification", () => {
  test.each<[string, Changes, string, string[]]>([
    ["two years within five", { "worker.experience.relevantYearsLast5": 2 }, "open", []],
    ["a little less", { "worker.experience.relevantYearsLast5": 1.99 }, "blocked", ["recent-experience"]],
    [
      "training of one year and a half",
      { "worker.qualification.durationYears": 1.5 },
      "blocked",
      ["foreign-qualification"],
    ],
    [
      "training not recognised by its state",
      { "worker.qualification.stateRecognisedAbroad": false },
      "blocked",
      ["foreign-qualification"],
    ],
    [
      "a state-recognised degree",
      { "worker.qualification.kind": "academic", "worker.qualification.durationYears": null },
      "open",
      [],
    ],
    [
      "an AHK certificate instead",
      { "worker.qualification.stateRecognisedAbroad": false, "worker.qualification.ahkCertificate": true },
      "open",
      [],
    ],
    ["German training", { "worker.qualification.obtainedIn": "DE" }, "blocked", ["foreign-qualification"]],
    [
      "none in IT, ISCO-08 2512 (S. 3)",
      { "worker.qualification.kind": "none", "job.isco08": "2512" },
      "open",
      [],
    ],
    [
      "none for IT managers, ISCO-08 1330",
      { "worker.qualification.kind": "none", "job.isco08": "1330" },
      "open",
      [],
    ],
    [
      "none for ICT technicians, ISCO-08 3512",
      { "worker.qualification.kind": "none", "job.isco08": "3512" },
      "open",
      [],
    ],
    [
      "needed for electricians",
      { "worker.qualification.kind": "none", "job.isco08": "7412" },
      "blocked",
      ["foreign-qualification"],
    ],
    ["a helper's job", { "job.qualified": false }, "blocked", ["qualified-job"]],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["licence promised", { "job.regulated": true, "job.licence": "promised" }, "open", []],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    [
      "rejected asylum seeker before departure",
      {
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("19c-2-beschv-6", { ...WELDER, ...changes }), status, failing);
  });

  it("needs no qualification to be known in IT", () => {
    const developer = { ...WELDER, "job.isco08": "2512", "worker.qualification.kind": null };
    expect(routeOf("19c-2-beschv-6", developer)).toMatchObject({ status: "open", missing: [] });
  });
});

describe("§ 1 Abs. 2 BeschV: 45 and older at the start of work", () => {
  const known: Changes = { "worker.pensionProvision": false };
  test.each<[string, Changes, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "open"],
    ["the 45th birthday", { "worker.birthDate": "1981-11-21" }, "blocked"],
    [
      "45 on the first working day only",
      { "worker.birthDate": "1981-12-01", "job.startsOn": "2026-12-01" },
      "blocked",
    ],
    [
      "44 on the first working day",
      { "worker.birthDate": "1981-12-02", "job.startsOn": "2026-12-01" },
      "open",
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
    [
      "a collective agreement does not lift it",
      { ...byAgreement, "worker.birthDate": "1970-01-01" },
      "blocked",
    ],
    [
      "a former title under § 18a does not lift it",
      { "worker.birthDate": "1970-01-01", "worker.previousTitle18a18b": true },
      "blocked",
    ],
  ])("%s", (_title, changes, status) => {
    const route = routeOf("19c-2-beschv-6", { ...WELDER, ...known, ...changes });
    expectRoute(route, status, status === "blocked" ? ["age-45"] : []);
  });
});

test("first day of § 6 BeschV as it stands; before, a warning tells of the old rule", () => {
  expect(routeOf("19c-2-beschv-6", WELDER, "2024-02-29").status).toBe("not_in_force");
  expect(check(WELDER, "2024-02-29").ruleset.warnings.map(({ code }) => code)).toContain("old_rule_for_it");
  expect(routeOf("19c-2-beschv-6", WELDER, "2024-03-01").status).toBe("open");
  expect(check(WELDER, "2024-03-01").ruleset.warnings.map(({ code }) => code)).not.toContain(
    "old_rule_for_it",
  );
});

test("it is at discretion, by consent, and the immigration office is asked about the fast track", () => {
  expect(routeOf("19c-2-beschv-6", WELDER)).toMatchObject({
    grade: "kann",
    baConsent: "required",
    fastTrack: "ask_authority",
  });
});
