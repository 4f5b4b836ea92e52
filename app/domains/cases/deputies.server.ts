import { advisedCenters, advisorsOf, listAdvisors } from "#app/domains/accounts/index.server.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { NotFoundError, UniqueConflictError } from "#app/platform/errors.ts";

const MOST_DEPUTIES = 100;

/** Who stands in for whom at present and in the days to come, and which colleagues there are. */
export async function listDeputies(ctx: UserCtx) {
  const [rows, colleagues] = await Promise.all([
    ctx.db.deputy.findMany({
      where: { untilOn: { gte: toUtcDate(ctx.today) } },
      select: { id: true, userId: true, deputyId: true, fromOn: true, untilOn: true },
      orderBy: [{ fromOn: "asc" }, { id: "asc" }],
      take: MOST_DEPUTIES,
    }),
    listAdvisors(ctx),
  ]);
  // whoever has left stands in the list until it ends
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.flatMap(({ userId, deputyId }) => [userId, deputyId]) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  const leads = ctx.ability.can("manage_team", "Center");
  return {
    colleagues,
    /** whether the reader names deputies for others, too */
    leads,
    deputies: rows.map(({ userId, deputyId, fromOn, untilOn, id }) => ({
      ...{ id, fromOn: fromUtcDate(fromOn), untilOn: fromUtcDate(untilOn) },
      ...{ name: nameOf(userId), deputy: nameOf(deputyId) },
      runs: fromUtcDate(fromOn) <= ctx.today,
      mayEnd: leads || userId === ctx.user.userId,
    })),
  };
}

export type DeputyRefusal =
  "same_person" | "no_colleague" | "ends_before_start" | "in_the_past" | "not_yours" | "stands_already";

/** Names a colleague for the days somebody is away, both included. Only who leads the center does so for others. */
export async function nameDeputy(
  ctx: UserCtx,
  input: { id: string; userId?: string | undefined; deputyId: string; fromOn: PlainDate; untilOn: PlainDate },
): Promise<{ ok: true } | { ok: false; code: DeputyRefusal }> {
  const { id, userId = ctx.user.userId, deputyId, fromOn, untilOn } = input;
  if (userId !== ctx.user.userId && !ctx.ability.can("manage_team", "Center")) {
    return { ok: false, code: "not_yours" };
  }
  if (userId === deputyId) return { ok: false, code: "same_person" };
  if (untilOn < fromOn) return { ok: false, code: "ends_before_start" };
  if (untilOn < ctx.today) return { ok: false, code: "in_the_past" };
  const centerId = await sharedCenter(ctx, [userId, deputyId]);
  if (centerId === null) return { ok: false, code: "no_colleague" };
  const data = { id, centerId, userId, deputyId, fromOn: toUtcDate(fromOn), untilOn: toUtcDate(untilOn) };
  try {
    await createOnce(ctx, "deputy", id, (tx) => tx.deputy.create({ data }));
  } catch (error) {
    if (!(error instanceof UniqueConflictError) || error.key !== "Deputy_userId_deputyId_fromOn_key")
      throw error;
    // the same colleague from the same day: said again, or with another last day, which would be lost
    const { fromOn, untilOn } = data;
    const same = await ctx.db.deputy.count({ where: { userId, deputyId, fromOn, untilOn } });
    if (same === 0) return { ok: false, code: "stands_already" };
  }
  return { ok: true };
}

/** Ends a deputyship, or takes back one that has not begun. */
export async function endDeputy(ctx: UserCtx, deputyshipId: string): Promise<void> {
  const found = await ctx.db.deputy.findFirst({ where: { id: deputyshipId }, select: { id: true } });
  if (!found) throw new NotFoundError("Deputy");
  await ctx.db.deputy.delete({ where: { id: found.id } });
}

/** The center of the reader in which both advise; null where there is none. */
async function sharedCenter(ctx: UserCtx, users: readonly string[]): Promise<string | null> {
  for (const centerId of advisedCenters(ctx)) {
    const both = await ctx.db.user.count({ where: { id: { in: [...users] }, ...advisorsOf([centerId]) } });
    if (both === users.length) return centerId;
  }
  return null;
}
