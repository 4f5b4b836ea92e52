import { hashToken, newToken } from "#app/platform/secret-link.ts";
import type { UserCtx } from "#app/permissions/context.ts";

/** Since when the person's calendar is connected; null when it is not. */
export async function calendarSince({ db, user }: UserCtx): Promise<Date | null> {
  const feed = await db.calendarFeed.findFirst({
    where: { userId: user.userId },
    select: { createdAt: true },
  });
  return feed?.createdAt ?? null;
}

/**
 * Makes the secret address of the person's calendar; one they had ends with it.
 * @returns the secret (256 random bits), which is kept nowhere: shown now or never
 */
export async function renewAddress({ db, user: { userId }, now }: UserCtx): Promise<string> {
  const token = newToken();
  const data = { tokenHash: hashToken(token), createdAt: now };
  await db.transaction(
    async (tx) => {
      const { count } = await tx.calendarFeed.updateMany({ where: { userId }, data });
      if (count === 0) await tx.calendarFeed.create({ data: { userId, ...data } });
    },
    { serializable: true },
  );
  return token;
}

/** Ends the person's secret address; nothing is fetched under it any more. */
export async function revokeAddress({ db, user: { userId } }: UserCtx): Promise<void> {
  await db.transaction(async (tx) => {
    const feed = await tx.calendarFeed.findFirst({ where: { userId }, select: { id: true } });
    if (feed) await tx.calendarFeed.delete({ where: { id: feed.id } });
  });
}
