import { z } from "zod";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import { Topic } from "#app/platform/database/generated/enums.ts";
import {
  formChoice,
  formChoices,
  formEmail,
  formId,
  formInt,
  formPhone,
  formPostcode,
  formText,
  formUrl,
} from "#app/ui/forms/fields.ts";

/** Short name in web addresses and references: small letters, digits, hyphens. */
const slug = formText({ min: 2, max: 40 }).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "invalid_slug"));

const centerFields = {
  name: formText({ min: 2, max: 120 }),
  email: formEmail,
  phone: formPhone,
};

/** How a center is called and reached; `version` notices a change by somebody else. */
export const centerSchema = z.object({ ...centerFields, version: formInt });

/** A new center; `id` makes a double submit harmless. */
export const newCenterSchema = z.object({ ...centerFields, id: formId, slug, land: formChoice(LAND_CODES) });

const siteFields = {
  name: formText({ min: 2, max: 120 }),
  street: formText({ min: 2, max: 120 }),
  postcode: formPostcode,
  municipality: formText({ min: 2, max: 80 }),
  phone: formPhone,
  openingHours: formText({ min: 2, max: 300 }),
};

/** A new place where the center can be visited; `id` makes a double submit harmless. */
export const newSiteSchema = z.object({ ...siteFields, id: formId });

/** A change of a site. */
export const siteSchema = z.object({ ...siteFields, siteId: formId, version: formInt });

/** A municipality the center is to be competent for. */
export const areaSchema = z.object({
  municipality: formText({ min: 2, max: 80 }),
  land: formChoice(LAND_CODES),
});

const partnerFields = {
  name: formText({ min: 2, max: 120 }),
  competence: formText({ min: 2, max: 500 }),
  topics: formChoices(Object.values(Topic), { min: 1 }),
  email: formEmail.optional(),
  phone: formPhone.optional(),
  website: formUrl.optional(),
};

/** A new body the center works with; `id` makes a double submit harmless. */
export const newPartnerSchema = z.object({ ...partnerFields, id: formId });

/** A change of a partner body. */
export const partnerSchema = z.object({ ...partnerFields, version: formInt });

export type CenterInput = z.output<typeof centerSchema>;
export type NewCenterInput = z.output<typeof newCenterSchema>;
export type SiteInput = Omit<z.output<typeof newSiteSchema>, "id">;
export type PartnerInput = Omit<z.output<typeof newPartnerSchema>, "id">;
export type AreaInput = z.output<typeof areaSchema>;
