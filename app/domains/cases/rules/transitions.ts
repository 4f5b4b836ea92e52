import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { rowOf } from "../templates/index.ts";
import { LAST_STEP } from "./forecast.ts";
import { isReady } from "./schedule.ts";
import type { CaseNow, MilestoneNow, Mover } from "./state.ts";

/** A step a person takes with a milestone. */
export const MOVES = ["start", "wait", "resume", "finish", "set_aside", "reopen"] as const;
export type Move = (typeof MOVES)[number];

/** Why a step is not possible; words in i18n. */
export type MoveRefusal =
  | "case_over"
  | "wrong_state"
  | "not_yours"
  | "center_only"
  | "not_ready"
  | "always_needed"
  | "in_the_future"
  | "before_start";

interface Edge {
  from: readonly MilestoneState[];
  to: MilestoneState;
  /** deciding that something is not needed, or was not done after all, is the advisor's */
  centerOnly: boolean;
}

const EDGES: Readonly<Record<Move, Edge>> = {
  start: { from: ["NOT_STARTED"], to: "RUNNING", centerOnly: false },
  wait: { from: ["RUNNING"], to: "WAITING", centerOnly: false },
  resume: { from: ["WAITING"], to: "RUNNING", centerOnly: false },
  finish: { from: ["RUNNING"], to: "DONE", centerOnly: false },
  set_aside: { from: ["NOT_STARTED", "RUNNING", "WAITING"], to: "NOT_NEEDED", centerOnly: true },
  reopen: { from: ["DONE", "NOT_NEEDED"], to: "RUNNING", centerOnly: true },
};

/** The state a step leads to. */
export function targetOf(move: Move): MilestoneState {
  return EDGES[move].to;
}

/** Whether this party may write down what happens to the milestone: the center always, the party for its own. */
export function isTheirs(
  state: CaseNow,
  milestone: Pick<MilestoneNow, "key" | "party">,
  mover: Mover,
): boolean {
  if (mover === "CENTER" || milestone.party === mover) return true;
  return milestone.party === "AUTHORITY" && rowOf(state.template, milestone.key).recorder === mover;
}

/**
 * Whether a person may take a step with a milestone of a case; the reason if not. A case that has ended stands still; one
 * that has arrived goes on, for some duties come after the first working day. That day itself is never set aside or
 * reopened and waits until everything before it is finished.
 */
export function refuseMove(
  state: CaseNow,
  milestone: MilestoneNow,
  move: Move,
  mover: Mover,
): MoveRefusal | null {
  const edge = EDGES[move];
  if (state.state === "ENDED") return "case_over";
  if (!edge.from.includes(milestone.state)) return "wrong_state";
  if (!isTheirs(state, milestone, mover)) return "not_yours";
  if (edge.centerOnly && mover !== "CENTER") return "center_only";
  if (milestone.key !== LAST_STEP) return null;
  if (edge.centerOnly) return "always_needed";
  return isReady(state, milestone) ? null : "not_ready";
}

/** Whether the day on which something was finished can be right. */
export function refuseDay(
  state: CaseNow,
  milestone: MilestoneNow,
  doneOn: PlainDate,
  today: PlainDate,
): MoveRefusal | null {
  if (doneOn > today) return "in_the_future";
  // papers may be older than the case, the work they lead to may not
  return milestone.key === LAST_STEP && doneOn < state.startedOn ? "before_start" : null;
}

/** The steps a person may take with a milestone now. */
export function possibleMoves(state: CaseNow, milestone: MilestoneNow, mover: Mover): Move[] {
  return MOVES.filter((move) => refuseMove(state, milestone, move, mover) === null);
}
