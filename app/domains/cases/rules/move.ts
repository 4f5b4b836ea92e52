import { daysBetween } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CaseState, MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import type { MilestoneTemplate } from "../templates/types.ts";
import { laidDown, positionOf, rowOf } from "../templates/index.ts";
import { expectedFirstDay, forecast, LAST_STEP } from "./forecast.ts";
import type { Forecast } from "./forecast.ts";
import { clockStands, dueOn, isReady, opensOn } from "./schedule.ts";
import { NO_DATES, UNTOUCHED } from "./state.ts";
import type { CaseNow, MilestoneNow, Mover } from "./state.ts";
import { needsReason, refuseDay, refuseMove, targetOf, waitables } from "./transitions.ts";
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

/**
 * A step somebody wants to take; `doneOn` and `until` count for "finish" alone, the first and is today when left out, `waitsFor` for "wait"
 * alone and is an authority when left out.
 */
export interface MoveInput {
  key: string;
  move: Move;
  mover: Mover;
  today: PlainDate;
  doneOn?: PlainDate | undefined;
  waitsFor?: Turn | undefined;
  /** for "finish": the day its paper brings; unchanged when left out */
  until?: PlainDate | undefined;
  reason?: string | undefined;
}

export const replace = (state: CaseNow, key: string, change: Partial<MilestoneNow>): CaseNow => ({
  ...state,
  milestones: state.milestones.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

/**
 * Starts what has become possible, takes back what began by itself and is not possible any more, sets the due dates of what
 * runs anew and tells the forecast.
 */
export function settle(state: CaseNow, today: PlainDate): Omit<Moved, "ok"> {
  const changes: StateChange[] = [];
  const become = (milestone: MilestoneNow, to: "RUNNING" | "NOT_STARTED"): MilestoneNow => {
    changes.push({ key: milestone.key, from: milestone.state, to });
    return { ...milestone, state: to, since: today, startedOn: to === "RUNNING" ? today : null };
  };
  const milestones = state.milestones.map((milestone) => {
    const ready = isReady(state, milestone);
    if (milestone.state === "NOT_STARTED" && ready && hasOpened(state, milestone, today))
      return become(milestone, "RUNNING");
    if (milestone.state === "RUNNING" && !ready && !milestone.touched)
      return become(milestone, "NOT_STARTED");
    return milestone;
  });
  const started = { ...state, milestones };
  const firstDay = expectedFirstDay(started, today);
  const after = {
    ...started,
    // what has not begun is planned anew whenever it is looked at (plannedDue); only a date somebody works to is kept
    milestones: milestones.map((one) =>
      one.state === "NOT_STARTED"
        ? { ...one, dueOn: null }
        : { ...one, dueOn: dueOn(started, one, firstDay) },
    ),
  };
  return { after, changes, forecast: forecast(after, today) };
}

/** Whether the time of a milestone has come that lies far off; what can begin at once always has. */
function hasOpened(state: CaseNow, milestone: MilestoneNow, today: PlainDate): boolean {
  if (rowOf(state, milestone.key).opens === null) return true;
  const opens = opensOn(state, milestone, state.firstWorkingDay ?? today);
  return opens !== undefined && opens !== null && opens <= today;
}

/** The first day on which a milestone whose time lay far off begins by itself; null for none. */
export function nextOpening(state: CaseNow): PlainDate | null {
  const { firstWorkingDay } = state;
  if (firstWorkingDay === null || state.state !== "ARRIVED") return null;
  const days = state.milestones
    .filter((milestone) => milestone.state === "NOT_STARTED" && isReady(state, milestone))
    .flatMap((milestone) => opensOn(state, milestone, firstWorkingDay) ?? []);
  return days.sort()[0] ?? null;
}

/** The first state of a case: what needs nothing before it runs at once. */
export function startCase(
  rows: readonly MilestoneTemplate[],
  start: Pick<CaseNow, "template" | "startedOn" | "plannedFirstDay" | "place" | "observed">,
): Omit<Moved, "ok"> {
  const milestones = rows.map((row): MilestoneNow => ({
    key: row.key,
    position: positionOf(row.key, row.laid),
    party: row.party,
    state: "NOT_STARTED",
    since: start.startedOn,
    ...UNTOUCHED,
  }));
  return settle(
    { ...start, state: "RUNNING", laid: laidDown(rows), firstWorkingDay: null, dates: NO_DATES, milestones },
    start.startedOn,
  );
}

/**
 * Takes a step: checks that this person may, changes the state, starts what it makes possible, recomputes due dates and
 * forecast. "First working day" finished makes the case arrive.
 */
export function moveMilestone(
  state: CaseNow,
  input: MoveInput,
): Moved | { ok: false; code: MoveRefusal | "unknown_milestone" } {
  const { key, move, mover, today, doneOn = today, waitsFor = "AUTHORITY" } = input;
  const milestone = state.milestones.find((one) => one.key === key);
  if (milestone === undefined) return { ok: false, code: "unknown_milestone" };
  const refusal =
    refuseMove(state, milestone, move, mover) ??
    (move === "finish" ? refuseDay(state, milestone, doneOn, today) : null) ??
    (move === "finish" && input.until !== undefined && input.until < doneOn ? "ends_before_done" : null) ??
    (move === "wait" && !waitables(milestone).includes(waitsFor) ? "waits_for_itself" : null) ??
    (needsReason(move) && !input.reason ? "reason_missing" : null);
  if (refusal !== null) return { ok: false, code: refusal };
  const to = targetOf(move);
  const arrives = key === LAST_STEP && to === "DONE";
  const moved: CaseNow = {
    ...replace(state, key, {
      ...{ state: to, since: today, doneOn: to === "DONE" ? doneOn : null, touched: true },
      startedOn: milestone.startedOn ?? (to === "RUNNING" ? today : null),
      waitsFor: to === "WAITING" ? waitsFor : null,
      ...clockAfter(state, milestone, today),
    }),
    ...(move === "finish" && { dates: learnt(state, key, input.until) }),
    ...(arrives && { state: "ARRIVED" as CaseState, firstWorkingDay: doneOn }),
  };
  const settled = settle(moved, today);
  return { ok: true, ...settled, changes: [{ key, from: milestone.state, to }, ...settled.changes] };
}

/** The days of a case with the one a finished milestone has brought. */
function learnt(state: CaseNow, key: string, until: PlainDate | undefined): CaseNow["dates"] {
  const { brings } = rowOf(state, key);
  return brings === null || until === undefined ? state.dates : { ...state.dates, [brings]: until };
}

/** What a time that stood still until today makes of the clock: it goes on later, or begins anew. */
function clockAfter(state: CaseNow, milestone: MilestoneNow, today: PlainDate): Partial<MilestoneNow> {
  if (!clockStands(state, milestone)) return {};
  return rowOf(state, milestone.key).due?.whenMissing === "begins_anew"
    ? { restartedOn: today, pausedDays: 0 }
    : { pausedDays: milestone.pausedDays + daysBetween(milestone.since, today) };
}
