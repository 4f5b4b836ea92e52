import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import {
  checkEntry,
  codeForCandidate,
  getProfilePage,
  inviteCandidate,
  removeEntry,
  setCandidateState,
} from "#app/domains/candidates/index.server.ts";
import { isClosed, personName, withCountryNames } from "#app/domains/candidates/index.ts";
import {
  EntrySections,
  IdentityList,
  ProfileList,
  ProfileProgress,
  SavedNote,
  StateAction,
} from "#app/domains/candidates/components/index.ts";
import { ProposalCourse, Why } from "#app/domains/matching/components/index.ts";
import { listCandidateProposals, withdrawProposal } from "#app/domains/matching/index.server.ts";
import { ComingBackAlert } from "#app/domains/notices/components/index.ts";
import { listComingBack } from "#app/domains/notices/index.server.ts";
import { PersonNotices } from "#app/domains/people/components/index.ts";
import { getNotices } from "#app/domains/people/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formId, formInt } from "#app/ui/forms/fields.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, LinkButton, PageHeader, StateLabel } from "#app/ui/index.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { checkEntrySchema, entryAnswer, removeEntrySchema } from "../entry-doors.server.ts";
import { occupationNames } from "#app/domains/candidates/index.server.ts";

const params = z.object({ candidateId: z.uuid() });
const versionSchema = z.object({ version: formInt });

export const loader = secureLoader(
  { params, can: ["create", "CandidateProfile"] },
  async ({ ctx, params }) => {
    const { candidateId } = params;
    const page = await getProfilePage(ctx, candidateId);
    const { candidate, entries, progress, asksGuardians, hasAccount } = page;
    if (candidate.mergedIntoId) throw redirect(`/advisor/candidates/${candidate.mergedIntoId}`);
    const [notices, comingBack, { proposals, consents }] = await Promise.all([
      getNotices(ctx, candidateId),
      listComingBack(ctx, [{ candidateId }]),
      listCandidateProposals(ctx, candidateId),
    ]);
    const { identity } = candidate;
    const occupations = occupationNames(candidate, staffLocale(ctx.locale));
    return {
      title: personName(identity) ?? candidate.reference,
      candidate: {
        ...candidate,
        ...occupations,
        identity: identity && withCountryNames(identity, ctx.locale),
      },
      notices,
      comingBack,
      entries,
      progress,
      asksGuardians,
      proposals,
      consents,
      access: { hasAccount },
      closed: isClosed(candidate.state),
      may: {
        edit:
          !isClosed(candidate.state) && identity !== null && ctx.ability.can("update", "CandidateIdentity"),
      },
    };
  },
);

export const action = secureAction(
  {
    params,
    intents: {
      activate: { can: ["create", "CandidateProfile"], schema: versionSchema },
      end: { can: ["create", "CandidateProfile"], schema: versionSchema },
      removeEntry: { can: ["create", "CandidateProfile"], schema: removeEntrySchema },
      checkEntry: { can: ["create", "CandidateProfile"], schema: checkEntrySchema },
      invite: { can: ["create", "CandidateProfile"] },
      code: { can: ["create", "CandidateProfile"] },
      withdraw: { can: ["propose", "Proposal"], schema: z.object({ proposalId: formId, version: formInt }) },
    },
  },
  {
    activate: async ({ ctx, params, data }) => {
      const done = await setCandidateState(ctx, params.candidateId, { ...data, state: "ACTIVE" });
      return done.ok
        ? redirect(`/advisor/candidates/${params.candidateId}`)
        : formError(data, { form: done.code }, 409);
    },
    end: async ({ ctx, params, data }) => {
      const done = await setCandidateState(ctx, params.candidateId, { ...data, state: "ENDED" });
      return done.ok
        ? redirect(`/advisor/candidates/${params.candidateId}`)
        : formError(data, { form: done.code }, 409);
    },
    removeEntry: async ({ ctx, params, data }) => {
      await removeEntry(ctx, params.candidateId, data);
      return redirect(`/advisor/candidates/${params.candidateId}?saved=1`);
    },
    checkEntry: async ({ ctx, params, data }) =>
      entryAnswer(
        data,
        await checkEntry(ctx, params.candidateId, data),
        `/advisor/candidates/${params.candidateId}`,
      ),
    invite: async ({ ctx, params }) => {
      const done = await inviteCandidate(ctx, params.candidateId);
      return done.ok
        ? redirect(`/advisor/candidates/${params.candidateId}?invited=1`)
        : formError(undefined, { form: done.code });
    },
    // the code is told once, so this one answer is no redirect
    code: async ({ ctx, params }) => ({ issued: await codeForCandidate(ctx, params.candidateId) }),
    withdraw: async ({ ctx, params, data }) => {
      const done = await withdrawProposal(ctx, data);
      return done.ok
        ? redirect(`/advisor/candidates/${params.candidateId}`)
        : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function Candidate() {
  const { title, candidate, closed, notices, comingBack, proposals, consents, may, ...profile } =
    useLoaderData<typeof loader>();
  const words = useT("entries");
  const t = useT("candidates");
  const ranking = useT("ranking");
  const offers = useT("offers");
  const paperwork = useT("paperwork");
  const locale = useLocale();
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        kicker={t("page.kicker", { reference: candidate.reference })}
        lead={<StateLabel of="CandidateState" value={candidate.state} />}
        action={<StateAction candidate={candidate} mayEdit={may.edit} />}
      />
      <ComingBackAlert people={comingBack} />
      <PersonNotices candidateId={candidate.id} closed={closed} {...notices} />
      <div className="columns">
        <div className="stack">
          <Card title={t("page.profile")}>
            <ProfileList profile={candidate} />
            {may.edit ? (
              <LinkButton to={`/advisor/candidates/${candidate.id}/edit`}>{t("page.edit")}</LinkButton>
            ) : null}
          </Card>
          <Card title={t("page.proposals")}>
            {closed ? null : (
              <p>
                <Link to={`/advisor/candidates/${candidate.id}/matching`}>{ranking("jobs.open")}</Link>
                {" · "}
                <Link to={`/advisor/candidates/${candidate.id}/plan`}>{offers("plan.link")}</Link>
              </p>
            )}
            {proposals.length === 0 ? <p className="muted">{t("page.proposalsEmpty")}</p> : null}
            <ul className="entries">
              {proposals.map((proposal) => (
                <li key={proposal.id}>
                  <Link to={`/advisor/matching/${proposal.vacancy.id}`}>{proposal.vacancy.title}</Link>,{" "}
                  {proposal.company.legalName} <StateLabel of="ProposalState" value={proposal.state} />
                  <ProposalCourse proposal={proposal} />
                  {proposal.open ? (
                    <ActionButton
                      intent="withdraw"
                      values={{ proposalId: proposal.id, version: proposal.version }}
                      variant="quiet"
                      description={`${t("page.withdraw")}: ${proposal.vacancy.title}`}
                    >
                      {t("page.withdraw")}
                    </ActionButton>
                  ) : null}
                </li>
              ))}
            </ul>
          </Card>
          {may.edit ? (
            <>
              <SavedNote />
              <LinkButton to={`/advisor/candidates/${candidate.id}/europass`}>
                {words("europass.link")}
              </LinkButton>
              <EntrySections
                entries={profile.entries}
                base={`/advisor/candidates/${candidate.id}/entries`}
                mayCheck
                asksGuardians={profile.asksGuardians}
              />
              <p>
                <Link to={`/advisor/candidates/${candidate.id}/documents`}>{paperwork("linkAll")}</Link>
              </p>
            </>
          ) : null}
        </div>
        <div className="stack">
          <ProfileProgress steps={profile.progress} />
          <Identity />
          <Access />
          <Card title={t("page.consents")}>
            {consents.length === 0 ? <p className="muted">{t("page.consentsEmpty")}</p> : null}
            <ul className="entries">
              {consents.map((consent) => (
                <li key={consent.id}>
                  {consent.holds
                    ? t("page.consentUntil", {
                        company: consent.company.legalName,
                        date: formatDate(consent.expiresAt, locale),
                      })
                    : t("page.consentEnded", {
                        company: consent.company.legalName,
                        date: formatDate(consent.withdrawnAt ?? consent.expiresAt, locale),
                      })}
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </main>
  );
}

function Identity() {
  const { candidate } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  const { identity } = candidate;
  if (!identity) {
    return (
      <Card title={t("page.identity")}>
        {t("page.identityHidden")}
        <Why rule="identityDesk" />
      </Card>
    );
  }
  return (
    <Card title={t("page.identity")}>
      <IdentityList identity={identity} />
      <Why rule="name" />
      <Why rule="never" />
    </Card>
  );
}

function Access() {
  const { candidate, access, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useT("candidates");
  const locale = useLocale();
  const email = candidate.identity?.email;
  if (!may.edit) return null;
  return (
    <Card title={t("page.access")}>
      {access.hasAccount ? <p>{t("page.accessHas")}</p> : null}
      {search.get("invited") ? <Alert kind="success" title={t("page.invited")} live /> : null}
      {answer && "issued" in answer ? (
        <Alert kind="success" title={t("page.code", { code: answer.issued.code })} live>
          {t("page.codeHint", {
            reference: candidate.reference,
            until: formatDate(answer.issued.expiresAt, locale),
          })}
        </Alert>
      ) : null}
      {!access.hasAccount && email ? (
        <>
          <p className="muted">{t("page.accessInviteHint", { email })}</p>
          <ActionButton intent="invite">{t("page.accessInvite")}</ActionButton>
        </>
      ) : null}
      <p className="muted">{t("page.accessCodeHint")}</p>
      <ActionButton intent="code">{t("page.accessCode")}</ActionButton>
    </Card>
  );
}
