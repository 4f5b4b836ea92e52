import type { Change } from "../criteria/types.ts";
import { contradictingPaths } from "../facts/contradictions.ts";
import type { FactPath, FactValue } from "../facts/schema.ts";
import { fact, suppose, type Situation } from "../logic/situation.ts";
import { evaluateRoute, type RouteEvaluation } from "./route.ts";

/** Whether after one change no criterion of the route is "not met" any more; unknown ones may stay. */
function opens(change: Change, evaluation: RouteEvaluation, situation: Situation): boolean {
  if (change.change === "discretion") {
    return evaluation.criteria.filter(({ state }) => state === "not_met").length === 1;
  }
  const supposed = suppose(situation, change.fact, change.to as FactValue<FactPath>);
  if (contradictingPaths((path) => fact(supposed, path)).length > 0) return false;
  const { status } = evaluateRoute(evaluation.rule, supposed);
  return status === "open" || status === "unknown";
}

const nameOf = (change: Change) =>
  change.change === "discretion" ? change.norm : `${change.fact}=${String(change.to)}`;

/** Single changes that would turn a blocked route into one where nothing is not met, as the criteria offer them. */
export function remediesFor(evaluation: RouteEvaluation, situation: Situation): Change[] {
  if (evaluation.status !== "blocked") return [];
  const offered = evaluation.criteria
    .filter(({ state }) => state === "not_met")
    .flatMap(({ condition }) => condition.changes?.(situation) ?? []);
  const distinct = new Map(offered.map((change) => [nameOf(change), change]));
  return [...distinct.values()].filter((change) => opens(change, evaluation, situation));
}
