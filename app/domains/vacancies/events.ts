import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const vacancy = z.object({ vacancyId: z.uuid(), companyId: z.uuid(), centerId: z.uuid() });

/** What vacancies tell others, by type; the version rises when a payload changes its meaning. */
export const vacancyEvents = {
  vacancy_published: { version: 1, payload: vacancy },
} as const;

/** An event of the vacancies, its payload checked. */
export const vacancyEvent = eventsOf(vacancyEvents);
