import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { vacancyFacts, type VacancyTerms } from "./facts.ts";

const nurse: VacancyTerms = {
  isco08: "3221",
  kldb2010: "81302",
  qualification: "VOCATIONAL",
  weeklyQuarterHours: 155,
  salaryMin: 3_450_50,
  salaryPeriod: "MONTH",
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  municipality: "Bremerhaven",
  land: "HB",
  startsOn: plainDate("2027-03-01"),
  collectiveAgreement: true,
  regulated: true,
};

describe("vacancyFacts", () => {
  it("says what the vacancy settles and nothing about the person", () => {
    expect(vacancyFacts(nurse)).toEqual({
      job: {
        isco08: "3221",
        kldb2010: "81302",
        startsOn: "2027-03-01",
        qualified: true,
        regulated: true,
        grossAnnualSalary: 41406,
        weeklyHours: 38.75,
        contractMonths: 0,
        kind: "employment",
        concreteOffer: true,
        state: "HB",
        municipality: "Bremerhaven",
      },
      employer: { collectiveAgreement: true, paysCollectiveAgreement: true },
    });
  });

  it("leaves unknown what is not said", () => {
    const facts = vacancyFacts({ ...nurse, kldb2010: null, startsOn: null });
    expect(facts.job?.kldb2010).toBeNull();
    expect(facts.job?.startsOn).toBeNull();
  });

  it("keeps cents of a year's pay", () => {
    const facts = vacancyFacts({ ...nurse, salaryMin: 1_503, salaryPeriod: "HOUR" });
    expect(facts.job?.grossAnnualSalary).toBe(30285.45);
  });

  it("takes a job without required qualification as not qualified", () => {
    expect(vacancyFacts({ ...nurse, qualification: "NONE" }).job?.qualified).toBe(false);
    expect(vacancyFacts({ ...nurse, qualification: "ACADEMIC" }).job?.qualified).toBe(true);
    expect(vacancyFacts({ ...nurse, qualification: "TERTIARY" }).job?.qualified).toBe(true);
  });

  it("names the kinds of contract as the check does", () => {
    expect(vacancyFacts({ ...nurse, contractKind: "TRAINING" }).job?.kind).toBe("training");
    expect(vacancyFacts({ ...nurse, contractKind: "RESEARCH" }).job?.kind).toBe("research");
  });
});
