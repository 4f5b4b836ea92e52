import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { loadCourse, saveCourse, writeEntries } from "./course.server.ts";
import type { Course } from "./course.server.ts";
import { changeWay, compareWays, rowsOfNewerPlan } from "./rules/change-way.ts";
import type { WayStep } from "./rules/change-way.ts";
import { CASE_ROUTES, isCaseRoute, planForRoute } from "./rules/plan.ts";
import type { CaseRoute } from "./rules/plan.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";
import { newestPlan, planOf } from "./plans/newest.server.ts";
import { isTemplateId, needed } from "./templates/index.ts";
import { AS_BUILT } from "./templates/laid.ts";
import { wordsOfAll } from "./templates/own-words.ts";
import type { OwnStepWords } from "./templates/own-words.ts";
import { planInput, readBasis } from "./way.server.ts";

export type RouteRefusal = "changed_meanwhile" | "case_over" | "same_route";

interface Choice {
  routeId: CaseRoute;
  fastTrack: boolean;
}

/**
 * The way a case would go with another choice, as its center has adapted it last. The same choice leads to the center's
 * newer plan of the way the case goes already; `same` says that there is no newer one either.
 */
async function readWays(house: GuardedTx, course: Course, { routeId, fastTrack }: Choice) {
  const current = course.row;
  const input = planInput(await readBasis(house, course.row));
  const plan = planForRoute(input, routeId, fastTrack);
  const sameRoute = plan.routeId === current.routeId && plan.fastTrack === current.fastTrack;
  // a case whose records have changed meanwhile keeps its way; another one is chosen by itself
  const template = sameRoute && isTemplateId(current.template) ? current.template : plan.template;
  const { number, rows: all } = await newestPlan(house, current.centerId, template);
  const before = sameRoute ? await planOf(house, { ...current, number: current.planNumber }) : AS_BUILT;
  const rows = sameRoute ? rowsOfNewerPlan(course.now, all, plan.flags, before.off) : needed(all, plan.flags);
  return {
    plan,
    number,
    sameRoute,
    same: sameRoute && number <= current.planNumber,
    way: { template, rows },
  };
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
    /** the way stays, and the center's newer plan comes */
    newerPlan: boolean;
  } | null;
  ownSteps: OwnStepWords;
}

/** What another way would change in a running case, for the center; changes nothing. */
export async function previewWay(ctx: UserCtx, caseId: string, choice: Choice | null): Promise<WayPreview> {
  return ctx.db.transaction(async (tx) => {
    await requireVisible(tx, caseId);
    const house = tx.asSystem("case");
    const course = await loadCourse(house, caseId);
    requireSide(ctx, "CENTER", course.row);
    const { version, reference, routeId, fastTrack } = course.row;
    const current = { routeId: isCaseRoute(routeId) ? routeId : null, fastTrack };
    const head = { reference, version, current, routes: CASE_ROUTES, chosen: null, ownSteps: {} };
    if (choice === null || course.now.state !== "RUNNING") return head;
    const { plan, way, same, sameRoute } = await readWays(house, course, choice);
    if (same) return head;
    const steps = compareWays(course.now, way.rows);
    const laid = steps.flatMap(({ key, laid }) => (laid === null ? [] : [[key, laid] as const]));
    return {
      ...head,
      ownSteps: wordsOfAll(laid, "center", ctx.locale),
      chosen: {
        ...{ routeId: plan.routeId, fastTrack: plan.fastTrack },
        fastTrackDropped: choice.fastTrack && !plan.fastTrack,
        ...{ steps, newerPlan: sameRoute },
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
      const { plan, way, number, same, sameRoute } = await readWays(house, course, input);
      if (same) return { ok: false, code: "same_route" };
      const written = await tx.case.updateVersioned({
        id: row.id,
        version: input.version,
        data: {
          routeId: plan.routeId,
          fastTrack: plan.fastTrack,
          template: way.template,
          planNumber: number,
        },
      });
      if (!written.ok) return { ok: false, code: "changed_meanwhile" };
      const actor = actorOf(ctx, "CENTER", course.reference);
      await writeEntries(house, row, actor, ctx.now, [
        {
          ...(sameRoute
            ? { kind: "plan_changed", from: String(row.planNumber), to: String(number) }
            : { kind: "route_changed", from: row.routeId, to: plan.routeId }),
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
