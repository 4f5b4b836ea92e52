import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Ctx, UserCtx } from "../context.ts";
import { answering, parseParams, requireRight, requireUser, tooManyRequests } from "./enter.server.ts";
import { countRequest } from "./rate.server.ts";
import { registerGate } from "./registry.ts";
import { houseOf, requestContext } from "./request-context.server.ts";
import type { DoorArgs, PublicLoaderSpec, SecureLoaderSpec } from "./types.ts";

/** A loader for signed-in people with a right. Answers 302 to the sign-in, 403 and 404 by itself. */
export function secureLoader<R, P extends z.ZodType | undefined = undefined>(
  spec: SecureLoaderSpec<P>,
  handler: (args: DoorArgs<UserCtx, P>) => R,
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Awaited<R>> => {
    const url = new URL(request.url);
    const ctx = requireUser(await requestContext(request, context), url, context, spec);
    const known = parseParams(spec.params, params);
    requireRight(ctx, spec.can);
    return answering(() => handler({ ctx, params: known, url, request, house: houseOf(context) }));
  };
  return registerGate(loader, { kind: "secure", verb: "loader", rights: { "": spec.can }, spec, handler });
}

/** A loader for everybody; `ctx.user` may be null. */
export function publicLoader<R, P extends z.ZodType | undefined = undefined>(
  spec: PublicLoaderSpec<P>,
  handler: (args: DoorArgs<Ctx, P>) => R,
) {
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Awaited<R>> => {
    const retryAfter = spec.rate ? countRequest(context, spec.rate.door, spec.rate) : null;
    if (retryAfter !== null) throw tooManyRequests(retryAfter);
    const ctx = await requestContext(request, context);
    const known = parseParams(spec.params, params);
    return answering(() =>
      handler({ ctx, params: known, url: new URL(request.url), request, house: houseOf(context) }),
    );
  };
  return registerGate(loader, { kind: "public", verb: "loader", rights: { "": null }, spec, handler });
}
