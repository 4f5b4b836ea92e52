export type { Line } from "./lines.ts";
export { CONSENT_MONTHS, CONSENT_MONTHS_FIRST, CONSENT_TEXT } from "./consent-text.ts";
export { interviewOf, pickSchema, suggestSchema } from "./interview-schema.ts";
export {
  candidateDeclineSchema,
  companyDeclineSchema,
  consentSchema,
  offerSchema,
  renewSchema,
  stepSchema,
} from "./schema.ts";
export { DECLINE_REASONS, ENDED_BY_WITHDRAWAL, possibleSteps, proposalTurn } from "./proposal-rules.ts";
export { tookPlaceOf } from "./renewal-rules.ts";
export type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
export { HARD_REQUIREMENTS } from "./requirements.ts";
export type { Closing, HardRequirement } from "./requirements.ts";
export { matchingEvent, matchingEvents } from "./events.ts";
export { weightsSchema } from "./weights-schema.ts";
export { LINE_IDS } from "./weights.ts";
export type { Weights } from "./weights.ts";
export type { Change, WhatIf } from "./what-if.ts";
