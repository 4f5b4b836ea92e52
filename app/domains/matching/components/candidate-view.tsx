import { Link } from "@remix-run/react";
import { formatDate, formatHours, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import type { CandidatePage } from "../page-data.server.ts";
import { CandidateTalk } from "./candidate-talk.tsx";
import { CourseList } from "./course-list.tsx";
import { Decline } from "./decline.tsx";
import { Why } from "./why.tsx";

/** A proposal as its candidate sees it; forms belong to the action of the page around it. */
export function CandidateView({ page }: { page: CandidatePage }) {
  const { title, proposal } = page;
  const c = useT("course");
  return (
    <>
      <PageHeader
        title={title}
        kicker={proposal.company.legalName}
        lead={<StateLabel of="ProposalState" value={proposal.state} />}
      />
      <NextStep proposal={proposal} />
      <Job {...proposal} />
      <CourseList decisions={proposal.decisions} reader="CANDIDATE" />
      <Card kind="quiet" title={c("why.title")}>
        <Why rule="reasonOther" />
        <Why rule="companyStaff" />
        <Why rule="notes" />
        <Why rule="unseen" />
        <p>
          <Link to="/how-matching-works">{c("howLink")}</Link>
        </p>
      </Card>
    </>
  );
}

function NextStep({ proposal }: Pick<CandidatePage, "proposal">) {
  const t = useT("consents");
  const locale = useLocale();
  const { id, state, version, interview } = proposal;
  const decline = <Decline by="candidate" intent="decline" label={t("proposal.decline")} version={version} />;
  switch (state) {
    case "INTERESTED":
      return (
        <Card kind="strong" title={t("proposal.askTitle")}>
          <p>{t("proposal.ask")}</p>
          <LinkButton to="/candidate/consents" variant="primary">
            {t("proposal.toConsent")}
          </LinkButton>
          {decline}
        </Card>
      );
    case "INTRODUCED":
    case "INTERVIEW":
      return (
        <>
          {interview ? <CandidateTalk proposalId={id} version={version} talk={interview} /> : null}
          <Card kind={state === "INTERVIEW" ? "plain" : "strong"} title={t("proposal.introducedTitle")}>
            <p>{t("proposal.introduced")}</p>
            {decline}
          </Card>
        </>
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
          <ActionButton intent="accept" values={{ version }} variant="primary" labels="consents">
            {t("proposal.accept")}
          </ActionButton>
          <Decline
            by="candidate"
            intent="declineOffer"
            label={t("proposal.declineOffer")}
            version={version}
          />
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

function Job({ vacancy, company }: Pick<CandidatePage["proposal"], "vacancy" | "company">) {
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
