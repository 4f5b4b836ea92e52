import { foldText } from "#app/domains/centers/index.ts";

/** Letters that no decomposition takes apart, and the scripts names are most often written over from. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", æ: "ae", œ: "oe", ŋ: "n" },
  // Cyrillic
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ё: "yo", ж: "zh", з: "z", и: "i" },
  ...{ і: "i", ї: "yi", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t" },
  ...{ у: "u", ф: "f", х: "kh", ц: "ts", ч: "tch", ш: "sh", щ: "sh", ъ: "", ы: "y", ь: "", э: "e", ю: "yu" },
  ...{ я: "ya", ђ: "dj", ј: "y", љ: "lj", њ: "nj", ћ: "tch", џ: "dj" },
  // Arabic, with the letters Persian adds; short vowels are not written
  ...{ ا: "a", ب: "b", ت: "t", ث: "th", ج: "dj", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", س: "s" },
  ...{ ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f", ق: "q", ك: "k", ل: "l", م: "m" },
  ...{
    ن: "n",
    ه: "h",
    و: "u",
    ي: "i",
    ى: "a",
    ة: "a",
    ء: "",
    ئ: "",
    ؤ: "u",
    پ: "p",
    چ: "tch",
    گ: "g",
    ک: "k",
    ی: "i",
  },
};

/** Words that join a name and are written or left out at will. */
const JOINING = new Set(["al", "el", "ul", "ben", "bin", "ibn", "bint", "ould", "abu", "abou"]);

/** An accent or hamza of its own does not make it another letter. */
const latinOf = (letter: string): string =>
  LETTERS[letter] ?? LETTERS[letter.normalize("NFD").charAt(0)] ?? letter;

/**
 * The words of a name in Latin letters, lower case, without accents: ü, ue and u are one, so are "Аммар", "عمار" and
 * what they are written over as. Joining words ("al", "ben") are left out unless nothing else is there.
 */
export function nameWords(name: string): string[] {
  const latin = [...name.normalize("NFC").toLowerCase()].map(latinOf).join("");
  const words = foldText(latin.replace(/['’ʼ`´]/g, ""))
    .split(" ")
    .map((word) => word.replace(/[aou]e/g, (pair) => pair.charAt(0)))
    .filter(Boolean);
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : words;
}

/** From longer spellings to shorter ones: how the same sound is written over in German, English and French. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^(?:al|el)(?=.{4})/, ""],
  [/^ou(?=[aeiou])/, "v"],
  [/dsch|dzh|dj|zh/g, "j"],
  [/tsch|tch|sch|sh|ch/g, "s"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/[qc]/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/y(?=[aeiou])/g, "j"],
  [/(?<=.)h$/, ""],
  [/(.)\1+/g, "$1"],
  [/^[aeiouy]+/, "#"],
  [/[aeiouy]/g, ""],
];

/** What a word sounds like: "Mohammed", "Muhamad" and "محمد" agree. Vowels count at the beginning alone, as one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, written]) => sound.replace(spelling, written), word) || word;
}

interface Named {
  givenName: string;
  familyName: string;
}

/** A name taken apart once, to be compared with many. */
export interface PreparedName {
  given: string;
  family: string;
  words: readonly { word: string; sound: string }[];
  /** what names are looked up by: the sounds of all words, in order of the alphabet, so that swapped names agree */
  key: string;
}

export function prepareName({ givenName, familyName }: Named): PreparedName {
  const [given, family] = [nameWords(givenName), nameWords(familyName)];
  const words = [...given, ...family].map((word) => ({ word, sound: soundOf(word) }));
  const key = [...new Set(words.map(({ sound }) => sound))].sort().join(" ");
  return { given: given.join(" "), family: family.join(" "), words, key };
}

export type NameLikeness = "same" | "swapped" | "near" | "different";

/** How alike two names are; "near" are other spellings, a slip, or a further given name. */
export function compareNames(first: PreparedName, second: PreparedName): NameLikeness {
  if (first.given === second.given && first.family === second.family) return "same";
  if (first.given === second.family && second.given === first.family) return "swapped";
  if (first.key === second.key) return "near";
  const [fewer, more] = [first.words, second.words].sort((one, other) => one.length - other.length);
  return fewer && more && fewer.length >= 2 && eachFound(fewer, more) ? "near" : "different";
}

/** Each word has a partner of its own, the same or a slip away. */
function eachFound(fewer: PreparedName["words"], more: PreparedName["words"]): boolean {
  const left = [...more];
  return fewer.every(({ word, sound }) => {
    const at = left.findIndex((other) => other.sound === sound || isSlip(word, other.word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Words shorter than this are other words after one slip. */
const SHORTEST_FOR_A_SLIP = 5;

/** One letter wrong, missing, too many, or two neighbours exchanged. */
function isSlip(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < SHORTEST_FOR_A_SLIP || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(at + 1);
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (rest === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest.slice(1) === long.slice(at + 2);
}
