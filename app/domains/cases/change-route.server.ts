import type { UserCtx } from "#app/permissions/context.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import { createMilestones } from "./accept-offer.server.ts";
import { courseColumns, loadCourse, writeEntries } from "./course.server.ts";
import { nothingDone, startCase } from "./rules/move.ts";
import { planForRoute } from "./rules/plan.ts";
import type { CaseRoute } from "./rules/plan.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";
import { rowsFor } from "./templates/index.ts";
import { planInput, readBasis } from "./way.server.ts";

export type RouteRefusal = "changed_meanwhile" | "already_under_way" | "same_route";

/**
 * Gives a case another route, and with it another template, while nothing is finished and no document lies with a
 * milestone. All milestones are made anew; the deadlines count from today.
 */
export async function changeRoute(
  ctx: UserCtx,
  input: { caseId: string; version: number; routeId: CaseRoute; fastTrack: boolean },
): Promise<{ ok: true } | { ok: false; code: RouteRefusal }> {
  return ctx.db.transaction(async (tx) => {
    await requireVisible(tx, input.caseId);
    const house = tx.asSystem("case");
    const course = await loadCourse(house, input.caseId);
    const { row, now } = course;
    requireSide(ctx, "CENTER", row);
    const before = await house.case.findUnique({
      where: { id: row.id },
      select: { routeId: true, fastTrack: true, advisorName: true },
    });
    const documents = await house.document.count({
      where: { caseId: row.id, milestoneId: { not: null } },
    });
    if (now.state !== "RUNNING" || !nothingDone(now.milestones) || documents > 0) {
      return { ok: false, code: "already_under_way" };
    }
    const plan = planForRoute(planInput(await readBasis(house, row)), input.routeId, input.fastTrack);
    if (before?.routeId === plan.routeId && before.fastTrack === plan.fastTrack) {
      return { ok: false, code: "same_route" };
    }
    const { template } = plan;
    const { plannedFirstDay, place, observed } = now;
    const started = startCase(rowsFor(template, plan.flags), {
      ...{ template, plannedFirstDay, place, observed, startedOn: ctx.today },
    });
    // under the advisor's own right, so that two people at once are told
    const written = await tx.case.updateVersioned({
      id: row.id,
      version: input.version,
      data: {
        routeId: plan.routeId,
        fastTrack: plan.fastTrack,
        template,
        startedOn: toUtcDate(ctx.today),
        ...courseColumns(started.after, started.forecast),
      },
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    for (const { id } of row.milestones) await house.milestone.delete({ where: { id } });
    const actor = actorOf(ctx, "CENTER", course.reference);
    await createMilestones(house, row, started, { actor, at: ctx.now });
    await writeEntries(house, row, actor, ctx.now, [
      {
        ...{ kind: "route_changed", from: before?.routeId ?? null, to: plan.routeId },
        ...{ forEmployer: true, forCandidate: true },
      },
    ]);
    return { ok: true };
  });
}
