import { alreadyHere } from "../criteria/applicability.ts";
import { ROUTES } from "./table.ts";
import type { RouteId, RouteRule } from "./types.ts";

/** For whom a way is: free movers, people already here, people who search first, or people who come for this job. */
export type RouteKind = "free" | "here" | "search" | "job";

function kindOf({ grade, appliesTo, isSearch }: RouteRule): RouteKind {
  if (appliesTo.includes(alreadyHere)) return "here";
  if (grade === "none_needed") return "free";
  return isSearch === true ? "search" : "job";
}

const KINDS = Object.fromEntries(ROUTES.map((rule) => [rule.id, kindOf(rule)])) as Record<RouteId, RouteKind>;

/** The kind of a way. */
export function routeKind(id: RouteId): RouteKind {
  return KINDS[id];
}
