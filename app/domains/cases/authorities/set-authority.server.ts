import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { eventKeys, loadCourse, saveCourse, writeEntries } from "../course.server.ts";
import { caseEvent } from "../events.ts";
import { forecast } from "../rules/forecast.ts";
import { actorOf, CASE_KEYS, requireSide } from "../side.server.ts";

interface AuthorityOfStep {
  caseId: string;
  milestoneId: string;
  /** of the milestone, as the person saw it */
  version: number;
  /** from the center's list; none takes it back */
  authorityId?: string | undefined;
}

/**
 * Says which authority of the center's list has a step: from now on its own durations count for the step. Only for steps
 * an authority takes, and for the center alone.
 */
export function setAuthority(
  ctx: UserCtx,
  { caseId, milestoneId, version, ...wish }: AuthorityOfStep,
): Promise<{ ok: true } | { ok: false; code: "case_over" | "not_on_list" | "changed_meanwhile" }> {
  const authorityId = wish.authorityId ?? null;
  return ctx.db.transaction(
    async (tx) => {
      const seen = await tx.milestone.findFirst({
        where: { id: milestoneId, caseId, party: "AUTHORITY" },
        select: { version: true, authorityId: true },
      });
      if (!seen) throw new NotFoundError("Milestone");
      const row = await tx.case.findFirst({ where: { id: caseId }, select: { ...CASE_KEYS, state: true } });
      if (!row) throw new NotFoundError("Case");
      requireSide(ctx, "CENTER", row);
      if (row.state === "ENDED") return { ok: false, code: "case_over" };
      if (seen.authorityId === authorityId) return { ok: true };
      const chosen =
        authorityId === null
          ? null
          : await tx.authority.findFirst({
              where: { id: authorityId, centerId: row.centerId, archivedAt: null },
              select: { name: true },
            });
      if (authorityId !== null && chosen === null) return { ok: false, code: "not_on_list" };
      const data = { authorityId };
      const written = await tx.milestone.updateVersioned({ id: milestoneId, version, data });
      if (!written.ok) return { ok: false, code: "changed_meanwhile" };
      // how long it may take and the forecast follow from whose durations count
      const house = tx.asSystem("case");
      const course = await loadCourse(house, caseId);
      const stored = course.row.milestones.find(({ id }) => id === milestoneId);
      if (!stored) throw new NotFoundError("Milestone");
      const actor = actorOf(ctx, "CENTER", course.reference);
      const moved = { after: course.now, changes: [], forecast: forecast(course.now, ctx.today) };
      await writeEntries(house, row, actor, ctx.now, [
        {
          ...{ kind: "authority_set", milestoneKey: stored.key, to: chosen?.name ?? null },
          ...{ forEmployer: stored.forEmployer, forCandidate: stored.forCandidate },
        },
      ]);
      await saveCourse(house, course, moved, { actor, at: ctx.now, own: null });
      const change = { milestoneId, key: stored.key, from: seen.authorityId, to: authorityId };
      await tx.emit(caseEvent("authority_set", { ...eventKeys(row), ...change }));
      return { ok: true };
    },
    { serializable: true },
  );
}
