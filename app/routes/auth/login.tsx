import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { loginSchema, pageAfterSignIn } from "#app/domains/accounts/index.ts";
import { rolesOf } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { ownPath } from "#app/platform/http/own-path.ts";
import { Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { Card, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx, url }) => {
  const next = url.searchParams.get("next");
  if (ctx.user) throw redirect(pageAfterSignIn(next, ctx.user.memberships));
  return { title: translator(ctx.locale, "auth")("login.title"), next: ownPath(next) };
});

export const action = publicAction(
  { intents: { signIn: { schema: loginSchema } } },
  {
    signIn: async ({ ctx, data, request, house }) => {
      const result = await house.auth.signIn(request, data);
      switch (result.state) {
        case "refused":
          return formError(data, { form: result.code }, result.code === "too_many_attempts" ? 429 : 400);
        case "second_factor": {
          const next = encodeURIComponent(ownPath(data.next));
          return withCookies(redirect(`/login/two-factor?next=${next}`), result.cookies);
        }
        case "signed_in": {
          const page = pageAfterSignIn(data.next, await rolesOf(ctx, result.userId));
          return withCookies(redirect(page), result.cookies);
        }
      }
    },
  },
);

export const meta = pageMeta;

/** The one door for everybody with a password; beside it the ways without. */
export default function Login() {
  const t = useT("auth");
  const { title, next } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={next === "/" ? t("login.lead") : t("login.continue")} />
      <Form
        schema={loginSchema}
        intent="signIn"
        values={{ next }}
        labels="auth"
        submitLabel={t("login.submit")}
      >
        <TextField name="email" type="email" autoComplete="username" />
        <TextField name="password" type="password" autoComplete="current-password" />
        <HiddenField name="next" />
      </Form>
      <Unconfirmed />
      <p>
        <Link to="/login/forgotten">{t("login.forgotten")}</Link>
      </p>
      <Card kind="quiet" title={t("login.othersTitle")}>
        <ul>
          <li>
            <Link to="/login/link">{t("login.byLink")}</Link>
            <br />
            <span className="muted">{t("login.byLinkHint")}</span>
          </li>
          <li>
            <Link to="/login/code">{t("login.byCode")}</Link>
            <br />
            <span className="muted">{t("login.byCodeHint")}</span>
          </li>
        </ul>
      </Card>
      <Card kind="quiet" title={t("login.newTitle")}>
        <p>{t("login.invited")}</p>
        <div className="row">
          <LinkButton to="/register/company">{t("login.register")}</LinkButton>
        </div>
      </Card>
    </main>
  );
}

/** Whoever has not confirmed the address yet gets the way to a new mail. */
function Unconfirmed() {
  const t = useT("auth");
  const answer = useActionData<typeof action>();
  if (answer?.form.errors.form !== "email_not_verified") return null;
  return <LinkButton to="/verify-email">{t("login.resend")}</LinkButton>;
}
