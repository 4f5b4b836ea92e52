import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Ctx, UserCtx } from "../context.ts";
import { answerForm } from "./answer-form.server.ts";
import type { FormAnswer } from "./answer-form.server.ts";
import { readLimited } from "./body.server.ts";
import { answering, parseParams, requireRight, requireUser } from "./enter.server.ts";
import { countRequest } from "./rate.server.ts";
import { registerGate } from "./registry.ts";
import { anonymousContext, houseOf } from "./request-context.server.ts";
import type {
  ActionSpec,
  DoorArgs,
  DoorRate,
  Handlers,
  Intent,
  LoaderSpec,
  SecureActionSpec,
  SecureIntent,
} from "./types.ts";

/** An action for signed-in people; each intent needs its own right. */
export function secureAction<
  I extends Record<string, SecureIntent>,
  H extends Handlers<UserCtx, P, I>,
  P extends z.ZodType | undefined = undefined,
>(spec: SecureActionSpec<P, I>, handlers: H & Handlers<UserCtx, P, I>) {
  const action = (args: ActionFunctionArgs): Promise<FormAnswer<H>> =>
    answerForm<UserCtx, P, I, H>(args, spec, handlers, {
      enter: (ctx, url) => requireUser(ctx, url, args.context, spec),
      admit: (ctx, { can }) => requireRight(ctx, can),
    });
  const rights = Object.fromEntries(Object.entries(spec.intents).map(([name, { can }]) => [name, can]));
  return registerGate(action, { kind: "secure", verb: "action", rights, spec, handler: handlers });
}

/** An action for everybody; `ctx.user` may be null. */
export function publicAction<
  I extends Record<string, Intent>,
  H extends Handlers<Ctx, P, I>,
  P extends z.ZodType | undefined = undefined,
>(spec: ActionSpec<P, I>, handlers: H & Handlers<Ctx, P, I>) {
  const action = (args: ActionFunctionArgs): Promise<FormAnswer<H>> =>
    answerForm<Ctx, P, I, H>(args, spec, handlers, { enter: (ctx) => ctx, admit: () => undefined });
  const rights = Object.fromEntries(Object.keys(spec.intents).map((name) => [name, null]));
  return registerGate(action, { kind: "public", verb: "action", rights, spec, handler: handlers });
}

interface ApiSpec<P extends z.ZodType | undefined> extends LoaderSpec<P> {
  /** requests that one address may send; the handler answers the others with what `retryAfter` says */
  rate?: DoorRate;
  maxBytes: number;
}

interface ApiArgs<P extends z.ZodType | undefined> extends DoorArgs<Ctx, P> {
  /** seconds to wait, when this address has sent too many requests */
  retryAfter: number | null;
  /** the body as text; throws a Response 413 beyond `maxBytes` */
  body(): Promise<string>;
}

/**
 * A door for programs: reads the body itself and answers a Response. It never looks at cookies,
 * so a foreign page cannot use somebody's session through it and no origin has to be checked.
 */
export function publicApi<P extends z.ZodType | undefined = undefined>(
  spec: ApiSpec<P>,
  handler: (args: ApiArgs<P>) => Promise<Response>,
) {
  const action = async ({ request, params, context }: ActionFunctionArgs): Promise<Response> => {
    const ctx = anonymousContext(request, context);
    const known = parseParams(spec.params, params);
    const retryAfter = spec.rate ? countRequest(context, spec.rate.door, spec.rate) : null;
    const body = async () => new TextDecoder().decode(await readLimited(request, spec.maxBytes));
    const house = houseOf(context);
    return answering(() =>
      handler({ ctx, params: known, url: new URL(request.url), request, house, retryAfter, body }),
    );
  };
  return registerGate(action, { kind: "api", verb: "action", rights: { "": null }, spec, handler });
}
