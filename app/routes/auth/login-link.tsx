import { useActionData, useLoaderData } from "@remix-run/react";
import { SentNotice } from "#app/domains/accounts/components/index.ts";
import { emailOnlySchema } from "#app/domains/accounts/index.ts";
import { requestLoginLink } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, ({ ctx, house }) => ({
  title: translator(ctx.locale, "auth")("link.title"),
  demo: house.env.demo,
}));

export const action = publicAction(
  { intents: { send: { schema: emailOnlySchema } } },
  {
    send: async ({ ctx, data, house }) => {
      await requestLoginLink(ctx, house.auth, data.email);
      return { sentTo: data.email };
    },
  },
);

export const meta = pageMeta;

/** Candidates sign in by a link in a mail. */
export default function LoginLink() {
  const t = useT("auth");
  const { title, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sentTo = answer && "sentTo" in answer ? answer.sentTo : null;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={sentTo === null ? t("link.lead") : undefined} />
      {sentTo === null ? (
        <Form schema={emailOnlySchema} intent="send" labels="auth" submitLabel={t("link.submit")}>
          <TextField name="email" type="email" autoComplete="username" />
        </Form>
      ) : (
        <SentNotice email={sentTo} demo={demo} />
      )}
    </main>
  );
}
