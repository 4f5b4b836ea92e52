import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import { stateOf, type Criterion, type CriterionState } from "../criteria/types.ts";
import { FACT_PATHS, type FactPath } from "../facts/schema.ts";
import { remembered } from "../logic/memo.ts";
import type { Situation } from "../logic/situation.ts";
import type { Evaluated, RouteEvaluation } from "./route.ts";
import { suppositions } from "./samples.ts";

type Open = Evaluated<Criterion | ApplicabilityCondition>;

type StatesUnder = (condition: Open["condition"], situation: Situation) => readonly CriterionState[];

const statesUnder = (path: FactPath): StatesUnder =>
  remembered((condition, situation) =>
    suppositions(path, situation).map((supposed) => stateOf(condition.test(supposed))),
  );

/** By fact: the states that a condition takes with each of the values that stand for all others. */
const STATES_UNDER = Object.fromEntries(FACT_PATHS.map((path) => [path, statesUnder(path)])) as Record<
  FactPath,
  StatesUnder
>;

/** Whether some value of a fact would take the route out of "unknown": to blocked, or to open if nothing else is open. */
function canDecide(path: FactPath, open: readonly Open[], situation: Situation): boolean {
  const waiting = open.filter(({ missing }) => missing.includes(path));
  const states = waiting.map(({ condition }) => STATES_UNDER[path](condition, situation));
  if (states.some((ofOne) => ofOne.includes("not_met"))) return true;
  if (waiting.length < open.length) return false;
  return suppositions(path, situation).some((_supposed, value) =>
    states.every((ofOne) => ofOne[value] !== "unknown"),
  );
}

/** All facts that some conditions wait for, each once, in the order of facts. */
function awaitedFacts(open: readonly Open[]): readonly FactPath[] {
  const [first, ...others] = open;
  if (first !== undefined && others.length === 0 && first.missing.length < 2) return first.missing;
  const awaited = new Set(open.flatMap(({ missing }) => missing));
  return FACT_PATHS.filter((path) => awaited.has(path));
}

/**
 * The absent facts of which some value changes the status of a route that is unknown, in the order of facts. Where only
 * several facts together would change it, all that its open conditions wait for.
 */
export function missingFacts(evaluation: RouteEvaluation, situation: Situation): readonly FactPath[] {
  if (evaluation.status !== "unknown") return [];
  const open: Open[] = [...evaluation.applicability, ...evaluation.criteria].filter(
    ({ state }) => state === "unknown",
  );
  const awaited = awaitedFacts(open);
  const decisive = awaited.filter((path) => canDecide(path, open, situation));
  return decisive.length > 0 ? decisive : awaited;
}
