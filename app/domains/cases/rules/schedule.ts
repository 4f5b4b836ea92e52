import {
  addDays,
  addMonths,
  addWorkingDays,
  computeDeadline,
  isWorkingDay,
} from "#app/domains/calendar/index.ts";
import type { HolidayPlace, PlainDate } from "#app/domains/calendar/index.ts";
import { rowOf } from "../templates/index.ts";
import type { CaseDate, DueRule, Span } from "../templates/types.ts";
import { finishedOn, isFinished } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** The last of some days; null for none. */
export function latest(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

/**
 * The end of a span after a day, the day not counted. An end on a Saturday, Sunday or holiday moves to the next working
 * day (§ 193 BGB, § 31 Abs. 3 VwVfG). A span of nothing is the day itself.
 */
export function spanAfter(day: PlainDate, span: Span, place: HolidayPlace): PlainDate {
  if (span.amount === 0) return day;
  if (span.unit === "working_days") return addWorkingDays(day, span.amount, place);
  const { amount, unit } = span;
  return computeDeadline({ event: day, amount, unit, ...place, shift: true }).end;
}

/** A span before a day; where that is a Saturday, Sunday or holiday the working day before it, for later is too late. */
function spanBefore(day: PlainDate, { amount, unit }: Span, place: HolidayPlace): PlainDate {
  let found =
    unit === "months" ? addMonths(day, -amount) : addDays(day, unit === "weeks" ? -7 * amount : -amount);
  while (!isWorkingDay(found, place)) found = addDays(found, -1);
  return found;
}

/** The milestones before this one that the case has. */
export function predecessors(state: CaseNow, milestone: MilestoneNow): MilestoneNow[] {
  const { after } = rowOf(state, milestone.key);
  return state.milestones.filter((other) => (after as readonly string[]).includes(other.key));
}

/** The milestones of the case that come directly after this one. */
export function followers(state: CaseNow, milestone: MilestoneNow): MilestoneNow[] {
  return state.milestones.filter((other) =>
    (rowOf(state, other.key).after as readonly string[]).includes(milestone.key),
  );
}

/** Whether everything before it is finished. */
export function isReady(state: CaseNow, milestone: MilestoneNow): boolean {
  return predecessors(state, milestone).every((before) => isFinished(before.state));
}

/** The day since which it can be done: the last predecessor's end, the start of the case, or null when not yet. */
function readySince(state: CaseNow, milestone: MilestoneNow): PlainDate | null {
  if (!isReady(state, milestone)) return milestone.state === "NOT_STARTED" ? null : milestone.since;
  const ends = predecessors(state, milestone).flatMap((before) => finishedOn(before) ?? []);
  // what was done before the case began is due no earlier than from its start
  return latest([state.startedOn, ...ends]);
}

/** The day its time counts from: what stands before it, or the later day from which it counts anew; null while not yet. */
function countsFrom(state: CaseNow, milestone: MilestoneNow): PlainDate | null {
  const ready = readySince(state, milestone);
  const { restartedOn } = milestone;
  return ready === null || restartedOn === null ? ready : latest([ready, restartedOn]);
}

/**
 * Whether the legal time of a milestone stands still: the authority waits for something the others owe it, and its norm
 * says that its time does not run meanwhile.
 */
export function clockStands(state: CaseNow, milestone: MilestoneNow): boolean {
  const { party, waitsFor } = milestone;
  if (milestone.state !== "WAITING" || party !== "AUTHORITY" || waitsFor === "AUTHORITY") return false;
  return rowOf(state, milestone.key).due?.whenMissing !== undefined;
}

/** What is planned back from the first working day is not due before it could be done once it has begun. */
function soonest(state: CaseNow, milestone: MilestoneNow): PlainDate {
  if (milestone.state === "NOT_STARTED") return state.startedOn;
  const { due, takes } = rowOf(state, milestone.key);
  return due?.statutory ? milestone.since : spanAfter(milestone.since, takes.best, state.place);
}

/** The days of a case that rules count back from. */
const COUNTS_BACK_FROM: Partial<Record<DueRule["from"], CaseDate>> = {
  before_visa_ends: "visaValidUntil",
  before_title_ends: "titleValidUntil",
  before_probation_ends: "probationEndsOn",
};

/** The day a rule counts back from; undefined where it counts from something else, null while it is not known. */
function lastDay(state: CaseNow, due: DueRule): PlainDate | null | undefined {
  const name = COUNTS_BACK_FROM[due.from];
  return name && state.dates[name];
}

/**
 * When a milestone is due: null where no rule sets a time, while what it counts from has not happened, and while its time
 * stands still. Finished milestones keep the day they had; what has failed is not due any more.
 */
export function dueOn(state: CaseNow, milestone: MilestoneNow, firstDay: PlainDate): PlainDate | null {
  if (isFinished(milestone.state)) return milestone.dueOn;
  if (milestone.state === "FAILED" || clockStands(state, milestone)) return null;
  const { due } = rowOf(state, milestone.key);
  if (due === null) return null;
  if (due.from === "before_first_day")
    return latest([spanBefore(firstDay, due.span, state.place), soonest(state, milestone)]);
  if (due.from === "after_first_day") return spanAfter(firstDay, due.span, state.place);
  const last = lastDay(state, due);
  if (last) return latest([spanBefore(last, due.span, state.place), soonest(state, milestone)]);
  const span = last === null ? due.whileUnknown : due.span;
  const from = countsFrom(state, milestone);
  if (from === null || span === undefined) return null;
  const end = spanAfter(from, span, state.place);
  const { pausedDays } = milestone;
  // time that stood still is not counted (§ 209 BGB)
  return pausedDays === 0 ? end : addWorkingDays(addDays(end, pausedDays), 0, state.place);
}

/**
 * From when a milestone begins whose time lies far off: its span before the day it is due. Null where it begins as soon as
 * it can, undefined while its day is not known.
 */
export function opensOn(
  state: CaseNow,
  milestone: MilestoneNow,
  firstDay: PlainDate,
): PlainDate | null | undefined {
  const { opens } = rowOf(state, milestone.key);
  if (opens === null) return null;
  const due = dueOn(state, milestone, firstDay);
  return due === null ? undefined : spanBefore(due, opens, state.place);
}

/**
 * The due date to show: the one that is kept, or for what has not begun the one that follows from the expected first
 * working day.
 */
export function plannedDue(
  state: CaseNow,
  milestone: MilestoneNow,
  firstDay: PlainDate | null,
): PlainDate | null {
  if (milestone.state !== "NOT_STARTED" || firstDay === null) return milestone.dueOn;
  const { due } = rowOf(state, milestone.key);
  // what counts from what stands before has no date yet; a reader may not see all that stands before
  if (due === null || due.from === "ready" || lastDay(state, due) === null) return null;
  return dueOn(state, milestone, firstDay);
}
