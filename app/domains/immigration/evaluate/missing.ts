import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import type { Criterion } from "../criteria/types.ts";
import { FACT_PATHS, type FactPath } from "../facts/schema.ts";
import type { Situation } from "../logic/situation.ts";
import { evaluateCondition, type Evaluated, type RouteEvaluation } from "./route.ts";
import { suppositions } from "./samples.ts";

type Open = Evaluated<Criterion | ApplicabilityCondition>;

/** Whether some value of a fact would take the route out of "unknown". */
function canDecide(path: FactPath, open: readonly Open[], isWritten: boolean, situation: Situation): boolean {
  const waiting = open.filter(({ missing }) => missing.includes(path));
  const decidesAll = isWritten && waiting.length === open.length;
  return suppositions(path, situation).some((supposed) => {
    const states = waiting.map(({ condition }) => evaluateCondition(condition, supposed).state);
    return states.includes("not_met") || (decidesAll && !states.includes("unknown"));
  });
}

/**
 * The absent facts of which some value changes the status of a route that is unknown, in the order of facts. Where only
 * several facts together would change it, all that its open conditions wait for.
 */
export function missingFacts(evaluation: RouteEvaluation, situation: Situation): FactPath[] {
  if (evaluation.status !== "unknown") return [];
  const conditions: Open[] = [...evaluation.applicability, ...evaluation.criteria];
  const open = conditions.filter(({ state }) => state === "unknown");
  const awaited = new Set(open.flatMap(({ missing }) => missing));
  const inOrder = FACT_PATHS.filter((path) => awaited.has(path));
  const isWritten = evaluation.rule.criteria !== null;
  const decisive = inOrder.filter((path) => canDecide(path, open, isWritten, situation));
  return decisive.length > 0 ? decisive : inOrder;
}
