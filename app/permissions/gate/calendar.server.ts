import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { resolveLocale } from "#app/i18n/locale.ts";
import { hashToken } from "#app/platform/secret-link.ts";
import type { UserCtx } from "../context.ts";
import { guardedDb } from "../guard/db.server.ts";
import { makeContext } from "../make-context.server.ts";
import { systemDb } from "../system-db.server.ts";
import { answering, parseParams, refusal, tooManyRequests } from "./enter.server.ts";
import { loadPrincipal } from "./principal.server.ts";
import { countRequest } from "./rate.server.ts";
import { registerGate } from "./registry.ts";
import type { DoorRate } from "./types.ts";

type TokenParams = z.ZodType<{ token: string }>;

interface CalendarSpec<P extends TokenParams> {
  params: P;
  rate: DoorRate;
}

/**
 * A loader for calendars, which know no sign-in: the secret in the address says whose dates they are. The handler gets that
 * person's rights of this moment, to read with alone; cookies are not looked at. Unknown, revoked, and of an account that
 * is closed: 404.
 */
export function calendarLoader<P extends TokenParams, R>(
  spec: CalendarSpec<P>,
  handler: (args: { ctx: UserCtx; request: Request }) => R,
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Awaited<R>> => {
    const { services, requestId } = context;
    const retryAfter = countRequest(context, spec.rate.door, spec.rate);
    if (retryAfter !== null) throw tooManyRequests(retryAfter);
    const { token } = parseParams<TokenParams>(spec.params, params);
    const feed = await systemDb(services, "calendar_feed", requestId).calendarFeed.findUnique({
      where: { tokenHash: hashToken(token) },
      select: { userId: true },
    });
    const user = feed && (await loadPrincipal(services.database.prisma, feed.userId));
    if (!user) throw refusal(404);
    const asked = new Request(request.url);
    const ctx = makeContext(services, { user, locale: resolveLocale(asked, user.locale), requestId });
    const { ability } = ctx;
    const actor = { id: user.userId, role: "calendar" };
    const db = guardedDb(services, { ability, within: ability, actor, requestId });
    return answering(() => handler({ ctx: { ...ctx, user, db }, request }));
  };
  return registerGate(loader, { kind: "public", verb: "loader", rights: { "": null }, spec, handler });
}
