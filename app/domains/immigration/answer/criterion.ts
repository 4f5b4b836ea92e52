import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import type { Criterion, Finding } from "../criteria/types.ts";
import { evaluateCondition, type Evaluated } from "../evaluate/route.ts";
import { remembered } from "../logic/memo.ts";
import type { Situation } from "../logic/situation.ts";
import type { CriterionResult } from "../result.ts";
import { say } from "../texts/say.ts";

type Condition = Pick<Criterion, "id" | "basis">;

/** Keys that say nothing are left out; those there are keep this order. */
function word({ condition, state, missing }: Evaluated<Condition>, found: Finding): CriterionResult {
  const textKey = `${condition.id}.${found.sentence ?? state}`;
  const params = found.params ?? {};
  return {
    id: condition.id,
    state,
    basis: found.basis === undefined ? condition.basis : [...condition.basis, ...found.basis],
    ...(found.actual === undefined ? {} : { actual: found.actual }),
    ...(found.required === undefined ? {} : { required: found.required }),
    ...(found.unit === undefined ? {} : { unit: found.unit }),
    ...(found.draft === undefined ? {} : { draft: found.draft }),
    missing,
    textKey,
    params,
    text: say(textKey, params),
  };
}

const withoutValues = new WeakMap<Condition, Map<string, CriterionResult>>();

/** The words of a condition that says no values: the same object for the same state and the same missing facts. */
function wordOnce(evaluated: Evaluated<Condition>): CriterionResult {
  const { condition, state, missing } = evaluated;
  const results = withoutValues.get(condition) ?? new Map<string, CriterionResult>();
  withoutValues.set(condition, results);
  const key = missing.length === 0 ? state : `${state} ${missing.join(" ")}`;
  const known = results.get(key) ?? word(evaluated, {});
  results.set(key, known);
  return known;
}

/** Puts a criterion into words. */
export const wordCriterion = remembered((condition: Criterion, situation: Situation): CriterionResult => {
  const evaluated = evaluateCondition(condition, situation);
  const found = condition.find?.(situation, evaluated.state) ?? {};
  return Object.keys(found).length === 0 ? wordOnce(evaluated) : word(evaluated, found);
});

/** Puts a condition of applicability that is not decided into words. */
export function wordApplicability(evaluated: Evaluated<ApplicabilityCondition>): CriterionResult {
  return wordOnce(evaluated);
}
