import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";

interface ProposalKeys {
  proposalId: string;
  companyId: string;
  candidateId: string;
}

/** A new proposal waits for the company. The mail names nobody: the page does, once there is consent. */
export async function tellCompanyOfProposal({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await mailCompany(tx, event, "proposalMade");
}

/** The company would like to meet the person, who is asked for consent. */
export async function askForConsent({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await mailCandidate(tx, event, "consentAsked", "/candidate/consents");
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
  if (proposal) await mailCompany(tx, { ...event, proposalId: proposal.id }, "consentGiven");
}

/** The person has an offer to decide on. */
export async function tellCandidateOfOffer({ tx }: HandlerCtx, event: ProposalKeys): Promise<void> {
  await mailCandidate(tx, event, "offerMade", `/candidate/proposals/${event.proposalId}`);
}

const ENDED_BY_PERSON = new Set(["CANDIDATE_DECLINED", "OFFER_DECLINED"]);

/** The person does not go on: the company is told, without a reason. */
export async function tellCompanyOfEnd(
  { tx }: HandlerCtx,
  event: ProposalKeys & { endReason: string },
): Promise<void> {
  if (ENDED_BY_PERSON.has(event.endReason)) await mailCompany(tx, event, "proposalEnded");
}

type CompanyMail = "proposalMade" | "consentGiven" | "proposalEnded";

async function mailCompany(tx: HandlerCtx["tx"], event: ProposalKeys, kind: CompanyMail): Promise<void> {
  for (const { email, locale } of await mailRecipients(tx, { companyId: event.companyId })) {
    const language = locale === "en" ? "en" : "de";
    const t = translator(language, "matching");
    await tx.mail({
      dedupeKey: `${kind}:${event.proposalId}:${email}`,
      to: email,
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`),
      locale: language,
      path: `/employer/proposals/${event.proposalId}`,
    });
  }
}

async function mailCandidate(
  tx: HandlerCtx["tx"],
  event: ProposalKeys,
  kind: "consentAsked" | "offerMade",
  path: string,
): Promise<void> {
  for (const { email, locale } of await mailRecipients(tx, { candidateId: event.candidateId })) {
    const t = translator(locale, "consents");
    await tx.mail({
      dedupeKey: `${kind}:${event.proposalId}:${email}`,
      to: email,
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`),
      locale,
      path,
    });
  }
}
