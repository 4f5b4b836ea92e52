import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import { rowOf } from "../templates/index.ts";
import { LAST_STEP } from "./forecast.ts";
import { followers, isReady } from "./schedule.ts";
import type { CaseNow, MilestoneNow, Mover } from "./state.ts";

/** A step a person takes with a milestone. */
export const MOVES = ["start", "wait", "resume", "finish", "block", "fail", "set_aside", "reopen"] as const;
export type Move = (typeof MOVES)[number];

/** Why a step is not possible; words in i18n. */
export type MoveRefusal =
  | "case_over"
  | "wrong_state"
  | "not_yours"
  | "center_only"
  | "not_ready"
  | "always_needed"
  | "later_steps_done"
  | "reason_missing"
  | "waits_for_itself"
  | "in_the_future"
  | "before_start"
  | "ends_before_done";

interface Edge {
  from: readonly MilestoneState[];
  to: MilestoneState;
  /** deciding that something is not needed, or was not done after all, is the advisor's */
  centerOnly: boolean;
}

const UNDER_WAY = ["RUNNING", "WAITING"] as const;

const EDGES: Readonly<Record<Move, Edge>> = {
  start: { from: ["NOT_STARTED"], to: "RUNNING", centerOnly: false },
  wait: { from: ["RUNNING"], to: "WAITING", centerOnly: false },
  resume: { from: ["WAITING", "BLOCKED"], to: "RUNNING", centerOnly: false },
  finish: { from: UNDER_WAY, to: "DONE", centerOnly: false },
  block: { from: UNDER_WAY, to: "BLOCKED", centerOnly: false },
  fail: { from: [...UNDER_WAY, "BLOCKED"], to: "FAILED", centerOnly: false },
  set_aside: { from: ["NOT_STARTED", ...UNDER_WAY, "BLOCKED", "FAILED"], to: "NOT_NEEDED", centerOnly: true },
  reopen: { from: ["DONE", "NOT_NEEDED", "FAILED"], to: "RUNNING", centerOnly: true },
};

/** Moves that make no sense without a reason for the others. */
const NEEDS_REASON: readonly Move[] = ["block", "fail"];

/** Whether a step has to say why. */
export function needsReason(move: Move): boolean {
  return NEEDS_REASON.includes(move);
}

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
  return milestone.party === "AUTHORITY" && rowOf(state, milestone.key).recorder === mover;
}

/** For whom a milestone can wait: whom it does not lie with already. */
export function waitables(milestone: Pick<MilestoneNow, "party">): Turn[] {
  const all: readonly Turn[] = ["AUTHORITY", "CANDIDATE", "COMPANY", "CENTER"];
  return all.filter((party) => party !== milestone.party || party === "AUTHORITY");
}

/**
 * Whether a person may take a step with a milestone of a case; the reason if not. A case that has ended stands still; one
 * that has arrived goes on, for some duties come after the first working day. What depends on others may begin early, but
 * is not finished before them; what others were built on is not reopened below them. The first working day is never set
 * aside, failed or reopened and does not begin early. Whom a step waits for may say that it goes on.
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
  const answers = move === "resume" && milestone.waitsFor === mover;
  if (!answers && !isTheirs(state, milestone, mover)) return "not_yours";
  if (edge.centerOnly && mover !== "CENTER") return "center_only";
  const isLast = milestone.key === LAST_STEP;
  if (isLast && (edge.centerOnly || move === "fail")) return "always_needed";
  if (move === "finish" || (isLast && move === "start"))
    return isReady(state, milestone) ? null : "not_ready";
  if (move === "reopen" && followers(state, milestone).some((later) => later.state === "DONE")) {
    return "later_steps_done";
  }
  return null;
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
