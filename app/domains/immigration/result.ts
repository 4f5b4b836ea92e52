import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { BaConsent } from "./criteria/ba-consent.ts";
import type { Change, CriterionState, TextParams } from "./criteria/types.ts";
import type { RouteStatus } from "./evaluate/route.ts";
import type { InputError } from "./facts/errors.ts";
import type { FactPath } from "./facts/schema.ts";
import type { LegalRef } from "./parameters/types.ts";
import type { CompetentAuthority } from "./procedure/authorities.ts";
import type { Duty } from "./procedure/duties.ts";
import type { Durations } from "./procedure/duration.ts";
import type { FastTrackState } from "./procedure/fast-track.ts";
import type { Fee } from "./procedure/fees.ts";
import type { ProcedureStep } from "./procedure/steps.ts";
import type { Grade, RouteId, TitleMonths } from "./routes/types.ts";
import type { LocalText } from "./texts/format.ts";

/** A sentence by name with its values, and said in German and English. */
export interface Said {
  textKey: string;
  params: TextParams;
  text: LocalText;
}

/** One condition of a route with what was found. Amounts of money are EUR a year. */
export interface CriterionResult extends Said {
  id: string;
  state: CriterionState;
  basis: readonly LegalRef[];
  actual?: string | number | boolean;
  required?: string | number | boolean;
  unit?: string;
  /** Figure that is not published yet, shown and never applied. */
  draft?: number;
  /** Facts that would decide it. */
  missing: readonly FactPath[];
}

/** A single change that would open a blocked route. */
export type Remedy = Change & Said;

/** One route. Its keys stand in this order in every answer. */
export interface RouteResult {
  id: RouteId;
  norm: string;
  name: LocalText;
  status: RouteStatus;
  /** Why it has this status, in one sentence. */
  because: Said;
  grade: Grade;
  /** Months the title is issued for here (§ 18 Abs. 4 AufenthG: shorter with a shorter contract). */
  titleMonths: TitleMonths;
  criteria: readonly CriterionResult[];
  baConsent: BaConsent;
  fastTrack: FastTrackState;
  fastTrackBasis: Said;
  remedies: readonly Remedy[];
  missing: readonly FactPath[];
}

/** Something to know about the answer as a whole. */
export interface RulesetWarning extends Said {
  code: string;
  route?: RouteId;
  parameter?: string;
  draft?: number | null;
}

export type Worded<Item> = Item & { text: LocalText };

/** The answer to one set of facts. */
export interface FastTrackResult {
  asOf: PlainDate;
  ruleset: { version: string; lawTextAsOf: string; warnings: readonly RulesetWarning[] };
  titleRequired: "yes" | "no" | "unknown";
  routes: readonly RouteResult[];
  recommended: RouteId | null;
  recommendedBecause: readonly Said[];
  nextQuestion: { fact: FactPath; because: LocalText; routes: readonly RouteId[] } | null;
  fastTrack: {
    status: FastTrackState;
    /** The route that steps, fees and durations are for; null if no route takes the procedure. */
    route: RouteId | null;
    competentAuthority: CompetentAuthority | null;
    steps: readonly Worded<ProcedureStep>[];
    fees: readonly Worded<Fee>[];
    duration: Durations | null;
  };
  duties: readonly Worded<Duty>[];
}

/** Refused input: one error per path. */
export interface Refused {
  errors: InputError[];
}

/** Result or refusal. */
export type FastTrackAnswer = FastTrackResult | Refused;

/** Whether an answer is a refusal. */
export function isRefused(answer: FastTrackAnswer): answer is Refused {
  return "errors" in answer;
}
