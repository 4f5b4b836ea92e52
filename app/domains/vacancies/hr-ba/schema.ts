import { z } from "zod";

const numberOf = (form: RegExp) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .transform((text) => (text === "" ? undefined : text))
    .refine((text) => text === undefined || form.test(text), "agency_number")
    .optional();

/**
 * The numbers a company has from its agreement with the Federal Employment Agency. They are asked for, not kept: without
 * them the file is complete but for them.
 */
export const agencyNumbersSchema = z.object({
  /** of the sender: one letter, nine digits */
  supplier: numberOf(/^[A-Z]\d{9}$/),
  /** of the agreement */
  alliance: numberOf(/^\d{1,10}$/),
  /** of the employer's account */
  hiring: numberOf(/^[A-Z0-9]{10}$/),
});

export type AgencyNumbers = z.output<typeof agencyNumbersSchema>;
export const AGENCY_NUMBERS = agencyNumbersSchema.keyof().options;
