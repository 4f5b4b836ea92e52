import type { UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { filterAddress, readFilter } from "./filter.ts";

/** Nobody finds anything among more; it only bounds a runaway. */
const MOST_VIEWS = 30;
const LIST = "vacancies";

/** A query as the list itself would write it: what it does not know is left out. */
function canonical(query: string): string {
  const url = new URL("http://list.invalid/");
  url.search = query;
  return filterAddress(readFilter(url));
}

/** The person's own views of the list of vacancies, by name. */
export async function listViews({ db, user }: Pick<UserCtx, "db" | "user">) {
  const views = await db.savedView.findMany({
    where: { userId: user.userId, list: LIST },
    select: { id: true, name: true, query: true, isDefault: true },
    orderBy: { name: "asc" },
    take: MOST_VIEWS,
  });
  return views.map((view) => ({ ...view, query: canonical(view.query) }));
}

/** Keeps a search of the list under a name, if wished as the one the list opens with. */
export async function saveView(
  ctx: UserCtx,
  { name, query, isDefault }: { name: string; query: string; isDefault: boolean },
): Promise<{ ok: true; query: string } | { ok: false; code: "name_taken" | "too_many_views" }> {
  const { userId } = ctx.user;
  const view = { name, query: canonical(query), isDefault };
  try {
    return await ctx.db.transaction(async (tx) => {
      const own = { userId, list: LIST };
      if ((await tx.savedView.count({ where: own })) >= MOST_VIEWS)
        return { ok: false, code: "too_many_views" };
      if (isDefault)
        await tx.savedView.updateMany({ where: { ...own, isDefault }, data: { isDefault: false } });
      await tx.savedView.create({ data: { ...own, ...view } });
      return { ok: true, query: view.query };
    });
  } catch (error) {
    if (error instanceof UniqueConflictError) return { ok: false, code: "name_taken" };
    throw error;
  }
}

/** Lets the list open with this view, or, if it does already, with none. */
export async function switchDefaultView(ctx: UserCtx, viewId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const own = { userId: ctx.user.userId, list: LIST };
    const view = await tx.savedView.findFirst({ where: { ...own, id: viewId }, select: { isDefault: true } });
    if (!view) notFound("SavedView");
    await tx.savedView.updateMany({ where: { ...own, isDefault: true }, data: { isDefault: false } });
    if (!view.isDefault) await tx.savedView.update({ where: { id: viewId }, data: { isDefault: true } });
  });
}

/** Forgets a view; one that is gone already is none. */
export async function deleteView(ctx: UserCtx, viewId: string): Promise<void> {
  const found = await ctx.db.savedView.findFirst({
    where: { id: viewId, userId: ctx.user.userId },
    select: { id: true },
  });
  if (found) await ctx.db.savedView.delete({ where: { id: found.id } });
}
