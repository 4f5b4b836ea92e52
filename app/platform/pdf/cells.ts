import { addElement, setFont, widthOf, type Doc, type Element, type Leaf } from "./canvas.ts";
import type { Paragraph, Run, Text } from "./content.ts";
import { writable } from "./fonts.ts";
import { breakLines, type Piece } from "./lines.ts";
import { PAGE, TONES, type Columns, type Style } from "./look.ts";
import type { Picture } from "./pictures.ts";

export interface CellLine {
  leaf: Leaf;
  pieces: readonly Piece[];
  /** space above it */
  before: number;
  last: boolean;
}

export interface Cell {
  x: number;
  width: number;
  lines: readonly CellLine[];
  amounts: boolean;
}

/** What stands beside each other and moves to the next page together. */
export interface Row {
  cells: readonly Cell[];
  pictures: readonly Picture[];
  /** space above it, but not at the top of a page */
  before: number;
  /** a heading is never left alone at the end of a page */
  keepWithNext: boolean;
  /** heads of a table, shown again where the table goes on */
  heads?: Row;
  /** where on its page it stands, from the top edge; nothing stands above it */
  top?: number;
}

const PARAGRAPH_GAP = 6;
const INSIDE_GAP = 1.5;

function runsOf(text: Text): Run[] {
  const runs = typeof text === "string" ? [{ text }] : text;
  return runs.map((run) => ({ ...run, text: writable(run.text) })).filter(({ text: shown }) => shown !== "");
}

/** Lines of a paragraph as one cell's content. */
export function linesOf(
  doc: Doc,
  element: Element,
  { text, style }: { text: Text; style: Style },
  { width, before = 0, amounts = false }: { width: number; before?: number; amounts?: boolean },
): CellLine[] {
  const leaf: Leaf = { element, runs: runsOf(text), style, parts: new Map() };
  const measure = (part: string, run: Run) => {
    setFont(doc, style, run);
    return widthOf(doc, part, amounts);
  };
  const lines = breakLines(leaf.runs, width, measure);
  return lines.map((pieces, index) => ({
    leaf,
    pieces,
    before: index === 0 ? before : 0,
    last: index === lines.length - 1,
  }));
}

/** What stands beside the text, in the column of its own. */
export function beside(
  doc: Doc,
  parent: Element,
  margin: readonly Paragraph[],
  { margin: width }: Columns,
  before = 0,
): Cell {
  const cell = stack(doc, parent, margin, { x: PAGE.width - PAGE.right - width, width });
  const [first, ...rest] = cell.lines;
  return first ? { ...cell, lines: [{ ...first, before }, ...rest] } : cell;
}

/** Several paragraphs below each other, each an element of its own. */
export function stack(
  doc: Doc,
  parent: Element,
  paragraphs: readonly Paragraph[],
  {
    x,
    width,
    amounts = false,
    strong = false,
  }: { x: number; width: number; amounts?: boolean; strong?: boolean },
): Cell {
  const lines = paragraphs.flatMap(({ text, tone = "normal", lang }, index) => {
    const style = strong ? { ...TONES[tone], strong } : TONES[tone];
    const element = addElement(doc, parent, "P", lang === undefined ? {} : { lang });
    return linesOf(doc, element, { text, style }, { width, before: index === 0 ? 0 : INSIDE_GAP, amounts });
  });
  return { x, width, lines, amounts };
}

export const row = (cells: readonly Cell[], more: Partial<Row> = {}): Row => ({
  cells,
  pictures: [],
  before: PARAGRAPH_GAP,
  keepWithNext: false,
  ...more,
});
