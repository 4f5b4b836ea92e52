import type { PlainDate } from "#app/domains/calendar/index.ts";
import { SALARY_THRESHOLDS, type ThresholdId } from "../parameters/salary.ts";
import { thresholdOn } from "../parameters/threshold.ts";

/** A minimum salary of the law on a day, in cents a year; null where the year's figure is not published. */
export interface ThresholdValue {
  id: ThresholdId;
  norm: string;
  cents: number | null;
}

/** All minimum salaries of the law as of a day, the highest share first. */
export function salaryThresholds(day: PlainDate): readonly ThresholdValue[] {
  return SALARY_THRESHOLDS.map((threshold) => {
    const required = thresholdOn(threshold, day);
    return {
      id: threshold.id,
      norm: threshold.share.norm,
      cents: required.published ? required.cents : null,
    };
  }).sort((first, second) => (second.cents ?? 0) - (first.cents ?? 0));
}
