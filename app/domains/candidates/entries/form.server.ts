import { countryNames } from "#app/domains/countries/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { getCandidateWithEntries } from "../queries.server.ts";
import type { EntryKind } from "./kinds.ts";
import { languageNames } from "./languages.ts";
import type { Entries } from "./read.server.ts";

/**
 * What the form of one entry shows at first, with the lists to choose from. "new" of what there is only once
 * opens what is there.
 */
export async function getEntryForm(ctx: UserCtx, candidateId: string, kind: EntryKind, entryId: string) {
  const { candidate, entries } = await getCandidateWithEntries(ctx, candidateId);
  const found = entryOf(entries, kind, entryId);
  if (!found && entryId !== "new") throw new NotFoundError("entry");
  const isco08 = found && "isco08" in found ? found.isco08 : null;
  return {
    kind,
    entryId: found?.id ?? "new",
    reference: candidate.reference,
    situation: candidate.identity?.situation ?? null,
    values: found ? valuesOf(found) : {},
    newId: newId(),
    paperId: newId(),
    occupation: (isco08 && occupationTitle(isco08, ctx.locale === "de" ? "de" : "en")) ?? undefined,
    languages: kind === "languages" ? languageNames(ctx.locale) : [],
    countries: kind === "qualifications" || kind === "experiences" ? countryNames(ctx.locale) : [],
  };
}

export type EntryFormPage = Awaited<ReturnType<typeof getEntryForm>>;

type AnyEntry =
  | Entries["languages"][number]
  | Entries["qualifications"][number]
  | Entries["experiences"][number]
  | NonNullable<Entries["situation"]>
  | Entries["guardians"][number];

function entryOf(entries: Entries, kind: EntryKind, entryId: string): AnyEntry | null {
  if (kind === "situation") {
    const { situation } = entries;
    return situation && (entryId === "new" || situation.id === entryId) ? situation : null;
  }
  return (entries[kind] as readonly AnyEntry[]).find(({ id }) => id === entryId) ?? null;
}

/** The values as fields show them: parts beside the entry's own, lists as text. */
function valuesOf(entry: AnyEntry): Record<string, unknown> {
  const { proof, history, ...own } = { proof: null, history: null, ...entry };
  return {
    ...proof,
    ...history,
    ...own,
    ...("skills" in entry ? { skills: entry.skills.join(", ") } : {}),
    ...("childBirthYears" in entry ? { childBirthYears: entry.childBirthYears.join(", ") } : {}),
  };
}
