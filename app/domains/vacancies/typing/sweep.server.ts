import type { GuardedDb } from "#app/permissions/context.ts";

const DAY = 24 * 60 * 60 * 1000;
/** What nobody has gone on typing for so long is not wanted any more. */
const KEPT_FOR_DAYS = 90;
const BATCH = 100;

/** Removes unfinished forms that have not been touched for 90 days. Returns how many. */
export async function sweepTypings(db: GuardedDb, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_FOR_DAYS * DAY);
  let removed = 0;
  for (;;) {
    const old = await db.vacancyTyping.findMany({
      where: { updatedAt: { lt: before } },
      select: { id: true },
      take: BATCH,
    });
    if (old.length === 0) return removed;
    for (const { id } of old) await db.vacancyTyping.delete({ where: { id } });
    removed += old.length;
  }
}
