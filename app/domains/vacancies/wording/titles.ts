import { foldInPlace, sentenceBounds, type Folded } from "./folded.ts";
import type { Placed, WordingField } from "./finding.ts";
import { betterTitle, genderOf, type Gender } from "./person-words.ts";

/** A word for a person and where it stands. */
interface PersonWord {
  written: string;
  plain: string;
  at: number;
  gender: Exclude<Gender, null>;
}

/** "(m/w/d)" in any order and with the letters in use, "(m/w/divers)", "(gn)", "(all genders)", a lone "m/w/d". */
const ALL_GENDERS =
  /\(\s*(?:[mwfdxiait*]\s*[/|,;.]\s*){2,5}[mwfdxiait*]\s*\)|\(\s*(?:gn|gn\*|mensch|divers|a|x|all genders?|alle geschlechter|alle|any gender|geschlecht egal)\s*\)|\b[mwfdx]\s?[/|]\s?[mwfdx]\s?[/|]\s?[mwfdx]\b|\b(?:divers|all genders|alle geschlechter|any gender)\b/i;
/** "(m/w)" alone, and "(w/m)", "m/f". */
const TWO_GENDERS = /\(\s*([mwf])\s*[/|,]\s*([mwf])\s*\)|\b(?:m\/w|w\/m|m\/f|f\/m)\b/i;
/** ":in", "*in", "_in", "/in", "/-in", "(in)", "-frau/-mann", "Angestellte:r". */
const BOTH_IN_ONE =
  /\p{L}(?:[:*_·]in(?:nen)?|\/-?\s?in(?:nen)?|\(in(?:nen)?\))(?!\p{L})|(?:mann|frau)\s?(?:\/|:|\*|_|oder|und|bzw\.)\s?-?(?:mann|frau)(?!\p{L})|\p{L}[:*_/]-?(?:r|e|n|frau|mann)(?!\p{L})|\(r\)/iu;
/** "In" with a capital inside a word; the small one is the female form. */
const INNER_CAPITAL = /\p{Ll}In(?:nen)?(?!\p{L})/u;
/** Who follows such a word is not the one who is looked for: "Assistenz der Geschäftsführer". */
const OTHERS_FOLLOW =
  /(?:^|\s)(?:für|fuer|von|der|des|bei|mit|for|of|to|unter)\s+(?:(?:die|den|das|einen|eine|unsere|unseren|the|our)\s+)?$/i;

/** Whether a text says of itself that it means everybody. */
export const meansEverybody = (text: string): boolean => ALL_GENDERS.test(text) || isBothInOne(text);

const isBothInOne = (text: string) => INNER_CAPITAL.test(text) || BOTH_IN_ONE.test(text);

/** The words for persons in a text, in order. Of a compound its last part tells: "LKW-Fahrer", not "Maler- und …". */
export function personWords({ original, plain }: Folded): PersonWord[] {
  return [...original.matchAll(/[\p{L}-]+/gu)].flatMap(({ 0: compound, index }) => {
    const written = compound.slice(compound.lastIndexOf("-") + 1);
    const at = index + compound.length - written.length;
    const word = plain.slice(at, at + written.length);
    const gender = genderOf(word);
    return gender === null ? [] : [{ written, plain: word, at, gender }];
  });
}

/** What a title says of one sex alone, or of two and not of all. */
export function checkTitle(title: string): Placed[] {
  const folded = foldInPlace(title);
  if (ALL_GENDERS.test(folded.original)) return [];
  const two = TWO_GENDERS.exec(folded.original);
  if (two) {
    const better = folded.original.replace(two[0], "(m/w/d)");
    return [{ rule: "title_third_gender", field: "title", quote: two[0], at: two.index, better }];
  }
  if (isBothInOne(folded.original)) return [];
  return checkPersonWords(folded);
}

function checkPersonWords(folded: Folded): Placed[] {
  const persons = personWords(folded).filter(
    ({ at }) => !OTHERS_FOLLOW.test(folded.original.slice(Math.max(0, at - 30), at)),
  );
  const has = (gender: Gender) => persons.some((person) => person.gender === gender);
  const female = has("female") || has("adjective");
  if (has("neutral") || (has("male") && female)) return [];
  const [first] = persons.filter(({ gender }) => gender !== "neutral");
  if (first === undefined) return [];
  const { written: quote, plain, at } = first;
  const rule = has("male") || has("female") ? "title_gender" : "title_ambiguous";
  return [{ rule, field: "title", quote, at, better: betterTitle(quote, plain) }];
}

const LOOKING = /\b(?:suchen|sucht|suche|gesucht|looking for|wanted)\b/g;
/** How many signs before and after "gesucht" belong to it. */
const NEAR = 80;
const MOST_SOUGHT = 20;

/**
 * "Wir suchen eine Sekretärin", "Koch gesucht": a person of one sex looked for in running text. Male words are let pass
 * where the title means everybody, as courts read an advertisement as a whole.
 */
export function checkSought(text: Folded, field: WordingField, title: string): Placed[] {
  const open = meansEverybody(title);
  const found = new Map<number, Placed>();
  for (const { index } of [...text.plain.matchAll(LOOKING)].slice(0, MOST_SOUGHT)) {
    const [start, end] = sentenceBounds(text.original, index, index, NEAR);
    const near: Folded = { original: text.original.slice(start, end), plain: text.plain.slice(start, end) };
    if (meansEverybody(near.original)) continue;
    const [person, ...others] = personWords(near).filter((word) => isSought(near, word));
    if (person === undefined || others.some(({ gender }) => gender !== person.gender)) continue;
    if (person.gender !== "female" && (open || person.gender !== "male")) continue;
    const at = start + person.at;
    found.set(at, { rule: "text_gender", field, quote: person.written, at });
  }
  return [...found.values()];
}

/** Others who look for somebody: "Der Kunde sucht …", "Menschen, die einen Arzt suchen". */
const OTHERS_LOOK =
  /\b(?:kund|patient|klient|mandant|mensch|bewohner|famili|personen|gast|gaste)\w{0,5},? (?:[\w-]{1,20} ){0,3}such/;

/** Right before "gesucht", or after an article that "suchen" rules. */
function isSought({ original, plain }: Folded, { at, plain: word }: PersonWord): boolean {
  const after = plain.slice(at + word.length, at + word.length + 20);
  const before = plain.slice(Math.max(0, at - 70), at);
  if (OTHERS_LOOK.test(plain) || OTHERS_FOLLOW.test(original.slice(Math.max(0, at - 30), at))) return false;
  return (
    /^,? (?:ab sofort |dringend )?(?:gesucht|wanted)\b/.test(after) ||
    /\b(?:suchen|sucht|suche)\b.{0,40}\b(?:eine?n?|unsere?n?)\s(?:[\w-]+e?[nr]?,?\s){0,2}$/.test(before)
  );
}
