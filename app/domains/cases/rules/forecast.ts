import { addDays, addWorkingDays, daysBetween, plainDate } from "#app/domains/calendar/index.ts";
import type { HolidayPlace, PlainDate } from "#app/domains/calendar/index.ts";
import { paceOf } from "../forecast/pace.ts";
import { simulate } from "../forecast/simulate.ts";
import type { PlannedStep, Simulation } from "../forecast/simulate.ts";
import { rowOf } from "../templates/index.ts";
import { finishedOn, isFinished } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";
import { observedFor } from "./observed.ts";
import { predecessors, spanAfter } from "./schedule.ts";

/** The milestone that ends the way. */
export const LAST_STEP = "first_working_day";

/** When the first working day will probably be: by then a tenth, half and nine tenths of the courses have reached it. */
export interface Forecast {
  earliest: PlainDate;
  likely: PlainDate;
  latest: PlainDate;
  /** the day at the usual pace, by which what stands before and after it is planned */
  paced: PlainDate;
  /** key of the running milestone at the head of the longest way; null where the agreed day decides */
  decidedBy: string | null;
  /** keys of the open milestones whose duration moves it most, the one that does most first */
  drivers: readonly string[];
  /** the first day on which the same case gives a later forecast if nothing happens; null when it stays */
  driftsFrom: PlainDate | null;
}

interface End {
  day: PlainDate;
  /** the open milestone without open predecessors where the longest way starts */
  head: string | null;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/**
 * The end of a milestone by the longest way to it, at the usual pace. What is under way ends today at the earliest, however
 * late it is.
 */
function endOf(state: CaseNow, milestone: MilestoneNow, today: PlainDate, known: Map<string, End>): End {
  const found = known.get(milestone.key);
  if (found !== undefined) return found;
  const end = computeEnd(state, milestone, today, known);
  known.set(milestone.key, end);
  return end;
}

function computeEnd(state: CaseNow, milestone: MilestoneNow, today: PlainDate, known: Map<string, End>): End {
  const finished = finishedOn(milestone);
  if (finished !== null) return { day: finished, head: null };
  const span = rowOf(state, milestone.key).takes.usual;
  if (milestone.state !== "NOT_STARTED") {
    const usual = spanAfter(milestone.since, span, state.place);
    return { day: later(usual, today), head: milestone.key };
  }
  const before = predecessors(state, milestone).map((one) => endOf(state, one, today, known));
  const last = before.reduce<End | null>((max, end) => (max === null || end.day > max.day ? end : max), null);
  const start = later(last?.day ?? today, today);
  return { day: spanAfter(start, span, state.place), head: last?.head ?? milestone.key };
}

/**
 * The first working day as a range: the way to it played through many times with the paces of its steps, never before the
 * agreed day. Once the day stands it is all of the range. Pure in `today`, so the same case gives a later range when
 * something is late.
 */
export function forecast(state: CaseNow, today: PlainDate): Forecast {
  const { firstWorkingDay: stands } = state;
  if (stands !== null) {
    const range = { earliest: stands, likely: stands, latest: stands, paced: stands };
    return { ...range, decidedBy: null, drivers: [], driftsFrom: null };
  }
  const goal = goalOf(state);
  const { early, middle, late, drivers } = playThrough(state, today);
  const usual = endOf(state, goal, today, new Map());
  const agreed = state.plannedFirstDay ?? today;
  const notBefore = (day: number) => addWorkingDays(later(dateOf(day), agreed), 0, state.place);
  return {
    ...{ earliest: notBefore(early), likely: notBefore(middle), latest: notBefore(late) },
    paced: addWorkingDays(later(usual.day, agreed), 0, state.place),
    decidedBy: usual.day > agreed ? usual.head : null,
    drivers: dateOf(late) > agreed ? drivers.map(({ key }) => key) : [],
    driftsFrom: driftsFrom(state, goal, today),
  };
}

/** The first working day at the usual pace, by which what stands before and after it is planned. */
export function expectedFirstDay(state: CaseNow, today: PlainDate): PlainDate {
  if (state.firstWorkingDay !== null) return state.firstWorkingDay;
  const { day } = endOf(state, goalOf(state), today, new Map());
  return addWorkingDays(later(day, state.plannedFirstDay ?? today), 0, state.place);
}

function goalOf(state: CaseNow): MilestoneNow {
  const goal = state.milestones.find((milestone) => milestone.key === LAST_STEP);
  if (goal === undefined) throw new RangeError("a case without a first working day");
  return goal;
}

const DAY_ZERO = plainDate("2020-01-01");
const numberOf = (day: PlainDate): number => daysBetween(DAY_ZERO, day);
const dateOf = (number: number): PlainDate => addDays(DAY_ZERO, number);

function playThrough(state: CaseNow, today: PlainDate): Simulation {
  const steps = state.milestones.map((milestone): PlannedStep => {
    const { after, takes } = rowOf(state, milestone.key);
    const finished = finishedOn(milestone);
    const runs = finished === null && milestone.state !== "NOT_STARTED";
    return {
      ...{ key: milestone.key, after, pace: paceOf(takes, observedFor(state.observed, milestone).days) },
      finishedOn: finished && numberOf(finished),
      begunOn: runs ? numberOf(milestone.startedOn ?? milestone.since) : null,
    };
  });
  return simulate(steps, LAST_STEP, numberOf(today), workingDayOf(state.place));
}

/** The day itself or the next working day, each looked up once. */
function workingDayOf(place: HolidayPlace): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const found = known.get(day) ?? numberOf(addWorkingDays(dateOf(day), 0, place));
    known.set(day, found);
    return found;
  };
}

/** From when waiting alone makes it later: the day after the first usual end among what is under way before the goal. */
function driftsFrom(state: CaseNow, goal: MilestoneNow, today: PlainDate): PlainDate | null {
  const ends = openBefore(state, goal, new Set())
    .filter((milestone) => milestone.state === "RUNNING" || milestone.state === "WAITING")
    .map((milestone) => spanAfter(milestone.since, rowOf(state, milestone.key).takes.usual, state.place))
    .sort();
  const first = ends[0];
  return first === undefined ? null : addDays(later(first, today), 1);
}

function openBefore(state: CaseNow, milestone: MilestoneNow, seen: Set<string>): MilestoneNow[] {
  if (seen.has(milestone.key) || isFinished(milestone.state)) return [];
  seen.add(milestone.key);
  return [milestone, ...predecessors(state, milestone).flatMap((one) => openBefore(state, one, seen))];
}
