export type { Line, LineId } from "./lines.ts";
export { CONSENT_MONTHS, CONSENT_MONTHS_FIRST, CONSENT_TEXT } from "./consent-text.ts";
export { interviewOf, pickSchema, suggestSchema } from "./interview-schema.ts";
export {
  candidateDeclineSchema,
  companyDeclineSchema,
  consentSchema,
  offerSchema,
  stepSchema,
} from "./schema.ts";
export { consentHolds, DECLINE_REASONS, possibleSteps, proposalTurn } from "./proposal-rules.ts";
export type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
export { HARD_REQUIREMENTS, matchProfile, rankProfiles } from "./rules.ts";
export type { HardRequirement, Match } from "./rules.ts";
export type { MatchingProfile, MatchingVacancy } from "./types.ts";
export { matchingEvents } from "./events.ts";
