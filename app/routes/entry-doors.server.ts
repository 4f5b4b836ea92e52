import { redirect } from "@remix-run/node";
import { z } from "zod";
import {
  ENTRY_KINDS,
  experienceSchema,
  guardianSchema,
  languageSchema,
  occupationSearchSchema,
  qualificationSchema,
  situationSchema,
} from "#app/domains/candidates/index.ts";
import {
  saveExperience,
  saveGuardian,
  saveLanguage,
  saveQualification,
  saveSituation,
} from "#app/domains/candidates/index.server.ts";
import type { EntryResult } from "#app/domains/candidates/index.server.ts";
import { suggestOccupations } from "#app/domains/esco/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { formId, formInt } from "#app/ui/forms/fields.ts";

// The doors of a profile's entries, for the person and for the center: the same forms, each behind its own right.

/** A scanned consent of the guardians, and what the form adds to it. */
export const ENTRY_MAX_BYTES = formWithFile();

export const ENTRY_SCHEMAS = {
  saveLanguage: languageSchema,
  saveQualification: qualificationSchema,
  saveExperience: experienceSchema,
  saveSituation: situationSchema,
  saveGuardian: guardianSchema,
  search: occupationSearchSchema,
};

export const removeEntrySchema = z.object({ kind: z.enum(ENTRY_KINDS), entryId: formId });
export const checkEntrySchema = removeEntrySchema.extend({ version: formInt });

type Save<Input> = (ctx: UserCtx, candidateId: string, entryId: string, input: Input) => Promise<EntryResult>;

/** What the intents of an entry's page do for one person; `back` is the profile they lead back to. */
export function entryDoor(ctx: UserCtx, candidateId: string, entryId: string, back: string) {
  const by =
    <Input extends object>(save: Save<Input>) =>
    async (data: Input) =>
      entryAnswer(data, await save(ctx, candidateId, entryId, data), back);
  return {
    saveLanguage: by(saveLanguage),
    saveQualification: by(saveQualification),
    saveExperience: by(saveExperience),
    saveSituation: by(saveSituation),
    saveGuardian: by(saveGuardian),
  };
}

/** Back to the profile, or the form again with the reason beside its field. */
export function entryAnswer(data: object, result: EntryResult, back: string) {
  if (result.ok) return redirect(`${back}?saved=1`);
  return formError(data, { [result.field]: result.code }, result.code === "changed_meanwhile" ? 409 : 400);
}

const CODE_AT_END = /(\(\d{4,5}\)|^\s*\d{4,5})\s*$/;

/** Suggestions for every occupation field that holds words instead of a code: for pages without JavaScript. */
export async function occupationSuggestions(
  ctx: UserCtx,
  data: Readonly<Record<string, string | undefined>>,
) {
  const typed = Object.entries(data).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !CODE_AT_END.test(entry[1]),
  );
  const locale = ctx.locale === "de" ? "de" : "en";
  const found = await Promise.all(
    typed.map(async ([name, text]) => [name, await suggestOccupations(ctx, text, locale)] as const),
  );
  return formError(
    data,
    Object.fromEntries(typed.map(([name]) => [name, "choose_occupation"])),
    400,
    Object.fromEntries(found),
  );
}
