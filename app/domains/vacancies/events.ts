import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const vacancy = z.object({ vacancyId: z.uuid(), companyId: z.uuid(), centerId: z.uuid() });

/** What vacancies tell others, by type; the version rises when a payload changes its meaning. */
export const vacancyEvents = {
  vacancy_published: { version: 1, payload: vacancy },
  /** filled or closed: what is still open for it has lost its ground */
  vacancy_ended: { version: 1, payload: vacancy.extend({ state: z.enum(["FILLED", "CLOSED"]) }) },
} as const;

/** An event of the vacancies, its payload checked. */
export const vacancyEvent = eventsOf(vacancyEvents);
