import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";
import { Role } from "#app/platform/database/generated/enums.ts";

const id = z.uuid().nullable();

/** What accounts tell others, by type; the version rises when a payload changes its meaning. */
export const accountEvents = {
  /** somebody used an invitation or a one-time code for the first time and has the role now */
  invitation_accepted: {
    version: 1,
    payload: z.object({
      invitationId: z.uuid(),
      userId: z.uuid(),
      role: z.enum(Role),
      centerId: id,
      companyId: id,
      candidateId: id,
      /** the record the inviting domain named: a representative's case */
      matterId: id,
    }),
  },
} as const;

/** An event of the accounts, its payload checked. */
export const accountEvent = eventsOf(accountEvents);
