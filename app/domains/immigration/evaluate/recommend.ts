import { strengthOf } from "../routes/strength.ts";
import type { RouteRule, TitleMonths } from "../routes/types.ts";
import type { Situation } from "../logic/situation.ts";
import { fact } from "../logic/situation.ts";
import type { RouteEvaluation } from "./route.ts";

/** Rights that are there already come before every title still to be asked for. */
const RIGHTS_AT_HAND: readonly string[] = ["free-movement", "4a-current"];

const monthsRank = (months: TitleMonths) => (months === "unlimited" ? Infinity : (months ?? 0));

const consentRank = (rule: RouteRule, situation: Situation) =>
  rule.consent(situation) === "not_required" ? 0 : 1;

/**
 * The open route to take: a right at hand first, then by grade, without consent of the BA, by months of the title, and
 * in the stable order. Routes to search for a job are not recommended to somebody who has an offer.
 */
export function recommend(evaluations: readonly RouteEvaluation[], situation: Situation): RouteRule | null {
  const hasOffer = fact(situation, "job.concreteOffer") === true;
  const open = evaluations
    .filter(({ status, rule }) => status === "open" && !(hasOffer && rule.isSearch === true))
    .map(({ rule }) => rule);
  const atHand = open.find(({ id }) => RIGHTS_AT_HAND.includes(id));
  if (atHand !== undefined) return atHand;
  // Sorting is stable, so equal routes keep their order.
  const ranked = open.toSorted(
    (first, second) =>
      strengthOf(first.grade) - strengthOf(second.grade) ||
      consentRank(first, situation) - consentRank(second, situation) ||
      compareMonths(first.titleMonths, second.titleMonths),
  );
  return ranked[0] ?? null;
}

function compareMonths(first: TitleMonths, second: TitleMonths): number {
  if (first === second) return 0;
  return monthsRank(first) > monthsRank(second) ? -1 : 1;
}
