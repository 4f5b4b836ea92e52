import { z } from "zod";

const vacancy = z.object({ vacancyId: z.uuid(), companyId: z.uuid(), centerId: z.uuid() });

/** What vacancies tell others, by type; the version rises when a payload changes its meaning. */
export const vacancyEvents = {
  vacancy_published: { version: 1, payload: vacancy },
} as const;

export type VacancyEventType = keyof typeof vacancyEvents;

/** An event of the vacancies, its payload checked. */
export function vacancyEvent(
  type: VacancyEventType,
  payload: z.input<typeof vacancy>,
): { type: VacancyEventType; version: number; payload: z.output<typeof vacancy> } {
  return { type, version: vacancyEvents[type].version, payload: vacancyEvents[type].payload.parse(payload) };
}
