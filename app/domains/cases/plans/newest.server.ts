import type { GuardedTables } from "#app/permissions/guard/types.ts";
import { adapt } from "../templates/adapt.ts";
import { positionOf, templateRows } from "../templates/index.ts";
import { AS_BUILT, readAdaptation } from "../templates/laid.ts";
import type { Adaptation } from "../templates/laid.ts";
import type { MilestoneTemplate, TemplateId } from "../templates/types.ts";

/** A way as a center has adapted it last. */
export interface CenterPlan {
  /** 0 where it never has */
  number: number;
  /** all rows of the way, with what is laid down for them */
  rows: readonly MilestoneTemplate[];
}

/** A center's newest plan of a way; with the rights "case". */
export async function newestPlan(
  db: GuardedTables,
  centerId: string,
  template: TemplateId,
): Promise<CenterPlan> {
  const found = await db.wayPlan.findFirst({
    where: { centerId, template, number: { gt: 0 } },
    select: { number: true, body: true },
    orderBy: { number: "desc" },
  });
  const plan = found === null ? AS_BUILT : readAdaptation(found.body);
  // what a later ruleset no longer allows is as built: the law wins
  return { number: found?.number ?? 0, rows: adapt(templateRows(template), plan, positionOf).rows };
}

/** What a center had changed in one of its plans; as built for number 0. */
export async function planOf(
  db: GuardedTables,
  at: { centerId: string; template: string; number: number },
): Promise<Adaptation> {
  const { centerId, template, number } = at;
  if (number === 0) return AS_BUILT;
  const found = await db.wayPlan.findFirst({ where: { centerId, template, number }, select: { body: true } });
  return found === null ? AS_BUILT : readAdaptation(found.body);
}
