import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx }) => ({
  title: translator(ctx.locale, "auth")("logout.title"),
}));

export const action = publicAction(
  { intents: { signOut: {} } },
  {
    signOut: async ({ request, house }) => withCookies(redirect("/"), await house.auth.signOut(request)),
  },
);

export const meta = pageMeta;

/** Following a link changes nothing; the button does. */
export default function Logout() {
  const t = useT("auth");
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("logout.lead")} />
      <ActionButton intent="signOut" variant="primary">
        {t("logout.submit")}
      </ActionButton>
    </main>
  );
}
