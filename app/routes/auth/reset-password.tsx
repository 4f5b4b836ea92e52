import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { newPasswordSchema } from "#app/domains/accounts/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Alert, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ token: z.string().min(1).max(200) });

export const loader = publicLoader({ params }, ({ ctx }) => ({
  title: translator(ctx.locale, "auth")("reset.title"),
}));

export const action = publicAction(
  { params, intents: { save: { schema: newPasswordSchema } } },
  {
    save: async ({ data, params, house }) => {
      const done = await house.auth.resetPassword(params.token, data.password);
      return done ? { done } : formError(undefined, { form: "link_over" });
    },
  },
);

export const meta = pageMeta;

/** Sets a new password by the link of a mail. */
export default function ResetPassword() {
  const t = useT("auth");
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "done" in answer) {
    return (
      <main id="content" className="page page--narrow">
        <PageHeader title={title} />
        <Alert kind="success" title={t("reset.doneTitle")} live>
          <p>{t("reset.done")}</p>
        </Alert>
        <div className="row">
          <LinkButton to="/login" variant="primary">
            {t("login.title")}
          </LinkButton>
        </div>
      </main>
    );
  }
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("reset.lead")} />
      <Form
        schema={newPasswordSchema}
        intent="save"
        labels="auth"
        submitLabel={t("reset.submit")}
        beside={answer ? <LinkButton to="/login/forgotten">{t("reset.again")}</LinkButton> : null}
      >
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t("newPassword.label")}
          hint={t("newPassword.hint")}
        />
      </Form>
    </main>
  );
}
