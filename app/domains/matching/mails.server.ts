import { peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { formatInstant } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";

interface ProposalKeys {
  proposalId: string;
  companyId: string;
  candidateId: string;
}

/** A new proposal waits for the company. The mail names nobody: the page does, once there is consent. */
export async function tellCompanyOfProposal({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await tellCompany(tx, event, "proposalMade");
}

/** The company would like to meet the person, who is asked for consent. */
export async function askForConsent({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await tellCandidate(tx, event, "consentAsked", "/candidate/consents");
}

/** The person has consented: the company may get in touch. */
export async function tellCompanyOfConsent(
  { tx }: HandlerCtx,
  event: { companyId: string; candidateId: string },
): Promise<void> {
  const proposal = await tx.proposal.findFirst({
    where: { companyId: event.companyId, candidateId: event.candidateId, state: "INTRODUCED" },
    select: { id: true },
    orderBy: { updatedAt: "desc" },
  });
  if (proposal) await tellCompany(tx, { ...event, proposalId: proposal.id }, "consentGiven");
}

/** The person has an offer to decide on. */
export async function tellCandidateOfOffer({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await tellCandidate(tx, event, "offerMade", `/candidate/proposals/${event.proposalId}`);
}

const COMPANY_LEARNS = new Set(["CANDIDATE_DECLINED", "OFFER_DECLINED", "HIRED_ELSEWHERE"]);
const CANDIDATE_LEARNS = new Set(["COMPANY_DECLINED", "CENTER_WITHDREW", "VACANCY_CLOSED"]);

/** The person does not go on: the company is told, without a reason. */
export async function tellCompanyOfEnd(
  { tx }: HandlerCtx,
  event: ProposalKeys & { endReason: string },
): Promise<void> {
  if (COMPANY_LEARNS.has(event.endReason)) await tellCompany(tx, event, "proposalEnded");
}

/** A proposal the person has heard of has ended: nobody is left without an answer. The mail gives no reason. */
export async function tellCandidateOfEnd(
  { tx }: HandlerCtx,
  event: ProposalKeys & { endReason: string },
): Promise<void> {
  if (!CANDIDATE_LEARNS.has(event.endReason)) return;
  const heard = await tx.proposalDecision.count({
    where: { proposalId: event.proposalId, to: "INTERESTED" },
  });
  if (heard > 0) await tellCandidate(tx, event, "proposalEnded", `/candidate/proposals/${event.proposalId}`);
}

type TalkMail = "interviewSuggested" | "interviewAgreed" | "interviewOthersAsked" | "interviewCalledOff";

const TALK_MAILS: Record<TalkMail, { company: boolean; candidate: boolean }> = {
  interviewSuggested: { company: false, candidate: true },
  interviewAgreed: { company: true, candidate: true },
  interviewOthersAsked: { company: true, candidate: false },
  interviewCalledOff: { company: false, candidate: true },
};

/** News of a talk, to whom they are news; the agreed time to both, each with the way to the calendar file. */
export async function tellOfTalk(
  { tx }: HandlerCtx,
  event: ProposalKeys & { at: string },
  kind: TalkMail,
): Promise<void> {
  const { company, candidate } = TALK_MAILS[kind];
  const talk = await tx.interview.findFirst({
    where: { proposalId: event.proposalId },
    select: { startsAt: true },
  });
  const news = { ...event, once: event.at, startsAt: talk?.startsAt ?? null };
  if (company) await tellCompany(tx, news, kind);
  if (candidate) await tellCandidate(tx, news, kind, `/candidate/proposals/${event.proposalId}`);
}

type CompanyMail = "proposalMade" | "consentGiven" | "proposalEnded" | TalkMail;
type CandidateMail = "consentAsked" | "offerMade" | "proposalEnded" | TalkMail;

/** `once` tells one mail of a kind from the next; of a talk, when it was agreed to be. */
type News = ProposalKeys & { once?: string; startsAt?: Date | null };

const keyOf = (kind: string, { proposalId, once }: News) =>
  [kind, proposalId, ...(once ? [once] : [])].join(":");

async function tellCompany(tx: HandlerCtx["tx"], event: News, kind: CompanyMail): Promise<void> {
  for (const person of await peopleToTell(tx, { companyId: event.companyId })) {
    const t = translator(person.locale, "matching");
    const time = event.startsAt ? formatInstant(event.startsAt, person.locale) : "";
    await tell(tx, person, {
      key: keyOf(kind, event),
      category: "PROPOSALS",
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`, { time }),
      path: `/employer/proposals/${event.proposalId}`,
    });
  }
}

async function tellCandidate(
  tx: HandlerCtx["tx"],
  event: News,
  kind: CandidateMail,
  path: string,
): Promise<void> {
  for (const person of await peopleToTell(tx, { candidateId: event.candidateId })) {
    const t = translator(person.locale, "consents");
    const time = event.startsAt ? formatInstant(event.startsAt, person.locale) : "";
    await tell(tx, person, {
      key: keyOf(`candidate-${kind}`, event),
      category: "PROPOSALS",
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`, { time }),
      path,
    });
  }
}
