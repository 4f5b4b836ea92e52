/** A text to search in: the original and, sign for sign at the same places, its folded form. */
export interface Folded {
  original: string;
  plain: string;
}

/** How far from a match its sentence is looked at: an advertisement has no longer ones, and reading stays quick. */
const REACH = 200;
/** Not the point of "1. März". */
const SENTENCE_END = /[!?;\n•]|[^\d\s]\.(?=\s+[A-ZÄÖÜ„"])/g;

/**
 * Folds case, umlauts (ä is a, ß is s) and blanks without moving a sign, so that what is found can be quoted as written.
 * Text in decomposed form is composed first.
 */
export function foldInPlace(text: string): Folded {
  const original = text.normalize("NFC");
  const plain = original.replace(/[^a-z0-9 ]/g, (sign) => {
    const known = folds.get(sign) ?? foldSign(sign);
    folds.set(sign, known);
    return known;
  });
  return { original, plain };
}

/** Taking a sign apart is slow, and a text has few different ones. */
const folds = new Map<string, string>();

function foldSign(sign: string): string {
  if (sign === "\n") return sign;
  if (/\s/.test(sign)) return " ";
  if (sign === "ß" || sign === "ẞ") return "s";
  if (sign === "–" || sign === "—" || sign === "‑") return "-";
  if (sign === "’") return "'";
  if (sign < "\u0080") return sign.toLowerCase();
  // a sign alone in a bracket is one code unit: its base letter keeps every place
  return sign.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}

/** Where the sentence around a place begins and ends, at most so many signs away. */
export function sentenceBounds(text: string, from: number, to: number, reach = REACH): [number, number] {
  const first = Math.max(0, from - reach);
  const before = [...text.slice(first, from).matchAll(SENTENCE_END)].at(-1);
  const [after] = text.slice(to, to + reach).matchAll(SENTENCE_END);
  return [
    before === undefined ? first : first + before.index + before[0].length,
    after === undefined ? to + reach : to + after.index + after[0].length - 1,
  ];
}

/** The folded sentence around a place. */
export function sentenceAround({ original, plain }: Folded, from: number, to: number): string {
  return plain.slice(...sentenceBounds(original, from, to));
}
