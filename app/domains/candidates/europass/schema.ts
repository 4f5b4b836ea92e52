import { z } from "zod";
import { COUNTRIES } from "#app/domains/countries/index.ts";
import { parsePlainDate } from "#app/domains/calendar/plain-date.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formChoice } from "#app/ui/forms/fields.ts";
import { LANGUAGES } from "../entries/languages.ts";
import { QUALIFICATION_STATES, SPOKEN_LEVELS } from "../entries/schema.ts";
import { QUALIFICATIONS } from "../schema.ts";

/** A photo and a few scans fit in; nobody's life is longer. */
export const EUROPASS_MAX_BYTES = 5 * 1024 * 1024;

/** The longest texts that the entries take. */
export const LONGEST = { title: 200, position: 150, skill: 80 } as const;

const country = z.enum(COUNTRIES).nullable();
const month = z
  .string()
  .refine((text): text is PlainDate => parsePlainDate(text) !== null && text.endsWith("-01"));

const itemSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("languages"),
    language: z.enum(LANGUAGES),
    level: z.enum(SPOKEN_LEVELS),
    motherTongue: z.boolean(),
  }),
  z.object({
    kind: z.literal("qualifications"),
    title: z.string().min(1).max(LONGEST.title),
    institution: z.string().max(LONGEST.title).nullable(),
    country,
    state: z.enum(QUALIFICATION_STATES),
    finishedYear: z.number().int().min(1940).max(2100).nullable(),
    /** a first guess */
    qualification: z.enum(QUALIFICATIONS),
  }),
  z.object({
    kind: z.literal("experiences"),
    title: z.string().min(1).max(LONGEST.position),
    employer: z.string().min(1).max(LONGEST.position),
    country,
    startedOn: month,
    endedOn: month.nullable(),
  }),
  z.object({ kind: z.literal("skills"), skills: z.array(z.string().min(1).max(LONGEST.skill)).max(100) }),
]);

/** An entry as a file offers it. It travels through the browser and back, so it is checked like anything typed. */
export type EuropassItem = z.output<typeof itemSchema>;

const items = z
  .string("required")
  .max(200_000, "too_long:200000")
  .transform((text, context): EuropassItem[] => {
    const parsed = z.array(itemSchema).max(200).safeParse(fromJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The chosen file; what it is shows its content, for phones name no type for it. */
export const europassFileSchema = z.object({
  file: z
    .instanceof(File, { error: "required" })
    .refine(({ size }) => size <= EUROPASS_MAX_BYTES, "file_too_big:5"),
});

/** What of the file is taken over: places in the list, and for qualifications their kind. */
export const europassSaveSchema = z.object({
  items,
  take: z.array(z.string().regex(/^\d{1,3}$/, "invalid")).max(200),
  rows: z.array(z.object({ place: z.string(), kind: formChoice(QUALIFICATIONS) })).default([]),
});
export type EuropassSave = z.output<typeof europassSaveSchema>;
