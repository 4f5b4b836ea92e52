import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { referralAnswerSchema, versionSchema } from "#app/domains/support/index.ts";
import { getReferral, moveReferral } from "#app/domains/support/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { ActionButton, Form, HiddenField, TextArea } from "#app/ui/forms/index.ts";
import { Card, PageHeader, StateLabel } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ referralId: z.uuid() });

export const loader = secureLoader({ params, can: ["update", "Referral"] }, async ({ ctx, params }) => ({
  title: translator(ctx.locale, "support")("partner.one"),
  referral: await getReferral(ctx, params.referralId),
}));

export const action = secureAction(
  {
    params,
    intents: {
      accept: { can: ["update", "Referral"], schema: versionSchema },
      answer: { can: ["update", "Referral"], schema: referralAnswerSchema },
    },
  },
  {
    accept: async ({ ctx, params: { referralId }, data }) => {
      const done = await moveReferral(ctx, referralId, data);
      return done.ok
        ? redirect(`/partner/referrals/${referralId}`)
        : formError(data, { form: done.code }, 409);
    },
    answer: async ({ ctx, params: { referralId }, data }) => {
      const done = await moveReferral(ctx, referralId, data);
      return done.ok ? redirect("/partner") : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function Referral() {
  const { title, referral } = useLoaderData<typeof loader>();
  const t = useT("support");
  const locale = useLocale();
  const values = { version: referral.version };
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={title}
        kicker={`${referral.partner.name} · ${t("referral.asked", { date: formatDate(referral.createdAt, locale) })}`}
        lead={<StateLabel of="ReferralState" value={referral.state} />}
      />
      <Card title={t("partner.question")}>
        <p className="thread__body">{referral.question}</p>
      </Card>
      {referral.state === "SENT" ? (
        <Card kind="quiet">
          <p>{t("partner.acceptHint")}</p>
          <ActionButton intent="accept" values={values} labels="support">
            {t("partner.accept")}
          </ActionButton>
        </Card>
      ) : null}
      {referral.answer && referral.answeredAt ? (
        <Card title={t("partner.answered", { date: formatDate(referral.answeredAt, locale) })}>
          <p className="thread__body">{referral.answer}</p>
        </Card>
      ) : (
        <Form
          schema={referralAnswerSchema}
          intent="answer"
          labels="support"
          values={values}
          submitLabel={t("partner.answer")}
        >
          <HiddenField name="version" />
          <TextArea name="answer" />
        </Form>
      )}
    </main>
  );
}
