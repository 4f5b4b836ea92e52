import type { ProposalEndReason, ProposalState } from "#app/platform/database/generated/enums.ts";

/** Who moves a proposal on. */
export type ProposalParty = "company" | "candidate" | "center";

export type ProposalStep =
  "show_interest" | "decline" | "consent" | "offer" | "accept" | "decline_offer" | "withdraw";

interface Move {
  step: ProposalStep;
  by: ProposalParty;
  from: ProposalState;
  to: ProposalState;
  endReason?: ProposalEndReason;
}

/** Neither accepted nor ended. */
export const OPEN_STATES: readonly ProposalState[] = ["PROPOSED", "INTERESTED", "INTRODUCED", "OFFERED"];

// Consent for the company is what introduces the person; nobody sees a name before.
const MOVES: readonly Move[] = [
  { step: "show_interest", by: "company", from: "PROPOSED", to: "INTERESTED" },
  { step: "decline", by: "company", from: "PROPOSED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "decline", by: "company", from: "INTERESTED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "decline", by: "company", from: "INTRODUCED", to: "ENDED", endReason: "COMPANY_DECLINED" },
  { step: "consent", by: "candidate", from: "INTERESTED", to: "INTRODUCED" },
  { step: "decline", by: "candidate", from: "INTERESTED", to: "ENDED", endReason: "CANDIDATE_DECLINED" },
  { step: "decline", by: "candidate", from: "INTRODUCED", to: "ENDED", endReason: "CANDIDATE_DECLINED" },
  { step: "offer", by: "company", from: "INTRODUCED", to: "OFFERED" },
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
export const ENDED_BY_WITHDRAWAL: readonly ProposalState[] = ["INTRODUCED", "OFFERED"];

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

/** Whose turn it is; null when the proposal has ended. */
export function proposalTurn(state: ProposalState): ProposalParty | null {
  if (state === "PROPOSED" || state === "INTRODUCED") return "company";
  if (state === "INTERESTED" || state === "OFFERED") return "candidate";
  return null;
}

/** A consent holds while it is neither withdrawn nor expired at `now`. */
export function consentHolds(consent: { withdrawnAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return consent.withdrawnAt === null && consent.expiresAt.getTime() > now.getTime();
}
