import { describe, expect, it, test } from "vitest";
import {
  criterionOf,
  ELECTRICIAN,
  expectRoute,
  MARKETING_SPECIALIST,
  routeOf,
  type Changes,
} from "../testing/cases.ts";

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

describe("§ 18 Abs. 2 Nr. 5: 45 and older at the first grant", () => {
  test.each<[string, Changes, string, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "2026-11-21", "open"],
    ["the 45th birthday, 40,000 EUR", { "worker.birthDate": "1981-11-21" }, "2026-11-21", "blocked"],
    [
      "55 % of 101,400 EUR, a cent below",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 55_769.99 },
      "2026-11-21",
      "blocked",
    ],
    [
      "55 % of 101,400 EUR, exactly",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 55_770 },
      "2026-11-21",
      "open",
    ],
    [
      "55 % of 96,600 EUR, a cent below",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 53_129.99 },
      "2025-12-31",
      "blocked",
    ],
    [
      "55 % of 96,600 EUR, exactly",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 53_130 },
      "2025-12-31",
      "open",
    ],
    [
      "55 % of 90,600 EUR, a cent below",
      { "worker.birthDate": "1978-01-01", "job.grossAnnualSalary": 49_829.99 },
      "2024-05-01",
      "blocked",
    ],
    [
      "55 % of 90,600 EUR, exactly",
      { "worker.birthDate": "1978-01-01", "job.grossAnnualSalary": 49_830 },
      "2024-05-01",
      "open",
    ],
    [
      "55 % of 87,600 EUR, a cent below",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 48_179.99 },
      "2023-12-31",
      "blocked",
    ],
    [
      "55 % of 87,600 EUR, exactly",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 48_180 },
      "2023-12-31",
      "open",
    ],
    [
      "old-age provision shown",
      { "worker.birthDate": "1970-01-01", "worker.pensionProvision": true },
      "2026-11-21",
      "open",
    ],
    [
      "a title under § 18a held before",
      { "worker.birthDate": "1970-01-01", "worker.previousTitle18a18b": true },
      "2026-11-21",
      "open",
    ],
    [
      "born on 29 February, on 28 February of a common year",
      { "worker.birthDate": "1980-02-29" },
      "2025-02-28",
      "open",
    ],
    [
      "born on 29 February, on 1 March of a common year",
      { "worker.birthDate": "1980-02-29" },
      "2025-03-01",
      "blocked",
    ],
    [
      "the grant counts, not a later start of work",
      { "worker.birthDate": "1981-12-01", "job.startsOn": "2026-12-02" },
      "2026-11-21",
      "open",
    ],
  ])("%s: %s %s", (_title, changes, asOf, status) => {
    const known = { "worker.pensionProvision": false, "worker.previousTitle18a18b": false };
    const route = routeOf("18a", { ...ELECTRICIAN, ...known, ...changes }, asOf);
    expectRoute(route, status, status === "blocked" ? ["age-45"] : []);
  });

  it("names the raise, the provision and the waiver as remedies", () => {
    const older = {
      ...ELECTRICIAN,
      "worker.birthDate": "1975-01-01",
      "worker.pensionProvision": false,
      "worker.previousTitle18a18b": false,
      "job.grossAnnualSalary": 54_000,
    };
    expect(routeOf("18a", older).remedies).toMatchObject([
      { change: "increase", fact: "job.grossAnnualSalary", to: 55_770, by: 1_770 },
      { change: "set", fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: "§ 18 Abs. 2 Nr. 5 S. 2 AufenthG" },
    ]);
  });

  it("does not ask for the age at 60,000 EUR", () => {
    const wellPaid = { ...ELECTRICIAN, "worker.birthDate": null, "job.grossAnnualSalary": 60_000 };
    expect(routeOf("18a", wellPaid)).toMatchObject({ status: "open", missing: [] });
  });

  it("asks for age and provision at 40,000 EUR", () => {
    expect(routeOf("18a", { ...ELECTRICIAN, "worker.birthDate": null })).toMatchObject({
      status: "unknown",
      missing: ["worker.birthDate", "worker.pensionProvision", "worker.previousTitle18a18b"],
    });
  });

  it("decides about younger people in 2027, and waits for the figure for older ones", () => {
    expect(routeOf("18a", ELECTRICIAN, "2027-02-01").status).toBe("open");
    const older = { ...ELECTRICIAN, "worker.birthDate": "1975-01-01", "job.grossAnnualSalary": 90_000 };
    const open = { ...older, "worker.pensionProvision": false, "worker.previousTitle18a18b": false };
    expect(routeOf("18a", open, "2027-02-01")).toMatchObject({ status: "unknown", missing: [] });
    expect(criterionOf("18a", "age-45", open, "2027-02-01")).toMatchObject({
      draft: 58_410,
      textKey: "age-45.draft_only",
    });
  });
});

describe("§ 38 BeschV with § 40 Abs. 1 Nr. 1: recruitment for health and care", () => {
  const nurse: Changes = {
    ...ELECTRICIAN,
    "job.isco08": "3221",
    "job.regulated": true,
    "job.licence": "promised",
    "worker.residence.country": "NP",
  };
  test.each<[string, Changes, string, string[]]>([
    [
      "a nurse from Nepal recruited by a private agency",
      { "employer.recruiter": "private_agency" },
      "blocked",
      ["recruitment"],
    ],
    ["recruited by the employer", { "employer.recruiter": "employer" }, "blocked", ["recruitment"]],
    ["recruited by the Federal Employment Agency", { "employer.recruiter": "federal_agency" }, "open", []],
    ["who applied on her own", { "employer.recruiter": "own_initiative" }, "open", []],
    ["who recruited is not known", { "employer.recruiter": null }, "unknown", []],
    [
      "an electrician from Nepal",
      {
        "employer.recruiter": "private_agency",
        "job.isco08": "7412",
        "job.regulated": false,
        "job.licence": null,
      },
      "open",
      [],
    ],
    [
      "a veterinarian is no health profession",
      { "employer.recruiter": "private_agency", "job.isco08": "2250" },
      "open",
      [],
    ],
    [
      "a Nepali nurse who lives in India: residence decides",
      {
        "employer.recruiter": "private_agency",
        "worker.residence.country": "IN",
        "worker.nationalities": ["NP"],
      },
      "open",
      [],
    ],
    [
      "an Indian nurse who lives in Nepal: residence decides",
      { "employer.recruiter": "private_agency", "worker.nationalities": ["IN"] },
      "blocked",
      ["recruitment"],
    ],
    [
      "a care assistant, ISCO-08 5321",
      { "employer.recruiter": "private_agency", "job.isco08": "5321" },
      "blocked",
      ["recruitment"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18a", { ...nurse, ...changes }), status, failing);
  });
});

describe("consent of the BA", () => {
  const teacher: Changes = { ...MARKETING_SPECIALIST, "job.isco08": "2330" };
  const here: Changes = {
    "worker.residence.country": "DE",
    "worker.residence.germanStatus": "title_section_4",
  };
  test.each<[string, Changes, string, string]>([
    ["as a rule", {}, "required", "open"],
    ["teachers: not at public schools (§ 5 Nr. 4 BeschV)", teacher, "unknown", "open"],
    [
      "teachers: worse pay blocks only where consent is needed",
      { ...teacher, "job.comparablePay": false },
      "unknown",
      "unknown",
    ],
    ["teachers in early childhood are no school teachers", { "job.isco08": "2342" }, "required", "open"],
    [
      "two years of insured work (§ 9 Abs. 1 Nr. 1 BeschV)",
      { ...here, "worker.insuredWorkMonths": 24 },
      "not_required",
      "open",
    ],
    ["a month less", { ...here, "worker.insuredWorkMonths": 23 }, "required", "open"],
    [
      "three years' stay (§ 9 Abs. 1 Nr. 2 BeschV)",
      { ...here, "worker.residence.uninterruptedStayMonths": 36 },
      "not_required",
      "open",
    ],
    ["a month less", { ...here, "worker.residence.uninterruptedStayMonths": 35 }, "required", "open"],
    [
      "studies count half, at most two years (§ 9 Abs. 3)",
      {
        ...here,
        "worker.residence.germanStatus": "title_section_3",
        "worker.residence.titleNorm": "16b",
        "worker.residence.uninterruptedStayMonths": 90,
      },
      "required",
      "open",
    ],
    [
      "agency work after three years' stay",
      { ...here, "worker.residence.uninterruptedStayMonths": 36, "job.temporaryAgencyWork": true },
      "not_required",
      "open",
    ],
    [
      "§ 9 needs a permit, a Duldung is none",
      {
        ...here,
        "worker.residence.germanStatus": "duldung",
        "worker.residence.uninterruptedStayMonths": 60,
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": false,
      },
      "required",
      "open",
    ],
  ])("%s", (_title, changes, baConsent, status) => {
    expect(routeOf("18b", { ...MARKETING_SPECIALIST, ...changes })).toMatchObject({ baConsent, status });
  });
});

describe("§ 10: asylum", () => {
  const here = { "worker.residence.country": "DE" };
  test.each<[string, Changes, string, string[]]>([
    [
      "procedure under way (Abs. 1 S. 2)",
      {
        ...here,
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
        "worker.residence.asylumRejectedFinally": false,
      },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "rejected for good (Abs. 3 S. 4)",
      {
        ...here,
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["rejected, but departed", { "worker.residence.asylumRejectedFinally": true }, "open", []],
    [
      "Duldung, nothing known of asylum",
      { ...here, "worker.residence.germanStatus": "duldung" },
      "unknown",
      [],
    ],
    [
      "family title, nothing known of asylum",
      { ...here, "worker.residence.germanStatus": "family" },
      "open",
      [],
    ],
    [
      "student, procedure under way all the same",
      { ...here, "worker.residence.germanStatus": "title_section_3", "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18a", { ...ELECTRICIAN, ...changes }), status, failing);
  });

  it("names the consent of the Land as a waiver", () => {
    const seeker = {
      ...here,
      "worker.residence.germanStatus": "gestattung",
      "worker.residence.asylumPending": true,
      "worker.residence.asylumRejectedFinally": false,
    };
    expect(routeOf("18a", { ...ELECTRICIAN, ...seeker }).remedies).toMatchObject([
      { change: "discretion", norm: "§ 10 Abs. 1 S. 2 AufenthG" },
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
