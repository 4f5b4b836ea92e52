import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const id = z.uuid();

/** What happens to whole records of people, by type; the version rises when a payload changes its meaning. */
export const peopleEvents = {
  candidate_merged: {
    version: 1,
    payload: z.object({
      centerId: id,
      winnerId: id,
      loserId: id,
      mergeId: id,
      /** whose account ended, where both had one */
      endedUserId: id.nullable(),
    }),
  },
} as const;

/** An event about people, its payload checked. */
export const peopleEvent = eventsOf(peopleEvents);
