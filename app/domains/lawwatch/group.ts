import type { WatchedRoute } from "./changes.ts";

/** Ways to which the same happens for the same reason. */
export interface RouteGroup extends Omit<WatchedRoute, "id" | "name" | "norm"> {
  ways: readonly Pick<WatchedRoute, "id" | "name" | "norm">[];
}

/** Says once what is the same for several ways: one salary threshold often decides on three of them. */
export function groupRoutes(routes: readonly WatchedRoute[]): RouteGroup[] {
  const groups = new Map<string, RouteGroup>();
  for (const { id, name, norm, ...change } of routes) {
    const key = JSON.stringify([change.before, change.after, change.draft, change.reasons]);
    const ways = groups.get(key)?.ways ?? [];
    groups.set(key, { ...change, ways: [...ways, { id, name, norm }] });
  }
  return [...groups.values()];
}
