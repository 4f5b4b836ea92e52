import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Ctx, UserCtx } from "../context.ts";
import { answerForm } from "./answer-form.server.ts";
import type { FormAnswer } from "./answer-form.server.ts";
import { answering, parseParams, requireRight, requireUser } from "./enter.server.ts";
import { registerGate } from "./registry.ts";
import { anonymousContext, houseOf } from "./request-context.server.ts";
import type {
  ActionSpec,
  DoorArgs,
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
  return registerGate(action, { kind: "secure", verb: "action", rights, options: spec });
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
  return registerGate(action, { kind: "public", verb: "action", rights, options: {} });
}

/**
 * A door for programs: reads the body itself and answers a Response. It never looks at cookies,
 * so a foreign page cannot use somebody's session through it and no origin has to be checked.
 */
export function publicApi<P extends z.ZodType | undefined = undefined>(
  spec: LoaderSpec<P>,
  handler: (args: DoorArgs<Ctx, P>) => Promise<Response>,
) {
  const action = async ({ request, params, context }: ActionFunctionArgs): Promise<Response> => {
    const ctx = anonymousContext(request, context);
    const known = parseParams(spec.params, params);
    return answering(() =>
      handler({ ctx, params: known, url: new URL(request.url), request, house: houseOf(context) }),
    );
  };
  return registerGate(action, { kind: "api", verb: "action", rights: { "": null }, options: {} });
}
