import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmAddress } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { Form } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ token: z.string().min(1).max(1000) });

export const loader = publicLoader({ params }, ({ ctx }) => ({
  title: translator(ctx.locale, "auth")("verify.title"),
}));

export const action = publicAction(
  { params, intents: { confirm: {} } },
  {
    confirm: async ({ ctx, params, request, house }) => {
      const result = await confirmAddress(ctx, house.auth, request, params.token);
      if (!result) return formError(undefined, { form: "link_over" });
      // /login leads on to where work starts, and asks for the password where nobody is signed in
      return withCookies(redirect("/login"), result.cookies);
    },
  },
);

export const meta = pageMeta;

/** Confirms an address by the link of a mail; the button, for mail programs open links by themselves. */
export default function VerifyEmail() {
  const t = useT("auth");
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("verify.lead")} />
      <Form
        intent="confirm"
        labels="auth"
        submitLabel={t("verify.submit")}
        beside={<LinkButton to="/verify-email">{t("verify.againTitle")}</LinkButton>}
      />
    </main>
  );
}
