import { parsePlainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { wordDuties, wordProcedure } from "./answer/procedure.ts";
import { wordRoute } from "./answer/route.ts";
import { saidAs } from "./answer/said.ts";
import { warningsFor } from "./answer/warnings.ts";
import { hasFreeMovementRight, isGermanNational } from "./criteria/nationality.ts";
import { findNextQuestion } from "./evaluate/next-question.ts";
import { recommend } from "./evaluate/recommend.ts";
import { evaluateRoutes } from "./evaluate/route.ts";
import { inputError, type InputError } from "./facts/errors.ts";
import { FIRST_DAY, LAST_DAY } from "./facts/fields.ts";
import { flattenFacts } from "./facts/parse.ts";
import type { FlatFacts } from "./facts/schema.ts";
import { inOneMemory } from "./logic/memo.ts";
import type { Situation } from "./logic/situation.ts";
import { any } from "./logic/truth.ts";
import { LAW_TEXT_AS_OF } from "./parameters/sources.ts";
import { reasonToAsk } from "./questions/questions.ts";
import type { FastTrackAnswer, FastTrackResult, RouteResult, Said } from "./result.ts";
import { ROUTES } from "./routes/table.ts";
import type { RouteRule } from "./routes/types.ts";
import { RULESET_VERSION } from "./ruleset/version.ts";

/** The day for which the law is applied, if the facts do not say one. */
export interface CheckOptions {
  /** Must agree with `asOf` in the facts if both are given. */
  asOf?: string;
  /** Today in Europe/Berlin: taken where neither the facts nor `asOf` name a day. */
  today?: PlainDate;
}

function dayOf(facts: FlatFacts, { asOf, today }: CheckOptions): PlainDate | InputError {
  const parsed = asOf === undefined ? undefined : parsePlainDate(asOf);
  if (parsed === null) return inputError("asOf", "invalid_date");
  if (parsed !== undefined && (parsed < FIRST_DAY || parsed > LAST_DAY))
    return inputError("asOf", "out_of_range");
  if (parsed !== undefined && facts.asOf !== undefined && facts.asOf !== parsed) {
    return inputError("asOf", "contradiction");
  }
  return facts.asOf ?? parsed ?? today ?? inputError("asOf", "wrong_type");
}

function titleRequired(situation: Situation): FastTrackResult["titleRequired"] {
  const isFree = any(isGermanNational(situation), hasFreeMovementRight(situation));
  if (isFree.value === null) return "unknown";
  return isFree.value ? "no" : "yes";
}

const GRADE_REASONS: Record<RouteRule["grade"], string> = {
  none_needed: "recommended.at_hand",
  wird: "recommended.wird",
  ist_zu_erteilen: "recommended.wird",
  soll: "recommended.soll",
  regel: "recommended.soll",
  kann: "recommended.kann",
};

function reasonsFor(rule: RouteRule, { baConsent, titleMonths }: RouteResult): Said[] {
  const grade = saidAs(GRADE_REASONS[rule.grade]);
  if (rule.grade === "none_needed") return [grade];
  const consent = saidAs(baConsent === "not_required" ? "recommended.no_consent" : "recommended.consent");
  if (titleMonths === null) return [grade, consent];
  const months =
    titleMonths === "unlimited"
      ? saidAs("recommended.unlimited")
      : saidAs("recommended.months", { months: titleMonths });
  return [grade, consent, months];
}

function answer(situation: Situation): FastTrackResult {
  const evaluations = evaluateRoutes(ROUTES, situation);
  const routes = evaluations.map((evaluation) => wordRoute(evaluation, situation));
  const recommended = recommend(evaluations, situation);
  const recommendedResult = routes.find(({ id }) => id === recommended?.id);
  const question = findNextQuestion(routes.filter(({ status }) => status === "unknown"));
  const required = titleRequired(situation);
  return {
    asOf: situation.asOf,
    ruleset: {
      version: RULESET_VERSION,
      lawTextAsOf: LAW_TEXT_AS_OF,
      warnings: warningsFor(situation),
    },
    titleRequired: required,
    routes,
    recommended: recommended?.id ?? null,
    recommendedBecause:
      recommended === null || recommendedResult === undefined
        ? []
        : reasonsFor(recommended, recommendedResult),
    nextQuestion:
      question === null
        ? null
        : { fact: question.fact, because: reasonToAsk(question.fact), routes: question.routes },
    fastTrack: wordProcedure(evaluations, recommended, situation),
    duties: wordDuties(required, recommended, situation),
  };
}

/**
 * The fast-track check: which ways to work in Germany are open for these facts on a day, why, and what comes next.
 * Takes facts as they come from outside and gives a result, or what is wrong with them; never throws, holds no clock.
 */
export function checkFastTrack(facts: unknown, options: CheckOptions): FastTrackAnswer {
  const flat = flattenFacts(facts);
  const day = dayOf(flat.ok ? flat.facts : {}, options);
  if (!flat.ok) {
    const dayError = typeof day === "string" || flat.errors.some(({ path }) => path === "asOf") ? [] : [day];
    return { errors: [...flat.errors, ...dayError] };
  }
  if (typeof day !== "string") return { errors: [day] };
  return inOneMemory(() => answer({ asOf: day, facts: flat.facts }));
}

/**
 * Checks one set of facts after the other and hands on each answer, in order; what people have in common is worked out
 * once.
 */
export function checkEach(
  facts: readonly unknown[],
  options: CheckOptions,
  take: (answer: FastTrackAnswer) => void,
): void {
  inOneMemory(() => facts.forEach((one) => take(checkFastTrack(one, options))));
}
