import { describe, expect, it, test } from "vitest";
import {
  criterionOf,
  ELECTRICIAN,
  expectRoute,
  MARKETING_SPECIALIST,
  routeOf,
  type Changes,
} from "../testing/cases.ts";

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

  it("waits for the country of a nurse whom a private agency recruited", () => {
    const somewhere = {
      ...nurse,
      "employer.recruiter": "private_agency",
      "worker.residence.country": null,
    } as const;
    expect(criterionOf("18a", "recruitment", somewhere)).toMatchObject({
      state: "unknown",
      missing: ["worker.residence.country"],
    });
  });

  it("names recruitment by the Federal Employment Agency as the remedy", () => {
    expect(routeOf("18a", { ...nurse, "employer.recruiter": "private_agency" }).remedies).toMatchObject([
      { change: "set", fact: "employer.recruiter", to: "federal_agency" },
    ]);
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
      "three years' stay, now with a title under § 24",
      {
        ...here,
        "worker.residence.germanStatus": "temporary_protection_24",
        "worker.residence.uninterruptedStayMonths": 36,
      },
      "not_required",
      "open",
    ],
    [
      "three years' stay as a refugee",
      {
        ...here,
        "worker.residence.germanStatus": "protected_25_1_2",
        "worker.residence.uninterruptedStayMonths": 36,
      },
      "not_required",
      "open",
    ],
    [
      "three years' stay with a humanitarian title",
      {
        ...here,
        "worker.residence.germanStatus": "humanitarian_other",
        "worker.residence.uninterruptedStayMonths": 36,
      },
      "not_required",
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

  test.each<[string, Changes, string]>([
    ["equal pay of a teacher decides nothing against the consent", {}, "met"],
    ["worse pay of a teacher, who may need none", { "job.comparablePay": false }, "unless_no_consent"],
    ["pay of a teacher not known", { "job.comparablePay": null }, "unless_no_consent"],
    ["worse pay where consent is needed", { "job.isco08": "2431", "job.comparablePay": false }, "not_met"],
    ["pay not known where consent is needed", { "job.isco08": "2431", "job.comparablePay": null }, "unknown"],
    [
      "worse pay of a teacher after two years of insured work",
      { ...here, "worker.insuredWorkMonths": 24, "job.comparablePay": false },
      "not_applicable",
    ],
  ])("says of the pay: %s", (_title, changes, sentence) => {
    expect(criterionOf("18b", "comparable-pay", { ...teacher, ...changes }).textKey).toBe(
      `comparable-pay.${sentence}`,
    );
  });
});
