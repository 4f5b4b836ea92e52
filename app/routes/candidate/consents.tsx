import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { addMonths } from "#app/domains/calendar/index.ts";
import { consentHolds } from "#app/domains/matching/index.ts";
import {
  CONSENT_MONTHS,
  getConsentsPage,
  giveConsent,
  withdrawConsent,
} from "#app/domains/matching/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formAgreement, formId, formInt } from "#app/ui/forms/fields.ts";
import { ActionButton, CheckboxField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, DescriptionList, EmptyState, LinkButton, PageHeader } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const giveSchema = z.object({ proposalId: formId, version: formInt, agree: formAgreement });

export const loader = secureLoader({ can: ["consent", "Consent"] }, async ({ ctx }) => {
  const { consents, asking } = await getConsentsPage(ctx);
  const held = consents.map((consent) => ({ ...consent, holds: consentHolds(consent, ctx.now) }));
  return {
    title: translator(ctx.locale, "consents")("list.title"),
    asking,
    until: addMonths(ctx.today, CONSENT_MONTHS),
    current: held.filter(({ holds }) => holds),
    past: held.filter(({ holds }) => !holds),
  };
});

export const action = secureAction(
  {
    intents: {
      give: { can: ["consent", "Consent"], schema: giveSchema },
      withdraw: { can: ["consent", "Consent"], schema: z.object({ consentId: formId }) },
    },
  },
  {
    give: async ({ ctx, data }) => {
      const done = await giveConsent(ctx, data);
      return done.ok ? redirect("/candidate/consents?done=given") : formError(data, { form: done.code }, 409);
    },
    withdraw: async ({ ctx, data }) => {
      await withdrawConsent(ctx, data.consentId);
      return redirect("/candidate/consents?done=withdrawn");
    },
  },
);

export const meta = pageMeta;

export default function Consents() {
  const { title, asking, until, current, past } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("consents");
  const handover = useT("handover");
  const locale = useLocale();
  const done = search.get("done");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("list.intro")} />
      {done === "given" ? (
        <Alert kind="success" title={t("list.givenNow")} live />
      ) : done === "withdrawn" ? (
        <Alert kind="success" title={t("list.withdrawn")} live />
      ) : null}
      <p>
        <Link to="/candidate/handover">{handover("title")}</Link>
      </p>
      {asking.length > 0 ? <h2>{t("list.waiting")}</h2> : null}
      {asking.map((proposal) => (
        <Card key={proposal.id} kind="strong" level={3} title={proposal.company.legalName}>
          <DescriptionList
            items={[
              { term: t("list.purpose"), value: t("list.purposeText", { vacancy: proposal.vacancy.title }) },
              { term: t("list.data"), value: t("list.dataText") },
              { term: t("list.until"), value: t("list.untilNew", { date: formatDate(until, locale) }) },
            ]}
          />
          <Form
            schema={giveSchema}
            intent="give"
            id={`give-${proposal.id}`}
            labels="consents"
            values={{ proposalId: proposal.id, version: proposal.version }}
            submitLabel={t("list.give")}
            beside={<LinkButton to={`/candidate/proposals/${proposal.id}`}>{t("proposals.open")}</LinkButton>}
          >
            <HiddenField name="proposalId" />
            <HiddenField name="version" />
            <CheckboxField name="agree" label={t("list.agree", { company: proposal.company.legalName })} />
          </Form>
          <p className="muted">{t("list.law")}</p>
        </Card>
      ))}
      <h2>{t("list.current")}</h2>
      {current.length === 0 ? <EmptyState title={t("list.empty")} level={3} /> : null}
      {current.map((consent) => (
        <Card key={consent.id} level={3} title={consent.company.legalName}>
          <p>
            {t("list.since", { date: formatDate(consent.givenAt, locale) })}
            {" · "}
            {t("list.ends", { date: formatDate(consent.expiresAt, locale) })}
          </p>
          <Confirm label={t("list.withdraw")}>
            <p>{t("list.withdrawHint", { company: consent.company.legalName })}</p>
            <ActionButton
              intent="withdraw"
              values={{ consentId: consent.id }}
              variant="danger"
              description={`${t("list.withdraw")}: ${consent.company.legalName}`}
            >
              {t("list.withdraw")}
            </ActionButton>
          </Confirm>
        </Card>
      ))}
      {past.length > 0 ? (
        <>
          <h2>{t("list.past")}</h2>
          <ul>
            {past.map((consent) => (
              <li key={consent.id}>
                {consent.company.legalName}:{" "}
                {t("list.ended", { date: formatDate(consent.withdrawnAt ?? consent.expiresAt, locale) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </main>
  );
}
