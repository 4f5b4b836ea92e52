import { escoNames } from "#app/domains/esco/index.server.ts";
import { occupationLabel, resolveOccupation, type OccupationLocale } from "#app/domains/occupations/index.ts";
import { suggestedSkills } from "#app/domains/skills/index.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { findPosting } from "./find-posting.ts";
import { fromPosting } from "./posting.ts";

/** A vacancy form filled from what somebody pasted, and the list of what needs a look; or why there is nothing to read. */
export async function readPosting(
  ctx: Pick<Ctx, "db">,
  text: string,
  known: Omit<Parameters<typeof fromPosting>[1], "occupations">,
  locale: OccupationLocale,
) {
  const found = findPosting(text);
  if (!found.ok) return found;
  const { values, left } = fromPosting(found.posting, { ...known, occupations: await escoNames(ctx) });
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
