export { checkEach, checkFastTrack, type CheckOptions } from "./check.ts";
export { INPUT_LIMITS, inputError, type InputError, type InputErrorCode } from "./facts/errors.ts";
export { parseFacts, parseJson } from "./facts/parse.ts";
export { CEFR_LEVELS, FACT_PATHS, type FactPath, type Facts, type FactValue } from "./facts/schema.ts";
export { foresee, type ForeseenCriterion, type ForeseenRoute } from "./foresee.ts";
export type { Field } from "./facts/fields.ts";
export type { Change, CriterionState, TextParams } from "./criteria/types.ts";
export type { RouteStatus } from "./evaluate/route.ts";
export type { Confidence, LegalRef } from "./parameters/types.ts";
export { isUnpublished } from "./parameters/threshold.ts";
export type { ProcedureTime } from "./parameters/times.ts";
export type { CompetentAuthority } from "./procedure/authorities.ts";
export type { Duty } from "./procedure/duties.ts";
export type { Durations, DurationRange } from "./procedure/duration.ts";
export type { FastTrackState } from "./procedure/fast-track.ts";
export type { Fee } from "./procedure/fees.ts";
export { feesOfWay, type WayFee, type WayParts } from "./way-fees.ts";
export type { DocumentId, Party, ProcedureStep } from "./procedure/steps.ts";
export { documentName } from "./procedure/documents.ts";
export { explainStatus, summarise, type CheckSummary, type RouteSummary } from "./projection.ts";
export { FACT_QUESTIONS, type FactQuestion } from "./questions/questions.ts";
export { LEGAL_CHANGES, type LegalChange } from "./register/history.ts";
export { registeredFixed, registeredProspects, registeredTitles } from "./register/beside.ts";
export { lawRegister, type LawRegister } from "./register/view.ts";
export {
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
} from "./register/register.ts";
export { salaryThresholds, type ThresholdValue } from "./register/thresholds.ts";
export {
  isRefused,
  type CriterionResult,
  type FastTrackAnswer,
  type FastTrackResult,
  type Refused,
  type Remedy,
  type RouteResult,
  type RulesetWarning,
  type Said,
  type Worded,
} from "./result.ts";
export { routeKind, type RouteKind } from "./routes/kind.ts";
export { strengthOf } from "./routes/strength.ts";
export { ROUTE_IDS, type Grade, type RouteId, type TitleMonths } from "./routes/types.ts";
export { RULESET_VERSION } from "./ruleset/version.ts";
export type { Locale, LocalText } from "./texts/format.ts";
export {
  routeName,
  toResultView,
  type CriterionView,
  type DaysView,
  type ResultView,
  type RouteView,
  type StepView,
  type TimeView,
} from "./view.ts";
export { entersWithoutVisa, hasFreeMovement } from "./facts/countries.ts";
