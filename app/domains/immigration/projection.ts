import type { Locale } from "./texts/format.ts";
import type { FastTrackResult, RouteResult } from "./result.ts";
import { say } from "./texts/say.ts";

/** One route in a list: its words in one language, nothing that a list does not show. */
export interface RouteSummary {
  id: RouteResult["id"];
  norm: string;
  name: string;
  status: RouteResult["status"];
  because: string;
  /** Sentences of what is not met and of what is not known. */
  obstacles: readonly string[];
  open: readonly string[];
  remedies: readonly string[];
  fastTrack: RouteResult["fastTrack"];
}

/** The answer for a list or a card, in one language. */
export interface CheckSummary {
  asOf: FastTrackResult["asOf"];
  rulesetVersion: string;
  titleRequired: FastTrackResult["titleRequired"];
  recommended: RouteSummary | null;
  counts: Readonly<Record<RouteResult["status"], number>>;
  routes: readonly RouteSummary[];
  nextQuestion: { fact: string; question: string; because: string } | null;
}

/** Why a route has its status, in one sentence. */
export function explainStatus(route: Pick<RouteResult, "because">, locale: Locale): string {
  return route.because.text[locale];
}

function summariseRoute(route: RouteResult, locale: Locale): RouteSummary {
  const sentencesOf = (state: RouteResult["criteria"][number]["state"]) =>
    route.criteria.filter((criterion) => criterion.state === state).map(({ text }) => text[locale]);
  return {
    id: route.id,
    norm: route.norm,
    name: route.name[locale],
    status: route.status,
    because: explainStatus(route, locale),
    obstacles: sentencesOf("not_met"),
    open: sentencesOf("unknown"),
    remedies: route.remedies.map(({ text }) => text[locale]),
    fastTrack: route.fastTrack,
  };
}

/** Reduces an answer to what a list or a card shows, in one language; routes made for other situations are left out. */
export function summarise(result: FastTrackResult, locale: Locale): CheckSummary {
  const counts = { open: 0, blocked: 0, unknown: 0, not_applicable: 0, not_in_force: 0 };
  result.routes.forEach(({ status }) => (counts[status] += 1));
  const routes = result.routes
    .filter(({ status }) => status !== "not_applicable" && status !== "not_in_force")
    .map((route) => summariseRoute(route, locale));
  const { nextQuestion } = result;
  return {
    asOf: result.asOf,
    rulesetVersion: result.ruleset.version,
    titleRequired: result.titleRequired,
    recommended: routes.find(({ id }) => id === result.recommended) ?? null,
    counts,
    routes,
    nextQuestion:
      nextQuestion === null
        ? null
        : {
            fact: nextQuestion.fact,
            question: say(`question.${nextQuestion.fact}`)[locale],
            because: nextQuestion.because[locale],
          },
  };
}
