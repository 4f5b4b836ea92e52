import { addWorkingDays, berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CaseState, MilestoneState, Track, Turn } from "#app/platform/database/generated/enums.ts";
import { datesOf, dayOf, placeOf } from "../course.server.ts";
import type { CaseNow, MilestoneNow, Mover } from "../rules/state.ts";
import { clockStands, plannedDue } from "../rules/schedule.ts";
import { isTheirs } from "../rules/transitions.ts";
import { rowOf } from "../templates/index.ts";
import type { CaseDate, DueRule, MilestoneKey } from "../templates/types.ts";

/** The columns of a milestone that pages show. */
export const MILESTONE = {
  id: true,
  key: true,
  track: true,
  position: true,
  party: true,
  recorder: true,
  state: true,
  stateSince: true,
  dueOn: true,
  doneOn: true,
  startedOn: true,
  evidenceNote: true,
  waitsFor: true,
  reason: true,
  pausedDays: true,
  restartedOn: true,
  lastMove: true,
  version: true,
} as const;

interface MilestoneRow {
  id: string;
  key: string;
  track: Track;
  position: number;
  party: Turn;
  recorder: Turn | null;
  state: MilestoneState;
  stateSince: Date;
  dueOn: Date | null;
  doneOn: Date | null;
  startedOn: Date | null;
  evidenceNote: string | null;
  waitsFor: Turn | null;
  reason: string | null;
  pausedDays: number;
  restartedOn: Date | null;
  lastMove: string | null;
  version: number;
}

/** A milestone as a page shows it: its row, and what its template says of it. */
export interface MilestoneView extends MilestoneNow {
  id: string;
  key: MilestoneKey;
  track: Track;
  recorder: Turn | null;
  note: string | null;
  /** why it waits, is blocked or has failed */
  reason: string | null;
  /** its legal time does not run while the authority waits */
  clockStands: boolean;
  version: number;
  norm: string | null;
  due: DueRule | null;
  /** the day its paper brings: whoever finishes it may enter it */
  brings: CaseDate | null;
  evidence: boolean;
  /** not begun, and its time lies far off */
  farOff: boolean;
  /** whether the reader's side may write down what happens to it */
  theirs: boolean;
}

interface CaseRow extends Record<CaseDate, Date | null> {
  template: string;
  state: CaseState;
  land: string;
  startedOn: Date;
  plannedFirstDay: Date | null;
  firstWorkingDay: Date | null;
  pacedFirstDay: Date | null;
  milestones: readonly MilestoneRow[];
}

/** What lies with a side now, as a condition: the same as `liesWith` in the rules. */
export function lyingWith(side: Mover) {
  return {
    OR: [
      { party: side, state: "RUNNING" as const },
      { waitsFor: side, state: "WAITING" as const },
      ...(side === "CENTER" ? [{ state: { in: ["BLOCKED" as const, "FAILED" as const] } }] : []),
    ],
  };
}

/** The case as the rules see it, with the milestones this reader sees. */
export function caseNowOf(row: CaseRow): CaseNow {
  return {
    template: row.template,
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
      restartedOn: dayOf(milestone.restartedOn),
      touched: milestone.lastMove !== null,
    })),
    // a page foretells nothing: it shows what was foretold at the last step
    observed: new Map(),
  };
}

/** The milestones a reader of this side sees, in order. */
export function milestoneViews(row: CaseRow, now: CaseNow, side: Mover): MilestoneView[] {
  const firstDay = now.firstWorkingDay ?? dayOf(row.pacedFirstDay);
  return row.milestones.flatMap((stored, index) => {
    const milestone = now.milestones[index];
    if (!milestone) return [];
    const { key, norm, due, opens, brings, evidence } = rowOf(row.template, stored.key);
    return [
      {
        ...milestone,
        dueOn: plannedDue(now, milestone, firstDay),
        ...{ id: stored.id, key, track: stored.track, recorder: stored.recorder, version: stored.version },
        ...{ note: stored.evidenceNote, reason: stored.reason, norm, due, brings, evidence },
        clockStands: clockStands(now, milestone),
        farOff: opens !== null && milestone.state === "NOT_STARTED",
        theirs: isTheirs(now, milestone, side),
      },
    ];
  });
}

/** The columns of a case that say when the first working day will probably be. */
export const FORECAST = {
  forecastEarliest: true,
  forecastLikely: true,
  forecastLatest: true,
  land: true,
} as const;

type ForecastRow = { land: string } & Record<Exclude<keyof typeof FORECAST, "land">, Date | null>;

/** The forecast as last told, but never in the past: what is late ends today at the earliest; null before there is one. */
export function forecastOf(
  row: ForecastRow,
  today: PlainDate,
): { earliest: PlainDate; likely: PlainDate; latest: PlainDate } | null {
  const { forecastEarliest, forecastLikely, forecastLatest } = row;
  if (forecastEarliest === null || forecastLikely === null || forecastLatest === null) return null;
  const soonest = addWorkingDays(today, 0, placeOf(row));
  const notBefore = (date: Date) => {
    const day = fromUtcDate(date);
    return day < soonest ? soonest : day;
  };
  return {
    earliest: notBefore(forecastEarliest),
    likely: notBefore(forecastLikely),
    latest: notBefore(forecastLatest),
  };
}

/** Name as far as the reader may see it. */
export function nameOf(identity: { givenName: string; familyName: string } | null): string | null {
  return identity && `${identity.givenName} ${identity.familyName}`;
}
