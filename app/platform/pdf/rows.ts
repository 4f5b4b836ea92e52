import { encode } from "uqr";
import { addElement, setFont, widthOf, type Doc, type Element, type Leaf } from "./canvas.ts";
import type { Block, Column, Item, Paragraph, Run, TableRow, Text } from "./content.ts";
import { writable } from "./fonts.ts";
import { breakLines, type Piece } from "./lines.ts";
import { FULL_WIDTH, HEADINGS, INDENT, MARGIN_GAP, MARGIN_WIDTH, PAGE, TEXT_WIDTH, TONES } from "./look.ts";
import type { Style } from "./look.ts";
import { bar, code, rule, signOf, type Picture } from "./pictures.ts";

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
}

const PARAGRAPH_GAP = 6;
const LIST_GAP = 7;
const LIST_START = 12;
const INSIDE_GAP = 1.5;
const TABLE_GAP = 12;
const TABLE_PADDING = 5;

function runsOf(text: Text): Run[] {
  const runs = typeof text === "string" ? [{ text }] : text;
  return runs.map((run) => ({ ...run, text: writable(run.text) })).filter(({ text: shown }) => shown !== "");
}

/** Lines of a paragraph as one cell's content. */
function linesOf(
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

/** Several paragraphs below each other, each an element of its own. */
function stack(
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
  const lines = paragraphs.flatMap(({ text, tone = "normal" }, index) => {
    const style = strong ? { ...TONES[tone], strong } : TONES[tone];
    const element = addElement(doc, parent, "P");
    return linesOf(doc, element, { text, style }, { width, before: index === 0 ? 0 : INSIDE_GAP, amounts });
  });
  return { x, width, lines, amounts };
}

const row = (cells: readonly Cell[], more: Partial<Row> = {}): Row => ({
  cells,
  pictures: [],
  before: PARAGRAPH_GAP,
  keepWithNext: false,
  ...more,
});

/** The rows of a block; its structure elements are hung below `root` in reading order. */
export function rowsOf(doc: Doc, root: Element, block: Block): Row[] {
  switch (block.kind) {
    case "heading": {
      const { before, ...style } = HEADINGS[block.level];
      const width = block.level === 1 ? FULL_WIDTH : TEXT_WIDTH;
      const element = addElement(doc, root, `H${block.level}`);
      const lines = linesOf(doc, element, { text: block.text, style }, { width });
      return [row([{ x: PAGE.left, width, lines, amounts: false }], { before, keepWithNext: true })];
    }
    case "paragraph": {
      const width = block.tone === "kicker" ? FULL_WIDTH : TEXT_WIDTH;
      return [row([stack(doc, root, [block], { x: PAGE.left, width })])];
    }
    case "list": {
      const list = addElement(doc, root, "L");
      return block.items.map((item, index) => ({
        ...itemRow(doc, list, item, block.ordered ? index + 1 : null),
        before: index === 0 ? LIST_START : LIST_GAP,
      }));
    }
    case "table":
      return tableRows(doc, root, block.columns, block.rows);
    case "spans":
      return block.spans.map(({ label, from, until }) => {
        const x = PAGE.left + MARGIN_WIDTH + MARGIN_GAP;
        const cell = stack(doc, root, [{ text: label }], { x: PAGE.left, width: MARGIN_WIDTH });
        return row([cell], {
          pictures: [bar(x, PAGE.width - PAGE.right - x, from, until)],
          keepWithNext: true,
        });
      });
    case "code": {
      const cell = stack(doc, root, block.body, { x: PAGE.left, width: TEXT_WIDTH });
      const { data } = encode(block.data, { border: 0, ecc: "L" });
      const picture = code(root, data, {
        x: PAGE.width - PAGE.right - MARGIN_WIDTH,
        side: MARGIN_WIDTH,
        alt: writable(block.alt),
      });
      return [row([cell], { pictures: [picture] })];
    }
  }
}

/** Bullet, number or drawn sign; the sentence; in the margin the sign's word and the paragraphs of the law. */
function itemRow(doc: Doc, list: Element, { sign, body, margin = [] }: Item, number: number | null): Row {
  const item = addElement(doc, list, "LI");
  const label = addElement(doc, item, "Lbl");
  const marginX = PAGE.width - PAGE.right - MARGIN_WIDTH;
  const place = sign ? { x: marginX, width: MARGIN_WIDTH } : { x: PAGE.left, width: INDENT };
  const mark = sign ? sign.word : number === null ? "•" : `${number}.`;
  const style = sign ? signOf(sign.shape).style : number === null ? TONES.normal : TONES.strong;
  const labelLines = linesOf(doc, label, { text: mark, style }, place);
  const content = addElement(doc, item, "LBody");
  const text = stack(doc, content, body, { x: PAGE.left + INDENT, width: TEXT_WIDTH - INDENT });
  const notes = stack(doc, content, margin, { x: marginX, width: MARGIN_WIDTH });
  const cells = sign
    ? [text, { ...notes, lines: [...labelLines, ...notes.lines] }]
    : [{ ...place, lines: labelLines, amounts: false }, text, notes];
  return row(cells, { pictures: sign ? [signOf(sign.shape).picture] : [] });
}

function tableRows(doc: Doc, root: Element, columns: readonly Column[], rows: readonly TableRow[]): Row[] {
  const table = addElement(doc, root, "Table");
  const places = placesOf(columns);
  const headElement = addElement(doc, table, "TR");
  const heads = row(
    columns.map(({ head, amounts = false }, index) => {
      const element = addElement(doc, headElement, "TH", { scope: "Column" });
      const style = { ...TONES.small, strong: true };
      const place = places[index] ?? { x: PAGE.left, width: 0 };
      return { ...place, lines: linesOf(doc, element, { text: head, style }, place), amounts };
    }),
    { before: TABLE_PADDING, keepWithNext: true },
  );
  const body = rows.map(({ cells, sum = false }, line) => {
    const element = addElement(doc, table, "TR");
    const shown = cells.map((paragraphs, index) => {
      const isHead = index === 0;
      const cell = addElement(doc, element, isHead ? "TH" : "TD", isHead ? { scope: "Row" } : {});
      const amounts = columns[index]?.amounts ?? false;
      const place = places[index] ?? { x: PAGE.left, width: 0 };
      return stack(doc, cell, paragraphs, { ...place, amounts, strong: sum });
    });
    // a sum belongs to what it adds up
    const keepWithNext = rows[line + 1]?.sum === true;
    return row(shown, {
      before: TABLE_PADDING * 2,
      pictures: [rule(sum, TABLE_PADDING)],
      heads,
      keepWithNext,
    });
  });
  return [heads, ...body].map((one, index) => (index === 0 ? { ...one, before: TABLE_GAP } : one));
}

function placesOf(columns: readonly Column[]): { x: number; width: number }[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const room = FULL_WIDTH - TABLE_GAP * (columns.length - 1);
  let x: number = PAGE.left;
  return columns.map(({ width: share }) => {
    const width = (share / all) * room;
    const place = { x, width };
    x += width + TABLE_GAP;
    return place;
  });
}
