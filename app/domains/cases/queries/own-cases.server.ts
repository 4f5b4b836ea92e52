import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";

/** Whose cases are the reader's today: their own, and those of colleagues they stand in for; the reader first. */
export async function ownAdvisors({ db, user, today }: UserCtx): Promise<string[]> {
  const day = toUtcDate(today);
  const away = await db.deputy.findMany({
    where: { deputyId: user.userId, fromOn: { lte: day }, untilOn: { gte: day } },
    select: { userId: true },
    orderBy: { id: "asc" },
  });
  return [...new Set([user.userId, ...away.map(({ userId }) => userId)])];
}
