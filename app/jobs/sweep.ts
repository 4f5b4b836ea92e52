import { systemDb } from "#app/permissions/system-db.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";

/** Long enough for any transaction that follows an upload, in milliseconds. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * The job "sweep": removes files that no row names, left by uploads whose transaction failed, and what a process that died
 * has left half-written. Returns how many files.
 */
export async function sweepFiles(services: Services): Promise<number> {
  const db = systemDb(services, "sweep", newId());
  const before = new Date(services.clock.now().getTime() - GRACE);
  let removed = 0;
  for await (const { contentId, storedAt } of services.files.list()) {
    if (storedAt >= before) continue;
    if ((await db.document.count({ where: { contentId } })) > 0) continue;
    if ((await db.letter.count({ where: { contentId } })) > 0) continue;
    if ((await db.paymentReceipt.count({ where: { contentId } })) > 0) continue;
    if (await services.files.remove(contentId, before)) removed += 1;
  }
  await services.files.sweepDrafts();
  return removed;
}
