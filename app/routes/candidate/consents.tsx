import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { CompanyEntries } from "#app/domains/candidates/components/index.ts";
import { withCountryNames } from "#app/domains/candidates/index.ts";
import {
  companyEntries,
  getCandidateWithEntries,
  listDocuments,
  occupationNames,
  ownCandidateId,
} from "#app/domains/candidates/index.server.ts";
import {
  CONSENT_MONTHS,
  CONSENT_MONTHS_FIRST,
  CONSENT_TEXT,
  consentSchema,
  renewSchema,
} from "#app/domains/matching/index.ts";
import {
  getConsentsPage,
  giveConsent,
  renewConsent,
  withdrawConsent,
} from "#app/domains/matching/index.server.ts";
import {
  Categories,
  ConsentTerms,
  HeldConsent,
  LapsedConsent,
  RefusedRenewal,
  ShownIdentity,
  ShownProfile,
} from "#app/domains/matching/components/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Form, HiddenField, type FormState } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, EmptyState, LinkButton, PageHeader } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** The person's own data as a company would see them; read only when somebody asks. */
async function ownPreview(ctx: UserCtx) {
  const candidateId = ownCandidateId(ctx);
  if (!candidateId) return null;
  const { candidate: profile, entries } = await getCandidateWithEntries(ctx, candidateId);
  const documents = await listDocuments(ctx, candidateId);
  // the situation is for the center alone
  const { situation: _, ...identity } = profile.identity ?? { situation: null };
  return {
    profile: { ...profile, ...occupationNames(profile, ctx.locale) },
    identity: profile.identity && withCountryNames(identity as typeof profile.identity, ctx.locale),
    entries: companyEntries(entries, ctx.locale, ctx.today),
    documents: documents.map(({ id, name }) => ({ id, name })),
  };
}

export const loader = secureLoader({ can: ["consent", "Consent"] }, async ({ ctx }) => {
  const { consents, asking } = await getConsentsPage(ctx);
  return {
    title: translator(ctx.locale, "consents")("list.title"),
    asking,
    preview: asking.length > 0 ? await ownPreview(ctx) : null,
    current: consents.filter(({ holds }) => holds),
    lapsed: consents.filter(({ lapsed }) => lapsed),
    past: consents.filter(({ holds, lapsed }) => !holds && !lapsed),
  };
});

export const action = secureAction(
  {
    intents: {
      give: { can: ["consent", "Consent"], schema: consentSchema },
      renew: { can: ["consent", "Consent"], schema: renewSchema },
      withdraw: { can: ["consent", "Consent"], schema: z.object({ consentId: formId }) },
    },
  },
  {
    give: async ({ ctx, data }) => {
      const done = await giveConsent(ctx, data);
      return done.ok ? redirect("/candidate/consents?done=given") : formError(data, { form: done.code }, 409);
    },
    renew: async ({ ctx, data }) => {
      const done = await renewConsent(ctx, data);
      if (done.ok) return redirect("/candidate/consents?done=renewed");
      return done.code === "would_shorten"
        ? formError(data, { months: `would_shorten:${done.until}` })
        : formError(data, { form: done.code }, 409);
    },
    withdraw: async ({ ctx, data }) => {
      await withdrawConsent(ctx, data.consentId);
      return redirect("/candidate/consents?done=withdrawn");
    },
  },
);

export const meta = pageMeta;

export default function Consents() {
  const { title, asking, current, lapsed, past } = useLoaderData<typeof loader>();
  const refused = useActionData<{ form?: FormState }>()?.form;
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
      ) : done === "renewed" ? (
        <Alert kind="success" title={t("renew.done")} live />
      ) : done === "withdrawn" ? (
        <Alert kind="success" title={t("list.withdrawn")} live />
      ) : null}
      <RefusedRenewal refused={refused} offered={[...current, ...lapsed]} />
      <p>
        <Link to="/candidate/handover">{handover("title")}</Link>
      </p>
      {asking.length > 0 ? <h2>{t("list.waiting")}</h2> : null}
      {asking.map((proposal) => (
        <Card key={proposal.id} kind="strong" level={3} title={proposal.company.legalName}>
          <DescriptionList
            items={[
              { term: t("list.purpose"), value: t("list.purposeText", { vacancy: proposal.vacancy.title }) },
              { term: t("list.data"), value: <Categories of={CONSENT_TEXT.categories} /> },
              { term: t("list.until"), value: t("list.untilNew") },
            ]}
          />
          <Preview />
          <Form
            schema={consentSchema}
            intent="give"
            id={`give-${proposal.id}`}
            labels="consents"
            values={{
              ...{ proposalId: proposal.id, version: proposal.version },
              ...{ textVersion: CONSENT_TEXT.version, months: String(CONSENT_MONTHS_FIRST) },
            }}
            submitLabel={t("list.give")}
            beside={<LinkButton to={`/candidate/proposals/${proposal.id}`}>{t("proposals.open")}</LinkButton>}
          >
            <HiddenField name="proposalId" />
            <HiddenField name="version" />
            <ConsentTerms months={CONSENT_MONTHS} company={proposal.company.legalName} />
          </Form>
          <p className="muted">{t("list.law")}</p>
        </Card>
      ))}
      <h2>{t("list.current")}</h2>
      {current.length === 0 ? <EmptyState title={t("list.empty")} level={3} /> : null}
      {current.map((consent) => (
        <HeldConsent key={consent.id} consent={consent} />
      ))}
      {lapsed.length > 0 ? <h2>{t("renew.lapsed")}</h2> : null}
      {lapsed.map((consent) => (
        <LapsedConsent key={consent.id} consent={consent} />
      ))}
      {past.length > 0 ? (
        <>
          <h2>{t("list.past")}</h2>
          <ul>
            {past.map((consent) => (
              <li key={consent.id}>
                {consent.company.legalName}:{" "}
                {t(consent.followed ? "list.followed" : "list.ended", {
                  date: formatDate(consent.withdrawnAt ?? consent.expiresAt, locale),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </main>
  );
}

/** The person's own page in the eyes of a company that may see it. */
function Preview() {
  const { preview } = useLoaderData<typeof loader>();
  const t = useT("consents");
  if (!preview) return null;
  return (
    <details className="more">
      <summary>{t("list.preview")}</summary>
      <p className="muted">{t("list.previewHint")}</p>
      <div className="stack">
        <ShownIdentity {...preview} />
        <ShownProfile profile={preview.profile} />
        <CompanyEntries entries={preview.entries} />
      </div>
    </details>
  );
}
