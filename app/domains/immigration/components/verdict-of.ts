import type { ResultView, RouteView } from "../view.ts";

/** What a result comes down to, and the way it is about. */
export type Verdict =
  | { kind: "german" | "blocked"; route: null }
  | { kind: "noTitle" | "here" | "fastTrack" | "open" | "unclear"; route: RouteView };

/**
 * The one sentence a result comes down to. Of several unclear ways the one is named that the steps and fees are for,
 * else the one that lacks least.
 */
export function verdictOf({ titleRequired, recommended, routes, fastTrack }: ResultView): Verdict {
  const best = routes.find(({ id }) => id === recommended);
  if (best) {
    if (best.id === "free-movement") return { kind: "noTitle", route: best };
    if (best.id === "4a-current") return { kind: "here", route: best };
    return { kind: best.fastTrack === "not_open" ? "open" : "fastTrack", route: best };
  }
  if (titleRequired === "no") return { kind: "german", route: null };
  const unclear = routes
    .filter(({ status }) => status === "unknown")
    .sort((first, second) => first.missing.length - second.missing.length);
  const named = unclear.find(({ id }) => id === fastTrack.route) ?? unclear[0];
  if (named) return { kind: "unclear", route: named };
  return { kind: "blocked", route: null };
}
