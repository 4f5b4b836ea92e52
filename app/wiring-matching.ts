import { onConsentExpired, onConsentWithdrawn } from "#app/domains/cases/index.server.ts";
import { endRequestsOfConsent } from "#app/domains/documents/index.server.ts";
import { matchingEvents } from "#app/domains/matching/index.ts";
import {
  askForConsent,
  tellCandidateOfEnd,
  tellCandidateOfOffer,
  tellCompanyOfConsent,
  tellCompanyOfEnd,
  tellCompanyOfProposal,
  tellOfTalk,
} from "#app/domains/matching/index.server.ts";
import { on, type Wiring } from "#app/jobs/handler.ts";

/** What the events of matching wake: proposals, consents, talks and offers; a part of app/wiring.ts. */
export const matchingHandlers: Wiring["events"] = [
  on(matchingEvents, "proposal_made", {
    name: "mail_company_proposal",
    purpose: "matching_mails",
    handle: tellCompanyOfProposal,
  }),
  on(matchingEvents, "proposal_interested", {
    name: "mail_consent_asked",
    purpose: "matching_mails",
    handle: askForConsent,
  }),
  on(matchingEvents, "consent_given", {
    name: "mail_consent_given",
    purpose: "matching_mails",
    handle: tellCompanyOfConsent,
  }),
  on(matchingEvents, "offer_made", {
    name: "mail_offer",
    purpose: "matching_mails",
    handle: tellCandidateOfOffer,
  }),
  on(matchingEvents, "proposal_ended", {
    name: "mail_proposal_ended",
    purpose: "matching_mails",
    handle: tellCompanyOfEnd,
  }),
  on(matchingEvents, "proposal_ended", {
    name: "mail_candidate_proposal_ended",
    purpose: "matching_mails",
    handle: tellCandidateOfEnd,
  }),
  on(matchingEvents, "interview_suggested", {
    name: "mail_interview_suggested",
    purpose: "matching_mails",
    handle: (ctx, event) => tellOfTalk(ctx, event, "interviewSuggested"),
  }),
  on(matchingEvents, "interview_agreed", {
    name: "mail_interview_agreed",
    purpose: "matching_mails",
    handle: (ctx, event) => tellOfTalk(ctx, event, "interviewAgreed"),
  }),
  on(matchingEvents, "interview_others_asked", {
    name: "mail_interview_others_asked",
    purpose: "matching_mails",
    handle: (ctx, event) => tellOfTalk(ctx, event, "interviewOthersAsked"),
  }),
  on(matchingEvents, "interview_called_off", {
    name: "mail_interview_called_off",
    purpose: "matching_mails",
    handle: (ctx, event) => tellOfTalk(ctx, event, "interviewCalledOff"),
  }),
  on(matchingEvents, "consent_withdrawn", {
    name: "end_paper_requests_of_consent",
    purpose: "papers",
    handle: endRequestsOfConsent,
  }),
  on(matchingEvents, "consent_withdrawn", {
    name: "case_consent_withdrawn",
    purpose: "case",
    handle: onConsentWithdrawn,
  }),
  on(matchingEvents, "consent_expired", {
    name: "end_paper_requests_of_expired_consent",
    purpose: "papers",
    handle: endRequestsOfConsent,
  }),
  on(matchingEvents, "consent_expired", {
    name: "case_consent_expired",
    purpose: "case",
    handle: onConsentExpired,
  }),
];
