import { buildNameIndex, scoreNames, type NameIndex } from "#app/domains/occupations/index.ts";
import { spellSigns } from "./meaning.ts";
import { allSkills, nearness, type Skill } from "./skill.ts";

type SkillName = { skill: Skill; text: string; weight: number };

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
const EXAMPLE_WEIGHT = 0.9;
// Beside a good hit, names that share a syllable with the query only distract.
const SCORE_BESIDE_BEST = 0.55;
// Who types a name in full wants this skill, whatever the occupation.
const SCORE_OF_A_FULL_NAME = 0.97;

let index: NameIndex<SkillName> | undefined;

/**
 * Skills that fit a text, best first and always in the same order: what was typed in full, then those of the occupation
 * (ISCO-08 unit group), then others. Forgives slips and umlauts; German and English. At most 50, 10 by default.
 */
export function searchSkills(
  query: string,
  { isco08, limit = DEFAULT_LIMIT }: { isco08?: string; limit?: number } = {},
): Skill[] {
  const scores = new Map<Skill, number>();
  for (const { name, score } of scoreNames(spellSigns(query), skillIndex())) {
    scores.set(name.skill, Math.max(scores.get(name.skill) ?? 0, score * name.weight));
  }
  const top = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= top * SCORE_BESIDE_BEST)
    .map(([skill, score]) => ({
      skill,
      score,
      full: score >= SCORE_OF_A_FULL_NAME,
      linked: isco08 !== undefined && nearness(skill, isco08) > 0,
    }))
    .sort(
      (first, second) =>
        Number(second.full) - Number(first.full) ||
        Number(second.linked) - Number(first.linked) ||
        second.score - first.score ||
        (first.skill.id < second.skill.id ? -1 : 1),
    )
    .slice(0, Math.min(limit, MAX_LIMIT))
    .map(({ skill }) => skill);
}

function skillIndex(): NameIndex<SkillName> {
  index ??= buildNameIndex(
    allSkills().flatMap((skill) => [
      ...[skill.name.de, skill.name.en, ...skill.synonyms].map((text) => nameOf(skill, text, 1)),
      ...skill.examples.map((text) => nameOf(skill, text, EXAMPLE_WEIGHT)),
    ]),
  );
  return index;
}

function nameOf(skill: Skill, text: string, weight: number): SkillName {
  return { skill, text: spellSigns(text), weight };
}
