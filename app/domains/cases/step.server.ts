import type { PlainDate } from "#app/domains/calendar/index.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { dateOf, loadCourse, saveCourse } from "./course.server.ts";
import { moveMilestone } from "./rules/move.ts";
import type { Mover } from "./rules/state.ts";
import type { Move, MoveRefusal } from "./rules/transitions.ts";
import { actorOf, requireSide } from "./side.server.ts";

/** Why a step was refused: the rules, or another person was faster. */
export type StepRefusal = MoveRefusal | "changed_meanwhile";
export type StepResult = { ok: true } | { ok: false; code: StepRefusal };

/** A step with a milestone as it comes from a form. */
export interface StepInput {
  caseId: string;
  milestoneId: string;
  /** the version the person saw */
  version: number;
  move: Move;
  /** for "finish": the day it was done; today when left out */
  doneOn?: PlainDate | undefined;
  note?: string | undefined;
}

/**
 * Takes a step with a milestone for one side of the case. The milestone itself is written under the person's own right;
 * what follows from it (others start, due dates and forecast move, the history) is the house's to write, in the same
 * transaction. Two people at once: the second one sees what the first has made of the case, or is told.
 */
export async function takeStep(ctx: UserCtx, side: Mover, input: StepInput): Promise<StepResult> {
  return ctx.db.transaction(
    async (tx): Promise<StepResult> => {
      const seen = await tx.milestone.findFirst({
        where: { id: input.milestoneId, caseId: input.caseId },
        select: { key: true, version: true },
      });
      if (!seen) throw new NotFoundError("Milestone");
      const house = tx.asSystem("case");
      const course = await loadCourse(house, input.caseId);
      requireSide(ctx, side, course.row);
      if (seen.version !== input.version) return { ok: false, code: "changed_meanwhile" };
      const { key } = seen;
      const moved = moveMilestone(course.now, {
        ...{ key, move: input.move, mover: side, today: ctx.today, doneOn: input.doneOn },
      });
      if (!moved.ok) {
        if (moved.code === "unknown_milestone") throw new NotFoundError("Milestone");
        return { ok: false, code: moved.code };
      }
      const milestone = moved.after.milestones.find((one) => one.key === key);
      const written = await tx.milestone.updateVersioned({
        id: input.milestoneId,
        version: seen.version,
        data: {
          state: milestone?.state,
          stateSince: ctx.now,
          doneOn: milestone?.doneOn ? toUtcDate(milestone.doneOn) : null,
          startedOn: dateOf(milestone?.startedOn ?? null),
          dueOn: milestone?.dueOn ? toUtcDate(milestone.dueOn) : null,
          ...(input.note !== undefined && { evidenceNote: input.note }),
        },
      });
      if (!written.ok) return { ok: false, code: "changed_meanwhile" };
      await saveCourse(house, course, moved, {
        actor: actorOf(ctx, side, course.reference),
        at: ctx.now,
        own: key,
      });
      return { ok: true };
    },
    { serializable: true },
  );
}
