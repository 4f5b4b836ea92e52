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

describe("§ 18g Abs. 1, 2: the minimum salary to the cent", () => {
  test.each<[string, RouteId, Changes, string, number, string]>([
    [
      "50 % of 87,600 EUR, a cent below",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2023-11-18",
      43_799.99,
      "blocked",
    ],
    ["50 % of 87,600 EUR, exactly", "18g-1-standard", MARKETING_SPECIALIST, "2023-11-18", 43_800, "open"],
    [
      "50 % of 87,600 EUR on the last day of 2023",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2023-12-31",
      43_800,
      "open",
    ],
    [
      "the figure of 2023 on the first day of 2024",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2024-01-01",
      43_800,
      "blocked",
    ],
    [
      "50 % of 90,600 EUR, a cent below",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2024-06-30",
      45_299.99,
      "blocked",
    ],
    ["50 % of 90,600 EUR, exactly", "18g-1-standard", MARKETING_SPECIALIST, "2024-01-01", 45_300, "open"],
    [
      "50 % of 96,600 EUR, a cent below",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2025-01-01",
      48_299.99,
      "blocked",
    ],
    ["50 % of 96,600 EUR, exactly", "18g-1-standard", MARKETING_SPECIALIST, "2025-12-31", 48_300, "open"],
    [
      "the figure of 2025 on the first day of 2026",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2026-01-01",
      48_300,
      "blocked",
    ],
    [
      "50 % of 101,400 EUR, a cent below",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2026-11-21",
      50_699.99,
      "blocked",
    ],
    ["50 % of 101,400 EUR, exactly", "18g-1-standard", MARKETING_SPECIALIST, "2026-01-01", 50_700, "open"],
    [
      "50 % of 101,400 EUR, a cent above",
      "18g-1-standard",
      MARKETING_SPECIALIST,
      "2026-12-31",
      50_700.01,
      "open",
    ],
    [
      "45.3 % of 87,600 EUR, a cent below",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2023-11-18",
      39_682.79,
      "blocked",
    ],
    ["45.3 % of 87,600 EUR, exactly", "18g-1-shortage", SOFTWARE_DEVELOPER, "2023-11-18", 39_682.8, "open"],
    [
      "45.3 % of 90,600 EUR, a cent below",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2024-01-01",
      41_041.79,
      "blocked",
    ],
    ["45.3 % of 90,600 EUR, exactly", "18g-1-shortage", SOFTWARE_DEVELOPER, "2024-12-31", 41_041.8, "open"],
    [
      "45.3 % of 96,600 EUR, a cent below",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2025-07-01",
      43_759.79,
      "blocked",
    ],
    ["45.3 % of 96,600 EUR, exactly", "18g-1-shortage", SOFTWARE_DEVELOPER, "2025-12-31", 43_759.8, "open"],
    [
      "45.3 % of 101,400 EUR, 34.20 EUR below",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2026-10-01",
      45_900,
      "blocked",
    ],
    [
      "45.3 % of 101,400 EUR, a cent below",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2026-01-01",
      45_934.19,
      "blocked",
    ],
    ["45.3 % of 101,400 EUR, exactly", "18g-1-shortage", SOFTWARE_DEVELOPER, "2026-01-01", 45_934.2, "open"],
    [
      "45.3 % of 101,400 EUR, a cent above",
      "18g-1-shortage",
      SOFTWARE_DEVELOPER,
      "2026-12-31",
      45_934.21,
      "open",
    ],
    [
      "45.3 % without a degree, a cent below",
      "18g-2-it",
      SELF_TAUGHT_DEVELOPER,
      "2026-11-21",
      45_934.19,
      "blocked",
    ],
    ["45.3 % without a degree, exactly", "18g-2-it", SELF_TAUGHT_DEVELOPER, "2026-11-21", 45_934.2, "open"],
  ])("%s", (_title, id, person, asOf, salary, status) => {
    const route = routeOf(id, { ...person, "job.grossAnnualSalary": salary }, asOf);
    expectRoute(route, status, status === "blocked" ? ["salary"] : []);
  });

  it("is not prorated for part-time work", () => {
    const halfTime = { ...MARKETING_SPECIALIST, "job.weeklyHours": 20, "job.grossAnnualSalary": 26_000 };
    expectRoute(routeOf("18g-1-standard", halfTime), "blocked", ["salary"]);
  });

  it("says what was found and what is required", () => {
    const salary = criterionOf("18g-1-shortage", "salary", {
      ...SOFTWARE_DEVELOPER,
      "job.grossAnnualSalary": 45_900,
    });
    expect(salary).toMatchObject({
      state: "not_met",
      actual: 45_900,
      required: 45_934.2,
      unit: "EUR/year",
      missing: [],
      textKey: "salary.not_met",
      text: {
        de: "Das Gehalt von 45.900 € im Jahr liegt unter der Mindesthöhe von 45.934,20 € (2026).",
        en: "The salary of €45,900 a year is below the minimum of €45,934.20 (2026).",
      },
    });
    expect(salary.basis).toContainEqual({
      norm: "§ 18g Abs. 1 S. 2, Abs. 2 AufenthG",
      source: "SVBezGrV 2026",
      confidence: "law",
    });
  });

  test.each<[RouteId, Changes, number]>([
    ["18g-1-standard", MARKETING_SPECIALIST, 53_100],
    ["18g-1-shortage", SOFTWARE_DEVELOPER, 48_108.6],
    ["18g-2-it", SELF_TAUGHT_DEVELOPER, 48_108.6],
  ])("%s in 2027 is unknown, the draft stands beside", (id, person, draft) => {
    const rich = { ...person, "job.grossAnnualSalary": 200_000 };
    expect(routeOf(id, rich, "2027-02-01")).toMatchObject({ status: "unknown", missing: [] });
    expect(criterionOf(id, "salary", rich, "2027-02-01")).toMatchObject({
      state: "unknown",
      draft,
      missing: [],
    });
  });
});
