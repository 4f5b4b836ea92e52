import { redirect } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";
import type { z } from "zod";
import { needsTwoFactor } from "#app/platform/auth/two-factor.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import type { Ctx, UserCtx } from "../context.ts";
import type { Can, Params, SecurityOptions } from "./types.ts";

/** A refusal the error page can show; it carries no detail. */
export function refusal(status: 400 | 403 | 404 | 405 | 413): Response {
  const statusText = {
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    413: "Content Too Large",
  }[status];
  return new Response(statusText, { status, statusText });
}

/** One address asks too often; the next request after `seconds` is answered. */
export function tooManyRequests(seconds: number): Response {
  const headers = { "Retry-After": String(seconds) };
  return new Response("Too Many Requests", { status: 429, statusText: "Too Many Requests", headers });
}

/** Lets a signed-in person in, or sends them where they first have to go. */
export function requireUser(ctx: Ctx, url: URL, load: AppLoadContext, options: SecurityOptions): UserCtx {
  const { user } = ctx;
  if (!user) throw redirect(`/login?next=${encodeURIComponent(url.pathname + url.search)}`);
  if (!options.withoutSecondFactor && needsTwoFactor(user, load.services.env))
    throw redirect("/account/two-factor");
  return { ...ctx, user };
}

/** The right as such; which records it reaches is the guarded database's matter. */
export function requireRight(ctx: Ctx, can: Can): void {
  if (can !== "signed-in" && !ctx.ability.can(can[0], can[1])) throw refusal(403);
}

/** A parameter that is no id names no record: 404, as for an unknown one. */
export function parseParams<P extends z.ZodType | undefined>(
  schema: P | undefined,
  params: unknown,
): Params<P> {
  if (!schema) return {} as Params<P>;
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw refusal(404);
  return parsed.data as Params<P>;
}

/** Runs a handler and turns the guard's errors into answers. */
export async function answering<T>(handler: () => T): Promise<Awaited<T>> {
  try {
    return await handler();
  } catch (error) {
    if (error instanceof NotFoundError) throw refusal(404);
    if (error instanceof ForbiddenError) throw refusal(403);
    throw error;
  }
}
