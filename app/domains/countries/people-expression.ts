import { countryNames } from "./names.ts";
import {
  AMBIGUOUS_COUNTRIES,
  GERMAN_E,
  GERMAN_IN,
  LANGUAGES,
  MORE_COUNTRIES,
  NO_LANGUAGE,
  NO_LANGUAGE_ENGLISH,
} from "./peoples.ts";

/** Words that make an adjective a nationality: "türkischer Pass", "of Polish descent". */
const BELONGS =
  "(?:staats\\w+|national\\w*|pass(?:es|port)?|herkunft|abstammung|wurzeln|ursprung|eltern|citizen\\w*|passport|origin|descent|roots|background|parents)";
const PLACE = "(?:aus|in|nach|von|from|to|im|der|den|of|at)";

const oneOf = (words: readonly string[]) => `(?:${words.join("|")})`;
const spaced = (words: readonly string[]) => words.map((word) => word.replaceAll("-", "[ -]"));

let built: RegExp | undefined;

/**
 * Names of countries and of their people in German, English and Arabic, over folded text; without Germany, which is where
 * the work is.
 */
export function peopleExpression(): RegExp {
  built ??= build();
  return built;
}

function build(): RegExp {
  const names = [...new Set([...namesIn("de"), ...namesIn("en"), ...MORE_COUNTRIES])];
  const clear = names.filter((name) => !AMBIGUOUS_COUNTRIES.has(name)).sort((a, b) => b.length - a.length);
  const adjectives = `(?:${oneOf(NO_LANGUAGE)}(?:e[nmrs]?)?|${oneOf(spaced(NO_LANGUAGE_ENGLISH))}s?)`;
  const languages = `${oneOf(LANGUAGES)}(?:e[nmrs]?)?`;
  const latin = [
    `${oneOf(clear.map(literal))}s?`,
    `${PLACE} ${oneOf([...AMBIGUOUS_COUNTRIES])}`,
    `${oneOf(GERMAN_IN)}(?:s|n|in|innen)?`,
    `${oneOf(GERMAN_E)}(?:en|in|innen)`,
    `(?:ein|als|bin|der|jeder) ${oneOf(GERMAN_E)}e`,
    adjectives,
    `${languages} ${BELONGS}`,
    `(?:i am|i'm|ich bin|bin) (?:an? )?${languages}(?! (?:teacher|lehr|sprach|speak))`,
  ];
  const arabic = oneOf(namesIn("ar").map(literal));
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${latin.join("|")})(?![\\p{L}\\p{N}])|(?<!\\p{L})[وبلفك]?(?:ال)?${arabic}(?!\\p{L})`,
    "gu",
  );
}

/** Folded as `foldInPlace` folds texts; brackets and what stands in them left out. */
function namesIn(language: string): string[] {
  return countryNames(language)
    .filter(({ value }) => value !== "DE")
    .map(({ label }) => fold(label.replace(/\s*\(.*\)/, "")))
    .filter((name) => name.length > 2);
}

const fold = (text: string) =>
  [...text.normalize("NFC").replaceAll("’", "'")]
    .map((sign) => (sign === "ß" ? "s" : sign.normalize("NFD").charAt(0).toLowerCase()))
    .join("");

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll("-", "[ -]");
