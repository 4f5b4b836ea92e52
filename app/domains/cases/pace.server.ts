import { daysBetween, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import type { GuardedTables } from "#app/permissions/guard/types.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { paceKey } from "./rules/observed.ts";
import type { Observed } from "./rules/state.ts";

/** So many of the latest finished ones are looked at: the world of three years ago is another one. */
const LATEST = 200;

/**
 * How long steps took in a center's finished cases, or one of them: everywhere, and at the authorities named; read with the
 * rights "case" or the center's own.
 */
export async function observedOf(
  db: GuardedTables,
  centerId: string,
  of: { key?: string; authorityIds?: readonly (string | null)[] } = {},
): Promise<Observed> {
  const named = [...new Set(of.authorityIds)].filter((id) => id !== null);
  const rows = await db.stepPace.findMany({
    where: {
      centerId,
      ...(of.key !== undefined && { key: of.key }),
      OR: [{ authorityId: null }, { authorityId: { in: named } }],
    },
    select: { key: true, authorityId: true, days: true },
  });
  return new Map(rows.map(({ key, authorityId, days }) => [paceKey(key, authorityId), days]));
}

/**
 * Counts anew how long a step took in its center and at its authority, when one was finished or taken back; `tx` carries
 * the rights "pace". Twice for the same change counts the same.
 */
export async function countPace(
  { tx, now }: HandlerCtx,
  changed: { centerId: string; key: string; milestoneId: string; from: MilestoneState; to: MilestoneState },
): Promise<void> {
  if (changed.from !== "DONE" && changed.to !== "DONE") return;
  const { centerId, key, milestoneId } = changed;
  await count(tx, { centerId, key, authorityId: null }, now);
  // a step another way has dropped meanwhile counts at no authority
  const milestone = await tx.milestone.findUnique({
    where: { id: milestoneId },
    select: { authorityId: true },
  });
  if (milestone?.authorityId) await count(tx, { centerId, key, authorityId: milestone.authorityId }, now);
}

/** Counts anew at both authorities when a step was given to another one; `tx` carries the rights "pace". */
export async function countPaceAt(
  { tx, now }: HandlerCtx,
  changed: { centerId: string; key: string; from: string | null; to: string | null },
): Promise<void> {
  const { centerId, key, from, to } = changed;
  for (const authorityId of [from, to]) {
    if (authorityId !== null) await count(tx, { centerId, key, authorityId }, now);
  }
}

async function count(
  tx: GuardedTx,
  at: { centerId: string; key: string; authorityId: string | null },
  now: Date,
): Promise<void> {
  const { authorityId, ...step } = at;
  const finished = await tx.milestone.findMany({
    where: {
      ...{ ...step, state: "DONE", startedOn: { not: null }, doneOn: { not: null } },
      ...(authorityId !== null && { authorityId }),
    },
    select: { startedOn: true, doneOn: true },
    orderBy: [{ doneOn: "desc" }, { id: "desc" }],
    take: LATEST,
  });
  // papers may be older than the case: they took no time of it
  const days = finished.flatMap(({ startedOn, doneOn }) =>
    startedOn && doneOn ? Math.max(daysBetween(fromUtcDate(startedOn), fromUtcDate(doneOn)), 0) : [],
  );
  const known = await tx.stepPace.findFirst({ where: at, select: { id: true } });
  if (known) await tx.stepPace.update({ where: { id: known.id }, data: { days, countedAt: now } });
  else await tx.stepPace.create({ data: { ...at, days, countedAt: now } });
}
