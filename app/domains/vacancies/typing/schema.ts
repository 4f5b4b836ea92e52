import { z } from "zod";
import { formId, formInt } from "#app/ui/forms/fields.ts";
import { VACANCY_FIELDS } from "../schema.ts";

/** More than any field takes, so that a text that is still too long is kept, too. */
const LONGEST_FIELD = 20_000;
/** All fields together; the database refuses more than about twice that. */
const LONGEST_FORM = 60_000;

const typed = z.string().max(LONGEST_FIELD, `too_long:${LONGEST_FIELD}`).optional();
const typedFields = z.object(
  Object.fromEntries(VACANCY_FIELDS.map((field) => [field, typed])) as Record<
    (typeof VACANCY_FIELDS)[number],
    typeof typed
  >,
);

/** The fields of a vacancy's form as they were typed; nothing is right or wrong yet. */
export type TypedFields = z.output<typeof typedFields>;

/** What the form posts while somebody types: `id` of the vacancy, `version` if it is one that is changed. */
export const typingSchema = typedFields
  .extend({ id: formId, version: formInt.optional() })
  .refine(
    (fields) => VACANCY_FIELDS.reduce((sum, name) => sum + (fields[name]?.length ?? 0), 0) <= LONGEST_FORM,
    {
      path: ["form"],
      message: `too_long:${LONGEST_FORM}`,
    },
  );

/** Throws away what was typed; says where the reader stands. */
export const discardSchema = z.object({ id: formId, from: z.enum(["form", "list"]) });

/** Stored fields as they can be shown; null for what an older form wrote and nobody reads any more. */
export function readTyped(stored: unknown): TypedFields | null {
  const parsed = typedFields.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
