import { addWorkingDays, comparePlainDates } from "#app/domains/calendar/index.ts";
import type { Land, PlainDate } from "#app/domains/calendar/index.ts";
import type { CloseReason, RequestState, Turn } from "#app/platform/database/generated/enums.ts";

/** What can happen to a request, and who does it. */
export type RequestStep = "triage" | "take" | "answer" | "reply" | "close" | "withdraw";
export type RequestParty = "desk" | "advisor" | "company";

interface Move {
  step: RequestStep;
  by: readonly RequestParty[];
  from: readonly RequestState[];
  to: RequestState | "same";
  turn: Turn | "same";
}

const OPEN: readonly RequestState[] = ["NEW", "TRIAGED", "IN_PROGRESS"];

const MOVES: readonly Move[] = [
  { step: "triage", by: ["desk", "advisor"], from: ["NEW", "TRIAGED"], to: "TRIAGED", turn: "same" },
  { step: "take", by: ["advisor"], from: ["NEW", "TRIAGED"], to: "IN_PROGRESS", turn: "same" },
  { step: "answer", by: ["advisor"], from: OPEN, to: "IN_PROGRESS", turn: "COMPANY" },
  { step: "reply", by: ["company"], from: OPEN, to: "same", turn: "CENTER" },
  { step: "close", by: ["advisor"], from: OPEN, to: "CLOSED", turn: "same" },
  { step: "withdraw", by: ["company"], from: OPEN, to: "CLOSED", turn: "same" },
];

/** Where a step leads a request, or null when this party may not take it now. */
export function moveRequest(
  now: { state: RequestState; turn: Turn },
  step: RequestStep,
  by: RequestParty,
): { state: RequestState; turn: Turn } | null {
  const move = MOVES.find(
    (known) => known.step === step && known.by.includes(by) && known.from.includes(now.state),
  );
  if (!move) return null;
  return {
    state: move.to === "same" ? now.state : move.to,
    turn: move.turn === "same" ? now.turn : move.turn,
  };
}

/** The steps a party may take now, in the order of the table. */
export function possibleSteps(state: RequestState, by: RequestParty): RequestStep[] {
  return MOVES.filter((move) => move.by.includes(by) && move.from.includes(state)).map((move) => move.step);
}

/** Working days until the center has answered for the first time. */
export const FIRST_ANSWER_WORKING_DAYS = 2;

/** The day by which the center promises its first answer. */
export function firstAnswerDue(createdOn: PlainDate, land: Land): PlainDate {
  return addWorkingDays(createdOn, FIRST_ANSWER_WORKING_DAYS, { land });
}

/** Whether the promise of the first answer is broken on `today`. */
export function answerOverdue(
  request: { createdOn: PlainDate; firstAnsweredAt: Date | null; state: RequestState },
  land: Land,
  today: PlainDate,
): boolean {
  if (request.firstAnsweredAt !== null || request.state === "CLOSED") return false;
  return comparePlainDates(today, firstAnswerDue(request.createdOn, land)) > 0;
}

/** Reasons an advisor may close with; a company's own withdrawal is WITHDRAWN. */
export const CENTER_CLOSE_REASONS = [
  "SOLVED",
  "REFERRED",
  "NOT_POSSIBLE",
] as const satisfies readonly CloseReason[];
