import type { AppLoadContext } from "@remix-run/node";
import { resolveLocale } from "#app/i18n/locale.ts";
import type { Ctx } from "../context.ts";
import { makeContext } from "../make-context.server.ts";
import { principalOf } from "./principal.server.ts";
import type { House } from "./types.ts";

interface Known {
  cookie: string | null;
  ctx: Promise<Ctx>;
}

// One document request runs the loaders of several nested routes; they share one look at the session.
const known = new WeakMap<AppLoadContext, Known>();

/** The context of the request; loaders of the same request get the same one. */
export function requestContext(request: Request, load: AppLoadContext): Promise<Ctx> {
  const cookie = request.headers.get("Cookie");
  const found = known.get(load);
  if (found) {
    if (found.cookie !== cookie) throw new Error("a load context was used for two requests");
    return found.ctx;
  }
  const ctx = build(request, load);
  known.set(load, { cookie, ctx });
  return ctx;
}

/** The narrow door past `ctx` that sign-in needs: no database, no files. */
export function houseOf({ services: { auth, env } }: AppLoadContext): House {
  return { auth, env };
}

/** After an action the rights may be other ones: the loaders that follow look again. */
export function forgetContext(load: AppLoadContext): void {
  known.delete(load);
}

async function build(request: Request, load: AppLoadContext): Promise<Ctx> {
  const { services, requestId } = load;
  const session = await services.auth.getSession(request);
  const user = session && principalOf(session.account);
  return makeContext(services, { user, locale: resolveLocale(request, user?.locale), requestId });
}

/** The context of someone who is nobody in particular, whatever cookies were sent. */
export function anonymousContext(request: Request, { services, requestId }: AppLoadContext): Ctx {
  return makeContext(services, { user: null, locale: resolveLocale(request), requestId });
}
