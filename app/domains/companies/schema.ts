import { z } from "zod";
import { formNewPassword } from "#app/domains/accounts/index.ts";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import { CompanySize, CompanyState, Industry } from "#app/platform/database/generated/enums.ts";
import {
  formAgreement,
  formChoice,
  formEmail,
  formId,
  formInt,
  formPhone,
  formPostcode,
  formText,
} from "#app/ui/forms/fields.ts";
import { parseBetriebsnummer } from "./betriebsnummer.ts";

export const COMPANY_SIZES = Object.values(CompanySize);
export const INDUSTRIES = Object.values(Industry);
export const COMPANY_STATES = Object.values(CompanyState);

/** Eight digits, spaces forgiven; a wrong check digit is taken, for it only warns. */
const formBetriebsnummer = z.string("required").transform((text, context): string => {
  const number = parseBetriebsnummer(text);
  if (number !== null) return number;
  context.addIssue({ code: "custom", message: "invalid_betriebsnummer" });
  return z.NEVER;
});

const address = {
  street: formText({ min: 2, max: 120 }),
  postcode: formPostcode,
  municipality: formText({ min: 2, max: 80 }),
  land: formChoice(LAND_CODES),
};

/** A place of work beside the head office. */
const establishmentFields = {
  name: formText({ min: 2, max: 120 }),
  ...address,
  betriebsnummer: formBetriebsnummer.optional(),
};

const companyFields = {
  legalName: formText({ min: 2, max: 160 }),
  ...address,
  size: formChoice(COMPANY_SIZES),
  industry: formChoice(INDUSTRIES),
  betriebsnummer: formBetriebsnummer.optional(),
};

const contactFields = {
  contactName: formText({ min: 2, max: 120 }),
  contactEmail: formEmail,
  contactPhone: formPhone.optional(),
};

/** More establishments than this are entered one by one afterwards. */
export const MAX_ESTABLISHMENTS = 20;

/** Registration by somebody who is signed in; left out, the contact is that person. */
export const registrationSchema = z.object({
  id: formId,
  ...companyFields,
  establishments: z.array(z.object(establishmentFields)).max(MAX_ESTABLISHMENTS).default([]),
  contactName: contactFields.contactName.optional(),
  contactEmail: contactFields.contactEmail.optional(),
  contactPhone: contactFields.contactPhone,
});

/** Registration together with the account of the first person who manages the company. */
export const registrationWithAccountSchema = registrationSchema.extend({
  accountName: formText({ min: 2, max: 120 }),
  accountEmail: formEmail,
  password: formNewPassword,
});

/** A change of the own company's details. */
export const companySchema = z.object({ ...companyFields, ...contactFields, version: formInt });

/** A further establishment; `id` makes a double submit harmless. */
export const establishmentSchema = z.object({ ...establishmentFields, id: formId });

/** The reason a registration is returned with. */
export const rejectionSchema = z.object({ version: formInt, reason: formText({ min: 10, max: 1000 }) });

/** Whose words stay in one field; fields in which the two agree are not asked for. */
const mergeChoice = z.enum(["keep", "other"], "invalid_choice").default("keep");

/** Two registrations become one: the versions that were looked at, and whose words stay. */
export const mergeSchema = z.object({
  version: formInt,
  otherVersion: formInt,
  legalName: mergeChoice,
  address: mergeChoice,
  size: mergeChoice,
  industry: mergeChoice,
  betriebsnummer: mergeChoice,
  contact: mergeChoice,
  checked: formAgreement,
});

/** The other of two companies that are, or are not, two. */
export const otherCompanySchema = z.object({ otherId: formId });

export type MergeInput = z.output<typeof mergeSchema>;
export type RegistrationInput = z.output<typeof registrationSchema>;
export type CompanyInput = z.output<typeof companySchema>;
export type EstablishmentInput = z.output<typeof establishmentSchema>;
