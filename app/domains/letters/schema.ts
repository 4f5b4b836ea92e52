import { z } from "zod";
import { formAgreement, formDate, formId, formInt, formText } from "#app/ui/forms/fields.ts";

/** What is typed for a letter because no case holds it. */
export const letterDetailsSchema = z.object({
  id: formId,
  recipient: formText({ max: 400 }).optional(),
  on: formDate.optional(),
});

/** Signing off what was looked at: `hash` is of the letter the page showed. */
export const signOffSchema = z.object({
  id: formId,
  hash: z.string().regex(/^[0-9a-f]{64}$/, "invalid"),
  read: formAgreement,
});

export const withdrawSchema = z.object({ letterId: formId, version: formInt });
