import { z } from "zod";
import { eventsOf } from "#app/platform/events.ts";

const company = z.object({ companyId: z.uuid(), centerId: z.uuid() });

/** What companies tell others, by type; the version rises when a payload changes its meaning. */
export const companyEvents = {
  /** registered, or handed in again after a rejection */
  company_registered: { version: 1, payload: company.extend({ again: z.boolean() }) },
  company_verified: { version: 1, payload: company },
  company_rejected: { version: 1, payload: company },
  /** its name, address, contact or one of its numbers is another one: it may be like other companies now */
  company_changed: { version: 1, payload: company },
  /** a second registration, `mergedId`, was taken into the company */
  company_merged: { version: 1, payload: company.extend({ mergedId: z.uuid(), mergeId: z.uuid() }) },
} as const;

/** An event of the companies, its payload checked. */
export const companyEvent = eventsOf(companyEvents);
