import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { acceptOffer } from "#app/domains/cases/index.server.ts";
import { declineOffer, declineProposal, getOwnProposal } from "#app/domains/matching/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formInt } from "#app/ui/forms/fields.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, DescriptionList, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import { formatDate, formatHours, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ proposalId: z.uuid() });
const schema = z.object({ version: formInt });
const can = ["decide", "Proposal"] as const;

export const loader = secureLoader({ params, can: ["consent", "Consent"] }, async ({ ctx, params }) => {
  const proposal = await getOwnProposal(ctx, params.proposalId);
  return { title: proposal.vacancy.title, proposal };
});

export const action = secureAction(
  { params, intents: { decline: { can, schema }, accept: { can, schema }, declineOffer: { can, schema } } },
  {
    decline: async ({ ctx, params: { proposalId }, data }) => {
      const done = await declineProposal(ctx, { proposalId, ...data, by: "candidate" });
      return done.ok ? redirect("/candidate/proposals") : formError(data, { form: done.code }, 409);
    },
    accept: async ({ ctx, params: { proposalId }, data }) => {
      const done = await acceptOffer(ctx, { proposalId, ...data });
      return done.ok ? redirect("/candidate/checklist") : formError(data, { form: done.code }, 409);
    },
    declineOffer: async ({ ctx, params: { proposalId }, data }) => {
      const done = await declineOffer(ctx, { proposalId, ...data });
      return done.ok ? redirect("/candidate/proposals") : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function OwnProposal() {
  const { title, proposal } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={title}
        kicker={proposal.company.legalName}
        lead={<StateLabel of="ProposalState" value={proposal.state} />}
      />
      <NextStep />
      <Job />
    </main>
  );
}

function NextStep() {
  const { proposal } = useLoaderData<typeof loader>();
  const t = useT("consents");
  const locale = useLocale();
  const values = { version: proposal.version };
  switch (proposal.state) {
    case "INTERESTED":
      return (
        <Card kind="strong" title={t("proposal.askTitle")}>
          <p>{t("proposal.ask")}</p>
          <LinkButton to="/candidate/consents" variant="primary">
            {t("proposal.toConsent")}
          </LinkButton>
          <Decline />
        </Card>
      );
    case "INTRODUCED":
      return (
        <Card kind="strong" title={t("proposal.introducedTitle")}>
          <p>{t("proposal.introduced")}</p>
          <Decline />
        </Card>
      );
    case "OFFERED":
      return (
        <Card kind="strong" title={t("proposal.offeredTitle")}>
          <p>
            {t("proposal.offered", {
              date: proposal.offerStartsOn ? formatDate(proposal.offerStartsOn, locale) : "",
            })}
          </p>
          <p className="muted">{t("proposal.acceptHint")}</p>
          <ActionButton intent="accept" values={values} variant="primary" labels="consents">
            {t("proposal.accept")}
          </ActionButton>
          <Confirm label={t("proposal.declineOffer")}>
            <p>{t("proposal.declineHint")}</p>
            <ActionButton intent="declineOffer" values={values} variant="danger" labels="consents">
              {t("proposal.declineOffer")}
            </ActionButton>
          </Confirm>
        </Card>
      );
    case "ACCEPTED":
      return (
        <Card kind="strong" title={t("proposal.acceptedTitle")}>
          <p>{t("proposal.accepted")}</p>
          <LinkButton to="/candidate/checklist" variant="primary">
            {t("proposal.toChecklist")}
          </LinkButton>
        </Card>
      );
    default:
      return <Alert kind="info" title={t("proposal.ended")} />;
  }
}

function Decline() {
  const { proposal } = useLoaderData<typeof loader>();
  const t = useT("consents");
  return (
    <Confirm label={t("proposal.decline")}>
      <p>{t("proposal.declineHint")}</p>
      <ActionButton
        intent="decline"
        values={{ version: proposal.version }}
        variant="danger"
        labels="consents"
      >
        {t("proposal.decline")}
      </ActionButton>
    </Confirm>
  );
}

function Job() {
  const { vacancy, company } = useLoaderData<typeof loader>().proposal;
  const t = useT("consents");
  const words = useT("enums");
  const locale = useLocale();
  const pay = [vacancy.salaryMin, vacancy.salaryMax].filter((cents) => cents !== null);
  const help = [
    vacancy.housingHelp ? t("proposal.housing") : null,
    vacancy.relocationHelp ? t("proposal.relocation") : null,
  ].filter(Boolean);
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t("proposal.company"), value: company.legalName },
          { term: t("proposal.place"), value: vacancy.municipality },
          {
            term: t("proposal.pay"),
            value: `${pay.map((cents) => formatMoney(cents, locale)).join(" – ")} ${words(`SalaryPeriod.${vacancy.salaryPeriod}`)}`,
          },
          { term: t("proposal.hours"), value: formatHours(vacancy.weeklyQuarterHours, locale) },
          {
            term: t("proposal.start"),
            value: vacancy.startsOn ? formatDate(vacancy.startsOn, locale) : null,
          },
          {
            term: t("proposal.contract"),
            value:
              vacancy.contractMonths === 0
                ? t("proposal.openEnded")
                : t("proposal.months", { count: vacancy.contractMonths }),
          },
          { term: t("proposal.tasks"), value: <bdi lang="de">{vacancy.tasks}</bdi> },
          { term: t("proposal.help"), value: help.join(", ") || null },
        ]}
      />
    </Card>
  );
}
