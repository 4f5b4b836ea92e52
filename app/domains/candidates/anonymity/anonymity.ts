import { foldInPlace, type Folded } from "#app/domains/vacancies/index.ts";
import { westernDigits } from "#app/ui/forms/typed.ts";
import { NAMING, PERSONAL_KINDS } from "./finding.ts";
import type { KnownPerson, PersonalFinding, PersonalKind } from "./finding.ts";
import { birthDates, employerNames, nameParts, phoneEndings } from "./known.ts";
import { CONTACTS, originExpression, PATTERNS } from "./words.ts";

/**
 * Looks in a text that companies read before consent for what would tell them who the person is, or what no decision about
 * a job may rest on (§§ 1, 7 AGG). In the order of the text; of findings that overlap the one that begins first, and
 * of those the longest.
 */
export function findPersonal(text: string, person: KnownPerson = {}): PersonalFinding[] {
  if (text.trim() === "") return [];
  const folded = foldInPlace(westernDigits(text.normalize("NFC")));
  const found = [
    ...inText(folded, CONTACTS),
    ...inText(
      folded,
      [...knownOf(person)].map(([kind, words]) => [kind, words] as const),
    ),
    ...inText(folded, PATTERNS),
    ...inText(folded, [["nationality", originExpression()]]),
  ].filter(({ kind, from, to }) => kind !== "phone" || !isDate(folded.plain.slice(from, to)));
  return withoutOverlaps(found).map((one) => ({ ...one, quote: quoteOf(text, one) }));
}

/** Words of family, faith or age: what an invitation to a talk must not ask for. */
export const personalWords = (text: string): PersonalFinding[] =>
  findPersonal(text).filter(({ kind }) => kind === "family" || kind === "religion" || kind === "age");

/** The kinds found, each once, in their fixed order. */
export function kindsOf(found: readonly PersonalFinding[]): PersonalKind[] {
  return PERSONAL_KINDS.filter((kind) => found.some((one) => one.kind === kind));
}

/** Whether the text names the person, so that proposing has to wait. */
export const namesPerson = (found: readonly PersonalFinding[]): boolean =>
  found.some(({ kind }) => NAMING.includes(kind));

/** The text with `mask` in place of everything found. */
export function maskPersonal(text: string, person: KnownPerson, mask: string): string {
  const composed = text.normalize("NFC");
  let shown = "";
  let at = 0;
  for (const { from, to } of findPersonal(text, person)) {
    shown += composed.slice(at, from) + mask;
    at = to;
  }
  return shown + composed.slice(at);
}

const quoteOf = (text: string, { from, to }: { from: number; to: number }) =>
  text.normalize("NFC").slice(from, to);

type Found = Omit<PersonalFinding, "quote">;

function inText({ plain }: Folded, patterns: readonly (readonly [PersonalKind, RegExp])[]): Found[] {
  return patterns.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => {
      const words = match[0].trimEnd();
      return { kind, from: match.index, to: match.index + words.length };
    }),
  );
}

function* knownOf(person: KnownPerson): Iterable<readonly [PersonalKind, RegExp]> {
  for (const words of nameParts(person)) yield ["name", words];
  for (const words of employerNames(person)) yield ["employer", words];
  for (const words of birthDates(person)) yield ["birth_date", words];
  for (const words of phoneEndings(person)) yield ["phone", words];
}

/** "01.03.2015" begins with 0 and has eight digits; so has a period of two such days. */
const isDate = (text: string) =>
  /^0?\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?:\s?-\s?\d{1,2}[./-]\d{1,2}[./-]\d{2,4})?$/.test(text.trim());

function withoutOverlaps(found: readonly Found[]): Found[] {
  const inOrder = [...found].sort(
    (first, second) =>
      first.from - second.from ||
      second.to - first.to ||
      PERSONAL_KINDS.indexOf(first.kind) - PERSONAL_KINDS.indexOf(second.kind),
  );
  const kept: Found[] = [];
  for (const one of inOrder) {
    const last = kept.at(-1);
    if (!last || one.from >= last.to) kept.push({ ...one });
    // what reaches further is hidden with it: no end of a name may be left over
    else if (one.to > last.to) last.to = one.to;
  }
  return kept;
}
