import type {
  DeclineReason,
  InterviewState,
  ProposalEndReason,
  ProposalState,
} from "#app/platform/database/generated/enums.ts";

/** Who moves a proposal on. */
export type ProposalParty = "company" | "candidate" | "center";

export type ProposalStep =
  | "show_interest"
  | "decline"
  | "consent"
  | "suggest_times"
  | "pick_time"
  | "ask_other_times"
  | "call_off"
  | "offer"
  | "accept"
  | "decline_offer"
  | "withdraw";

interface Move {
  step: ProposalStep;
  by: ProposalParty;
  from: ProposalState;
  to: ProposalState;
  endReason?: ProposalEndReason;
}

/** Neither accepted nor ended. */
export const OPEN_STATES: readonly ProposalState[] = [
  "PROPOSED",
  "INTERESTED",
  "INTRODUCED",
  "INTERVIEW",
  "OFFERED",
];

// A talk is a matter of the two; they may as well go from the introduction to the offer.
// Consent for the company is what introduces the person; nobody sees a name before.
const MOVES: readonly Move[] = [
  { step: "show_interest", by: "company", from: "PROPOSED", to: "INTERESTED" },
  { step: "decline", by: "company", from: "PROPOSED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "decline", by: "company", from: "INTERESTED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "decline", by: "company", from: "INTRODUCED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "consent", by: "candidate", from: "INTERESTED", to: "INTRODUCED" },
  { step: "decline", by: "candidate", from: "INTERESTED", to: "ENDED", endReason: "CANDIDATE_DECLINED" },
  { step: "decline", by: "candidate", from: "INTRODUCED", to: "ENDED", endReason: "CANDIDATE_DECLINED" },
  { step: "suggest_times", by: "company", from: "INTRODUCED", to: "INTERVIEW" },
  { step: "suggest_times", by: "company", from: "INTERVIEW", to: "INTERVIEW" },
  { step: "pick_time", by: "candidate", from: "INTERVIEW", to: "INTERVIEW" },
  { step: "ask_other_times", by: "candidate", from: "INTERVIEW", to: "INTERVIEW" },
  { step: "call_off", by: "company", from: "INTERVIEW", to: "INTRODUCED" },
  { step: "decline", by: "company", from: "INTERVIEW", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "decline", by: "candidate", from: "INTERVIEW", to: "ENDED", endReason: "CANDIDATE_DECLINED" },
  { step: "offer", by: "company", from: "INTRODUCED", to: "OFFERED" },
  { step: "offer", by: "company", from: "INTERVIEW", to: "OFFERED" },
  { step: "accept", by: "candidate", from: "OFFERED", to: "ACCEPTED" },
  { step: "decline_offer", by: "candidate", from: "OFFERED", to: "ENDED", endReason: "OFFER_DECLINED" },
  ...OPEN_STATES.map((from): Move => ({
    step: "withdraw",
    by: "center",
    from,
    to: "ENDED",
    endReason: "CENTER_WITHDREW",
  })),
];

/** Proposals in these states end (CONSENT_WITHDRAWN) when the person takes the consent back. */
export const ENDED_BY_WITHDRAWAL: readonly ProposalState[] = ["INTRODUCED", "INTERVIEW", "OFFERED"];

/** Where a step leads, or null when this party may not take it from this state. */
export function moveProposal(
  from: ProposalState,
  step: ProposalStep,
  by: ProposalParty,
): { to: ProposalState; endReason: ProposalEndReason | null } | null {
  const move = MOVES.find((known) => known.from === from && known.step === step && known.by === by);
  return move ? { to: move.to, endReason: move.endReason ?? null } : null;
}

/** The steps a party may take now, in the order of the table. */
export function possibleSteps(from: ProposalState, by: ProposalParty): ProposalStep[] {
  return MOVES.filter((move) => move.from === from && move.by === by).map((move) => move.step);
}

/** Whose turn it is; null when the proposal has ended. While the two look for a time, the talk says it. */
export function proposalTurn(
  state: ProposalState,
  interview: InterviewState | null = null,
): ProposalParty | null {
  if (state === "PROPOSED" || state === "INTRODUCED") return "company";
  if (state === "INTERVIEW") return interview === "SUGGESTED" ? "candidate" : "company";
  if (state === "INTERESTED" || state === "OFFERED") return "candidate";
  return null;
}

/** What a step makes of the talk; null when it does not fit. `null` as `from`: there has been none. */
export function moveInterview(from: InterviewState | null, step: ProposalStep): InterviewState | null {
  const live = from === "SUGGESTED" || from === "OTHERS_ASKED" || from === "AGREED";
  switch (step) {
    case "suggest_times":
      return "SUGGESTED";
    case "pick_time":
      return from === "SUGGESTED" ? "AGREED" : null;
    case "ask_other_times":
      return from === "SUGGESTED" || from === "AGREED" ? "OTHERS_ASKED" : null;
    case "call_off":
      return live ? "CANCELLED" : null;
    default:
      return null;
  }
}

// What may be given as a reason. None names or hints at a ground of § 1 AGG: a company that would have to name such
// a ground has no reason to give, and a person owes nobody one.
export const DECLINE_REASONS = {
  company: [
    "QUALIFICATION_DIFFERS",
    "EXPERIENCE_DIFFERS",
    "LANGUAGE_LEVEL",
    "START_DATE",
    "HOURS_OR_PAY",
    "POSITION_FILLED",
    "POSITION_CANCELLED",
    "INTERNAL_REASONS",
  ],
  candidate: ["PLACE", "PAY", "HOURS", "START_DATE", "TASKS", "OTHER_OFFER", "PERSONAL", "NOT_SAID"],
} as const satisfies Record<"company" | "candidate", readonly DeclineReason[]>;

/** A consent holds while it is neither withdrawn nor expired at `now`. */
export function consentHolds(consent: { withdrawnAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return consent.withdrawnAt === null && consent.expiresAt.getTime() > now.getTime();
}
