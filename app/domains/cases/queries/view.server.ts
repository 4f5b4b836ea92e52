import { addWorkingDays, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Track, Turn } from "#app/platform/database/generated/enums.ts";
import { dayOf, placeOf, STEP } from "../case-now.server.ts";
import type { NowRow, StepRow } from "../case-now.server.ts";
import type { CaseNow, MilestoneNow, Mover } from "../rules/state.ts";
import { clockStands, plannedDue } from "../rules/schedule.ts";
import { isTheirs } from "../rules/transitions.ts";
import { rowOf } from "../templates/index.ts";
import type { Hint } from "../templates/laid.ts";
import type { CaseDate, DueRule, StepKey } from "../templates/types.ts";

/** The columns of a milestone that pages show. */
export const MILESTONE = {
  ...{ id: true, ...STEP, track: true, recorder: true, evidenceNote: true, reason: true, version: true },
} as const;

interface MilestoneRow extends StepRow {
  id: string;
  track: Track;
  recorder: Turn | null;
  evidenceNote: string | null;
  reason: string | null;
  version: number;
}

/** A milestone as a page shows it: its row, and what its template says of it. */
export interface MilestoneView extends MilestoneNow {
  id: string;
  key: StepKey;
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
  /** what the center says to this step */
  hint: Hint | null;
  /** not begun, and its time lies far off */
  farOff: boolean;
  /** whether the reader's side may write down what happens to it */
  theirs: boolean;
}

interface CaseRow extends NowRow {
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

/** The milestones a reader of this side sees, in order. */
export function milestoneViews(row: CaseRow, now: CaseNow, side: Mover): MilestoneView[] {
  const firstDay = now.firstWorkingDay ?? dayOf(row.pacedFirstDay);
  return row.milestones.flatMap((stored, index) => {
    const milestone = now.milestones[index];
    if (!milestone) return [];
    const { key, norm, due, opens, brings, evidence, laid } = rowOf(now, stored.key);
    return [
      {
        ...milestone,
        dueOn: plannedDue(now, milestone, firstDay),
        ...{ id: stored.id, key, track: stored.track, recorder: stored.recorder, version: stored.version },
        ...{ note: stored.evidenceNote, reason: stored.reason, norm, due, brings, evidence },
        hint: laid?.hint ?? null,
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
