export type { Line, LineId } from "./lines.ts";
export { consentHolds, possibleSteps, proposalTurn } from "./proposal-rules.ts";
export type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
export { HARD_REQUIREMENTS, matchProfile, rankProfiles } from "./rules.ts";
export type { HardRequirement, Match } from "./rules.ts";
export type { MatchingProfile, MatchingVacancy } from "./types.ts";
export { matchingEvents } from "./events.ts";
