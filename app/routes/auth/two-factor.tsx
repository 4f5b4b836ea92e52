import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageAfterSignIn, secondFactorSchema } from "#app/domains/accounts/index.ts";
import { rolesOf } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { ownPath } from "#app/platform/http/own-path.ts";
import { Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx, url }) => {
  const next = url.searchParams.get("next");
  if (ctx.user) throw redirect(pageAfterSignIn(next, ctx.user.memberships));
  return { title: translator(ctx.locale, "auth")("second.title"), next: ownPath(next) };
});

export const action = publicAction(
  { intents: { signIn: { schema: secondFactorSchema } } },
  {
    signIn: async ({ ctx, data, request, house }) => {
      const result = await house.auth.completeSecondFactor(request, data.code);
      if (result.state === "refused") {
        return formError(data, { form: result.code }, result.code === "too_many_attempts" ? 429 : 400);
      }
      const page = pageAfterSignIn(data.next, await rolesOf(ctx, result.userId));
      return withCookies(redirect(page), result.cookies);
    },
  },
);

export const meta = pageMeta;

/** The code of the authenticator app, after the password was right. */
export default function TwoFactor() {
  const t = useT("auth");
  const { title, next } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("second.lead")} />
      <Form
        schema={secondFactorSchema}
        intent="signIn"
        values={{ next }}
        labels="auth"
        submitLabel={t("second.submit")}
        beside={<LinkButton to="/login">{t("second.again")}</LinkButton>}
      >
        <TextField
          name="code"
          width="short"
          autoComplete="one-time-code"
          dir="ltr"
          hint={t("second.codeHint")}
        />
        <HiddenField name="next" />
      </Form>
    </main>
  );
}
