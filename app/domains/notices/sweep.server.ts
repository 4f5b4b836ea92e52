import type { GuardedDb } from "#app/permissions/context.ts";
import { DAY_MS } from "#app/platform/clock.ts";
import { removeAll } from "#app/platform/remove-all.ts";
import { KEPT_FOR_DAYS } from "./rules.ts";

const BATCH = 200;

/**
 * Removes what was read, and mails that came back, more than 90 days ago, and empties mails that were sent or given up
 * before: their keys stay, so that none is written twice. Returns how many; `db` carries the rights "sweep".
 */
export async function sweepNotices(db: GuardedDb, now: Date): Promise<number> {
  const lt = new Date(now.getTime() - KEPT_FOR_DAYS * DAY_MS);
  const notices = await removeAll(
    () => db.notification.findMany({ where: { readAt: { lt } }, select: { id: true }, take: BATCH }),
    (id) => db.notification.delete({ where: { id } }),
  );
  const bounces = await removeAll(
    () => db.mailBounce.findMany({ where: { at: { lt } }, select: { id: true }, take: BATCH }),
    (id) => db.mailBounce.delete({ where: { id } }),
  );
  const { count: mails } = await db.mailMessage.updateMany({
    where: { to: { not: "" }, OR: [{ sentAt: { lt } }, { failedAt: { lt } }] },
    data: { to: "", subject: "", text: "", replyTo: null },
  });
  return notices + bounces + mails;
}
