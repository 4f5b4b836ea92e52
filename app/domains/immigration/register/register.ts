import { addMonths, plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { FEES, type FeeAmount } from "../parameters/fees.ts";
import { PENSION_CEILING, SALARY_THRESHOLDS } from "../parameters/salary.ts";
import { thresholdOn } from "../parameters/threshold.ts";
import { TIMES, type ProcedureTime } from "../parameters/times.ts";
import type { Confidence, LegalRef, Parameter } from "../parameters/types.ts";
import { ROUTES } from "../routes/table.ts";
import type { Grade, RouteId, RouteRule } from "../routes/types.ts";
import type { LocalText } from "../texts/format.ts";
import { say } from "../texts/say.ts";

/** A figure of the law with one of its values. Money is in EUR, shares are in percent. */
export interface RegisteredValue {
  id: string;
  norm: string;
  unit: "EUR" | "EUR/year" | "percent";
  from: PlainDate;
  until: PlainDate | null;
  /** The lower and the upper end; equal where the law names one figure. */
  min: number;
  max: number;
  source: string;
  confidence: Confidence;
  reviewed: PlainDate;
  /** First day from which another value must be expected; null if none is announced. */
  expectedChange: PlainDate | null;
}

/** A period of the procedure. */
export interface RegisteredTime extends ProcedureTime {
  id: keyof typeof TIMES;
}

/** A way with its rules. */
export interface RegisteredRoute {
  id: RouteId;
  name: LocalText;
  norm: string;
  grade: Grade;
  firstDay: PlainDate | null;
  lastDay: PlainDate | null;
  /** Whom it is made for, and what it asks, in the order in which it is read. */
  appliesTo: readonly RegisteredRule[];
  criteria: readonly RegisteredRule[];
}

export interface RegisteredRule {
  id: string;
  basis: readonly LegalRef[];
}

/** How long a figure counts as reviewed. */
const REVIEW_MONTHS = 6;

/** Day on which rules and periods were last compared with the text of the law. */
export const RULES_REVIEWED = plainDate("2026-11-22");

const dated = <Value>(
  { id, norm, values, reviewed, expectedChange }: Parameter<Value>,
  unit: RegisteredValue["unit"],
  read: (value: Value) => { min: number; max: number },
): RegisteredValue[] =>
  values.map(({ from, until, value, source, confidence }) => ({
    ...{ id, norm, unit, from, until, ...read(value), source, confidence, reviewed, expectedChange },
  }));

const single = (value: number) => ({ min: value, max: value });
const inEuros = ({ min, max }: FeeAmount) => ({ min: min / 100, max: max / 100 });

/** The figures that change by day, with each of their values: ceiling, shares, the thresholds that follow, fees. */
export function registeredValues(): readonly RegisteredValue[] {
  return [
    ...dated(PENSION_CEILING, "EUR/year", (cents) => single(cents / 100)),
    ...SALARY_THRESHOLDS.flatMap(({ share }) => dated(share, "percent", (permille) => single(permille / 10))),
    ...SALARY_THRESHOLDS.flatMap((threshold) =>
      PENSION_CEILING.values.flatMap((ceiling) => {
        const on = thresholdOn(threshold, ceiling.until);
        const cents = on.published ? on.cents : on.draftCents;
        if (cents === null) return [];
        const { norm, reviewed } = threshold.share;
        const { until, source, confidence } = ceiling;
        const first = threshold.share.values[0].from;
        const from = first > ceiling.from ? first : ceiling.from;
        const { expectedChange } = PENSION_CEILING;
        return [
          {
            ...{ id: threshold.id, norm, unit: "EUR/year" as const, from, until, ...single(cents / 100) },
            ...{ source, confidence, reviewed, expectedChange },
          },
        ];
      }),
    ),
    ...Object.values(FEES).flatMap((fee) => dated(fee, "EUR", inEuros)),
  ];
}

/** Every period of the procedure. */
export function registeredTimes(): readonly RegisteredTime[] {
  return Object.entries(TIMES).map(([id, time]) => ({ id: id as keyof typeof TIMES, ...time }));
}

const rulesOf = (conditions: readonly RegisteredRule[]) => conditions.map(({ id, basis }) => ({ id, basis }));

function register({ id, norm, grade, firstDay, lastDay, appliesTo, criteria }: RouteRule): RegisteredRoute {
  const name = say(`route.${id}`);
  return {
    ...{ id, name, norm, grade, firstDay, lastDay },
    appliesTo: rulesOf(appliesTo),
    criteria: rulesOf(criteria),
  };
}

/** Every way with its conditions. */
export function registeredRoutes(): readonly RegisteredRoute[] {
  return ROUTES.map(register);
}

/** A figure that has to be looked at again, and why. */
export interface Overdue {
  id: string;
  norm: string;
  reason: "change_expected" | "review";
}

const holdsOn = ({ from, until, confidence }: RegisteredValue, day: PlainDate): boolean =>
  confidence !== "draft" && from <= day && (until === null || day <= until);

/**
 * What has to be looked at on a day: another value was expected by then and none is published, or nobody compared the
 * figure with its source for half a year.
 */
export function overdueOn(day: PlainDate): readonly Overdue[] {
  const isOld = (reviewed: PlainDate) => addMonths(reviewed, REVIEW_MONTHS) < day;
  const figures = Map.groupBy(registeredValues(), ({ id }) => id);
  const found = [...figures].flatMap(([id, values]): Overdue[] => {
    const [{ norm, expectedChange, reviewed }] = values as [RegisteredValue];
    if (expectedChange !== null && expectedChange <= day && !values.some((value) => holdsOn(value, day))) {
      return [{ id, norm, reason: "change_expected" }];
    }
    return isOld(reviewed) ? [{ id, norm, reason: "review" }] : [];
  });
  return isOld(RULES_REVIEWED)
    ? [...found, { id: "rules", norm: "AufenthG, AufenthV, BeschV", reason: "review" }]
    : found;
}
