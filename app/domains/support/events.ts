import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const id = z.uuid();
const request = z.object({ requestId: id, centerId: id, companyId: id });

/** What support tells others; never the words of a message. */
export const supportEvents = {
  request_created: { version: 1, payload: request },
  request_taken: { version: 1, payload: request.extend({ assigneeId: id }) },
  message_posted: {
    version: 1,
    payload: request.extend({ messageId: id, by: z.enum(["CENTER", "COMPANY"]) }),
  },
  request_closed: { version: 1, payload: request.extend({ reason: z.string() }) },
  referral_sent: {
    version: 1,
    payload: z.object({ referralId: id, centerId: id, partnerId: id, requestId: id }),
  },
  referral_answered: {
    version: 1,
    payload: z.object({ referralId: id, centerId: id, partnerId: id, requestId: id }),
  },
} as const;

export type SupportEventType = keyof typeof supportEvents;

/** An event of support, its payload checked. */
export const supportEvent = eventsOf(supportEvents);
