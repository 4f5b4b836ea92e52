import { FACT_PATHS, type FactPath } from "../facts/schema.ts";
import type { RouteId } from "../routes/types.ts";

/** A fact to ask for, and the routes that wait for it. */
interface OpenQuestion {
  fact: FactPath;
  routes: RouteId[];
}

/** The missing fact of most unknown routes; then that of the earliest route, then the earliest fact. Null if none. */
export function findNextQuestion(
  unknownRoutes: readonly { id: RouteId; missing: readonly FactPath[] }[],
): OpenQuestion | null {
  const waiting = new Map<FactPath, RouteId[]>();
  for (const { id, missing } of unknownRoutes) {
    for (const path of missing) waiting.set(path, [...(waiting.get(path) ?? []), id]);
  }
  const order = unknownRoutes.map(({ id }) => id);
  const questions = FACT_PATHS.flatMap((fact) => {
    const routes = waiting.get(fact);
    const first = routes?.[0];
    return routes === undefined || first === undefined ? [] : [{ fact, routes, rank: order.indexOf(first) }];
  });
  const [next] = questions.toSorted(
    (first, second) => second.routes.length - first.routes.length || first.rank - second.rank,
  );
  return next === undefined ? null : { fact: next.fact, routes: next.routes };
}
