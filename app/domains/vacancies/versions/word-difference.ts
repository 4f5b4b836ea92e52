/** A stretch of a text that stayed, went or came. */
export interface TextPart {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Comparing more pairs of words than this would keep the reader waiting; then the middle is replaced as a whole. */
const MOST_PAIRS = 2_000_000;

/** Words and the blanks between them. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/).filter((word) => word !== "");

/** Which words of a text went and which came, in reading order; put together, the parts are both texts. */
export function wordDifference(before: string, after: string): readonly TextPart[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  return joined([
    { kind: "same", text: old.slice(0, start).join("") },
    ...middle(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    { kind: "same", text: old.slice(old.length - end).join("") },
  ]);
}

function middle(old: readonly string[], young: readonly string[]): TextPart[] {
  if (old.length * young.length > MOST_PAIRS)
    return [
      { kind: "gone", text: old.join("") },
      { kind: "new", text: young.join("") },
    ];
  const common = commonLengths(old, young);
  const parts: TextPart[] = [];
  let at = 0;
  let to = 0;
  while (at < old.length || to < young.length) {
    const gone = old[at];
    const come = young[to];
    if (gone !== undefined && gone === come) {
      parts.push({ kind: "same", text: gone });
      at += 1;
      to += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      parts.push({ kind: "gone", text: gone });
      at += 1;
    } else {
      parts.push({ kind: "new", text: come ?? "" });
      to += 1;
    }
  }
  return parts;
}

/** A blank between two changed words goes and comes with them: nobody reads a text in which single blanks stayed. */
function withBlanks(part: TextPart, at: number, parts: readonly TextPart[]): TextPart[] {
  const isBetween = [parts[at - 1], parts[at + 1]].every((beside) => beside && beside.kind !== "same");
  if (part.kind !== "same" || part.text.trim() !== "" || !isBetween) return [part];
  return [
    { kind: "gone", text: part.text },
    { kind: "new", text: part.text },
  ];
}

const lengthAt = (common: readonly Uint32Array[], at: number, to: number): number => common[at]?.[to] ?? 0;

/** By position in both: how many words the rests have in common, in order. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? new Uint32Array();
    for (let to = young.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === young[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
    }
  }
  return rows;
}

/** Neighbours of one kind as one part, what went before what came; empty ones are left out. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  for (const part of parts.flatMap(withBlanks)) {
    if (part.text === "") continue;
    const last = result.at(-1);
    const before = result.at(-2);
    if (last?.kind === part.kind) last.text += part.text;
    else if (part.kind === "gone" && last?.kind === "new" && before?.kind === "gone")
      before.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
