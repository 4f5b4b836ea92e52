import { type PlainDate, plainDate } from "#app/domains/calendar/index.ts";
import { OPPORTUNITY_CARD_POINTS, type PointsRow } from "../parameters/opportunity-card.ts";
import { PENSION_CEILING, SALARY_THRESHOLDS, type ThresholdId } from "../parameters/salary.ts";
import { LAW_TEXT_AS_OF } from "../parameters/sources.ts";
import { lookUp, type Confidence, type Parameter } from "../parameters/types.ts";
import type { RouteId } from "../routes/types.ts";
import { prospectsInText } from "../prospects/prospects.ts";
import type { Prospects } from "../prospects/types.ts";
import { ASPECTS, wordAspect, type AspectId } from "../prospects/view.ts";
import { RULESET_VERSION } from "../ruleset/version.ts";
import type { Locale } from "../texts/format.ts";
import { say } from "../texts/say.ts";
import { TITLE_PARAMS } from "../start-now/title-rules.ts";
import { registeredFixed, registeredTitles, type RegisteredFixed } from "./beside.ts";
import { LEGAL_CHANGES } from "./history.ts";
import {
  overdueOn,
  registeredRoutes,
  registeredTimes,
  registeredValues,
  RULES_REVIEWED,
  type Overdue,
  type RegisteredRoute,
  type RegisteredRule,
  type RegisteredTime,
  type RegisteredValue,
} from "./register.ts";

/** A minimum salary of one calendar year, in cents; a draft is not in force. */
export interface ThresholdYear {
  year: string;
  cents: number;
  isDraft: boolean;
}

export interface ThresholdView {
  id: ThresholdId | "pension-ceiling";
  norm: string;
  /** Share of the ceiling in percent; null for the ceiling itself. */
  percent: number | null;
  years: readonly ThresholdYear[];
}

export interface FeeView {
  id: string;
  name: string;
  norm: string;
  source: string;
  confidence: Confidence;
  /** Cents. */
  from: number;
  to: number;
}

export interface RuleView {
  id: string;
  norms: readonly string[];
}

/** What a way offers or asks beyond its conditions, in a few words. */
export interface AspectView {
  id: AspectId;
  text: string;
  norm: string;
}

/** What a title allows before anything is asked for. */
export interface TitleView {
  /** "§ 16d Abs. 3" */
  title: string;
  text: string;
  norms: readonly string[];
  from: PlainDate | null;
}

export interface LawRouteView extends Pick<RegisteredRoute, "norm" | "grade" | "firstDay" | "lastDay"> {
  id: RouteId;
  name: string;
  appliesTo: readonly RuleView[];
  criteria: readonly RuleView[];
  prospects: readonly AspectView[];
}

export interface LegalChangeView {
  from: PlainDate;
  notAfter: PlainDate | null;
  norm: string;
  effect: string;
  source: string;
  confidence: Confidence;
}

/** The points of the Chancenkarte as they are in force. */
export interface PointsView {
  rows: readonly PointsRow[];
  minimum: number;
  from: PlainDate;
  norm: string;
}

/** The whole register in one language, as its page shows it. */
export interface LawRegister {
  lawTextAsOf: PlainDate;
  version: string;
  reviewed: PlainDate;
  overdue: readonly Overdue[];
  thresholds: readonly ThresholdView[];
  fees: readonly FeeView[];
  times: readonly RegisteredTime[];
  /** Null on a day without a table in force. */
  points: PointsView | null;
  routes: readonly LawRouteView[];
  fixed: readonly RegisteredFixed[];
  titles: readonly TitleView[];
  changes: readonly LegalChangeView[];
}

const toCents = (euros: number): number => Math.round(euros * 100);

function thresholdView(
  id: ThresholdView["id"],
  norm: string,
  percent: number | null,
  values: readonly RegisteredValue[],
): ThresholdView {
  const years = values
    .filter((value) => value.id === id)
    .map(({ from, min, confidence }) => ({
      year: from.slice(0, 4),
      cents: toCents(min),
      isDraft: confidence === "draft",
    }));
  return { id, norm, percent, years };
}

const latestOf = ({ values }: Parameter): number => values.reduce((_earlier, { value }) => value, 0);

function thresholdViews(values: readonly RegisteredValue[]): ThresholdView[] {
  return [
    thresholdView("pension-ceiling", PENSION_CEILING.norm, null, values),
    ...SALARY_THRESHOLDS.map(({ id, share }) => thresholdView(id, share.norm, latestOf(share) / 10, values)),
  ];
}

const FEE_PREFIX = "fee-";

function feeViews(values: readonly RegisteredValue[], locale: Locale): FeeView[] {
  return values
    .filter(({ id }) => id.startsWith(FEE_PREFIX))
    .map(({ id, norm, min, max, source, confidence }) => ({
      ...{ id, norm, source, confidence, from: toCents(min), to: toCents(max) },
      name: say(`fee.${id.slice(FEE_PREFIX.length)}`)[locale],
    }));
}

function pointsView(day: PlainDate): PointsView | null {
  const table = lookUp(OPPORTUNITY_CARD_POINTS, day);
  if (!table.published) return null;
  const { value, from } = table.entry;
  return { ...value, from, norm: OPPORTUNITY_CARD_POINTS.norm };
}

const ruleViews = (rules: readonly RegisteredRule[]): RuleView[] =>
  rules.map(({ id, basis }) => ({ id, norms: [...new Set(basis.map(({ norm }) => norm))] }));

const aspectViews = (prospects: Prospects, locale: Locale): AspectView[] =>
  ASPECTS.map((id) => ({
    ...{ id, norm: prospects[id].norm, text: wordAspect(prospects, id, "short")[locale] },
  }));

function titleViews(locale: Locale): TitleView[] {
  return registeredTitles().map(({ title, name, basis, from = null }) => ({
    title: `§ ${title.replace("-", " Abs. ")} AufenthG`,
    text: say(`start-now.${name}`, TITLE_PARAMS)[locale],
    norms: basis.map(({ norm }) => norm),
    from,
  }));
}

/** The register in one language, with what is overdue on a day. */
export function lawRegister(today: PlainDate, locale: Locale): LawRegister {
  const values = registeredValues();
  return {
    lawTextAsOf: plainDate(LAW_TEXT_AS_OF),
    version: RULESET_VERSION,
    reviewed: RULES_REVIEWED,
    overdue: overdueOn(today),
    thresholds: thresholdViews(values),
    fees: feeViews(values, locale),
    times: registeredTimes(),
    points: pointsView(today),
    routes: registeredRoutes().map(({ name, appliesTo, criteria, ...route }) => ({
      ...route,
      name: name[locale],
      appliesTo: ruleViews(appliesTo),
      criteria: ruleViews(criteria),
      prospects: aspectViews(prospectsInText(route.id), locale),
    })),
    fixed: registeredFixed(),
    titles: titleViews(locale),
    changes: LEGAL_CHANGES.map(({ effect, ...change }) => ({ ...change, effect: effect[locale] })),
  };
}
