import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailAddress } from "#app/domains/accounts/index.server.ts";
import { CATEGORIES, choicesSchema, DELIVERIES } from "#app/domains/notices/index.ts";
import { ownChoices, saveChoices } from "#app/domains/notices/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Form, RadioGroup } from "#app/ui/forms/index.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = "signed-in" as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "notices")("choices.title"),
  saved: url.searchParams.get("done") === "saved",
  hasMailbox: mailAddress(ctx) !== null,
  choices: await ownChoices(ctx),
}));

export const action = secureAction(
  { intents: { save: { can, schema: choicesSchema } } },
  {
    save: async ({ ctx, data }) => {
      await saveChoices(ctx, data);
      return redirect("/account/notifications?done=saved");
    },
  },
);

export const meta = pageMeta;

/** What the reader wants mails about: at once, once a day, or none. */
export default function NotificationChoices() {
  const t = useT("notices");
  const word = useT("enums");
  const { title, saved, hasMailbox, choices } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("choices.lead")} />
      {saved ? <Alert kind="success" title={t("choices.saved")} live /> : null}
      {hasMailbox ? null : <Alert kind="info" title={t("choices.noMailbox")} />}
      <p>
        {t("choices.digest")} {t("choices.security")}
      </p>
      <Form
        schema={choicesSchema}
        intent="save"
        values={choices}
        labels="notices"
        submitLabel={t("choices.save")}
      >
        {CATEGORIES.map((category) => (
          <RadioGroup
            key={category}
            name={category}
            options={DELIVERIES.map((value) => ({ value, label: word(`NoticeDelivery.${value}`) }))}
          />
        ))}
      </Form>
    </main>
  );
}
