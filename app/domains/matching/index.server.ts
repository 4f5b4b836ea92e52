export { CONSENT_ENDED, CONSENT_ENDS, endConsentByDate, remindOfConsent } from "./consent-due.server.ts";
export { giveConsent, withdrawConsent } from "./consents.server.ts";
export { renewConsent } from "./renew-consent.server.ts";
export { goingOn } from "./under-way.server.ts";
export {
  declineOffer,
  declineProposal,
  markAccepted,
  offerJob,
  showInterest,
  withdrawProposal,
} from "./proposals.server.ts";
export type { ProposalRow, StepResult } from "./proposals.server.ts";
export { pageAsCandidate, pageAsCompany } from "./see-as.server.ts";
export { askOtherTimes, callOff, pickTime, suggestTimes } from "./interview.server.ts";
export { compareProposals } from "./compare.server.ts";
export { proposeCandidate } from "./propose.server.ts";
export { getMatchingPage, getVacanciesForPerson } from "./ranking.server.ts";
export { getWeightsPage, setWeights } from "./weights.server.ts";
export { getCalendarFile } from "./calendar-file.server.ts";
export { candidatePage, companyPage } from "./page-data.server.ts";
export { getCompanyProposal, getOwnProposal } from "./pages.server.ts";
export {
  getConsentsPage,
  listCandidateProposals,
  listCompanyProposals,
  listOwnProposals,
} from "./queries.server.ts";
export {
  askForConsent,
  tellCandidateOfEnd,
  tellCandidateOfOffer,
  tellCompanyOfConsent,
  tellCompanyOfEnd,
  tellCompanyOfProposal,
  tellOfTalk,
} from "./mails.server.ts";
export { ownTalks, type OwnTalk } from "./own-talks.server.ts";
export { callOffTalks } from "./call-off-talks.server.ts";
export { endProposalsOfHandedOver, endProposalsOfHired, endProposalsOfVacancy } from "./ended.server.ts";
