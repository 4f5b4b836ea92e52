import { z } from "zod";
import { formChoice, formId, formText } from "#app/ui/forms/fields.ts";
import { ImportBasis } from "#app/platform/database/generated/enums.ts";

export const BASES = Object.values(ImportBasis);

/** More text than 2,000 long rows have. */
const MOST_TEXT = 2_000_000;

/** More rows than this are taken over in parts. */
export const MOST_PEOPLE = 2_000;

const table = {
  id: formId,
  text: z.string("required").max(MOST_TEXT, `too_long:${MOST_TEXT}`).default(""),
};

/** A table to look at; what its columns hold is guessed or, in `column`, corrected. */
export const checkPeopleSchema = z.object(table);

/** The same table to be saved: where the data come from, and why the center may keep them. */
export const savePeopleSchema = z.object({
  ...table,
  source: formText({ min: 3, max: 200 }),
  basis: formChoice(BASES),
});
