import type { Word } from "./text.ts";

/**
 * How well a typed word meets a known one: 1 for the same word, 0 for no relation. In falling order: same word, same stem,
 * ending differs, beginning of it, last part of the compound, inner part, slip of the keyboard.
 */
export function similarity(typed: Word, known: Word): number {
  if (typed.raw === known.raw) return 1;
  if (typed.stem === known.stem) return 0.98;
  return Math.max(partScore(typed, known), slipScore(typed, known));
}

/**
 * Whether two words can be similar at all, by their letters alone: far cheaper than comparing them, and true wherever
 * `similarity` is above 0. The typed word begins the other one only if it has no letter more, contains or ends it only if
 * one has no letter more than the other, and two slips bring at most two letters.
 */
export function mayMeet(typed: Word, stemLetters: number, rawLetters: number): boolean {
  if ((typed.rawLetters & ~rawLetters) === 0 || (stemLetters & ~typed.letters) === 0) return true;
  const foreign = typed.letters & ~stemLetters;
  const butOne = foreign & (foreign - 1);
  return (butOne & (butOne - 1)) === 0;
}

function partScore(typed: Word, known: Word): number {
  const share = Math.min(1, typed.stem.length / known.stem.length);
  if (typed.raw.length >= 2 && known.raw.startsWith(typed.raw)) return 0.7 + 0.25 * share;
  if (
    known.stem.length >= 4 &&
    typed.stem.startsWith(known.stem) &&
    typed.stem.length - known.stem.length <= 2
  ) {
    return 0.88;
  }
  // What stands inside a word has no letter the word lacks; comparing bits is far cheaper than looking for it.
  if (typed.stem.length >= 4 && (typed.letters & ~known.letters) === 0) {
    if (known.stem.endsWith(typed.stem)) return 0.6 + 0.2 * share;
    if (known.stem.includes(typed.stem)) return 0.5 + 0.2 * share;
  }
  if (known.stem.length >= 6 && typed.stem.endsWith(known.stem)) return 0.55;
  return 0;
}

function slipScore(typed: Word, known: Word): number {
  const [typedLength, knownLength] = [typed.stem.length, known.stem.length];
  if (typedLength < 4) return 0;
  const allowed = typedLength >= 8 ? 2 : 1;
  // Each slip brings at most one letter the other word lacks; counting bits is far cheaper than the distance.
  const foreign = bitCount(typed.letters & ~known.letters);
  if (foreign > allowed) return 0;
  const lacking = bitCount(known.letters & ~typed.letters);
  if (Math.abs(typedLength - knownLength) <= allowed && lacking <= allowed) {
    const slips = editDistance(typed.stem, known.stem, allowed);
    if (slips <= allowed) return 0.82 - 0.14 * slips;
  }
  // Still typing: a slip in the beginning of a longer word.
  if (typedLength >= 5 && knownLength > typedLength && foreign <= 1 && typed.stem[0] === known.stem[0]) {
    if (editDistance(typed.stem, known.stem.slice(0, typedLength), 1) <= 1) return 0.5;
  }
  return 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment); any number
 * above `limit` says only that there are more.
 */
export function editDistance(first: string, second: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? limit + 1;
}
