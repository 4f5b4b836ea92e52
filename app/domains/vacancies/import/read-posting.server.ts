import { occupationLabel, resolveOccupation, type OccupationLocale } from "#app/domains/occupations/index.ts";
import { suggestedSkills } from "#app/domains/skills/index.ts";
import { findPosting } from "./find-posting.ts";
import { fromPosting } from "./posting.ts";

/** A vacancy form filled from what somebody pasted, and the list of what needs a look; or why there is nothing to read. */
export function readPosting(
  text: string,
  known: Parameters<typeof fromPosting>[1],
  locale: OccupationLocale,
) {
  const found = findPosting(text);
  if (!found.ok) return found;
  const { values, left } = fromPosting(found.posting, known);
  const codes = resolveOccupation(values.occupation ?? "");
  return {
    ok: true,
    draft: {
      values,
      left,
      occupation: codes ? occupationLabel(codes, locale) : undefined,
      suggestedSkills: codes ? suggestedSkills(codes.isco08, locale) : [],
    },
  } as const;
}
