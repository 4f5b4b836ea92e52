import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeLoginSchema, homeOf } from "#app/domains/accounts/index.ts";
import { rolesOf, redeemCode } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx }) => ({
  title: translator(ctx.locale, "auth")("code.title"),
}));

export const action = publicAction(
  { intents: { signIn: { schema: codeLoginSchema } } },
  {
    signIn: async ({ ctx, data, request, house }) => {
      const found = await redeemCode(ctx, data);
      if (found === "needs_password") return formError(data, { form: "needs_password" });
      const cookies = found && (await house.auth.startSession(request, found.userId));
      if (!cookies) return formError(data, { form: "wrong_one_time_code" });
      return withCookies(redirect(homeOf(await rolesOf(ctx, found.userId))), cookies);
    },
  },
);

export const meta = pageMeta;

/** For candidates without e-mail: the number and the code their advisor wrote down for them. */
export default function LoginCode() {
  const t = useT("auth");
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("code.lead")} />
      <Form schema={codeLoginSchema} intent="signIn" labels="auth" submitLabel={t("code.submit")}>
        <TextField name="reference" width="short" autoComplete="username" dir="ltr" />
        <TextField
          name="code"
          width="short"
          autoComplete="one-time-code"
          dir="ltr"
          hint={t("code.codeHint")}
        />
      </Form>
      <p className="muted">{t("code.help")}</p>
    </main>
  );
}
