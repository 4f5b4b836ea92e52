import { whereabouts } from "#app/domains/accounts/index.server.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import type { Env } from "#app/platform/env.ts";
import { areasOf, navigationOf, type Area } from "#app/ui/shell/navigation.ts";
import type { ShellData } from "#app/ui/shell/shell.tsx";

type House = { env: Pick<Env, "demo"> };

/** The frame of an area's pages. Whoever has no task in the area is told so: 403. */
export async function areaFrame(ctx: UserCtx, area: Area, { env }: House): Promise<ShellData> {
  const roles = ctx.user.memberships.map(({ role }) => role);
  const { pages, more } = navigationOf(area, roles);
  if (pages.length === 0) throw new Response("Forbidden", { status: 403, statusText: "Forbidden" });
  const inArea = roles.filter((role) => navigationOf(area, [role]).pages.length > 0);
  const { center, organisation, unread } = await whereabouts(ctx, inArea);
  return {
    pages,
    more,
    center,
    unread,
    areas: areasOf(roles).filter((other) => other.area !== area),
    account: { name: ctx.user.name, organisation },
    demo: env.demo,
  };
}

/** The frame of pages everybody sees, and of errors: whoever is signed in finds the way to the own areas. */
export function publicFrame(ctx: Ctx, { env }: House): ShellData {
  const { user } = ctx;
  const roles = user?.memberships.map(({ role }) => role) ?? [];
  return {
    pages: [],
    more: [],
    center: null,
    // pages outside the areas do not ask the database for their frame
    unread: null,
    areas: areasOf(roles),
    account: user && { name: user.name, organisation: null },
    demo: env.demo,
  };
}
