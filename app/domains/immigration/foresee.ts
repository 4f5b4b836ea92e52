import type { PlainDate } from "#app/domains/calendar/index.ts";
import { wordCriterion } from "./answer/criterion.ts";
import type { Criterion, CriterionState } from "./criteria/types.ts";
import { evaluateRoutes, type Evaluated, type RouteEvaluation, type RouteStatus } from "./evaluate/route.ts";
import { flattenFacts } from "./facts/parse.ts";
import type { FlatFacts } from "./facts/schema.ts";
import { inOneMemory } from "./logic/memo.ts";
import type { Situation } from "./logic/situation.ts";
import { ROUTES } from "./routes/table.ts";
import type { CriterionResult } from "./result.ts";
import type { RouteId } from "./routes/types.ts";
import type { LocalText } from "./texts/format.ts";
import { say } from "./texts/say.ts";

/** A condition that another day answers otherwise. */
export interface ForeseenCriterion {
  id: string;
  before: CriterionState;
  after: CriterionState;
  /** What is found on the later day. */
  text: LocalText;
  /** A figure that is only drafted for the later day would not be reached: "below", or is: "reached". */
  draft: "below" | "reached" | null;
}

/** A way that another day answers otherwise. */
export interface ForeseenRoute {
  id: RouteId;
  name: LocalText;
  norm: string;
  before: RouteStatus;
  after: RouteStatus;
  criteria: readonly ForeseenCriterion[];
}

const isMadeForIt = ({ status }: RouteEvaluation): boolean =>
  status === "open" || status === "unknown" || status === "blocked";

function draftOf({ draft, actual }: CriterionResult): ForeseenCriterion["draft"] {
  if (draft === undefined || typeof actual !== "number") return null;
  return actual < draft ? "below" : "reached";
}

function criteriaThatChange(
  before: RouteEvaluation,
  after: RouteEvaluation,
  later: Situation,
): ForeseenCriterion[] {
  const statesBefore = new Map(before.criteria.map(({ condition, state }) => [condition.id, state]));
  return after.criteria.flatMap(({ condition, state }: Evaluated<Criterion>) => {
    const was = statesBefore.get(condition.id);
    if (was === undefined || was === state) return [];
    const worded = wordCriterion(condition, later);
    return [{ id: condition.id, before: was, after: state, text: worded.text, draft: draftOf(worded) }];
  });
}

/** By the draft all stays as it is, and only its publication is waited for. */
const waitsOnly = ({ before, draft }: ForeseenCriterion): boolean =>
  (before === "met" && draft === "reached") || (before === "not_met" && draft === "below");

/**
 * A way that is closed on both days, whatever else changes in it, interests nobody; nor does one that another way made
 * superfluous, as long as it is not clear itself.
 */
const staysClosed = (before: RouteEvaluation, after: RouteEvaluation): boolean =>
  (before.status === after.status && (after.status === "blocked" || !isMadeForIt(after))) ||
  (before.status === "not_applicable" && after.status === "unknown");

/**
 * What the law of a later day says otherwise of the same facts: the ways whose status or conditions change, with the
 * conditions that do. A figure that is only drafted changes nothing if the draft, too, is reached or missed. Null if the
 * facts are refused. The facts' own day, if they name one, is left aside.
 */
export function foresee(facts: unknown, from: PlainDate, to: PlainDate): readonly ForeseenRoute[] | null {
  const flat = flattenFacts(facts);
  if (!flat.ok) return null;
  const { asOf: _own, ...known } = flat.facts;
  const on = (asOf: PlainDate): Situation => ({ asOf, facts: known as FlatFacts });
  const later = on(to);
  const [before, after] = inOneMemory(() => [
    evaluateRoutes(ROUTES, on(from)),
    evaluateRoutes(ROUTES, later),
  ]);
  return after.flatMap((now, at) => {
    const was = before[at];
    if (was === undefined || staysClosed(was, now)) return [];
    const changed = criteriaThatChange(was, now, later);
    const criteria = changed.filter((criterion) => !waitsOnly(criterion));
    if (criteria.length === 0 && (was.status === now.status || changed.length > 0)) return [];
    const { id, norm } = now.rule;
    return [{ id, name: say(`route.${id}`), norm, before: was.status, after: now.status, criteria }];
  });
}
