import { berlinDay } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { faultPoint } from "#app/platform/faults.ts";
import { dateOf, dayOf } from "./case-now.server.ts";
import { loadCourse, saveCourse } from "./course.server.ts";
import type { Course } from "./course.server.ts";
import { moveMilestone } from "./rules/move.ts";
import type { Moved } from "./rules/move.ts";
import type { CaseNow, MilestoneNow, Mover } from "./rules/state.ts";
import { isTheirs } from "./rules/transitions.ts";
import type { Move, MoveRefusal } from "./rules/transitions.ts";
import { readLastMove, refuseUndo, undoMove } from "./rules/undo.ts";
import type { LastMove, UndoRefusal } from "./rules/undo.ts";
import { actorOf, requireSide } from "./side.server.ts";
import type { Actor } from "./side.server.ts";
import { rowOf } from "./templates/index.ts";
import type { CaseDate } from "./templates/types.ts";

/** Why a step was refused: the rules, or another person was faster. */
export type StepRefusal = MoveRefusal | UndoRefusal | "changed_meanwhile";
export type StepResult = { ok: true } | { ok: false; code: StepRefusal };

/** Which milestone, and the version of it the person saw. */
interface StepAt {
  caseId: string;
  milestoneId: string;
  version: number;
}

/** A step with a milestone as it comes from a form; for "finish" with the last day its paper names. */
export interface StepInput extends StepAt, Partial<Record<CaseDate, PlainDate | undefined>> {
  move: Move;
  /** for "finish": the day it was done; today when left out */
  doneOn?: PlainDate | undefined;
  /** for "wait": for whom; an authority when left out */
  waitsFor?: Turn | undefined;
  /** why: for "block" and "fail" it has to be there */
  reason?: string | undefined;
  note?: string | undefined;
}

/**
 * Takes a step with a milestone for one side of the case. The milestone itself is written under the person's own right;
 * what follows from it (others start, due dates and forecast move, the history) is the house's to write, in the same
 * transaction. Two people at once: the second one sees what the first has made of the case, or is told.
 */
export function takeStep(ctx: UserCtx, side: Mover, input: StepInput): Promise<StepResult> {
  const { move, doneOn, waitsFor, reason, note } = input;
  return changeMilestone(ctx, side, input, ({ now }, stored) => {
    const { key } = stored;
    const step = { key, move, mover: side, today: ctx.today };
    const { brings } = rowOf(now, key);
    const until = brings === null ? undefined : input[brings];
    const moved = moveMilestone(now, { ...step, doneOn, until, waitsFor, reason });
    if (!moved.ok) {
      if (moved.code === "unknown_milestone") throw new NotFoundError("Milestone");
      return { ok: false, code: moved.code };
    }
    return {
      ...{ ok: true, moved, since: ctx.now, reason: reason ?? null },
      ...(note !== undefined && { note }),
      lastMove: { by: ctx.user.userId, at: ctx.now.toISOString(), before: beforeOf(stored, now) },
    };
  });
}

/** Takes back the last step with a milestone: one's own, within a day, while nobody has built on it. */
export function undoStep(ctx: UserCtx, side: Mover, input: StepAt): Promise<StepResult> {
  return changeMilestone(ctx, side, input, ({ now }, stored, milestone) => {
    const last = readLastMove(stored.lastMove);
    const code = refuseUndo(now, milestone, last, { userId: ctx.user.userId, now: ctx.now });
    if (code !== null) return { ok: false, code };
    if (!last?.before) return { ok: false, code: "nothing_to_undo" };
    const since = new Date(last.before.since);
    const { reason, note, touched } = last.before;
    return {
      ...{ ok: true, since, reason, note },
      moved: undoMove(now, milestone, last.before, berlinDay(since), ctx.today),
      lastMove: touched ? { ...last, before: null } : null,
    };
  });
}

type Stored = Course["row"]["milestones"][number];

/** What a change makes of the milestone beside what the rules say. */
type Change =
  | { ok: false; code: StepRefusal }
  | {
      ok: true;
      moved: Omit<Moved, "ok">;
      since: Date;
      reason: string | null;
      note?: string | null;
      lastMove: LastMove | null;
    };

async function changeMilestone(
  ctx: UserCtx,
  side: Mover,
  { caseId, milestoneId, version }: StepAt,
  decide: (course: Course, stored: Stored, milestone: MilestoneNow) => Change,
): Promise<StepResult> {
  const done = await ctx.db.transaction(
    async (tx): Promise<StepResult> => {
      const seen = await tx.milestone.findFirst({
        where: { id: milestoneId, caseId },
        select: { key: true, version: true },
      });
      if (!seen) throw new NotFoundError("Milestone");
      const house = tx.asSystem("case");
      const course = await loadCourse(house, caseId);
      requireSide(ctx, side, course.row);
      if (seen.version !== version) return { ok: false, code: "changed_meanwhile" };
      const { key } = seen;
      const stored = course.row.milestones.find((one) => one.key === key);
      const milestone = course.now.milestones.find((one) => one.key === key);
      if (!stored || !milestone) throw new NotFoundError("Milestone");
      const change = decide(course, stored, milestone);
      if (!change.ok) return change;
      // whom a step waits for may say that it goes on, though it is another's to write
      const writer = isTheirs(course.now, milestone, side) ? tx : house;
      const actor = actorOf(ctx, side, course.reference);
      const applied = await applyChange({ house, writer, course, stored, change, actor, at: ctx.now });
      faultPoint("step.before_commit");
      return applied;
    },
    { serializable: true },
  );
  faultPoint("step.after_commit");
  return done;
}

/** Writes a milestone that somebody has changed, and what follows from it; `house` carries the rights "case". */
export async function applyChange(by: {
  house: GuardedTx;
  /** whose right the milestone is written under */
  writer: GuardedTx;
  course: Course;
  stored: Stored;
  change: Extract<Change, { ok: true }>;
  actor: Actor;
  at: Date;
}): Promise<StepResult> {
  const { house, writer, course, stored, change, actor, at } = by;
  const { id: milestoneId, key, version } = stored;
  const written = await writeOwn(writer, { milestoneId, version, key, change });
  if (!written) return { ok: false, code: "changed_meanwhile" };
  await saveCourse(house, course, change.moved, { actor, at, own: key, reason: change.reason });
  return { ok: true };
}

/** Writes the milestone under the person's own right; false where somebody was faster. */
async function writeOwn(
  tx: GuardedTx,
  at: { milestoneId: string; version: number; key: string; change: Extract<Change, { ok: true }> },
): Promise<boolean> {
  const { moved, since, reason, note, lastMove } = at.change;
  const after = moved.after.milestones.find(({ key }) => key === at.key);
  if (!after) throw new NotFoundError("Milestone");
  const written = await tx.milestone.updateVersioned({
    id: at.milestoneId,
    version: at.version,
    data: {
      ...{ state: after.state, stateSince: since, waitsFor: after.waitsFor, pausedDays: after.pausedDays },
      ...{ doneOn: dateOf(after.doneOn), startedOn: dateOf(after.startedOn), dueOn: dateOf(after.dueOn) },
      ...{ restartedOn: dateOf(after.restartedOn), reason },
      ...(note !== undefined && { evidenceNote: note }),
      lastMove: lastMove && JSON.stringify(lastMove),
    },
  });
  return written.ok;
}

/** What stands at a milestone, to be restored when the step is taken back. */
export function beforeOf(stored: Stored, now: CaseNow): LastMove["before"] {
  const { brings } = rowOf(now, stored.key);
  const { state, waitsFor, reason, pausedDays } = stored;
  return {
    ...{ state, waitsFor, reason, pausedDays, note: stored.evidenceNote },
    since: stored.stateSince.toISOString(),
    ...{ doneOn: dayOf(stored.doneOn), startedOn: dayOf(stored.startedOn) },
    restartedOn: dayOf(stored.restartedOn),
    until: brings && now.dates[brings],
    touched: stored.lastMove !== null,
  };
}
