import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { BLUE_CARD_STANDARD } from "../parameters/salary.ts";
import { criterionOf, MARKETING_SPECIALIST } from "../testing/cases.ts";
import { raiseTo } from "./salary.ts";

const salaryOn = (asOf: string, salary: number) =>
  criterionOf(
    "18g-1-standard",
    "salary",
    { ...MARKETING_SPECIALIST, "worker.birthDate": "1990-01-01", "job.grossAnnualSalary": salary },
    asOf,
  );

test.each<[string, number, object]>([
  [
    "2026-12-31",
    50_699.99,
    { state: "not_met", textKey: "salary.not_met", required: 50_700, unit: "EUR/year" },
  ],
  ["2026-12-31", 50_700, { state: "met", textKey: "salary.met", required: 50_700, actual: 50_700 }],
  // a draft neither opens nor blocks
  ["2027-01-01", 53_099.99, { state: "unknown", textKey: "salary.draft_only", draft: 53_100, missing: [] }],
  ["2027-12-31", 53_100, { state: "unknown", textKey: "salary.draft_only", draft: 53_100, missing: [] }],
  ["2028-01-01", 90_000, { state: "unknown", textKey: "salary.not_published", params: { year: "2028" } }],
])("§ 18g Abs. 1: on %s with %s EUR", (asOf, salary, expected) => {
  expect(salaryOn(asOf, salary)).toMatchObject(expected);
});

it("names what was found, its unit and no draft where no figure is known at all", () => {
  const { actual, unit, draft, required } = salaryOn("2028-01-01", 90_000);
  expect({ actual, unit, draft, required }).toEqual({ actual: 90_000, unit: "EUR/year" });
});

test.each<[string, number | null, object[]]>([
  ["2026-12-31", 50_000, [{ change: "increase", fact: "job.grossAnnualSalary", to: 50_700, by: 700 }]],
  ["2026-12-31", null, []],
  ["2027-01-01", 50_000, []],
])("the raise to name on %s from %s EUR", (asOf, salary, changes) => {
  const facts = salary === null ? {} : { "job.grossAnnualSalary": salary };
  expect(raiseTo({ asOf: plainDate(asOf), facts }, BLUE_CARD_STANDARD)).toEqual(changes);
});
