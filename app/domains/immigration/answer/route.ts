import type { Change } from "../criteria/types.ts";
import { missingFacts } from "../evaluate/missing.ts";
import { remediesFor } from "../evaluate/remedies.ts";
import type { RouteEvaluation } from "../evaluate/route.ts";
import { remembered } from "../logic/memo.ts";
import { fact, type Situation } from "../logic/situation.ts";
import { fastTrackOf } from "../procedure/fast-track.ts";
import type { Remedy, RouteResult, Said } from "../result.ts";
import type { RouteId, RouteRule, TitleMonths } from "../routes/types.ts";
import { isTextKey, say } from "../texts/say.ts";
import { wordApplicability, wordCriterion } from "./criterion.ts";
import { saidAs } from "./said.ts";
import { FIXED } from "../parameters/fixed.ts";
import { LONGER_AFTER_CONTRACT } from "../parameters/stages.ts";

const FOLLOWS_SECTION_18_4 = /^(18a|18b|18g|19c)/;
/** Titles that end with the research project, the transfer or the short-term work itself. */
const ENDS_WITH_JOB: readonly RouteId[] = ["18d", "19-ict", "beschv-15d"];

function titleMonthsOf({ id, titleMonths, monthsIn }: RouteRule, situation: Situation): TitleMonths {
  if (monthsIn !== undefined) return monthsIn(situation);
  const contract = fact(situation, "job.contractMonths") ?? 0;
  if (typeof titleMonths !== "number" || contract === 0) return titleMonths;
  if (ENDS_WITH_JOB.includes(id)) return Math.min(titleMonths, contract);
  if (!FOLLOWS_SECTION_18_4.test(id)) return titleMonths;
  const tail =
    situation.asOf >= LONGER_AFTER_CONTRACT ? FIXED.titleAfterContract : FIXED.titleAfterContractBefore;
  return Math.min(titleMonths, contract + tail);
}

function whyNotInForce({ firstDay, lastDay }: RouteRule, { asOf }: Situation): Said {
  return firstDay !== null && asOf < firstDay
    ? saidAs("status.not_yet_in_force", { day: firstDay })
    : saidAs("status.no_longer_in_force", { day: String(lastDay) });
}

function whyNotApplicable({ applicability }: RouteEvaluation, situation: Situation): Said {
  const failing = applicability.find(({ state }) => state === "not_met")?.condition;
  if (failing === undefined) return saidAs("status.subsidiary");
  return saidAs(`${failing.id}.${failing.reason?.(situation) ?? "not_applicable"}`);
}

function whyUnknown(result: Pick<RouteResult, "criteria" | "missing">): Said {
  if (result.missing.length > 0) return saidAs("status.unknown");
  const waitsForFigure = result.criteria.some(({ textKey }) => /\.(draft_only|not_published)$/.test(textKey));
  return saidAs(waitsForFigure ? "status.not_published" : "status.undecided");
}

function why(
  evaluation: RouteEvaluation,
  situation: Situation,
  result: Pick<RouteResult, "criteria" | "missing">,
): Said {
  switch (evaluation.status) {
    case "not_in_force":
      return whyNotInForce(evaluation.rule, situation);
    case "not_applicable":
      return whyNotApplicable(evaluation, situation);
    case "unknown":
      return whyUnknown(result);
    default:
      return saidAs(`status.${evaluation.status}`);
  }
}

function wordRemedy(change: Change): Remedy {
  if (change.change === "discretion")
    return { ...change, ...saidAs("remedy.discretion", { norm: change.norm }) };
  const params = {
    to: String(change.to),
    ...("by" in change && change.by !== undefined ? { by: change.by } : {}),
  };
  const general = `remedy.${change.fact}`;
  const keys = [`${general}.${String(change.to)}`, `${general}.${change.change}`];
  return { ...change, ...saidAs(keys.find(isTextKey) ?? general, params) };
}

/** Puts what a route's rules say into words. */
export const wordRoute = remembered((evaluation: RouteEvaluation, situation): RouteResult => {
  const { rule, status } = evaluation;
  const isDecidedElsewhere = status === "not_applicable" || status === "not_in_force";
  const undecided = isDecidedElsewhere
    ? []
    : evaluation.applicability.filter(({ state }) => state === "unknown");
  const criteria = [
    ...undecided.map(wordApplicability),
    ...evaluation.criteria.map(({ condition }) => wordCriterion(condition, situation)),
  ];
  const missing = missingFacts(evaluation, situation);
  const fastTrack = fastTrackOf(rule, situation);
  return {
    id: rule.id,
    norm: rule.norm,
    name: say(`route.${rule.id}`),
    status,
    because: why(evaluation, situation, { criteria, missing }),
    grade: rule.grade,
    titleMonths: titleMonthsOf(rule, situation),
    criteria,
    baConsent: rule.consent(situation),
    fastTrack: fastTrack.state,
    fastTrackBasis: saidAs(`fast-track.${fastTrack.reason}`),
    remedies: remediesFor(evaluation, situation).map(wordRemedy),
    missing,
  };
});
