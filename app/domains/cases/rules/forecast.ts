import { addDays, addWorkingDays } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { rowOf } from "../templates/index.ts";
import { finishedOn, isFinished } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";
import { predecessors, spanAfter } from "./schedule.ts";

/** The milestone that ends the way. */
export const LAST_STEP = "first_working_day";

/** When the first working day will probably be, and the milestone that decides it (null: the agreed day does). */
export interface Forecast {
  earliest: PlainDate;
  likely: PlainDate;
  /** key of the running milestone at the head of the longest way */
  decidedBy: string | null;
  /** the first day on which the same case gives a later forecast if nothing happens; null when it stays */
  driftsFrom: PlainDate | null;
}

interface End {
  day: PlainDate;
  /** the open milestone without open predecessors where the longest way starts */
  head: string | null;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The end of a milestone by the longest way to it. What is under way ends today at the earliest, however late it is. */
function endOf(
  state: CaseNow,
  milestone: MilestoneNow,
  pace: "best" | "usual",
  today: PlainDate,
  known: Map<string, End>,
): End {
  const found = known.get(milestone.key);
  if (found !== undefined) return found;
  const end = computeEnd(state, milestone, pace, today, known);
  known.set(milestone.key, end);
  return end;
}

function computeEnd(
  state: CaseNow,
  milestone: MilestoneNow,
  pace: "best" | "usual",
  today: PlainDate,
  known: Map<string, End>,
): End {
  const finished = finishedOn(milestone);
  if (finished !== null) return { day: finished, head: null };
  const span = rowOf(state.template, milestone.key).takes[pace];
  if (milestone.state !== "NOT_STARTED") {
    const usual = spanAfter(milestone.since, span, state.place);
    return { day: later(usual, today), head: milestone.key };
  }
  const before = predecessors(state, milestone).map((one) => endOf(state, one, pace, today, known));
  const last = before.reduce<End | null>((max, end) => (max === null || end.day > max.day ? end : max), null);
  const start = later(last?.day ?? today, today);
  return { day: spanAfter(start, span, state.place), head: last?.head ?? milestone.key };
}

/**
 * The first working day as a range: the longest way through the milestones before it, once at best and once at the usual
 * pace, never before the agreed day. Once the day stands it is both ends. Pure in `today`, so the same case gives a later
 * range when something is late.
 */
export function forecast(state: CaseNow, today: PlainDate): Forecast {
  if (state.firstWorkingDay !== null) {
    return {
      earliest: state.firstWorkingDay,
      likely: state.firstWorkingDay,
      decidedBy: null,
      driftsFrom: null,
    };
  }
  const goal = state.milestones.find((milestone) => milestone.key === LAST_STEP);
  if (goal === undefined) throw new RangeError("a case without a first working day");
  const best = endOf(state, goal, "best", today, new Map());
  const usual = endOf(state, goal, "usual", today, new Map());
  const agreed = state.plannedFirstDay ?? today;
  const earliest = addWorkingDays(later(best.day, agreed), 0, state.place);
  const likely = addWorkingDays(later(usual.day, agreed), 0, state.place);
  return {
    earliest,
    likely: later(earliest, likely),
    decidedBy: usual.day > agreed ? usual.head : null,
    driftsFrom: driftsFrom(state, goal, today),
  };
}

/** From when waiting alone makes it later: the day after the first usual end among what is under way before the goal. */
function driftsFrom(state: CaseNow, goal: MilestoneNow, today: PlainDate): PlainDate | null {
  const ends = openBefore(state, goal, new Set())
    .filter((milestone) => milestone.state === "RUNNING" || milestone.state === "WAITING")
    .map((milestone) =>
      spanAfter(milestone.since, rowOf(state.template, milestone.key).takes.usual, state.place),
    )
    .sort();
  const first = ends[0];
  return first === undefined ? null : addDays(later(first, today), 1);
}

function openBefore(state: CaseNow, milestone: MilestoneNow, seen: Set<string>): MilestoneNow[] {
  if (seen.has(milestone.key) || isFinished(milestone.state)) return [];
  seen.add(milestone.key);
  return [milestone, ...predecessors(state, milestone).flatMap((one) => openBefore(state, one, seen))];
}

/** The first working day other milestones are planned by: the one that stands, else the likely one. */
export function expectedFirstDay(state: CaseNow, today: PlainDate): PlainDate {
  return forecast(state, today).likely;
}
