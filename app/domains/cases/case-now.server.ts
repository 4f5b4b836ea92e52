import { berlinDay, fromUtcDate, isLand, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CaseState, MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import type { CaseDates, CaseNow } from "./rules/state.ts";
import { readLaid } from "./templates/laid.ts";
import type { LaidDown } from "./templates/laid.ts";
import type { CaseDate } from "./templates/types.ts";

// Rows of cases and milestones as the rules see them.

/** The days a case learns on its way. */
export const DATES = { visaValidUntil: true, titleValidUntil: true, probationEndsOn: true } as const;

/** The same as the rules read them. */
export function datesOf(row: Record<CaseDate, Date | null>): CaseDates {
  return {
    visaValidUntil: dayOf(row.visaValidUntil),
    titleValidUntil: dayOf(row.titleValidUntil),
    probationEndsOn: dayOf(row.probationEndsOn),
  };
}

/** The columns of a case that the rules read. */
export const NOW = {
  ...{ template: true, state: true, land: true, startedOn: true },
  ...{ plannedFirstDay: true, firstWorkingDay: true, ...DATES },
} as const;

/** The columns of a milestone that the rules read. */
export const STEP = {
  ...{ key: true, position: true, party: true, state: true, stateSince: true },
  ...{ dueOn: true, doneOn: true, startedOn: true, waitsFor: true },
  ...{ pausedDays: true, restartedOn: true, lastMove: true, authorityId: true, laid: true },
} as const;

export interface StepRow {
  key: string;
  position: number;
  party: Turn;
  state: MilestoneState;
  stateSince: Date;
  dueOn: Date | null;
  doneOn: Date | null;
  startedOn: Date | null;
  waitsFor: Turn | null;
  pausedDays: number;
  restartedOn: Date | null;
  lastMove: string | null;
  authorityId: string | null;
  laid: string | null;
}

export interface NowRow extends Record<CaseDate, Date | null> {
  template: string;
  state: CaseState;
  land: string;
  startedOn: Date;
  plannedFirstDay: Date | null;
  firstWorkingDay: Date | null;
  milestones: readonly StepRow[];
}

/** A DATE column as a plain date. */
export function dayOf(date: Date | null): PlainDate | null {
  return date === null ? null : fromUtcDate(date);
}

export const dateOf = (day: PlainDate | null): Date | null => (day === null ? null : toUtcDate(day));

/** The Land whose holidays count for a case. */
export function placeOf(row: { land: string }): CaseNow["place"] {
  if (!isLand(row.land)) throw new RangeError(`No such Land: ${row.land}`);
  return { land: row.land };
}

/** What the center had laid down for these milestones. */
export function laidOf(milestones: readonly { key: string; laid: string | null }[]): LaidDown {
  return new Map(
    milestones.flatMap(({ key, laid }) => {
      const read = readLaid(laid);
      return read === null ? [] : [[key, read] as const];
    }),
  );
}

/**
 * The case as the rules see it, with the milestones that were read. What was observed is left out: a page foretells nothing, it
 * shows what was foretold at the last step.
 */
export function caseNowOf(row: NowRow): CaseNow {
  return {
    template: row.template,
    laid: laidOf(row.milestones),
    state: row.state,
    startedOn: fromUtcDate(row.startedOn),
    plannedFirstDay: dayOf(row.plannedFirstDay),
    firstWorkingDay: dayOf(row.firstWorkingDay),
    dates: datesOf(row),
    place: placeOf(row),
    milestones: row.milestones.map((milestone) => ({
      ...{ key: milestone.key, position: milestone.position, party: milestone.party, state: milestone.state },
      since: berlinDay(milestone.stateSince),
      dueOn: dayOf(milestone.dueOn),
      doneOn: dayOf(milestone.doneOn),
      startedOn: dayOf(milestone.startedOn),
      ...{ waitsFor: milestone.waitsFor, pausedDays: milestone.pausedDays },
      ...{ restartedOn: dayOf(milestone.restartedOn), authorityId: milestone.authorityId },
      touched: milestone.lastMove !== null,
    })),
    observed: new Map(),
  };
}
