import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { Confidence } from "../parameters/types.ts";
import type { RouteId, RouteRule } from "../routes/types.ts";

/** When a duty must be done: an amount of time from an event, or at the latest on the event itself. */
interface DutyDeadline {
  amount: number | null;
  unit: "day" | "week" | "month" | null;
  from:
    | "before_first_day"
    | "first_day"
    | "whole_employment"
    | "knowledge_of_end"
    | "request"
    | "start_of_work"
    | "moving_in"
    | "end_of_visa";
}

/** Something the employer or the newcomer must do because of this employment. */
export interface Duty {
  id: string;
  party: "employer" | "worker";
  norm: string;
  deadline: DutyDeadline;
  confidence: Confidence;
}

/** Who it is about, as far as the duties differ. */
interface DutyCase {
  /** The person needs a title or holds one. */
  needsTitle: boolean;
  /** The person does not live in Germany yet. */
  comesFromAbroad: boolean;
  route: RouteRule | null;
  needsConsent: boolean;
  asOf: PlainDate;
}

/** Kapitel 2 Abschnitt 4 AufenthG: §§ 18 to 21 (§ 15d BeschV is a case of § 19c), so neither training nor recognition. */
const isSectionFour = (route: RouteRule | null) => route === null || /^(18|19|20|beschv)/.test(route.id);

/** Titles of Kapitel 2 Abschnitt 3 or 4 AufenthG: training, recognition, work; not the Duldung, nor humanitarian titles. */
const isSectionThreeOrFour = (route: RouteRule | null) =>
  route === null || /^(16|17|18|19|20|beschv)/.test(route.id);

const isRoute = (route: RouteRule | null, ...ids: readonly RouteId[]) =>
  route !== null && ids.includes(route.id);

/** First day of § 45c AufenthG. */
const ADVICE_NOTICE_FROM = plainDate("2026-01-01");

function duty(
  id: string,
  party: Duty["party"],
  norm: string,
  from: DutyDeadline["from"],
  [amount, unit]: readonly [number, DutyDeadline["unit"]] | readonly [null, null] = [null, null],
): Duty {
  return { id, party, norm, deadline: { amount, unit, from }, confidence: "law" };
}

const DUTIES: readonly Duty[] = [
  duty("check-title", "employer", "§ 4a Abs. 5 S. 3 Nr. 1 AufenthG", "before_first_day"),
  duty("keep-copy", "employer", "§ 4a Abs. 5 S. 3 Nr. 2 AufenthG", "whole_employment"),
  duty("advice-notice", "employer", "§ 45c AufenthG", "first_day"),
  duty("report-early-end", "employer", "§ 4a Abs. 5 S. 3 Nr. 3 AufenthG", "knowledge_of_end", [4, "week"]),
  duty("report-tolerated-end", "employer", "§ 60d Abs. 3 S. 3 AufenthG", "knowledge_of_end", [2, "week"]),
  duty("report-training-end", "employer", "§ 16g Abs. 4, § 60c Abs. 5 AufenthG", "knowledge_of_end", [
    2,
    "week",
  ]),
  duty("answer-ba", "employer", "§ 39 Abs. 4 S. 2 AufenthG", "request", [1, "month"]),
  duty("social-insurance", "employer", "§ 28a SGB IV, § 6 DEÜV", "start_of_work", [6, "week"]),
  duty("written-terms", "employer", "§ 2 NachwG", "first_day"),
  duty("register-home", "worker", "§ 17 Abs. 1 BMG", "moving_in", [2, "week"]),
  duty("apply-for-title", "worker", "§ 81 Abs. 1, 4 AufenthG", "end_of_visa"),
  duty("tell-early-end", "worker", "§ 82 Abs. 6 S. 1 AufenthG", "knowledge_of_end", [2, "week"]),
];

const needsTitle = (about: DutyCase) => about.needsTitle;

/** Duties that not every employment brings. */
const OWED_IF: Readonly<Record<string, (about: DutyCase) => boolean>> = {
  "check-title": needsTitle,
  "keep-copy": needsTitle,
  "advice-notice": (about) => about.needsTitle && about.comesFromAbroad && about.asOf >= ADVICE_NOTICE_FROM,
  "report-early-end": (about) => about.needsTitle && isSectionFour(about.route),
  "report-tolerated-end": ({ route }) => isRoute(route, "60d"),
  "report-training-end": ({ route }) => isRoute(route, "16g", "60c"),
  "answer-ba": (about) => about.needsTitle && about.needsConsent,
  "register-home": (about) => about.comesFromAbroad,
  "apply-for-title": (about) => about.needsTitle && about.comesFromAbroad,
  "tell-early-end": (about) => about.needsTitle && isSectionThreeOrFour(about.route),
};

/** The duties that follow, the employer's first. */
export function dutiesFor(about: DutyCase): Duty[] {
  return DUTIES.filter(({ id }) => OWED_IF[id]?.(about) ?? true);
}
