import type { EnumWords } from "#app/i18n/enum-words.ts";
import type { Tone } from "./badge.tsx";
import type { SignName } from "./sign.tsx";

interface Look {
  readonly tone: Tone;
  readonly sign: SignName;
}
const look = (tone: Tone, sign: SignName): Look => ({ tone, sign });

const DONE = look("success", "done");
const RUNNING = look("info", "running");
const WAITING = look("warning", "waiting");
const NOT_STARTED = look("neutral", "not-started");
const UNCLEAR = look("warning", "unclear");
const REFUSED = look("danger", "refused");
const OVER = look("neutral", "none");

/** Sign and tone of every state; its word stands in `enums`. The same state looks the same on every page. */
export const STATE_SIGNS = {
  CandidateState: {
    DRAFT: NOT_STARTED,
    ACTIVE: RUNNING,
    PLACED: DONE,
    ENDED: OVER,
    MERGED: OVER,
    HANDED_OVER: OVER,
  },
  HandoverState: {
    ASKED: WAITING,
    AGREED: RUNNING,
    ACCEPTED: DONE,
    DECLINED: REFUSED,
    WITHDRAWN: OVER,
    REFUSED,
  },
  OfferState: { OPEN: RUNNING, ARCHIVED: OVER },
  PlanState: { PLANNED: NOT_STARTED, APPLIED: WAITING, STARTED: RUNNING, DONE, DROPPED: OVER },
  LetterState: { DRAFT: NOT_STARTED, SIGNED_OFF: DONE, WITHDRAWN: OVER },
  FeeState: { EXPECTED: NOT_STARTED, DUE: WAITING, PAID: DONE, WAIVED: OVER },
  PaymentState: {
    OPEN: WAITING,
    PENDING: RUNNING,
    PAID: DONE,
    PARTLY_REFUNDED: DONE,
    REFUNDED: OVER,
    CANCELLED: OVER,
  },
  AttemptState: { STARTED: RUNNING, PENDING: RUNNING, PAID: DONE, DECLINED: REFUSED, CANCELLED: OVER },
  RefundState: { ASKED: RUNNING, DONE, FAILED: REFUSED },
  RecognitionState: {
    EQUIVALENT: DONE,
    COMPARABLE: DONE,
    PARTIAL: UNCLEAR,
    PENDING: WAITING,
    NOT_APPLIED: NOT_STARTED,
    NONE: OVER,
  },
  CaseState: { RUNNING, ARRIVED: DONE, ENDED: OVER },
  MilestoneState: {
    ...{ NOT_STARTED, RUNNING, WAITING, DONE, NOT_NEEDED: OVER },
    BLOCKED: look("danger", "warning"),
    FAILED: REFUSED,
  },
  CompanyState: { PENDING: WAITING, VERIFIED: DONE, REJECTED: REFUSED, MERGED: OVER },
  ProposalState: {
    PROPOSED: NOT_STARTED,
    INTERESTED: RUNNING,
    INTRODUCED: RUNNING,
    INTERVIEW: RUNNING,
    OFFERED: WAITING,
    ACCEPTED: DONE,
    ENDED: OVER,
  },
  InterviewState: { SUGGESTED: WAITING, OTHERS_ASKED: WAITING, AGREED: DONE, CANCELLED: OVER },
  RequestState: { NEW: NOT_STARTED, TRIAGED: WAITING, IN_PROGRESS: RUNNING, CLOSED: DONE },
  ReferralState: { SENT: WAITING, ACCEPTED: RUNNING, ANSWERED: DONE },
  VacancyState: { DRAFT: NOT_STARTED, PUBLISHED: RUNNING, FILLED: DONE, CLOSED: OVER },
  Urgency: { LOW: OVER, NORMAL: NOT_STARTED, HIGH: look("danger", "warning") },
  CriterionState: { met: DONE, unknown: UNCLEAR, not_met: REFUSED, not_applicable: OVER },
  RouteStatus: {
    open: DONE,
    unknown: UNCLEAR,
    blocked: REFUSED,
    not_applicable: OVER,
    not_in_force: OVER,
  },
} as const satisfies {
  readonly [Name in keyof EnumWords]?: { readonly [Value in keyof EnumWords[Name]]: Look };
};
