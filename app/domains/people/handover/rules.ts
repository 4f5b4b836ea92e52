import { isClosed } from "#app/domains/candidates/index.ts";
import type { CandidateState, HandoverState } from "#app/platform/database/generated/enums.ts";

/** Why a person cannot be handed over now. */
export type HandoverBar = "running_case" | "already_asked" | "record_closed" | "same_center";

/** What stands in the way of handing a person over; null where nothing does. */
export function handoverBar(facts: {
  state: CandidateState;
  runningCases: number;
  openHandovers: number;
}): HandoverBar | null {
  if (isClosed(facts.state)) return "record_closed";
  if (facts.runningCases > 0) return "running_case";
  return facts.openHandovers > 0 ? "already_asked" : null;
}

export type HandoverStep = "agree" | "decline" | "record_paper" | "withdraw" | "accept" | "refuse";
export type HandoverParty = "person" | "center" | "receiver";

interface Move {
  step: HandoverStep;
  by: HandoverParty;
  from: readonly HandoverState[];
  to: HandoverState;
}

// Nothing happens without the person's yes, and until the other center has accepted the person may take it back.
const MOVES: readonly Move[] = [
  { step: "agree", by: "person", from: ["ASKED"], to: "AGREED" },
  { step: "decline", by: "person", from: ["ASKED"], to: "DECLINED" },
  { step: "withdraw", by: "person", from: ["AGREED"], to: "WITHDRAWN" },
  { step: "record_paper", by: "center", from: ["ASKED"], to: "AGREED" },
  { step: "withdraw", by: "center", from: ["ASKED", "AGREED"], to: "WITHDRAWN" },
  { step: "accept", by: "receiver", from: ["AGREED"], to: "ACCEPTED" },
  { step: "refuse", by: "receiver", from: ["AGREED"], to: "REFUSED" },
];

/** Where a step leads, or null where this party may not take it from this state. */
export function moveHandover(
  from: HandoverState,
  step: HandoverStep,
  by: HandoverParty,
): HandoverState | null {
  return MOVES.find((move) => move.step === step && move.by === by && move.from.includes(from))?.to ?? null;
}

/** Still to be answered by somebody. */
export const OPEN_HANDOVERS: HandoverState[] = ["ASKED", "AGREED"];
