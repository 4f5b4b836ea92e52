/**
 * A word as searched for: folded, and reduced so that female, male and neutral forms are alike. `letters` has one bit for
 * each letter in the stem, `rawLetters` for each in the word: two words that differ in many bits cannot be slips of each other.
 */
export type Word = { raw: string; stem: string; letters: number; rawLetters: number };

const DIACRITICS = /\p{M}/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/u;
const GENDER_IN_BRACKETS = /\(\s*[mwfdx](?:\s*[/|,]\s*[mwfdx])*\s*\)/giu;
const GENDER_ENDING = /(?<=\p{L})(?:[:*_/]-?|\()in(?:nen)?\b\)?/giu;
const GENDER_SIGN = /[(:*_/]/;
const PERSON_ENDING = /(?<=...)(?:mann|frau|leute|kraft|krafte|person|personen)$/u;

// Words that tell nothing about an occupation; "elsewhere classified" and "sonstige" end titles of rest groups.
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "und oder fur der die das den dem des im in mit ohne von zu zur als an auf bei " +
    "and or of for the not elsewhere classified excluding except sonstige sonstiger allgemein related"
  ).split(" "),
);

/** Folds case, umlauts (ä, ae and a are one), ß and accents: "Köchin" and "Koechin" become "kochin". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .replace(/[aou]e/gu, (pair) => pair.charAt(0));
}

/** The telling words of a text in order: "Fachfrau für Lagerlogistik (m/w/d)" gives the words of "Fachmann Lagerlogistik". */
export function wordsOf(text: string): Word[] {
  const plain = GENDER_SIGN.test(text)
    ? text.replace(GENDER_IN_BRACKETS, " ").replace(GENDER_ENDING, "")
    : text;
  return fold(plain)
    .split(NOT_IN_WORDS)
    .filter((raw) => raw !== "" && !EMPTY_WORDS.has(raw))
    .map(toWord);
}

/** A folded word with its stem. */
export function toWord(raw: string): Word {
  const stem = stemOf(raw);
  return { raw, stem, letters: letterBits(stem), rawLetters: letterBits(raw) };
}

function letterBits(text: string): number {
  let bits = 0;
  for (let position = 0; position < text.length; position += 1) bits |= 1 << (text.charCodeAt(position) % 31);
  return bits;
}

function stemOf(raw: string): string {
  const neutral = raw.replace(PERSON_ENDING, "mann");
  if (neutral.length >= 8 && neutral.endsWith("innen")) return neutral.slice(0, -5);
  if (neutral.length >= 6 && neutral.endsWith("in")) return neutral.slice(0, -2);
  return neutral;
}
