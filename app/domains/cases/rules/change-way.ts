import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { laidDown, positionOf } from "../templates/index.ts";
import type { Laid, LaidDown } from "../templates/laid.ts";
import { isOwnKey } from "../templates/own-key.ts";
import type { MilestoneTemplate, PlanFlag, TemplateId } from "../templates/types.ts";
import { settle } from "./move.ts";
import type { Moved, StateChange } from "./move.ts";
import { isFinished, UNTOUCHED } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** What becomes of a milestone when a running case goes another way. */
export type Fate =
  /** on both ways: stays as it is */
  | "stays"
  /** on both ways, and the center has laid down something else for it */
  | "altered"
  /** finished on the old way and not part of the new one: stays to be read */
  | "kept"
  /** open on the old way and not part of the new one: not needed any more */
  | "dropped"
  /** part of the new way, and failed on the old one or set aside by a change of way: begins anew */
  | "anew"
  /** part of the new way alone */
  | "added";

/** One milestone in the comparison of two ways, in the order of the new one. */
export interface WayStep {
  key: string;
  state: MilestoneState;
  fate: Fate;
  /** what is laid down for it on the new way; null for nothing */
  laid: Laid | null;
  /** what was laid down for it so far */
  was: Laid | null;
}

function fateOf(
  milestone: MilestoneNow,
  rows: readonly MilestoneTemplate[],
  before: LaidDown,
): Exclude<Fate, "added"> {
  const onBoth = rows.find(({ key }) => key === milestone.key);
  if (onBoth) {
    if (milestone.state === "FAILED" || isSetAside(milestone)) return "anew";
    const other = !isFinished(milestone.state) && !sameLaid(before.get(milestone.key), onBoth.laid);
    return other ? "altered" : "stays";
  }
  return isFinished(milestone.state) ? "kept" : "dropped";
}

/** Not needed because an earlier change of way had it no more; what a person has set aside stays so. */
const isSetAside = ({ state, touched }: MilestoneNow): boolean => state === "NOT_NEEDED" && !touched;

/**
 * The day from which the time of a step that comes on the way counts: its plan's from today, for what stands before it may
 * be done long since; the law's from what it has always counted from.
 */
const planFrom = (row: MilestoneTemplate | undefined, today: PlainDate): PlainDate | null =>
  row?.due?.from === "ready" && !row.due.statutory ? today : null;

/** Whether the same is laid down; where an own step stands among the others is no matter of what it says. */
function sameLaid(one: Laid | undefined, other: Laid | undefined): boolean {
  const text = (laid: Laid = {}) =>
    JSON.stringify([laid.days, laid.remind, laid.hint, laid.words, laid.own && { ...laid.own, position: 0 }]);
  return text(one) === text(other);
}

/**
 * The rows of a case that keeps its way and takes its center's newer plan: built-in steps as the case has them, so that the
 * plan alone makes the difference; own steps where the case has what they come after. What an earlier change set aside
 * comes back only where that plan had switched it off.
 * @param all the rows of the newer plan, in order
 * @param offBefore what the plan it has had switched off
 */
export function rowsOfNewerPlan(
  now: CaseNow,
  all: readonly MilestoneTemplate[],
  flags: ReadonlySet<PlanFlag>,
  offBefore: readonly string[],
): MilestoneTemplate[] {
  const has = new Set(now.milestones.filter((one) => !isSetAside(one)).map(({ key }) => key));
  const taken = new Set<string>();
  return all.filter((row) => {
    const takes = isOwnKey(row.key)
      ? row.after.every((key) => taken.has(key))
      : has.has(row.key) || (offBefore.includes(row.key) && row.when.every((flag) => flags.has(flag)));
    if (takes) taken.add(row.key);
    return takes;
  });
}

/** What another way would change, milestone by milestone. */
export function compareWays(now: CaseNow, rows: readonly MilestoneTemplate[]): WayStep[] {
  const there = now.milestones.map((one) => ({
    key: one.key,
    state: one.state,
    fate: fateOf(one, rows, now.laid),
  }));
  const known = new Set(there.map(({ key }) => key));
  const added = rows
    .filter(({ key }) => !known.has(key))
    .map(({ key }) => ({ key, state: "NOT_STARTED" as const, fate: "added" as const }));
  const laid = laidBy(now, rows);
  return [...there, ...added]
    .map((step) => ({ ...step, laid: laid.get(step.key) ?? null, was: now.laid.get(step.key) ?? null }))
    .sort((a, b) => positionOf(a.key, a.laid ?? undefined) - positionOf(b.key, b.laid ?? undefined));
}

/** What is laid down on the new way, and for what stays from the old one what was laid down there. */
const laidBy = (now: CaseNow, rows: readonly MilestoneTemplate[]): LaidDown => {
  const onNewWay = new Set<string>(rows.map(({ key }) => key));
  return new Map([...[...now.laid].filter(([key]) => !onNewWay.has(key)), ...laidDown(rows)]);
};

/**
 * Leads a running case another way: what is done stays done, what both ways have goes on, what the new way does not have is
 * not needed any more, what failed or was set aside so and is needed begins anew, what is new comes when what stands before it is finished.
 */
export function changeWay(
  now: CaseNow,
  way: { template: TemplateId; rows: readonly MilestoneTemplate[] },
  today: PlainDate,
): Omit<Moved, "ok"> {
  const laid = laidBy(now, way.rows);
  const changes: StateChange[] = [];
  const become = (milestone: MilestoneNow, to: MilestoneState, rest: Partial<MilestoneNow>): MilestoneNow => {
    changes.push({ key: milestone.key, from: milestone.state, to });
    return { ...milestone, ...rest, state: to, since: today };
  };
  const there = now.milestones.map((milestone) => {
    const row = way.rows.find(({ key }) => key === milestone.key);
    const placed = { ...milestone, position: positionOf(milestone.key, laid.get(milestone.key)) };
    const fate = fateOf(milestone, way.rows, now.laid);
    if (fate === "dropped") return become(placed, "NOT_NEEDED", { waitsFor: null, touched: false });
    const own = { ...placed, party: row?.party ?? placed.party };
    return fate === "anew"
      ? become(own, "NOT_STARTED", { ...UNTOUCHED, restartedOn: planFrom(row, today) })
      : own;
  });
  const known = new Set(there.map(({ key }) => key));
  const added = way.rows
    .filter(({ key }) => !known.has(key))
    .map((row): MilestoneNow => {
      const { key, party } = row;
      return {
        key,
        party,
        position: positionOf(key, row.laid),
        state: "NOT_STARTED",
        since: today,
        ...UNTOUCHED,
        restartedOn: planFrom(row, today),
      };
    });
  const milestones = [...there, ...added].sort((a, b) => a.position - b.position);
  const settled = settle({ ...now, template: way.template, laid, milestones }, today);
  return { ...settled, changes: [...changes, ...settled.changes] };
}
