import type { ThresholdValue } from "#app/domains/immigration/index.ts";
import { parseMoney, parseQuarterHours } from "#app/ui/forms/typed.ts";
import { annualCents } from "./salary.ts";
import { SALARY_PERIODS } from "./schema.ts";

/** How far a salary is from a minimum of the law: cents a year above it, below zero if it is not reached. */
export interface Distance extends ThresholdValue {
  above: number | null;
}

/** The distances of a yearly salary in cents. */
export function distancesOf(annual: number, thresholds: readonly ThresholdValue[]): readonly Distance[] {
  return thresholds.map((threshold) => ({
    ...threshold,
    above: threshold.cents === null ? null : annual - threshold.cents,
  }));
}

/** The yearly salary in cents of what stands in the form, or null while it says none. */
export function typedAnnual(
  typed: Readonly<Record<"salaryMin" | "salaryPeriod" | "weeklyHours", string>>,
): number | null {
  const cents = parseMoney(typed.salaryMin);
  const period = SALARY_PERIODS.find((known) => known === typed.salaryPeriod);
  if (cents === null || period === undefined) return null;
  const quarters = parseQuarterHours(typed.weeklyHours);
  // the hours count for pay by the hour alone
  if (period === "HOUR" && quarters === null) return null;
  return annualCents(cents, period, quarters ?? 0);
}
