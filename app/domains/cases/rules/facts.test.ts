import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { VacancyTerms } from "#app/domains/vacancies/index.ts";
import { caseFacts } from "./facts.ts";
import type { CaseIdentity, CaseProfile } from "./facts.ts";

const vacancy: VacancyTerms = {
  isco08: "7412",
  kldb2010: "26252",
  qualification: "VOCATIONAL",
  weeklyQuarterHours: 160,
  salaryMin: 3_600_00,
  salaryPeriod: "MONTH",
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  municipality: "Bremen",
  land: "HB",
  startsOn: plainDate("2027-03-01"),
  collectiveAgreement: false,
  regulated: false,
};
const profile: CaseProfile = {
  isco08: "7412",
  qualification: "VOCATIONAL",
  recognition: "EQUIVALENT",
  germanLevel: "B1",
  englishLevel: "NONE",
};
const identity: CaseIdentity = {
  birthDate: plainDate("1990-05-04"),
  nationalities: ["TN"],
  residenceCountry: "TN",
  situation: "ABROAD",
};

describe("caseFacts", () => {
  it("joins person and vacancy", () => {
    expect(caseFacts(profile, identity, vacancy)).toEqual({
      worker: {
        birthDate: "1990-05-04",
        nationalities: ["TN"],
        residence: { country: "TN", germanStatus: null },
        qualification: { kind: "vocational", obtainedIn: null, recognition: "equivalent", isco08: "7412" },
        languages: { de: "B1", en: "none" },
      },
      job: {
        isco08: "7412",
        kldb2010: "26252",
        startsOn: "2027-03-01",
        qualified: true,
        regulated: false,
        grossAnnualSalary: 43200,
        weeklyHours: 40,
        contractMonths: 0,
        kind: "employment",
        concreteOffer: true,
        state: "HB",
        municipality: "Bremen",
        adequateToQualification: null,
        comparablePay: true,
        temporaryAgencyWork: false,
      },
      employer: {
        collectiveAgreement: false,
        paysCollectiveAgreement: false,
        excludedFromConsent: false,
      },
    });
  });

  it("leaves open what is not known, rather than saying no", () => {
    const facts = caseFacts(
      profile,
      { birthDate: null, nationalities: [], residenceCountry: null, situation: "ABROAD" },
      vacancy,
    );
    expect(facts.worker?.birthDate).toBeNull();
    expect(facts.worker?.nationalities).toBeNull();
    expect(facts.worker?.residence?.country).toBeNull();
    expect(facts.worker?.experience).toBeUndefined();
  });

  it.each([
    ["ARRIVED", null, "DE", null],
    ["TOLERATED", null, "DE", "duldung"],
    ["TEMPORARY_PROTECTION", "DE", "DE", "temporary_protection_24"],
    ["GRADUATE", "DE", "DE", "title_section_3"],
    ["GRADUATE", "IN", "IN", null],
    ["COMMUTER", "CZ", "CZ", null],
  ] as const)("%s in %s: country %s, status %s", (situation, residenceCountry, country, germanStatus) => {
    const facts = caseFacts(profile, { ...identity, situation, residenceCountry }, vacancy);
    expect(facts.worker?.residence).toEqual({ country, germanStatus });
  });

  it("a German degree is German, whatever the profile says of recognition", () => {
    const facts = caseFacts(
      { ...profile, qualification: "ACADEMIC", recognition: "NOT_APPLIED" },
      { ...identity, situation: "GRADUATE", residenceCountry: "DE" },
      vacancy,
    );
    expect(facts.worker?.qualification).toMatchObject({ obtainedIn: "DE", recognition: null });
  });

  it("does not call vocational training comparable: the check would refuse it", () => {
    const trained = caseFacts({ ...profile, recognition: "COMPARABLE" }, identity, vacancy);
    expect(trained.worker?.qualification?.recognition).toBeNull();
    const academic = { ...profile, qualification: "ACADEMIC", recognition: "COMPARABLE" } as const;
    expect(caseFacts(academic, identity, vacancy).worker?.qualification?.recognition).toBe("comparable");
  });

  it("takes a job for graduates in the person's own group as adequate", () => {
    const developer = { ...profile, isco08: "2512", qualification: "ACADEMIC" } as const;
    const job = { ...vacancy, isco08: "2514", qualification: "ACADEMIC" } as const;
    expect(caseFacts(developer, identity, job).job?.adequateToQualification).toBe(true);
    expect(
      caseFacts(developer, identity, { ...job, isco08: "2421" }).job?.adequateToQualification,
    ).toBeNull();
    expect(
      caseFacts(developer, identity, { ...job, qualification: "VOCATIONAL" }).job?.adequateToQualification,
    ).toBeNull();
  });
});
