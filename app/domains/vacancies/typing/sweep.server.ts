import type { GuardedDb } from "#app/permissions/context.ts";
import { DAY_MS } from "#app/platform/clock.ts";
import { removeAll } from "#app/platform/remove-all.ts";

/** What nobody has gone on typing for so long is not wanted any more. */
const KEPT_FOR_DAYS = 90;
const BATCH = 100;

/** Removes unfinished forms that have not been touched for 90 days. Returns how many. */
export function sweepTypings(db: GuardedDb, now: Date): Promise<number> {
  const lt = new Date(now.getTime() - KEPT_FOR_DAYS * DAY_MS);
  return removeAll(
    () => db.vacancyTyping.findMany({ where: { updatedAt: { lt } }, select: { id: true }, take: BATCH }),
    (id) => db.vacancyTyping.delete({ where: { id } }),
  );
}
