import type { HolidayPlace, PlainDate } from "#app/domains/calendar/index.ts";
import type { LaidDown } from "../templates/laid.ts";
import type { CaseDate } from "../templates/types.ts";
import type { CaseState, MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";

/** What the rules read of a milestone. */
export interface MilestoneNow {
  key: string;
  position: number;
  party: Turn;
  state: MilestoneState;
  /** the legal day since which it is in this state */
  since: PlainDate;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
  /** the day it began, through all waiting; null before, and where that was never kept */
  startedOn: PlainDate | null;
  /** whom it waits for; null unless it waits */
  waitsFor: Turn | null;
  /** days for which its legal time stood still */
  pausedDays: number;
  /** the day from which its time counts anew; null where it counts from what stands before */
  restartedOn: PlainDate | null;
  /** which office of the center's list has it; null where nobody has said */
  authorityId: string | null;
  /** whether a person has taken a step with it, or it began by itself alone */
  touched: boolean;
}

/** What every milestone is before anything has happened to it. */
export const UNTOUCHED = {
  ...{ dueOn: null, doneOn: null, startedOn: null, waitsFor: null },
  ...{ pausedDays: 0, restartedOn: null, authorityId: null, touched: false },
} as const;

/** How long steps took in the center's finished cases, in calendar days; by `paceKey` (rules/observed.ts). */
export type Observed = ReadonlyMap<string, readonly number[]>;

/** The days a case learns on its way; null while they are not known. */
export type CaseDates = Readonly<Record<CaseDate, PlainDate | null>>;

/** What a case knows of them at its start. */
export const NO_DATES: CaseDates = { visaValidUntil: null, titleValidUntil: null, probationEndsOn: null };

/** What the rules read of a case with all its milestones. */
export interface CaseNow {
  /** id of the template */
  template: string;
  /** what the center had laid down for its steps when it was begun or moved on */
  laid: LaidDown;
  state: CaseState;
  startedOn: PlainDate;
  /** the day the offer names */
  plannedFirstDay: PlainDate | null;
  firstWorkingDay: PlainDate | null;
  dates: CaseDates;
  /** whose holidays count */
  place: HolidayPlace;
  milestones: readonly MilestoneNow[];
  observed: Observed;
}

/** Who acts in a case: the three parties with an account. */
export type Mover = Exclude<Turn, "AUTHORITY">;

/** Nothing more is to be done for it. */
export function isFinished(state: MilestoneState): boolean {
  return state === "DONE" || state === "NOT_NEEDED";
}

/** It has begun and is not finished: it runs, waits, is blocked or has failed. */
export function isUnderWay(state: MilestoneState): boolean {
  return state !== "NOT_STARTED" && !isFinished(state);
}

/** The day it was finished: done on, or set aside on; null while it is open. */
export function finishedOn(milestone: MilestoneNow): PlainDate | null {
  if (milestone.state === "DONE") return milestone.doneOn ?? milestone.since;
  return milestone.state === "NOT_NEEDED" ? milestone.since : null;
}
