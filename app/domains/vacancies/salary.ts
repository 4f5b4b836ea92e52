import type { SalaryPeriod } from "#app/platform/database/generated/enums.ts";

const WEEKS_A_YEAR = 52;

/**
 * Gross pay of a year in cents: twelve months, or 52 weeks of the agreed hours. Special payments are left out, as the
 * thresholds of §§ 18g, 18 (2) no. 5 AufenthG count what is contractually fixed.
 *
 * @param cents pay of one period, in cents
 * @param weeklyQuarterHours agreed hours a week in quarter hours (155 are 38.75 hours)
 */
export function annualCents(cents: number, period: SalaryPeriod, weeklyQuarterHours: number): number {
  if (period === "YEAR") return cents;
  if (period === "MONTH") return cents * 12;
  // quarter hours × 52 / 4: whole numbers all the way
  return cents * weeklyQuarterHours * (WEEKS_A_YEAR / 4);
}
