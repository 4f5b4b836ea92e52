import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { positionOf } from "../templates/index.ts";
import type { MilestoneKey, MilestoneTemplate, TemplateId } from "../templates/types.ts";
import { settle } from "./move.ts";
import type { Moved, StateChange } from "./move.ts";
import { isFinished, UNTOUCHED } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** What becomes of a milestone when a running case goes another way. */
export type Fate =
  /** on both ways: stays as it is */
  | "stays"
  /** finished on the old way and not part of the new one: stays to be read */
  | "kept"
  /** open on the old way and not part of the new one: not needed any more */
  | "dropped"
  /** failed on the old way and part of the new one: begins anew */
  | "anew"
  /** part of the new way alone */
  | "added";

/** One milestone in the comparison of two ways, in the order of the new one. */
export interface WayStep {
  key: string;
  state: MilestoneState;
  fate: Fate;
}

function fateOf(milestone: MilestoneNow, rows: readonly MilestoneTemplate[]): Exclude<Fate, "added"> {
  const onBoth = rows.some(({ key }) => key === milestone.key);
  if (onBoth) return milestone.state === "FAILED" ? "anew" : "stays";
  return isFinished(milestone.state) ? "kept" : "dropped";
}

/** What another way would change, milestone by milestone. */
export function compareWays(now: CaseNow, rows: readonly MilestoneTemplate[]): WayStep[] {
  const there = now.milestones.map((one) => ({ key: one.key, state: one.state, fate: fateOf(one, rows) }));
  const known = new Set(there.map(({ key }) => key));
  const added = rows
    .filter(({ key }) => !known.has(key))
    .map(({ key }) => ({ key, state: "NOT_STARTED" as const, fate: "added" as const }));
  return [...there, ...added].sort(
    (a, b) => positionOf(a.key as MilestoneKey) - positionOf(b.key as MilestoneKey),
  );
}

/**
 * Leads a running case another way: what is done stays done, what both ways have goes on, what the new way does not have is
 * not needed any more, what failed and is needed begins anew, what is new comes when what stands before it is finished.
 */
export function changeWay(
  now: CaseNow,
  way: { template: TemplateId; rows: readonly MilestoneTemplate[] },
  today: PlainDate,
): Omit<Moved, "ok"> {
  const changes: StateChange[] = [];
  const become = (milestone: MilestoneNow, to: MilestoneState, rest: Partial<MilestoneNow>): MilestoneNow => {
    changes.push({ key: milestone.key, from: milestone.state, to });
    return { ...milestone, ...rest, state: to, since: today };
  };
  const there = now.milestones.map((milestone) => {
    const row = way.rows.find(({ key }) => key === milestone.key);
    const placed = { ...milestone, position: positionOf(milestone.key as MilestoneKey) };
    const fate = fateOf(milestone, way.rows);
    if (fate === "dropped") return become(placed, "NOT_NEEDED", { waitsFor: null, touched: false });
    const own = { ...placed, party: row?.party ?? placed.party };
    return fate === "anew" ? become(own, "NOT_STARTED", UNTOUCHED) : own;
  });
  const known = new Set(there.map(({ key }) => key));
  const added = way.rows
    .filter(({ key }) => !known.has(key))
    .map((row): MilestoneNow => {
      const { key, party } = row;
      return { key, party, position: positionOf(key), state: "NOT_STARTED", since: today, ...UNTOUCHED };
    });
  const milestones = [...there, ...added].sort((a, b) => a.position - b.position);
  const settled = settle({ ...now, template: way.template, milestones }, today);
  return { ...settled, changes: [...changes, ...settled.changes] };
}
