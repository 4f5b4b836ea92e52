import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

/** What the watch over the law tells others. */
export const lawwatchEvents = {
  /** somebody is to hear what a coming day changes; what it says stands in the notice */
  law_notice_given: {
    version: 1,
    payload: z.object({ noticeId: z.uuid(), centerId: z.uuid(), companyId: z.uuid() }),
  },
} as const;

/** An event of the watch over the law, its payload checked. */
export const lawwatchEvent = eventsOf(lawwatchEvents);
