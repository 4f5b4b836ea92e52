import type { PlainDate } from "#app/domains/calendar/index.ts";
import {
  checkFastTrack,
  isRefused,
  routeKind,
  type Locale,
  type RouteKind,
  type RouteResult,
} from "#app/domains/immigration/index.ts";
import { vacancyFacts, type VacancyTerms } from "./facts.ts";

/** A way the vacancy can serve, for some person. */
export interface ReadyWay {
  id: string;
  norm: string;
  name: string;
}

/** A way this offer closes whoever the person is, with what stands in the way and what would open it. */
export interface BlockedWay extends ReadyWay {
  obstacles: string[];
  remedies: string[];
}

/** What the law says of a vacancy before there is any person. */
export interface Readiness {
  asOf: PlainDate;
  /** ways to this job looked at: those that fit the kind of contract */
  total: number;
  /** ways for people from abroad */
  ways: ReadyWay[];
  /** ways for people who are in Germany already */
  waysHere: ReadyWay[];
  blocked: BlockedWay[];
  /** a figure for this day has not been published, so some way stays open that may be closed */
  figuresMissing: boolean;
}

/** Free movers need no way, and who searches first has no need of this vacancy. */
const FOR_A_JOB: readonly RouteKind[] = ["job", "here"];

/**
 * Runs the check over what the vacancy alone settles. A way counts as one it can serve unless the offer itself blocks it:
 * what is unknown then depends on the person.
 */
export function readinessOf(vacancy: VacancyTerms, asOf: PlainDate, locale: Locale): Readiness {
  const result = checkFastTrack(vacancyFacts(vacancy), { asOf });
  if (isRefused(result)) throw new Error(`vacancy facts refused: ${JSON.stringify(result.errors)}`);
  const { warnings } = result.ruleset;
  const looked = result.routes.filter(
    ({ id, status }) =>
      FOR_A_JOB.includes(routeKind(id)) && status !== "not_applicable" && status !== "not_in_force",
  );
  const blocked = looked.filter(({ status }) => status === "blocked");
  const servable = looked.filter(({ status }) => status !== "blocked");
  const waysOf = (kind: RouteKind) =>
    servable.filter(({ id }) => routeKind(id) === kind).map((route) => wayOf(route, locale));
  return {
    asOf,
    total: looked.filter(({ id }) => routeKind(id) === "job").length,
    ways: waysOf("job"),
    waysHere: waysOf("here"),
    blocked: blocked.map((route) => ({
      ...wayOf(route, locale),
      obstacles: route.criteria.filter(({ state }) => state === "not_met").map(({ text }) => text[locale]),
      remedies: route.remedies.map(({ text }) => text[locale]),
    })),
    figuresMissing: warnings.some(({ code }) => code === "parameter_not_published"),
  };
}

function wayOf({ id, norm, name }: RouteResult, locale: Locale): ReadyWay {
  return { id, norm, name: name[locale] };
}
