import { z } from "zod";
import { formAgreement, formChoice, formDate, formId, formInt } from "#app/ui/forms/fields.ts";
import { CONSENT_MONTHS } from "./consent-text.ts";
import { DECLINE_REASONS } from "./proposal-rules.ts";

/** A step upon what the person saw. */
export const stepSchema = z.object({ version: formInt });

export const companyDeclineSchema = stepSchema.extend({ reason: formChoice(DECLINE_REASONS.company) });
export const candidateDeclineSchema = stepSchema.extend({ reason: formChoice(DECLINE_REASONS.candidate) });

export const offerSchema = stepSchema.extend({ startsOn: formDate });

/** Agreeing to words of one version, for some months. */
const agreeing = {
  textVersion: z.string("required").max(20),
  months: formChoice(CONSENT_MONTHS).transform(Number),
  agree: formAgreement,
};

export const consentSchema = stepSchema.extend({ proposalId: formId, ...agreeing });

/** The same once more, in place of a consent that ends or has run out. */
export const renewSchema = z.object({ consentId: formId, ...agreeing });
