import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { loadCourse, saveCourse, writeEntries } from "./course.server.ts";
import type { Course } from "./course.server.ts";
import { changeWay, compareWays } from "./rules/change-way.ts";
import type { WayStep } from "./rules/change-way.ts";
import { CASE_ROUTES, isCaseRoute, planForRoute } from "./rules/plan.ts";
import type { CaseRoute } from "./rules/plan.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";
import { rowsFor } from "./templates/index.ts";
import { planInput, readBasis } from "./way.server.ts";

export type RouteRefusal = "changed_meanwhile" | "case_over" | "same_route";

interface Choice {
  routeId: CaseRoute;
  fastTrack: boolean;
}

const CURRENT = { version: true, reference: true, routeId: true, fastTrack: true } as const;

/** The way of a case as it is, and as it would be with another choice. */
async function readWays(house: GuardedTx, course: Course, { routeId, fastTrack }: Choice) {
  const input = planInput(await readBasis(house, course.row));
  const plan = planForRoute(input, routeId, fastTrack);
  return { plan, way: { template: plan.template, rows: rowsFor(plan.template, plan.flags) } };
}

/** A choice of way with what it would change; without a choice the present way. */
export interface WayPreview {
  reference: string;
  version: number;
  current: { routeId: CaseRoute | null; fastTrack: boolean };
  routes: readonly CaseRoute[];
  /** null where nothing was chosen, or the present way */
  chosen: {
    routeId: CaseRoute;
    fastTrack: boolean;
    /** the fast track was asked for, and § 81a AufenthG does not serve this route for this person */
    fastTrackDropped: boolean;
    steps: WayStep[];
  } | null;
}

/** What another way would change in a running case, for the center; changes nothing. */
export async function previewWay(ctx: UserCtx, caseId: string, choice: Choice | null): Promise<WayPreview> {
  return ctx.db.transaction(async (tx) => {
    await requireVisible(tx, caseId);
    const house = tx.asSystem("case");
    const course = await loadCourse(house, caseId);
    requireSide(ctx, "CENTER", course.row);
    const found = await house.case.findUnique({ where: { id: caseId }, select: CURRENT });
    const { version = 0, reference = "", routeId = "", fastTrack = false } = found ?? {};
    const current = { routeId: isCaseRoute(routeId) ? routeId : null, fastTrack };
    const head = { reference, version, current, routes: CASE_ROUTES, chosen: null };
    if (choice === null || course.now.state !== "RUNNING") return head;
    const { plan, way } = await readWays(house, course, choice);
    if (plan.routeId === routeId && plan.fastTrack === fastTrack) return head;
    return {
      ...head,
      chosen: {
        ...{ routeId: plan.routeId, fastTrack: plan.fastTrack },
        fastTrackDropped: choice.fastTrack && !plan.fastTrack,
        steps: compareWays(course.now, way.rows),
      },
    };
  });
}

/**
 * Leads a running case another way: what is done stays, what the new way does not have is not needed any more, what it has
 * beside comes (rules/change-way.ts). The case itself is written under the advisor's own right, so that two people at once
 * are told.
 */
export async function changeRoute(
  ctx: UserCtx,
  input: Choice & { caseId: string; version: number },
): Promise<{ ok: true } | { ok: false; code: RouteRefusal }> {
  return ctx.db.transaction(
    async (tx): Promise<{ ok: true } | { ok: false; code: RouteRefusal }> => {
      await requireVisible(tx, input.caseId);
      const house = tx.asSystem("case");
      const course = await loadCourse(house, input.caseId);
      const { row, now } = course;
      requireSide(ctx, "CENTER", row);
      if (now.state !== "RUNNING") return { ok: false, code: "case_over" };
      const before = await house.case.findUnique({ where: { id: row.id }, select: CURRENT });
      const { plan, way } = await readWays(house, course, input);
      if (before?.routeId === plan.routeId && before.fastTrack === plan.fastTrack) {
        return { ok: false, code: "same_route" };
      }
      const written = await tx.case.updateVersioned({
        id: row.id,
        version: input.version,
        data: { routeId: plan.routeId, fastTrack: plan.fastTrack, template: plan.template },
      });
      if (!written.ok) return { ok: false, code: "changed_meanwhile" };
      const actor = actorOf(ctx, "CENTER", course.reference);
      await writeEntries(house, row, actor, ctx.now, [
        {
          ...{ kind: "route_changed", from: before?.routeId ?? null, to: plan.routeId },
          ...{ forEmployer: true, forCandidate: true },
        },
      ]);
      const moved = changeWay(now, way, ctx.today);
      await saveCourse(house, course, moved, { actor, at: ctx.now, own: null, newWay: true });
      return { ok: true };
    },
    { serializable: true },
  );
}
