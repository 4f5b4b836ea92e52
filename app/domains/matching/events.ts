import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const id = z.uuid();
const proposal = z.object({ proposalId: id, centerId: id, companyId: id, candidateId: id, vacancyId: id });

/** What matching tells others, by type; the version rises when a payload changes its meaning. */
export const matchingEvents = {
  proposal_made: { version: 1, payload: proposal },
  proposal_interested: { version: 1, payload: proposal },
  proposal_ended: { version: 1, payload: proposal.extend({ endReason: z.string() }) },
  consent_given: { version: 1, payload: z.object({ centerId: id, companyId: id, candidateId: id }) },
  consent_withdrawn: { version: 1, payload: z.object({ centerId: id, companyId: id, candidateId: id }) },
  /** its last day is over and no other has taken its place */
  consent_expired: {
    version: 1,
    payload: z.object({ consentId: id, centerId: id, companyId: id, candidateId: id }),
  },
  /** the talk before an offer; `at` tells one suggestion from the next */
  interview_suggested: { version: 1, payload: proposal.extend({ at: z.string() }) },
  interview_agreed: { version: 1, payload: proposal.extend({ at: z.string() }) },
  interview_others_asked: { version: 1, payload: proposal.extend({ at: z.string() }) },
  interview_called_off: { version: 1, payload: proposal.extend({ at: z.string() }) },
  offer_made: { version: 1, payload: proposal },
} as const;

export type MatchingEventType = keyof typeof matchingEvents;

/** An event of matching, its payload checked. */
export const matchingEvent = eventsOf(matchingEvents);
