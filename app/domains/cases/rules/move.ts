import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CaseState, MilestoneState } from "#app/platform/database/generated/enums.ts";
import type { MilestoneTemplate } from "../templates/types.ts";
import { positionOf } from "../templates/index.ts";
import { expectedFirstDay, forecast, LAST_STEP } from "./forecast.ts";
import type { Forecast } from "./forecast.ts";
import { dueOn, isReady } from "./schedule.ts";
import { isFinished } from "./state.ts";
import type { CaseNow, MilestoneNow, Mover } from "./state.ts";
import { refuseDay, refuseMove, targetOf } from "./transitions.ts";
import type { Move, MoveRefusal } from "./transitions.ts";

/** A change of state for the history, the person's own step first. */
export interface StateChange {
  key: string;
  from: MilestoneState;
  to: MilestoneState;
}

/** What a step makes of a case. */
export interface Moved {
  ok: true;
  after: CaseNow;
  changes: readonly StateChange[];
  forecast: Forecast;
}

/** A step somebody wants to take; `doneOn` counts for "finish" alone and is today when left out. */
export interface MoveInput {
  key: string;
  move: Move;
  mover: Mover;
  today: PlainDate;
  doneOn?: PlainDate | undefined;
}

const replace = (state: CaseNow, key: string, change: Partial<MilestoneNow>): CaseNow => ({
  ...state,
  milestones: state.milestones.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

/** Starts what has become possible, sets the due dates of what runs anew and tells the forecast. */
export function settle(state: CaseNow, today: PlainDate): Omit<Moved, "ok"> {
  const changes: StateChange[] = [];
  const milestones = state.milestones.map((milestone) => {
    if (milestone.state !== "NOT_STARTED" || !isReady(state, milestone)) return milestone;
    changes.push({ key: milestone.key, from: "NOT_STARTED", to: "RUNNING" });
    return { ...milestone, state: "RUNNING" as const, since: today, startedOn: today };
  });
  const started = { ...state, milestones };
  const firstDay = expectedFirstDay(started, today);
  const after = {
    ...started,
    // what has not begun is planned anew whenever it is looked at (plannedDue); only a date somebody works to is kept
    milestones: milestones.map((one) =>
      one.state === "NOT_STARTED" ? one : { ...one, dueOn: dueOn(started, one, firstDay) },
    ),
  };
  return { after, changes, forecast: forecast(after, today) };
}

/** The first state of a case: what needs nothing before it runs at once. */
export function startCase(
  rows: readonly MilestoneTemplate[],
  start: Pick<CaseNow, "template" | "startedOn" | "plannedFirstDay" | "place" | "observed">,
): Omit<Moved, "ok"> {
  const milestones = rows.map((row): MilestoneNow => ({
    key: row.key,
    position: positionOf(row.key),
    party: row.party,
    state: "NOT_STARTED",
    since: start.startedOn,
    dueOn: null,
    doneOn: null,
    startedOn: null,
  }));
  return settle({ ...start, state: "RUNNING", firstWorkingDay: null, milestones }, start.startedOn);
}

/**
 * Takes a step: checks that this person may, changes the state, starts what it makes possible, recomputes due dates and
 * forecast. "First working day" finished makes the case arrive.
 */
export function moveMilestone(
  state: CaseNow,
  input: MoveInput,
): Moved | { ok: false; code: MoveRefusal | "unknown_milestone" } {
  const { key, move, mover, today, doneOn = today } = input;
  const milestone = state.milestones.find((one) => one.key === key);
  if (milestone === undefined) return { ok: false, code: "unknown_milestone" };
  const refusal =
    refuseMove(state, milestone, move, mover) ??
    (move === "finish" ? refuseDay(state, milestone, doneOn, today) : null);
  if (refusal !== null) return { ok: false, code: refusal };
  const to = targetOf(move);
  const arrives = key === LAST_STEP && to === "DONE";
  const moved: CaseNow = {
    ...replace(state, key, {
      ...{ state: to, since: today, doneOn: to === "DONE" ? doneOn : null },
      startedOn: milestone.startedOn ?? (to === "RUNNING" ? today : null),
    }),
    ...(arrives && { state: "ARRIVED" as CaseState, firstWorkingDay: doneOn }),
  };
  const settled = settle(moved, today);
  return { ok: true, ...settled, changes: [{ key, from: milestone.state, to }, ...settled.changes] };
}

/** Whether nothing has been finished or set aside yet: only then may the route change. */
export function nothingDone(milestones: readonly Pick<MilestoneNow, "state">[]): boolean {
  return milestones.every((milestone) => !isFinished(milestone.state));
}
