import { headedCenterId } from "#app/domains/centers/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { planChanges } from "../rules/plan-changes.ts";
import { adapt } from "../templates/adapt.ts";
import type { AdaptRefusal, Refused } from "../templates/adapt.ts";
import { positionOf, templateRows } from "../templates/index.ts";
import { AS_BUILT, readAdaptation } from "../templates/laid.ts";
import type { Adaptation } from "../templates/laid.ts";
import type { TemplateId } from "../templates/types.ts";
import { DRAFT, readPlans } from "./read.server.ts";
import type { PlanSeen } from "./read.server.ts";

export type PlanRefusal = AdaptRefusal | "changed_meanwhile" | "nothing_to_publish";
export type PlanResult = { ok: true } | { ok: false; code: PlanRefusal };

/**
 * Changes what a center is working on; nothing of it holds before it is published. Refused where somebody has changed or
 * published it meanwhile, and where the way does not bear it. The same change twice changes nothing more.
 * @param former versions whose parts were taken once, beside the newest and the draft
 */
export async function changePlan(
  ctx: UserCtx,
  seen: PlanSeen,
  change: (plan: Adaptation, inForce: Adaptation) => Adaptation,
  former: readonly Adaptation[] = [],
): Promise<PlanResult> {
  const centerId = headedCenterId(ctx);
  try {
    return await ctx.db.transaction(async (tx) => {
      const { draft, newest, inForce, worked } = await readPlans(tx, centerId, seen.way);
      const next = change(worked, inForce);
      // in the form in which it is read, so that the same plan is the same text
      const body = JSON.stringify(readAdaptation(JSON.stringify(next)));
      if (body === JSON.stringify(worked)) return { ok: true };
      if ((newest?.number ?? 0) !== seen.base || (draft?.version ?? 0) !== seen.version) {
        return { ok: false, code: "changed_meanwhile" };
      }
      // what was taken once and cannot be any more is as it is built, and holds up nothing else
      const known = [inForce, worked, ...former].flatMap((plan) => refusedIn(seen.way, plan));
      const refused = refusedIn(seen.way, next).find((one) => !known.some((old) => isSame(old, one)));
      if (refused) return { ok: false, code: refused.code };
      const who = { createdById: ctx.user.userId, createdByName: ctx.user.name };
      if (draft === null) {
        await tx.wayPlan.create({
          data: { centerId, template: seen.way, number: DRAFT, body, ...who, createdAt: ctx.now },
        });
        return { ok: true };
      }
      const written = await tx.wayPlan.updateVersioned({
        id: draft.id,
        version: draft.version,
        data: { body, ...who },
      });
      return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
    });
  } catch (error) {
    // two were the first to change something
    if (error instanceof UniqueConflictError && error.subject === "WayPlan")
      return { ok: false, code: "changed_meanwhile" };
    throw error;
  }
}

/** A former version, or 0 for the way as it is built, becomes what the center works on: publishing it undoes what came after. */
export async function restorePlan(ctx: UserCtx, seen: PlanSeen, number: number): Promise<PlanResult> {
  const row =
    number === DRAFT
      ? null
      : ((await ctx.db.wayPlan.findFirst({
          where: { centerId: headedCenterId(ctx), template: seen.way, number },
          select: { body: true },
        })) ?? notFound("WayPlan"));
  const former = row === null ? AS_BUILT : readAdaptation(row.body);
  return changePlan(ctx, seen, () => former, [former]);
}

/** Puts away what has not been published. */
export const discardPlan = (ctx: UserCtx, seen: PlanSeen): Promise<PlanResult> =>
  changePlan(ctx, seen, (_, inForce) => inForce);

/**
 * Publishes what was read: cases that begin from now on take it, running ones keep what they have. Pressed twice it is
 * published once.
 */
export async function publishPlan(ctx: UserCtx, seen: PlanSeen): Promise<PlanResult> {
  const centerId = headedCenterId(ctx);
  return ctx.db.transaction(
    async (tx): Promise<PlanResult> => {
      const { draft, newest, inForce, worked } = await readPlans(tx, centerId, seen.way);
      const number = newest?.number ?? 0;
      const { userId, name } = ctx.user;
      if (
        newest &&
        number === seen.base + 1 &&
        newest.version === seen.version + 1 &&
        newest.createdById === userId
      )
        return { ok: true };
      if (number !== seen.base || draft?.version !== seen.version)
        return { ok: false, code: "changed_meanwhile" };
      if (planChanges(inForce, worked).length === 0) return { ok: false, code: "nothing_to_publish" };
      const written = await tx.wayPlan.updateVersioned({
        id: draft.id,
        version: draft.version,
        data: { number: number + 1, createdById: userId, createdByName: name, createdAt: ctx.now },
      });
      return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
    },
    { serializable: true },
  );
}

const refusedIn = (way: TemplateId, plan: Adaptation): readonly Refused[] =>
  adapt(templateRows(way), plan, positionOf).refused;

const isSame = (one: Refused, other: Refused): boolean => one.key === other.key && one.code === other.code;
