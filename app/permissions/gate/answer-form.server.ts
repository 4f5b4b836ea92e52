import type { ActionFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { parseForm } from "#app/platform/http/form-data.ts";
import type { FormErrors } from "#app/platform/http/form-data.ts";
import type { Ctx } from "../context.ts";
import { DEFAULT_MAX_BYTES, readBody } from "./body.server.ts";
import { answering, parseParams, refusal } from "./enter.server.ts";
import { FormFailure, typedValues } from "./form.ts";
import type { FormState } from "./form.ts";
import { isOwnOrigin } from "./origin.ts";
import { countRequest } from "./rate.server.ts";
import { forgetContext, houseOf, requestContext } from "./request-context.server.ts";
import type { ActionSpec, DoorArgs, Handlers, Intent } from "./types.ts";
import { putUploads } from "./uploads.server.ts";

type RefusedForm = ReturnType<typeof data<{ form: FormState }>>;
type AnswerOf<H> = {
  [K in keyof H]: H[K] extends (...args: never[]) => infer R ? Awaited<R> : never;
}[keyof H];

/** What an action answers: what its handlers return, or the refused form. */
export type FormAnswer<H> = Exclude<AnswerOf<H>, FormFailure> | RefusedForm;

interface Guards<C extends Ctx, I extends Intent> {
  /** who may knock at all */
  enter(ctx: Ctx, url: URL): C;
  /** who may do this one thing */
  admit(ctx: C, intent: I): void;
}

/** Parameters, body, intent, right, schema, handler: in this order, the first refusal answers. */
export async function answerForm<
  C extends Ctx,
  P extends z.ZodType | undefined,
  I extends Record<string, Intent>,
  H extends Handlers<C, P, I>,
>(
  { request, params, context }: ActionFunctionArgs,
  spec: ActionSpec<P, I>,
  handlers: H,
  guards: Guards<C, I[keyof I]>,
): Promise<FormAnswer<H>> {
  if (request.method !== "POST") throw refusal(405);
  if (!isOwnOrigin(request, context.services.env.baseUrl)) throw refusal(403);
  const url = new URL(request.url);
  const ctx = guards.enter(await requestContext(request, context), url);
  const door: DoorArgs<C, P> = {
    ctx,
    params: parseParams(spec.params, params),
    url,
    request,
    house: houseOf(context),
  };

  const formData = await readBody(request, spec.maxBytes);
  const { name, intent } = pickIntent(formData, spec.intents);
  guards.admit(ctx, intent);
  const refuse = (
    errors: FormErrors,
    status: number,
    more: Pick<FormState, "values" | "choices"> = { values: {} },
  ): RefusedForm =>
    data(
      {
        form: {
          intent: name,
          errors,
          choices: more.choices,
          values: { ...more.values, ...typedValues(formData) },
        },
      },
      { status },
    );

  if (ctx.user) {
    const { uploads } = context.services;
    const gone = await putUploads(formData, uploads, ctx.user.userId, spec.maxBytes ?? DEFAULT_MAX_BYTES);
    if (Object.keys(gone).length > 0) return refuse(gone, 400);
  }
  const parsed = intent.schema && parseForm(formData, intent.schema);
  if (parsed && !parsed.ok) return refuse(parsed.errors, 400);
  const { rate } = intent;
  if (rate && countRequest(context, rate.door, rate) !== null)
    return refuse({ form: "too_many_requests" }, 429);

  const handler = handlers[name] as (args: DoorArgs<C, P> & { data: unknown; formData: FormData }) => unknown;
  const result = await answering(() => handler({ ...door, data: parsed?.data, formData }));
  forgetContext(context);
  if (result instanceof FormFailure) return refuse(result.errors, result.status, result);
  return result as FormAnswer<H>;
}

/** The form says by `intent` what it wants; a door with one intent needs no word. */
function pickIntent<I extends Record<string, Intent>>(
  formData: FormData,
  intents: I,
): { name: string; intent: I[keyof I] } {
  const names = Object.keys(intents);
  const said = formData.get("intent");
  const name = said === null && names.length === 1 ? names[0] : said;
  if (typeof name !== "string" || !Object.hasOwn(intents, name)) throw refusal(400);
  return { name, intent: intents[name] as I[keyof I] };
}
