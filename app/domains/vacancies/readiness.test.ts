import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { VacancyTerms } from "./facts.ts";
import { readinessOf } from "./readiness.ts";

const developer: VacancyTerms = {
  isco08: "2512",
  kldb2010: null,
  qualification: "ACADEMIC",
  weeklyQuarterHours: 160,
  salaryMin: 50_700_00,
  salaryPeriod: "YEAR",
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  municipality: "Bremen",
  land: "HB",
  startsOn: null,
  collectiveAgreement: false,
  regulated: false,
};
const day = plainDate("2026-11-21");
const waysOf = (vacancy: VacancyTerms) => readinessOf(vacancy, day, "de").ways.map(({ id }) => id);
const blockedOf = (vacancy: VacancyTerms) => readinessOf(vacancy, day, "de").blocked.map(({ id }) => id);

describe("readinessOf", () => {
  // § 18g AufenthG in 2026: 50 % of the contribution ceiling are 50,700 EUR, 45.3 % are 45,934.20 EUR
  it("opens the full Blue Card from 50,700 EUR on, not a cent below", () => {
    expect(waysOf(developer)).toContain("18g-1-standard");
    expect(blockedOf({ ...developer, salaryMin: 50_699_99 })).toContain("18g-1-standard");
  });

  it("opens the Blue Card of shortage jobs from 45,934.20 EUR on, not a cent below", () => {
    expect(waysOf({ ...developer, salaryMin: 45_934_20 })).toContain("18g-1-shortage");
    expect(blockedOf({ ...developer, salaryMin: 45_934_19 })).toContain("18g-1-shortage");
  });

  it("counts a monthly salary twelve times", () => {
    expect(waysOf({ ...developer, salaryMin: 4_225_00, salaryPeriod: "MONTH" })).toContain("18g-1-standard");
    expect(blockedOf({ ...developer, salaryMin: 4_224_99, salaryPeriod: "MONTH" })).toContain(
      "18g-1-standard",
    );
  });

  it("closes the ways of skilled workers to a job that asks for no qualification, and says why", () => {
    const { blocked } = readinessOf({ ...developer, qualification: "NONE" }, day, "de");
    const way = blocked.find(({ id }) => id === "18a");
    expect(way?.norm).toContain("18a");
    expect(way?.obstacles.join(" ")).toContain("keine qualifizierte Beschäftigung");
  });

  it("looks only at ways that the check knows and that fit the contract", () => {
    const { total, ways, blocked } = readinessOf(developer, day, "de");
    expect(total).toBe(ways.length + blocked.length);
    expect(waysOf(developer)).not.toContain("16a-1");
    expect(waysOf({ ...developer, contractKind: "TRAINING" })).not.toContain("18g-1-standard");
  });

  it("speaks both languages", () => {
    const german = readinessOf(developer, day, "de").ways[0]?.name;
    const english = readinessOf(developer, day, "en").ways[0]?.name;
    expect(german).not.toBe(english);
  });

  it("says when the day's figures are not published, and then closes nothing for its salary", () => {
    const next = readinessOf({ ...developer, salaryMin: 30_000_00 }, plainDate("2027-02-01"), "de");
    expect(next.figuresMissing).toBe(true);
    expect(next.ways.map(({ id }) => id)).toContain("18g-1-standard");
    expect(readinessOf(developer, day, "de").figuresMissing).toBe(false);
  });
});
