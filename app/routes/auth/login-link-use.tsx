import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { homeOf } from "#app/domains/accounts/index.ts";
import { rolesOf, signInByLink } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { Form } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ token: z.string().min(1).max(200) });

export const loader = publicLoader({ params }, ({ ctx }) => ({
  title: translator(ctx.locale, "auth")("link.useTitle"),
}));

export const action = publicAction(
  { params, intents: { use: {} } },
  {
    use: async ({ ctx, params, request, house }) => {
      const result = await signInByLink(ctx, house.auth, request, params.token);
      if (!result) return formError(undefined, { form: "link_over" });
      return withCookies(redirect(homeOf(await rolesOf(ctx, result.userId))), result.cookies);
    },
  },
);

export const meta = pageMeta;

/** The link alone signs nobody in: mail programs open links to look for harm, and would use it up. */
export default function LoginLinkUse() {
  const t = useT("auth");
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("link.useLead")} />
      <Form
        intent="use"
        labels="auth"
        submitLabel={t("link.use")}
        beside={<LinkButton to="/login/link">{t("link.again")}</LinkButton>}
      />
    </main>
  );
}
