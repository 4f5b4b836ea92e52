import { Link } from "@remix-run/react";
import { CompanyEntries } from "#app/domains/candidates/components/index.ts";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import type { CompanyPage } from "../page-data.server.ts";
import { offerSchema } from "../schema.ts";
import { CompanyTalk } from "./company-talk.tsx";
import { CourseList } from "./course-list.tsx";
import { Decline } from "./decline.tsx";
import { Explanation } from "./explanation.tsx";
import { ShownIdentity, ShownProfile } from "./shown-person.tsx";
import { Why } from "./why.tsx";

/** A proposal as its company sees it; forms belong to the action of the page around it. */
export function CompanyView({ page }: { page: CompanyPage }) {
  const { title, proposal, masked, mark } = page;
  const t = useT("matching");
  const c = useT("course");
  return (
    <>
      <PageHeader
        title={title}
        kicker={t("proposal.kicker", { vacancy: proposal.vacancy.title })}
        lead={
          <>
            <StateLabel of="ProposalState" value={proposal.state} /> {proposal.profile.occupation}
          </>
        }
      />
      <NextStep page={page} />
      <div className="columns">
        <div className="stack">
          <Card
            title={t("proposal.explanation")}
            aside={<Badge tone="info">{t("score", { score: proposal.explanation.score })}</Badge>}
          >
            <Explanation lines={proposal.explanation.lines} />
            <p>
              <Link to="/how-matching-works">{c("howLink")}</Link>
            </p>
          </Card>
          <ShownProfile profile={proposal.profile} />
          <CompanyEntries entries={page.entries} />
          {masked ? <p className="muted">{c("why.mark", { mark })}</p> : null}
        </div>
        <div className="stack">
          <ShownIdentity {...proposal} />
          <Card kind="quiet" title={c("why.title")}>
            {proposal.identity ? null : <Why rule="name" />}
            {masked ? <Why rule="masked" /> : null}
            <Why rule="never" />
            <Why rule="situation" />
            <Why rule="notes" />
            <Why rule="reasonOther" />
          </Card>
          <CourseList decisions={proposal.decisions} reader="COMPANY" />
        </div>
      </div>
    </>
  );
}

function NextStep({ page }: { page: CompanyPage }) {
  const { proposal } = page;
  const { state, version } = proposal;
  const t = useT("matching");
  const decline = <Decline by="company" intent="decline" label={t("proposal.decline")} version={version} />;
  switch (state) {
    case "PROPOSED":
      return (
        <Card kind="strong" title={t("proposal.nextInterested")}>
          <p>{t("proposal.nextInterestedHint")}</p>
          <ActionButton intent="interested" values={{ version }} variant="primary" labels="matching">
            {t("proposal.showInterest")}
          </ActionButton>
          {decline}
        </Card>
      );
    case "INTERESTED":
      return (
        <>
          <Alert kind="info" title={t("proposal.waitConsent")} />
          {decline}
        </>
      );
    case "INTRODUCED":
    case "INTERVIEW":
      return (
        <>
          <Offer page={page}>{decline}</Offer>
          <CompanyTalk proposalId={proposal.id} version={version} talk={proposal.interview} />
        </>
      );
    case "OFFERED":
      return <Alert kind="info" title={t("proposal.waitOffer")} />;
    case "ENDED":
      return <Ended page={page} />;
    default:
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
}

function Offer({ page, children }: { page: CompanyPage; children: ReactNode }) {
  const { proposal, today } = page;
  const t = useT("matching");
  const { version } = proposal;
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
      {children}
    </Card>
  );
}

function Ended({ page: { proposal } }: { page: CompanyPage }) {
  const t = useT("matching");
  const words = useT("enums");
  return (
    <Alert kind="info" title={t("proposal.ended")}>
      {proposal.endReason ? words(`ProposalEndReason.${proposal.endReason}`) : undefined}
    </Alert>
  );
}
