import { z } from "zod";
import { HandoverState } from "#app/platform/database/generated/enums.ts";
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
  handover_asked: {
    version: 1,
    payload: z.object({ handoverId: id, candidateId: id, toCenterId: id }),
  },
  /** somebody answered; `candidateId` is the record that counts from now on */
  handover_moved: {
    version: 1,
    payload: z.object({
      ...{ handoverId: id, candidateId: id, centerId: id, toCenterId: id, askedById: id },
      to: z.enum(HandoverState),
      by: z.enum(["person", "center", "receiver"]),
    }),
  },
} as const;

/** An event about people, its payload checked. */
export const peopleEvent = eventsOf(peopleEvents);
