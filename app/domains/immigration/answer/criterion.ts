import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import type { Criterion } from "../criteria/types.ts";
import { evaluateCondition, type Evaluated } from "../evaluate/route.ts";
import { remembered } from "../logic/memo.ts";
import type { Situation } from "../logic/situation.ts";
import type { CriterionResult } from "../result.ts";
import { say } from "../texts/say.ts";

/** Puts a criterion into words. Keys that say nothing are left out; those there are keep this order. */
export const wordCriterion = remembered((condition: Criterion, situation: Situation): CriterionResult => {
  const { state, missing } = evaluateCondition(condition, situation);
  const found = condition.find?.(situation, state) ?? {};
  const textKey = `${condition.id}.${found.sentence ?? state}`;
  const params = found.params ?? {};
  return {
    id: condition.id,
    state,
    basis: [...condition.basis, ...(found.basis ?? [])],
    ...(found.actual === undefined ? {} : { actual: found.actual }),
    ...(found.required === undefined ? {} : { required: found.required }),
    ...(found.unit === undefined ? {} : { unit: found.unit }),
    ...(found.draft === undefined ? {} : { draft: found.draft }),
    missing,
    textKey,
    params,
    text: say(textKey, params),
  };
});

/** Puts a condition of applicability that is not decided into words. */
export function wordApplicability(evaluated: Evaluated<ApplicabilityCondition>): CriterionResult {
  const { condition, state, missing } = evaluated;
  const textKey = `${condition.id}.${state}`;
  return {
    id: condition.id,
    state,
    basis: condition.basis,
    missing,
    textKey,
    params: {},
    text: say(textKey),
  };
}
