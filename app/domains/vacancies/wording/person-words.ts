import {
  FEMALE_OTHERS,
  MALE_ADJECTIVES,
  MALE_ENDINGS,
  MALE_OTHERS,
  NEUTRAL_ENDINGS,
  NEUTRAL_WORDS,
  NO_PERSON,
  SHARED_ENDINGS,
} from "./data/person-words.ts";

/**
 * What a word says of the sex of the person it names. "shared": male, but English as well ("Projektmanager");
 * "adjective": female or plural ("Fachangestellte"); null: no word for a person, as far as the endings tell.
 */
export type Gender = "male" | "female" | "neutral" | "shared" | "adjective" | null;

/** No word for a person is shorter than "Wirt" or "Koch". */
const SHORTEST = 4;
/** "System" in "Systemadministrator": a beginning this long makes a compound. */
const SHORTEST_BEGINNING = 3;
/** English words that German endings would catch. */
const ENGLISH =
  /^(?:director|handler|helper|inspector|florist|packer|painter|partner|pilot|printer|professor|researcher|restaurateur|steward|student|butler|buyer)$/;
/** Beginnings of compounds whose end is a shared word and that are English all through. */
const ENGLISH_BEGINNING =
  /^(?:team|account|sales|product|project|content|community|facility|store|shop|area|key|data|web|game|case|change|brand|happiness|office|event|online|social|media|talent|lead|stock|risk|test|life|health|night|general)/;

const endsWithOneOf = (endings: readonly string[], word: string) =>
  endings.some((ending) => word.endsWith(ending));

/** @param word a folded word without hyphens */
export function genderOf(word: string): Gender {
  if (word.length < SHORTEST || NO_PERSON.includes(word) || ENGLISH.test(word)) return null;
  if (endsWithOneOf(FEMALE_OTHERS, word)) return "female";
  if (endsWithOneOf(MALE_OTHERS, word)) return "male";
  if (endsWithOneOf(NEUTRAL_ENDINGS, word)) return "neutral";
  if (endsWithOneOf(MALE_ADJECTIVES, word)) return "male";
  if (word.endsWith("angestellte")) return "adjective";
  const trunk = word.replace(/in(?:nen)?$/, "");
  if (trunk !== word && isTrunkOfFemale(trunk)) return "female";
  if (endsWithOneOf(MALE_ENDINGS, word) || isMalePlural(word)) return "male";
  return sharedGender(word, trunk);
}

/** "Ärztin", and without the "e" of the male form "Biologin", "Kollegin", "Beamtin". */
const isTrunkOfFemale = (trunk: string) =>
  endsWithOneOf(MALE_ENDINGS, trunk) || endsWithOneOf(MALE_ENDINGS, `${trunk}e`) || trunk.endsWith("beamt");

/** Plurals that are more than the singular: "Monteure", "Assistenten", "Köche", "Ärzte", "Kollegen". */
function isMalePlural(word: string): boolean {
  const [, singular] =
    /^(.*(?:eur|ier|ar|arzt|anwalt|koch|wirt))e$|^(.*(?:ist|ent|ant|at|eut|ekt|oge|ege|erte))n$|^(.*(?:ist|ent|ant|at|eut|ekt))en$/
      .exec(word)
      ?.filter((part) => part !== undefined) ?? [];
  return singular !== undefined && endsWithOneOf(MALE_ENDINGS, singular);
}

function sharedGender(word: string, trunk: string): Gender {
  const ending = SHARED_ENDINGS.find((shared) => word.endsWith(shared) || trunk.endsWith(shared));
  if (ending === undefined) return null;
  if (trunk.endsWith(ending) && trunk !== word) return "female";
  const beginning = word.slice(0, -ending.length);
  return beginning.length >= SHORTEST_BEGINNING && !ENGLISH_BEGINNING.test(beginning) ? "shared" : null;
}

/**
 * A title that means everybody, made from a word for one sex: the neutral word where there is a known one, else
 * the male form with "(m/w/d)" and both forms side by side.
 *
 * @param written the word as written
 * @param plain the same word folded
 */
export function betterTitle(written: string, plain: string): string {
  const known = NEUTRAL_WORDS[plain];
  if (known !== undefined) return known;
  const { male, female } = bothForms(written, plain);
  return male === female ? `${male} (m/w/d)` : `${male} (m/w/d), ${female}/${male}`;
}

function bothForms(written: string, plain: string): { male: string; female: string } {
  const swap = (from: RegExp, to: string) => written.replace(from, to);
  if (plain.endsWith("frau")) return { male: swap(/frau$/i, "mann"), female: written };
  if (plain.endsWith("mann")) return { male: written, female: swap(/mann$/i, "frau") };
  if (endsWithOneOf(MALE_ADJECTIVES, plain)) {
    if (plain.endsWith("beamter")) return { male: written, female: swap(/beamter$/i, "beamtin") };
    return { male: written, female: swap(/r$/, "") };
  }
  if (plain.endsWith("angestellte")) return { male: `${written}r`, female: written };
  if (isMalePlural(plain) || plain.endsWith("innen")) return { male: written, female: written };
  if (plain.endsWith("in")) return { male: maleOf(written), female: written };
  if (/(?:arzt|anwalt|koch)$/.test(plain)) return { male: written, female: withUmlaut(written) };
  return { male: written, female: `${written.replace(/e$/, "")}in` };
}

const UMLAUT: Readonly<Record<string, string>> = { arzt: "ärztin", anwalt: "anwältin", koch: "köchin" };
const withUmlaut = (written: string) =>
  written.replace(/(?:arzt|anwalt|koch)$/i, (end) => keepCase(end, UMLAUT[end.toLowerCase()] ?? end));

function maleOf(written: string): string {
  const back: Readonly<Record<string, string>> = { ärztin: "arzt", anwältin: "anwalt", köchin: "koch" };
  const changed = written.replace(/(?:ärztin|anwältin|köchin)$/i, (end) =>
    keepCase(end, back[end.toLowerCase()] ?? end),
  );
  if (changed !== written) return changed;
  if (/beamtin$/i.test(written)) return written.replace(/in$/, "er");
  return written.replace(
    /in$/,
    /(?:olog|agog|kolleg|expert|strateg|gesell|gehilf|lots|logopäd|orthopäd|metallurg|matros)in$/i.test(
      written,
    )
      ? "e"
      : "",
  );
}

const keepCase = (like: string, word: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
