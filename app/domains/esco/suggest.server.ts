import {
  buildNameIndex,
  occupationChoices,
  type NameIndex,
  type OccupationChoice,
  type OccupationLocale,
  type OccupationName,
} from "#app/domains/occupations/index.ts";
import { skillMeaning, suggestedSkills } from "#app/domains/skills/index.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { searchNames } from "./names.ts";

type Reader = Pick<Ctx, "db">;
type EscoNames = NameIndex<OccupationName>;

/** The release whose names are found; null where none was imported. */
async function currentRelease({ db }: Reader): Promise<string | null> {
  const release = await db.escoRelease.findFirst({ where: { current: true }, select: { id: true } });
  return release?.id ?? null;
}

// What stands under a release's id never changes: every import makes a release of its own. So nothing kept here can be
// outdated, whichever database it was read from.
const kept = new Map<string, Promise<EscoNames>>();
/** The one in use, and the one before it, which a request under way may still ask for. */
const MOST_KEPT = 2;

/** All names of the imported release as an index, read from the database once; null where none was imported. */
export async function escoNames(ctx: Reader): Promise<EscoNames | null> {
  const releaseId = await currentRelease(ctx);
  if (releaseId === null) return null;
  const known = kept.get(releaseId);
  if (known) return known;
  const reading = readNames(ctx, releaseId);
  kept.set(releaseId, reading);
  for (const id of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(id);
  // the next one asks again
  reading.catch(() => kept.delete(releaseId));
  return reading;
}

async function readNames({ db }: Reader, releaseId: string): Promise<EscoNames> {
  const occupations = await db.escoOccupation.findMany({
    where: { releaseId },
    select: { isco08: true, labelDe: true, labelEn: true, namesDe: true, namesEn: true },
    orderBy: [{ uri: "asc" }],
  });
  return buildNameIndex(occupations.flatMap(searchNames), { joined: false });
}

/** Suggestions for an occupation field, by our own names and those of ESCO; all of them lead to unit groups of ISCO-08. */
export async function suggestOccupations(
  ctx: Reader,
  query: string,
  locale: OccupationLocale,
): Promise<OccupationChoice[]> {
  return occupationChoices(query, locale, await escoNames(ctx));
}

/** Skills a form suggests for a unit group: ours first, then as many of ESCO's as make twelve. */
const MOST_SUGGESTED = 12;
/** Some of ESCO's mean what ours mean, or are so general that they suit every occupation. */
const LOOKED_AT = 60;

/** Names of skills to suggest for a unit group: our own, and those that most of its occupations need according to ESCO. */
export async function suggestSkills(
  ctx: Reader,
  isco08: string,
  locale: OccupationLocale,
): Promise<string[]> {
  const own = suggestedSkills(isco08, locale);
  const releaseId = await currentRelease(ctx);
  if (releaseId === null) return own;
  const needed = await ctx.db.escoOccupationSkill.groupBy({
    by: ["skillId"],
    where: { essential: true, occupation: { is: { releaseId, isco08 } } },
    _count: { skillId: true },
    orderBy: [{ _count: { skillId: "desc" } }, { skillId: "asc" }],
    take: LOOKED_AT,
  });
  const skills = await ctx.db.escoSkill.findMany({
    where: { id: { in: needed.map(({ skillId }) => skillId) }, reuse: { not: "transversal" } },
    select: { id: true, uri: true, labelDe: true, labelEn: true },
  });
  const times = new Map(needed.map(({ skillId, _count }) => [skillId, _count.skillId]));
  const names = skills
    .sort(
      (first, second) =>
        (times.get(second.id) ?? 0) - (times.get(first.id) ?? 0) || (first.uri < second.uri ? -1 : 1),
    )
    .map(({ labelDe, labelEn }) => (locale === "de" ? (labelDe ?? labelEn) : (labelEn ?? labelDe)))
    .filter((name) => name !== null);
  return withoutDoubles([...own, ...names]).slice(0, MOST_SUGGESTED);
}

/** Of those that mean the same the first. */
function withoutDoubles(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const meaning = skillMeaning(name);
    return seen.has(meaning) ? false : seen.add(meaning);
  });
}
