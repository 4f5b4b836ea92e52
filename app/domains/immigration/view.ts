import { daysBetween, type PlainDate } from "#app/domains/calendar/index.ts";
import type { CriterionState } from "./criteria/types.ts";
import type { RouteStatus } from "./evaluate/route.ts";
import type { FactPath, Facts } from "./facts/schema.ts";
import type { TimeKind } from "./parameters/times.ts";
import { documentName } from "./procedure/documents.ts";
import type { DurationRange } from "./procedure/duration.ts";
import type { Duty } from "./procedure/duties.ts";
import type { FastTrackState } from "./procedure/fast-track.ts";
import type { Fee } from "./procedure/fees.ts";
import type { Party } from "./procedure/steps.ts";
import type { CriterionResult, FastTrackResult, RouteResult } from "./result.ts";
import { routeKind, type RouteKind } from "./routes/kind.ts";
import { ROUTE_IDS, type RouteId } from "./routes/types.ts";
import { speaksFor, viewProspects, type ProspectsView } from "./prospects/view.ts";
import { viewStartNow, type StartNowView } from "./start-now/view.ts";
import { inOnePiece, type Locale } from "./texts/format.ts";
import { say } from "./texts/say.ts";

export interface CriterionView {
  id: string;
  state: CriterionState;
  sentence: string;
  norms: readonly string[];
  missing: readonly FactPath[];
}

export interface RouteView {
  id: RouteId;
  kind: RouteKind;
  name: string;
  norm: string;
  status: RouteStatus;
  because: string;
  fastTrack: FastTrackState;
  fastTrackSentence: string;
  /** what was asked of this person, in the order in which it is read; what does not apply is left out */
  criteria: readonly CriterionView[];
  remedies: readonly string[];
  missing: readonly FactPath[];
}

export interface TimeView {
  amount: number | null;
  unit: "workday" | "week" | "month" | null;
  kind: TimeKind;
}

export interface StepView {
  id: string;
  text: string;
  party: Party;
  norm: string;
  documents: readonly string[];
  statutory: TimeView | null;
  normal: TimeView | null;
}

/** What a page shows of an answer, in one language; plain data, a few kilobytes instead of the whole answer. */
export interface ResultView {
  asOf: PlainDate;
  lawTextAsOf: string;
  rulesetVersion: string;
  titleRequired: FastTrackResult["titleRequired"];
  recommended: RouteId | null;
  recommendedBecause: readonly string[];
  /** ways that are open, not clear or blocked; those made for other situations are left out */
  routes: readonly RouteView[];
  warnings: readonly string[];
  nextQuestion: FactPath | null;
  fastTrack: {
    status: FastTrackState;
    route: RouteId | null;
    authority: { name: string; norm: string; source: string; sure: boolean } | null;
    steps: readonly StepView[];
    fees: readonly (Pick<Fee, "id" | "amount" | "amountMax" | "payer" | "norm"> & { text: string })[];
    duration: {
      fastTrack: DaysView | null;
      statutory: DaysView | null;
      regular: DaysView;
    } | null;
  };
  duties: readonly { id: string; party: Duty["party"]; text: string; norm: string }[];
  /** whether the person may start at once; null where the facts were not given or do not tell */
  startNow: StartNowView | null;
  /** the open ways compared, what the way taken leads to, what speaks against it, the family */
  prospects: ProspectsView;
}

/** The days a span leads to, and how far they are from the day of the check; no end where no norm sets one. */
export interface DaysView {
  from: PlainDate;
  until: PlainDate | null;
  daysToFrom: number;
  daysToUntil: number | null;
}

const daysOf = (asOf: PlainDate, { from, until }: DurationRange): DaysView => ({
  from,
  until,
  daysToFrom: daysBetween(asOf, from),
  daysToUntil: until === null ? null : daysBetween(asOf, until),
});

function viewCriterion(criterion: CriterionResult, locale: Locale): CriterionView {
  return {
    id: criterion.id,
    state: criterion.state,
    sentence: criterion.text[locale],
    norms: [...new Set(criterion.basis.map(({ norm }) => inOnePiece(norm)))],
    missing: criterion.missing,
  };
}

function viewRoute(route: RouteResult, locale: Locale): RouteView {
  return {
    id: route.id,
    kind: routeKind(route.id),
    name: route.name[locale],
    norm: inOnePiece(route.norm),
    status: route.status,
    because: route.because.text[locale],
    fastTrack: route.fastTrack,
    fastTrackSentence: route.fastTrackBasis.text[locale],
    criteria: route.criteria
      .filter(({ state }) => state !== "not_applicable")
      .map((criterion) => viewCriterion(criterion, locale)),
    remedies: route.remedies.map(({ text }) => text[locale]),
    missing: route.missing,
  };
}

function viewProcedure(
  asOf: PlainDate,
  { status, route, competentAuthority, steps, fees, duration }: FastTrackResult["fastTrack"],
  locale: Locale,
): ResultView["fastTrack"] {
  return {
    status,
    route,
    authority: competentAuthority && {
      name: competentAuthority.name,
      norm: inOnePiece(competentAuthority.basis),
      source: competentAuthority.source,
      sure: competentAuthority.confidence === "law" || competentAuthority.confidence === "official",
    },
    steps: steps.map(({ id, text, party, norm, documents, statutory, normal }) => ({
      id,
      text: text[locale],
      party,
      norm: inOnePiece(norm),
      documents: documents.map((document) => documentName(document)[locale]),
      statutory: statutory && { amount: statutory.amount, unit: statutory.unit, kind: statutory.kind },
      normal: normal && { amount: normal.amount, unit: normal.unit, kind: normal.kind },
    })),
    fees: fees.map(({ id, amount, amountMax, payer, norm, text }) => ({
      id,
      amount,
      amountMax,
      payer,
      norm: inOnePiece(norm),
      text: text[locale],
    })),
    duration: duration && {
      fastTrack: duration.fastTrack && daysOf(asOf, duration.fastTrack),
      statutory: duration.statutory && daysOf(asOf, duration.statutory),
      regular: daysOf(asOf, duration.regular),
    },
  };
}

/** The name of a way in one language; null for an unknown id. */
export function routeName(id: string, locale: Locale): string | null {
  return isRouteId(id) ? say(`route.${id}`)[locale] : null;
}

const isRouteId = (id: string): id is RouteId => (ROUTE_IDS as readonly string[]).includes(id);

/** Reduces an answer to what a page shows, in one language; the facts it was given for say who may start at once. */
export function toResultView(result: FastTrackResult, locale: Locale, facts?: Facts): ResultView {
  const relevant = result.routes.filter(
    ({ status }) => status === "open" || status === "unknown" || status === "blocked",
  );
  return {
    asOf: result.asOf,
    lawTextAsOf: result.ruleset.lawTextAsOf,
    rulesetVersion: result.ruleset.version,
    titleRequired: result.titleRequired,
    recommended: result.recommended,
    recommendedBecause: speaksFor(result).map(({ text }) => text[locale]),
    routes: relevant.map((route) => viewRoute(route, locale)),
    warnings: result.ruleset.warnings.map(({ text }) => text[locale]),
    nextQuestion: result.nextQuestion?.fact ?? null,
    fastTrack: viewProcedure(result.asOf, result.fastTrack, locale),
    duties: result.duties.map(({ id, party, text, norm }) => ({
      id,
      party,
      text: text[locale],
      norm: inOnePiece(norm),
    })),
    startNow: facts === undefined ? null : viewStartNow(facts, result.asOf, locale),
    prospects: viewProspects(result, locale),
  };
}
