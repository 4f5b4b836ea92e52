import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { Confidence } from "../parameters/types.ts";
import type { RouteRule } from "../routes/types.ts";

/** When a duty must be done: an amount of time from an event, or at the latest on the event itself. */
interface DutyDeadline {
  amount: number | null;
  unit: "day" | "week" | "month" | null;
  from:
    "before_first_day" | "first_day" | "whole_employment" | "knowledge_of_end" | "request" | "start_of_work";
}

/** Something the employer must do because of this employment. */
export interface Duty {
  id: string;
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

/** First day of § 45c AufenthG. */
const ADVICE_NOTICE_FROM = plainDate("2026-01-01");

const DUTIES: readonly Duty[] = [
  {
    id: "check-title",
    norm: "§ 4a Abs. 5 S. 3 Nr. 1 AufenthG",
    deadline: { amount: null, unit: null, from: "before_first_day" },
    confidence: "law",
  },
  {
    id: "keep-copy",
    norm: "§ 4a Abs. 5 S. 3 Nr. 2 AufenthG",
    deadline: { amount: null, unit: null, from: "whole_employment" },
    confidence: "law",
  },
  {
    id: "advice-notice",
    norm: "§ 45c AufenthG",
    deadline: { amount: null, unit: null, from: "first_day" },
    confidence: "law",
  },
  {
    id: "report-early-end",
    norm: "§ 4a Abs. 5 S. 3 Nr. 3 AufenthG",
    deadline: { amount: 4, unit: "week", from: "knowledge_of_end" },
    confidence: "law",
  },
  {
    id: "answer-ba",
    norm: "§ 39 Abs. 4 S. 2 AufenthG",
    deadline: { amount: 1, unit: "month", from: "request" },
    confidence: "law",
  },
  {
    id: "social-insurance",
    norm: "§ 28a SGB IV, § 6 DEÜV",
    deadline: { amount: 6, unit: "week", from: "start_of_work" },
    confidence: "law",
  },
  {
    id: "written-terms",
    norm: "§ 2 NachwG",
    deadline: { amount: null, unit: null, from: "first_day" },
    confidence: "law",
  },
];

const needsTitle = (about: DutyCase) => about.needsTitle;

/** Duties that not every employment brings. */
const OWED_IF: Readonly<Record<string, (about: DutyCase) => boolean>> = {
  "check-title": needsTitle,
  "keep-copy": needsTitle,
  "advice-notice": (about) => about.needsTitle && about.comesFromAbroad && about.asOf >= ADVICE_NOTICE_FROM,
  "report-early-end": (about) => about.needsTitle && isSectionFour(about.route),
  "answer-ba": (about) => about.needsTitle && about.needsConsent,
};

/** The employer's duties that follow. */
export function dutiesFor(about: DutyCase): Duty[] {
  return DUTIES.filter(({ id }) => OWED_IF[id]?.(about) ?? true);
}
