import { daysBetween, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { GuardedTables } from "#app/permissions/guard/types.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import type { Observed } from "./rules/state.ts";

/** So many of the latest finished ones are looked at: the world of three years ago is another one. */
const LATEST = 200;

/** How long steps took in a center's finished cases, or one of them; read with the rights "case" or the center's own. */
export async function observedOf(db: GuardedTables, centerId: string, key?: string): Promise<Observed> {
  const where = key === undefined ? { centerId } : { centerId, key };
  const rows = await db.stepPace.findMany({ where, select: { key: true, days: true } });
  return new Map(rows.map(({ key, days }) => [key, days]));
}

/**
 * Counts anew how long a step took in its center, when one was finished or taken back; `tx` carries the rights "pace".
 * Twice for the same change counts the same.
 */
export async function countPace(
  { tx, now }: HandlerCtx,
  changed: { centerId: string; key: string; from: MilestoneState; to: MilestoneState },
): Promise<void> {
  if (changed.from !== "DONE" && changed.to !== "DONE") return;
  const { centerId, key } = changed;
  const finished = await tx.milestone.findMany({
    where: { centerId, key, state: "DONE", startedOn: { not: null }, doneOn: { not: null } },
    select: { startedOn: true, doneOn: true },
    orderBy: [{ doneOn: "desc" }, { id: "desc" }],
    take: LATEST,
  });
  // papers may be older than the case: they took no time of it
  const days = finished.flatMap(({ startedOn, doneOn }) =>
    startedOn && doneOn ? Math.max(daysBetween(fromUtcDate(startedOn), fromUtcDate(doneOn)), 0) : [],
  );
  const known = await tx.stepPace.findFirst({ where: { centerId, key }, select: { id: true } });
  if (known) await tx.stepPace.update({ where: { id: known.id }, data: { days, countedAt: now } });
  else await tx.stepPace.create({ data: { centerId, key, days, countedAt: now } });
}
