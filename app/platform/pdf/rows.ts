import { encode } from "uqr";
import { addElement, type Doc, type Element } from "./canvas.ts";
import { beside, linesOf, row, stack, type Row } from "./cells.ts";
import type { Block, Column, Item, TableRow } from "./content.ts";
import { writable } from "./fonts.ts";
import { FULL_WIDTH, HEADINGS, INDENT, MARGIN_GAP, MARGIN_WIDTH, PAGE, TEXT_WIDTH, TONES } from "./look.ts";
import type { Columns } from "./look.ts";
import { boxRow, fieldRows, letterheadRow, lineRows, signatureRows } from "./letter-rows.ts";
import { bar, code, rule, signOf } from "./pictures.ts";

const LIST_GAP = 7;
const LIST_START = 12;
const TABLE_GAP = 12;
const TABLE_PADDING = 5;

/** The rows of a block; its structure elements are hung below `root` in reading order. */
export function rowsOf(doc: Doc, root: Element, block: Block, columns: Columns): Row[] {
  switch (block.kind) {
    case "heading":
      return [headingRow(doc, root, block, columns)];
    case "paragraph": {
      const width = block.tone === "kicker" ? FULL_WIDTH : columns.text;
      const cell = stack(doc, root, [block], { x: PAGE.left, width });
      return [row([cell, beside(doc, root, block.margin ?? [], columns, BASELINE_SHIFT)])];
    }
    case "list": {
      const list = addElement(doc, root, "L");
      return block.items.map((item, index) => ({
        ...itemRow(doc, list, item, block.ordered ? index + 1 : null, columns),
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
    case "letterhead":
      return [letterheadRow(doc, root, block)];
    case "box":
      return [boxRow(doc, root, block, columns)];
    case "fields":
      return fieldRows(doc, root, block);
    case "lines":
      return lineRows(doc, root, block);
    case "signatures":
      return signatureRows(doc, root, block.rows);
  }
}

/** Small letters beside normal ones stand on the same line. */
const BASELINE_SHIFT = 1.2;

function headingRow(
  doc: Doc,
  root: Element,
  { level, text, margin = [] }: Extract<Block, { kind: "heading" }>,
  columns: Columns,
): Row {
  const { before, ...style } = { ...HEADINGS[level], ...columns.headings?.[level] };
  const width = level === 1 && margin.length === 0 ? FULL_WIDTH : columns.text;
  const element = addElement(doc, root, `H${level}`);
  const lines = linesOf(doc, element, { text, style }, { width });
  const cells = [
    { x: PAGE.left, width, lines, amounts: false },
    beside(doc, root, margin, columns, (style.leading - TONES.help.leading) / 2 + BASELINE_SHIFT),
  ];
  return row(cells, { before, keepWithNext: true });
}

/** Bullet, number or drawn sign; the sentence; in the margin the sign's word and the paragraphs of the law. */
function itemRow(
  doc: Doc,
  list: Element,
  { sign, body, margin = [] }: Item,
  number: number | null,
  columns: Columns,
): Row {
  const item = addElement(doc, list, "LI");
  const label = addElement(doc, item, "Lbl");
  const marginX = PAGE.width - PAGE.right - columns.margin;
  const place = sign ? { x: marginX, width: columns.margin } : { x: PAGE.left, width: INDENT };
  const mark = sign ? sign.word : number === null ? "•" : `${number}.`;
  const style = sign ? signOf(sign.shape).style : number === null ? TONES.normal : TONES.strong;
  const labelLines = linesOf(doc, label, { text: mark, style }, place);
  const content = addElement(doc, item, "LBody");
  const text = stack(doc, content, body, { x: PAGE.left + INDENT, width: columns.text - INDENT });
  const notes = beside(doc, content, margin, columns, sign ? 0 : BASELINE_SHIFT);
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
    columns.map(({ head, help, amounts = false }, index) => {
      const element = addElement(doc, headElement, "TH", { scope: "Column" });
      const style = { ...TONES.small, strong: true };
      const place = places[index] ?? { x: PAGE.left, width: 0 };
      if (help === undefined)
        return { ...place, lines: linesOf(doc, element, { text: head, style }, place), amounts };
      // a paragraph each: what stands in the cell itself would be read after them
      const lines = linesOf(doc, addElement(doc, element, "P"), { text: head, style }, place);
      const second = stack(doc, element, [{ text: help, tone: "help", lang: "en" }], place);
      return { ...place, lines: [...lines, ...second.lines], amounts };
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
