import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ConfirmPage } from "#app/domains/cases/components/index.ts";
import { confirmLinkSchema, returnLinkSchema } from "#app/domains/cases/index.ts";
import { answerStepLink, getStepLink } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ token: z.string().min(1).max(200) });

export const loader = publicLoader({ params }, async ({ ctx, params: { token }, url }) => {
  const link = await getStepLink(ctx, token);
  const said = url.searchParams.get("done");
  const page = {
    title: translator(ctx.locale, "confirm")("title"),
    link,
    done: ANSWERS.find((answer) => answer === said) ?? null,
    today: ctx.today,
  };
  return data(page, { status: link ? 200 : 404 });
});

const ANSWERS = ["confirmed", "returned"] as const;

const fieldOf = (code: string) => (code === "in_the_future" || code === "before_start" ? "doneOn" : "form");

export const action = publicAction(
  { params, intents: { confirm: { schema: confirmLinkSchema }, return: { schema: returnLinkSchema } } },
  {
    confirm: async ({ ctx, params: { token }, data: input }) => {
      const done = await answerStepLink(ctx, { token, answer: "CONFIRMED", ...input });
      if (done.ok) return redirect(`/confirm/${token}?done=confirmed`);
      return formError(input, { [fieldOf(done.code)]: done.code }, 409);
    },
    return: async ({ ctx, params: { token }, data: input }) => {
      const done = await answerStepLink(ctx, { token, answer: "RETURNED", ...input });
      if (done.ok) return redirect(`/confirm/${token}?done=returned`);
      return formError(input, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** The door for somebody without an account to one step. */
export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} />;
}
