import { yearOf } from "#app/domains/calendar/index.ts";
import { kldbMatchesIsco08 } from "#app/domains/occupations/index.ts";
import { hasNationality } from "../criteria/nationality.ts";
import { hasBothCodes } from "../criteria/occupation.ts";
import type { TextParams } from "../criteria/types.ts";
import { fact, livesInGermany, startOf, toEuros, type Situation } from "../logic/situation.ts";
import { SALARY_THRESHOLDS } from "../parameters/salary.ts";
import { thresholdOn } from "../parameters/threshold.ts";
import type { RulesetWarning } from "../result.ts";
import { saidAs } from "./said.ts";
import { FIRST_STAGE, SECOND_STAGE } from "../parameters/stages.ts";

/** First day that the rules know in full. */
export const RULEBASE_FROM = FIRST_STAGE;

function warning(code: string, params?: TextParams, rest: Partial<RulesetWarning> = {}): RulesetWarning {
  const sentence = rest.parameter === undefined ? code : `${code}.${rest.parameter}`;
  return { code, ...rest, ...saidAs(`warning.${sentence}`, params) };
}

/** Thresholds whose rule is in force while the year's figure is not published. */
function unpublishedParameters({ asOf }: Situation): RulesetWarning[] {
  return SALARY_THRESHOLDS.flatMap((threshold) => {
    const found = thresholdOn(threshold, asOf);
    const isInForce = threshold.share.values.some(({ from }) => from <= asOf);
    if (found.published || !isInForce) return [];
    const draft = found.draftCents === null ? null : toEuros(found.draftCents);
    const year = asOf.slice(0, 4);
    return [warning("parameter_not_published", { year }, { parameter: threshold.id, draft })];
  });
}

function startWarning(situation: Situation): RulesetWarning[] {
  const [year, startYear] = [situation.asOf, startOf(situation)].map((day) => String(yearOf(day)));
  if (year === undefined || startYear === undefined || year === startYear) return [];
  return [warning("starts_in_other_year", { year, startYear })];
}

function occupationWarning(situation: Situation): RulesetWarning[] {
  const codes = hasBothCodes(situation);
  if (codes === null || kldbMatchesIsco08(codes.kldb2010, codes.isco08)) return [];
  return [warning("occupation_codes_differ", codes)];
}

function freeMovementWarnings(situation: Situation): RulesetWarning[] {
  const isBritish = hasNationality(situation, (nationality) => nationality === "GB").value === true;
  return [
    ...(fact(situation, "worker.residence.germanStatus") === "family"
      ? [warning("eu_family_not_checked")]
      : []),
    ...(isBritish && livesInGermany(situation).value === true
      ? [warning("withdrawal_agreement_not_checked")]
      : []),
  ];
}

/** All that must be said about the answer as a whole, in a stable order. */
export function warningsFor(situation: Situation): RulesetWarning[] {
  const { asOf } = situation;
  return [
    ...(asOf < RULEBASE_FROM ? [warning("before_rulebase")] : []),
    ...unpublishedParameters(situation),
    ...startWarning(situation),
    ...occupationWarning(situation),
    ...(asOf < SECOND_STAGE ? [warning("old_rule_for_it", undefined, { route: "19c-2-beschv-6" })] : []),
    ...(fact(situation, "employer.discretionaryRefusal") === true ? [warning("discretionary_refusal")] : []),
    ...freeMovementWarnings(situation),
  ];
}
