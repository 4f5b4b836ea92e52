import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  declineProposal,
  getCompanyProposal,
  offerJob,
  showInterest,
} from "#app/domains/matching/index.server.ts";
import type { StepResult } from "#app/domains/matching/index.server.ts";
import { Explanation } from "#app/domains/matching/components/index.ts";
import { CompanyEntries, IdentityList, ProfileList } from "#app/domains/candidates/components/index.ts";
import { withCountryNames } from "#app/domains/candidates/index.ts";
import { companyEntries, getEntries } from "#app/domains/candidates/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formDate, formInt } from "#app/ui/forms/fields.ts";
import { ActionButton, DateField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, Confirm, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { occupationNames } from "../occupation-names.server.ts";

const params = z.object({ proposalId: z.uuid() });
const versionSchema = z.object({ version: formInt });
const offerSchema = z.object({ version: formInt, startsOn: formDate });

export const loader = secureLoader({ params, can: ["offer", "Proposal"] }, async ({ ctx, params }) => {
  const proposal = await getCompanyProposal(ctx, params.proposalId);
  const { profile, identity } = proposal;
  const language = ctx.locale === "en" ? "en" : "de";
  const entries = await getEntries(ctx, proposal.candidateId);
  const t = translator(ctx.locale, "candidates");
  return {
    title: identity
      ? `${identity.givenName} ${identity.familyName}`
      : t("page.nameless", { reference: profile.reference }),
    proposal: {
      ...proposal,
      profile: { ...profile, ...occupationNames(profile, language) },
      identity: identity && withCountryNames(identity, ctx.locale),
    },
    entries: companyEntries(entries, language, ctx.today),
    today: ctx.today,
  };
});

const answer = (proposalId: string, data: object, result: StepResult) =>
  result.ok ? redirect(`/employer/proposals/${proposalId}`) : formError(data, { form: result.code }, 409);

export const action = secureAction(
  {
    params,
    intents: {
      interested: { can: ["offer", "Proposal"], schema: versionSchema },
      decline: { can: ["offer", "Proposal"], schema: versionSchema },
      offer: { can: ["offer", "Proposal"], schema: offerSchema },
    },
  },
  {
    interested: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await showInterest(ctx, { proposalId, ...data })),
    decline: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await declineProposal(ctx, { proposalId, ...data, by: "company" })),
    offer: async ({ ctx, params: { proposalId }, data }) =>
      answer(proposalId, data, await offerJob(ctx, { proposalId, ...data })),
  },
);

export const meta = pageMeta;

export default function Proposal() {
  const { title, proposal, entries } = useLoaderData<typeof loader>();
  const t = useT("matching");
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        kicker={t("proposal.kicker", { vacancy: proposal.vacancy.title })}
        lead={
          <>
            <StateLabel of="ProposalState" value={proposal.state} /> {proposal.profile.occupation}
          </>
        }
      />
      <NextStep />
      <div className="columns">
        <div className="stack">
          <Card
            title={t("proposal.explanation")}
            aside={<Badge tone="info">{t("score", { score: proposal.explanation.score })}</Badge>}
          >
            <Explanation lines={proposal.explanation.lines} />
          </Card>
          <Card title={t("proposal.profile")}>
            <ProfileList profile={proposal.profile} />
          </Card>
          <CompanyEntries entries={entries} />
        </div>
        <div className="stack">
          <Identity />
        </div>
      </div>
    </main>
  );
}

function NextStep() {
  const { proposal, today } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const { state, version } = proposal;
  const decline = (
    <Confirm label={t("proposal.decline")}>
      <p>{t("proposal.declineHint")}</p>
      <ActionButton intent="decline" values={{ version }} variant="danger" labels="matching">
        {t("proposal.decline")}
      </ActionButton>
    </Confirm>
  );
  if (state === "PROPOSED") {
    return (
      <Card kind="strong" title={t("proposal.nextInterested")}>
        <p>{t("proposal.nextInterestedHint")}</p>
        <ActionButton intent="interested" values={{ version }} variant="primary" labels="matching">
          {t("proposal.showInterest")}
        </ActionButton>
        {decline}
      </Card>
    );
  }
  if (state === "INTRODUCED") {
    return (
      <Card kind="strong" title={t("proposal.nextOffer")}>
        <p>{t("proposal.nextOfferHint")}</p>
        <Form
          schema={offerSchema}
          intent="offer"
          labels="matching"
          values={{ version, startsOn: proposal.vacancy.startsOn }}
          submitLabel={t("proposal.offer")}
        >
          <HiddenField name="version" />
          <DateField name="startsOn" label={t("proposal.startsOn")} min={today} />
        </Form>
        {decline}
      </Card>
    );
  }
  if (state === "INTERESTED") return <Alert kind="info" title={t("proposal.waitConsent")} />;
  if (state === "OFFERED") return <Alert kind="info" title={t("proposal.waitOffer")} />;
  if (state === "ENDED") return <Ended />;
  return (
    <Alert kind="success" title={t("proposal.accepted")}>
      {proposal.case ? (
        <LinkButton to={`/employer/cases/${proposal.case.id}`} variant="primary">
          {t("proposal.toCase")}
        </LinkButton>
      ) : null}
    </Alert>
  );
}

function Ended() {
  const { proposal } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const words = useT("enums");
  return (
    <Alert kind="info" title={t("proposal.ended")}>
      {proposal.endReason ? words(`ProposalEndReason.${proposal.endReason}`) : undefined}
    </Alert>
  );
}

function Identity() {
  const { proposal } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const { identity } = proposal;
  if (!identity) {
    return (
      <Card kind="quiet" title={t("proposal.anonymousTitle")}>
        <p>{t("proposal.anonymous")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("proposal.identity")}>
      <IdentityList identity={identity} />
    </Card>
  );
}
