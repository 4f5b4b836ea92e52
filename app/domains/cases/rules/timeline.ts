import { addDays } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { rowOf } from "../templates/index.ts";
import { expectedFirstDay, LAST_STEP } from "./forecast.ts";
import { dueOn, latest, predecessors, spanAfter } from "./schedule.ts";
import { finishedOn } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** From one day to another, both included. */
export interface Days {
  from: PlainDate;
  to: PlainDate;
}

/** One milestone on the time line. */
export interface TimelineRow {
  key: string;
  /** when it ran: until it was done, or until today; null before it began and where it was set aside */
  actual: (Days & { open: boolean }) | null;
  /** from when it can be worked on to when it is due, or usually done where no rule sets a time */
  planned: Days | null;
  /** the end of the time the law gives, counted from the planned day where it has not begun; null where no norm sets one */
  legal: PlainDate | null;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The milestones of a case in time, planned and actual, in their order. Pure in `today`. */
export function timeline(state: CaseNow, today: PlainDate): TimelineRow[] {
  const hasGoal = state.milestones.some(({ key }) => key === LAST_STEP);
  const firstDay = hasGoal ? expectedFirstDay(state, today) : null;
  const known = new Map<string, PlainDate>();
  return state.milestones.map((milestone) => {
    const planned = plannedDays(state, milestone, { today, firstDay, known });
    const due = rowOf(state, milestone.key).due;
    const isOpen = milestone.state !== "NOT_NEEDED";
    const isAhead = milestone.state === "NOT_STARTED";
    return {
      key: milestone.key,
      actual: actualDays(milestone, today),
      planned: isOpen ? planned : null,
      legal: isOpen && due?.statutory ? (isAhead ? planned.to : milestone.dueOn) : null,
    };
  });
}

function actualDays(milestone: MilestoneNow, today: PlainDate): TimelineRow["actual"] {
  if (milestone.state === "NOT_NEEDED" || milestone.state === "NOT_STARTED") return null;
  const done = finishedOn(milestone);
  const to = done ?? later(today, milestone.since);
  const began = milestone.startedOn ?? (done === null ? milestone.since : to);
  // what was done before it could begin is a day, not a time that runs backwards
  return { from: began < to ? began : to, to, open: done === null };
}

interface Around {
  today: PlainDate;
  firstDay: PlainDate | null;
  /** expected ends by key, each reckoned once */
  known: Map<string, PlainDate>;
}

function plannedDays(state: CaseNow, milestone: MilestoneNow, around: Around): Days {
  const from = beginOf(state, milestone, around);
  const { takes } = rowOf(state, milestone.key);
  const due = dueDay(state, milestone, from, around.firstDay);
  return { from, to: due !== null && due >= from ? due : spanAfter(from, takes.usual, state.place) };
}

function dueDay(
  state: CaseNow,
  milestone: MilestoneNow,
  from: PlainDate,
  firstDay: PlainDate | null,
): PlainDate | null {
  if (milestone.state !== "NOT_STARTED") return milestone.dueOn;
  const { due } = rowOf(state, milestone.key);
  if (due?.from === "ready") return spanAfter(from, due.span, state.place);
  return firstDay === null ? null : dueOn(state, milestone, firstDay);
}

/** The day it began, or can begin when everything before it takes its usual time. */
function beginOf(state: CaseNow, milestone: MilestoneNow, around: Around): PlainDate {
  const done = finishedOn(milestone);
  if (milestone.state !== "NOT_STARTED") {
    const began = milestone.startedOn ?? done ?? milestone.since;
    return done !== null && done < began ? done : began;
  }
  const ends = predecessors(state, milestone).map((before) => endOf(state, before, around));
  return later(latest(ends) ?? around.today, around.today);
}

function endOf(state: CaseNow, milestone: MilestoneNow, around: Around): PlainDate {
  const found = around.known.get(milestone.key) ?? finishedOn(milestone);
  if (found !== null) return found;
  const { takes } = rowOf(state, milestone.key);
  const usual = spanAfter(beginOf(state, milestone, around), takes.usual, state.place);
  const isGoal = milestone.key === LAST_STEP && around.firstDay !== null;
  const end = isGoal && around.firstDay !== null ? around.firstDay : later(usual, around.today);
  around.known.set(milestone.key, end);
  return end;
}

/** From the first to the last day that has to be shown, in whole months. */
export function extentOf(
  rows: readonly TimelineRow[],
  more: readonly PlainDate[],
): Days & { months: PlainDate[] } {
  const days = rows.flatMap(({ actual, planned, legal }) => [
    ...(actual ? [actual.from, actual.to] : []),
    ...(planned ? [planned.from, planned.to] : []),
    ...(legal ? [legal] : []),
  ]);
  const all = [...days, ...more].sort();
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a time line without days");
  const months: PlainDate[] = [];
  let month = startOfMonth(first);
  for (; month <= last; month = startOfMonth(addDays(month, 31))) months.push(month);
  return { from: months[0] ?? first, to: addDays(month, -1), months };
}

const startOfMonth = (day: PlainDate): PlainDate => `${day.slice(0, 7)}-01` as PlainDate;
