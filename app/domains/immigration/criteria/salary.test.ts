import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { BLUE_CARD_STANDARD } from "../parameters/salary.ts";
import { criterionOf, MARKETING_SPECIALIST, routeOf, WELDER, type Changes } from "../testing/cases.ts";
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
  [
    "2027-12-31",
    53_100,
    {
      state: "unknown",
      textKey: "salary.draft_only",
      params: { year: "2027", draft: 53_100 },
      unit: "EUR/year",
      draft: 53_100,
      missing: [],
    },
  ],
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

/** § 6 Abs. 1 S. 2 BeschV: an employer who is bound by a collective agreement and pays it need not pay the minimum. */
test.each<[string, Changes, object[]]>([
  [
    "pays as the agreement does, but is not bound by it",
    { "employer.collectiveAgreement": false, "employer.paysCollectiveAgreement": true },
    [
      { change: "increase", fact: "job.grossAnnualSalary", to: 45_630, by: 630 },
      { change: "set", fact: "employer.collectiveAgreement", to: true },
    ],
  ],
  [
    "neither is bound nor pays so: one change would not be enough",
    { "employer.collectiveAgreement": false, "employer.paysCollectiveAgreement": false },
    [{ change: "increase", fact: "job.grossAnnualSalary", to: 45_630, by: 630 }],
  ],
])("remedies where the employer %s", (_title, changes, remedies) => {
  const found = routeOf("19c-2-beschv-6", {
    ...WELDER,
    "job.grossAnnualSalary": 45_000,
    ...changes,
  }).remedies;
  expect(found).toMatchObject(remedies);
  expect(found).toHaveLength(remedies.length);
});
