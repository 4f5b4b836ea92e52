import { isIsco08UnitGroup, type OccupationLocale } from "#app/domains/occupations/index.ts";
import { SKILL_ROWS } from "./data/all.ts";
import type { SkillKind, SkillRow } from "./data/rows.ts";

/**
 * A skill, tool or licence that companies ask for. `isco08` holds codes of unit groups or beginnings of them,
 * where it belongs first of all at first.
 */
export type Skill = {
  id: string;
  kind: SkillKind;
  name: { de: string; en: string };
  /** other names that mean the same */
  synonyms: readonly string[];
  /** parts or kinds of it: they find it, but do not mean the same */
  examples: readonly string[];
  isco08: readonly string[];
};

let skills: ReadonlyMap<string, Skill> | undefined;

/** All skills, by field of work. The list is our own; occupations are those of ISCO-08. */
export function allSkills(): readonly Skill[] {
  return [...skillMap().values()];
}

/** The skill of an id, or undefined. */
export function skillById(id: string): Skill | undefined {
  return skillMap().get(id);
}

/**
 * The skills of an ISCO-08 unit group, nearest first: those linked to the group itself before those of its minor group and
 * so on, and among them those that belong to it first of all. Empty for an unknown code.
 */
export function skillsFor(isco08: string): Skill[] {
  if (!isIsco08UnitGroup(isco08)) return [];
  return allSkills()
    .map((skill) => ({ skill, ...linkOf(skill, isco08) }))
    .filter(({ digits }) => digits > 0)
    .sort((first, second) => second.digits - first.digits || first.place - second.place)
    .map(({ skill }) => skill);
}

/** The names of the first skills of a unit group, to suggest them in a form; 8 by default, none for an unknown code. */
export function suggestedSkills(isco08: string, locale: OccupationLocale, limit = 8): string[] {
  return skillsFor(isco08)
    .slice(0, limit)
    .map(({ name }) => name[locale]);
}

/** How many digits of the code a skill is linked by: 4 for the unit group itself, 0 for no link. */
export function nearness(skill: Skill, isco08: string): number {
  return linkOf(skill, isco08).digits;
}

/** The closest of a skill's links to a unit group, and its place among the skill's links. */
function linkOf({ isco08: linked }: Skill, isco08: string): { digits: number; place: number } {
  return linked.reduce(
    (closest, code, place) =>
      isco08.startsWith(code) && code.length > closest.digits ? { digits: code.length, place } : closest,
    { digits: 0, place: 0 },
  );
}

// Read with the first use: pages that import a neighbour of it need not carry the list.
function skillMap(): ReadonlyMap<string, Skill> {
  skills ??= new Map(SKILL_ROWS.map((row) => [row[0], readRow(row)]));
  return skills;
}

function readRow([id, kind, de, en, isco08, synonyms, examples = ""]: SkillRow): Skill {
  return {
    id,
    kind,
    name: { de, en },
    synonyms: readList(synonyms, ";"),
    examples: readList(examples, ";"),
    isco08: readList(isco08, " "),
  };
}

function readList(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}
