import { fold, wordsOf } from "#app/domains/occupations/index.ts";
import { allSkills, skillById, type Skill } from "./skill.ts";

// "Kenntnisse in SAP" and "gute SAP-Kenntnisse" name SAP. "Grundkenntnisse" stays: little of it is not the same.
const WORDS_AROUND_A_SKILL: ReadonlySet<string> = new Set(
  fold(
    "gute guter sehr sichere sicherer fundierte kenntnis kenntnisse umgang erfahrung erfahrungen " +
      "good very solid proven knowledge experience experienced proficiency skill skills with",
  ).split(" "),
);
const KNOWLEDGE_ENDING = /(?<=...)(?<!grund)kenntnisse?$/u;

// Matching asks for the same few thousand texts again and again: for one vacancy five times per person compared.
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 80;
const meanings = new Map<string, string>();

let byKey: ReadonlyMap<string, string> | undefined;

/** The skill a free text names, by its name or a synonym in German or English; null if the list does not know it. */
export function resolveSkill(text: string): Skill | null {
  const keys = skillsByKey();
  const id = keys.get(skillKey(text)) ?? keys.get(coreKey(text));
  return id === undefined ? null : (skillById(id) ?? null);
}

/**
 * What a free text means, as a word to compare by: equal for two texts that name one skill, or that no skill is known for
 * and that differ in spelling, umlauts or gender only.
 */
export function skillMeaning(text: string): string {
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const skill = resolveSkill(text);
  const meaning = skill === null ? `text:${coreKey(text) || fold(text).trim()}` : `skill:${skill.id}`;
  if (meanings.size >= MOST_KEPT) meanings.clear();
  if (text.length <= LONGEST_KEPT) meanings.set(text, meaning);
  return meaning;
}

/** Whether two free texts name the same skill: "Staplerschein" and "Gabelstapler-Führerschein". */
export function sameSkill(first: string, second: string): boolean {
  return skillMeaning(first) === skillMeaning(second);
}

/**
 * Spells out the signs that tell languages apart, which a search by words would drop (C, C++ and C#), and gives norms one
 * name: "DIN EN ISO 9606" is ISO 9606.
 */
export function spellSigns(text: string): string {
  return text
    .replaceAll(/\b(?:din\s+)?(?:en\s+)?(?=iso\b)/giu, "")
    .replaceAll(/\bdin\s+(?=en\b)/giu, "")
    .replaceAll(/\bc\s?\+\+/giu, "cplusplus")
    .replaceAll(/\bc\s?#/giu, "csharp")
    .replaceAll(/(?<=^|\s)\.net\b/giu, "dotnet");
}

/** A name without what spelling changes: case, umlauts, hyphens and spaces, gender, small words. Empty for no word. */
export function skillKey(text: string): string {
  return keyOf(wordsOf(spellSigns(text)));
}

/** As `skillKey`, without words like "Kenntnisse". */
function coreKey(text: string): string {
  const words = wordsOf(spellSigns(text));
  const telling = wordsOf(
    words
      .map(({ raw }) => (WORDS_AROUND_A_SKILL.has(raw) ? "" : raw.replace(KNOWLEDGE_ENDING, "")))
      .join(" "),
  );
  return keyOf(telling.length === 0 ? words : telling);
}

function keyOf(words: readonly { stem: string }[]): string {
  return words.map(({ stem }) => stem).join("");
}

function skillsByKey(): ReadonlyMap<string, string> {
  byKey ??= new Map(
    allSkills().flatMap(({ id, name, synonyms }) =>
      [name.de, name.en, ...synonyms].map((text): [string, string] => [skillKey(text), id]),
    ),
  );
  return byKey;
}
