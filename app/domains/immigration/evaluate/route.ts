import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import { stateOf, type Criterion, type CriterionState } from "../criteria/types.ts";
import type { FactPath } from "../facts/schema.ts";
import { remembered } from "../logic/memo.ts";
import type { Situation } from "../logic/situation.ts";
import type { RouteId, RouteRule } from "../routes/types.ts";

export type RouteStatus = "open" | "blocked" | "unknown" | "not_applicable" | "not_in_force";

/** One condition with its result. */
export interface Evaluated<Condition> {
  condition: Condition;
  state: CriterionState;
  /** Facts that would decide it, if its state is unknown. */
  missing: readonly FactPath[];
}

/** What a route's rules say of a situation, before it is put into words. */
export interface RouteEvaluation {
  rule: RouteRule;
  status: RouteStatus;
  applicability: readonly Evaluated<ApplicabilityCondition>[];
  criteria: readonly Evaluated<Criterion>[];
}

type Testable = Pick<Criterion, "test">;

const evaluate = remembered((condition: Testable, situation): Evaluated<Testable> => {
  const result = condition.test(situation);
  const missing = result !== "not_applicable" && result.value === null ? result.missing : [];
  return { condition, state: stateOf(result), missing };
});

/** Applies one condition. */
export function evaluateCondition<Condition extends Testable>(
  condition: Condition,
  situation: Situation,
): Evaluated<Condition> {
  // What is remembered under a condition holds that very condition.
  return evaluate(condition, situation) as Evaluated<Condition>;
}

function isInForce({ firstDay, lastDay }: RouteRule, { asOf }: Situation): boolean {
  return (firstDay === null || firstDay <= asOf) && (lastDay === null || asOf <= lastDay);
}

const hasState = (state: CriterionState) => (evaluated: Evaluated<unknown>) => evaluated.state === state;

/**
 * Applies a route by itself: not in force, then not applicable, then blocked, then unknown, then open. All criteria are
 * evaluated, also after the first that is not met.
 */
export const evaluateRoute = remembered((rule: RouteRule, situation): RouteEvaluation => {
  if (!isInForce(rule, situation)) return { rule, status: "not_in_force", applicability: [], criteria: [] };
  const applicability = rule.appliesTo.map((condition) => evaluateCondition(condition, situation));
  if (applicability.some(hasState("not_met"))) {
    return { rule, status: "not_applicable", applicability, criteria: [] };
  }
  const criteria = rule.criteria.map((criterion) => evaluateCondition(criterion, situation));
  const conditions = [...applicability, ...criteria];
  if (criteria.some(hasState("not_met"))) return { rule, status: "blocked", applicability, criteria };
  const status = conditions.some(hasState("unknown")) ? "unknown" : "open";
  return { rule, status, applicability, criteria };
});

/** Applies all routes in order. A route that is subsidiary to an open one before it gives way to it. */
export function evaluateRoutes(rules: readonly RouteRule[], situation: Situation): RouteEvaluation[] {
  const open = new Set<RouteId>();
  return rules.map((rule) => {
    const evaluation = evaluateRoute(rule, situation);
    const givesWay = rule.subsidiaryTo?.some((id) => open.has(id)) === true;
    if (givesWay && evaluation.status !== "not_in_force") {
      return { ...evaluation, status: "not_applicable", criteria: [] };
    }
    if (evaluation.status === "open") open.add(rule.id);
    return evaluation;
  });
}
