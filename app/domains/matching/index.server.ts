export { CONSENT_MONTHS, giveConsent, withdrawConsent } from "./consents.server.ts";
export {
  declineOffer,
  declineProposal,
  markAccepted,
  offerJob,
  showInterest,
  withdrawProposal,
} from "./proposals.server.ts";
export type { ProposalRow, StepResult } from "./proposals.server.ts";
export { compareProposals } from "./compare.server.ts";
export { proposeCandidate } from "./propose.server.ts";
export { getMatchingPage, getVacanciesForPerson } from "./ranking.server.ts";
export { getWeightsPage, setWeights } from "./weights.server.ts";
export {
  getCompanyProposal,
  getConsentsPage,
  getOwnProposal,
  listCandidateProposals,
  listCompanyProposals,
  listOwnProposals,
} from "./queries.server.ts";
export {
  askForConsent,
  tellCandidateOfOffer,
  tellCompanyOfConsent,
  tellCompanyOfEnd,
  tellCompanyOfProposal,
} from "./mails.server.ts";
export { endProposalsOfVacancy } from "./vacancy-ended.server.ts";
