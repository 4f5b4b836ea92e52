import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { eventKeys, loadCourse, saveCourse, writeEntries } from "./course.server.ts";
import { caseEvent } from "./events.ts";
import { endJob, refuseJobEnd } from "./rules/job-end.ts";
import type { JobEnd, JobEndRefusal } from "./rules/job-end.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";
import type { Mover } from "./rules/state.ts";

/** Why the end was not entered. */
export type JobEndResult =
  { ok: true } | { ok: false; code: JobEndRefusal | "job_ended_already" | "changed_meanwhile" };

/**
 * Enters the end of a job after arrival, for the company or the center: the case stays arrived, and the duties of the end
 * start at once. Written once: a second time is told so.
 */
export function enterJobEnd(
  ctx: UserCtx,
  side: Exclude<Mover, "CANDIDATE">,
  input: { caseId: string; version: number } & JobEnd,
): Promise<JobEndResult> {
  return ctx.db.transaction(
    async (tx): Promise<JobEndResult> => {
      await requireVisible(tx, input.caseId);
      const house = tx.asSystem("case");
      const course = await loadCourse(house, input.caseId);
      const { row, now } = course;
      requireSide(ctx, side, row);
      const code = refuseJobEnd(now, input, ctx.today);
      if (code !== null) return { ok: false, code };
      if (row.jobEndedOn !== null) return { ok: false, code: "job_ended_already" };
      const { endedOn, reason } = input;
      const written = await house.case.updateVersioned({
        id: row.id,
        version: input.version,
        data: { jobEndedOn: toUtcDate(endedOn), jobEndReason: reason },
      });
      if (!written.ok) return { ok: false, code: "changed_meanwhile" };
      const actor = actorOf(ctx, side, course.reference);
      await writeEntries(house, row, actor, ctx.now, [
        { kind: "job_ended", to: reason, forEmployer: true, forCandidate: true },
      ]);
      const moved = endJob(now, row.routeId, input, ctx.today);
      await saveCourse(house, course, moved, { actor, at: ctx.now, own: null });
      await house.emit(caseEvent("job_ended", { ...eventKeys(row), endedOn, reason }));
      return { ok: true };
    },
    { serializable: true },
  );
}
