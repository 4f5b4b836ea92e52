import type { Run } from "./content.ts";

/** A part of a line in the look of one run. */
export interface Piece {
  run: number;
  text: string;
}

export type Measure = (text: string, run: Run) => number;

/** Places where a line may end: after a space, and after a hyphen or slash inside a word. A no-break space is none. */
const BREAKS = /(?<= )(?! )|(?<=[\p{L}\d][-–/])(?=\p{L})/u;
const mayBreakAfter = (text: string) => / $/.test(text) || /[\p{L}\d][-–/]$/u.test(text);

/** Pieces that stay together, though they may belong to several runs: "(" and the paragraph after it. */
function wordsOf(runs: readonly Run[]): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] | null = null;
  runs.forEach(({ text }, run) => {
    for (const part of text.split(BREAKS)) {
      if (part === "") continue;
      if (open) open.push({ run, text: part });
      else words.push((open = [{ run, text: part }]));
      if (mayBreakAfter(part)) open = null;
    }
  });
  return words;
}

/**
 * Breaks text into lines that are not wider than `width`, greedily. A word wider than a line is cut between letters,
 * for text must never run off the page. Lines keep the space at their end, which keeps words apart when they are read.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Piece[][] {
  const widthOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { run, text }, index) => {
      const shown = index === pieces.length - 1 ? text.trimEnd() : text;
      return sum + measure(shown, runs[run] ?? { text });
    }, 0);
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  /** width of the line with the space at its end */
  let taken = 0;
  for (const word of wordsOf(runs)) {
    if (taken + widthOf(word) > width) {
      if (line.length > 0) lines.push(line);
      line = [];
      taken = 0;
    }
    const parts =
      widthOf(word) > width ? cut(word, width, (text, run) => measure(text, runs[run] ?? { text })) : [word];
    lines.push(...parts.slice(0, -1));
    const rest = parts.at(-1) ?? [];
    line.push(...rest);
    taken += rest.reduce((sum, { run, text }) => sum + measure(text, runs[run] ?? { text }), 0);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joined);
}

/** A word in parts of as many letters as fit, at least one. */
function cut(
  word: readonly Piece[],
  width: number,
  measure: (letter: string, run: number) => number,
): Piece[][] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const { run, text } of word) {
    for (const letter of text) {
      const needed = measure(letter, run);
      const part = parts.at(-1);
      if (part && needed <= room) part.push({ run, text: letter });
      else {
        parts.push([{ run, text: letter }]);
        room = width;
      }
      room -= needed;
    }
  }
  return parts.map(joined);
}

/** Neighbours of one run as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { run, text } of pieces) {
    const last = result.at(-1);
    if (last?.run === run) last.text += text;
    else result.push({ run, text });
  }
  return result;
}
