import type { FastTrackResult, RouteId } from "#app/domains/immigration/index.ts";

/** What a later answer says otherwise: a way with another status, or another recommendation. */
export interface CheckChanges {
  routes: readonly {
    id: RouteId;
    before: FastTrackResult["routes"][number]["status"];
    after: FastTrackResult["routes"][number]["status"];
  }[];
  recommended: { before: RouteId | null; after: RouteId | null } | null;
  /** the rules themselves are other ones */
  newRules: boolean;
}

/** The part of an answer that is compared. */
export type Comparable = Pick<FastTrackResult, "recommended"> & {
  ruleset: { version: string };
  routes: readonly Pick<FastTrackResult["routes"][number], "id" | "status">[];
};

/** Compares two answers to the same facts, the older one first. */
export function compareResults(before: Comparable, after: Comparable): CheckChanges {
  const statusBefore = new Map(before.routes.map(({ id, status }) => [id, status]));
  const routes = after.routes.flatMap(({ id, status }) => {
    const old = statusBefore.get(id);
    return old === undefined || old === status ? [] : [{ id, before: old, after: status }];
  });
  return {
    routes,
    recommended:
      before.recommended === after.recommended
        ? null
        : { before: before.recommended, after: after.recommended },
    newRules: before.ruleset.version !== after.ruleset.version,
  };
}

/** Whether a later answer says anything else about the ways. */
export function isUnchanged({ routes, recommended }: CheckChanges): boolean {
  return routes.length === 0 && recommended === null;
}
