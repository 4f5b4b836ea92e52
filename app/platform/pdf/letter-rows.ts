import { addElement, drawArtifact, type Doc, type Element } from "./canvas.ts";
import { beside, row, stack, type Cell, type Row } from "./cells.ts";
import type { Fields, Letterhead, Paragraph } from "./content.ts";
import { COLOURS, FULL_WIDTH, LETTER, MARGIN_GAP, PAGE, type Columns } from "./look.ts";
import { rule, type Picture } from "./pictures.ts";

const heightOf = ({ lines }: Cell) =>
  lines.reduce((sum, { leaf, before }) => sum + leaf.style.leading + before, 0);

/** Moves the first line of a cell down. */
function lowered(cell: Cell, before: number): Cell {
  const [first, ...rest] = cell.lines;
  return first ? { ...cell, lines: [{ ...first, before: first.before + before }, ...rest] } : cell;
}

/** A thin line to write on, `distance` points below the top of its row. */
function line(x: number, width: number, distance: number): Picture {
  const draw = (doc: Doc, top: number) =>
    drawArtifact(doc, "Layout", () => {
      doc.lineWidth(0.7).strokeColor(COLOURS.muted);
      doc
        .moveTo(x, top + distance)
        .lineTo(x + width, top + distance)
        .stroke();
    });
  return { height: distance, draw };
}

/** Address and facts of a letter where a window envelope shows them, and the marks for folding and punching. */
export function letterheadRow(doc: Doc, root: Element, { from, to, toBlank, info }: Letterhead): Row {
  const place = { x: PAGE.left, width: LETTER.addressWidth };
  const sender = stack(doc, root, [{ text: from, tone: "help" }], place);
  const known = to.map((text): Paragraph => ({ text }));
  const address = stack(doc, root, to.length > 0 ? known : [{ text: toBlank, tone: "help" }], place);
  const facts = stack(
    doc,
    root,
    info.map(({ label, value }): Paragraph => ({
      text: [{ text: `${label}: ` }, { text: value, strong: true }],
      tone: "muted",
    })),
    { x: LETTER.infoLeft, width: PAGE.width - PAGE.right - LETTER.infoLeft },
  );
  const fromTop = LETTER.addressStart - LETTER.addressTop;
  const blank = to.length === 0 ? WRITE_LINES : 0;
  const cells = [
    lowered(sender, fromTop - heightOf(sender) - 3),
    lowered(address, fromTop + 4 + blank),
    lowered(facts, LETTER.infoTop - LETTER.addressTop),
  ];
  const body: Picture = { height: LETTER.bodyTop - LETTER.addressTop, draw: drawMarks };
  const under = line(PAGE.left, LETTER.addressWidth, fromTop - 1);
  const lines = blank === 0 ? [] : [1, 2, 3].map((no) => line(place.x, place.width, fromTop + 4 + no * 22));
  return row(cells, { top: LETTER.addressTop, pictures: [body, under, ...lines] });
}

/** Three lines by hand, in points. */
const WRITE_LINES = 3 * 22 + 3;

function drawMarks(doc: Doc): void {
  drawArtifact(doc, "Pagination", () => {
    doc.lineWidth(0.5).strokeColor(COLOURS.tint);
    for (const fold of LETTER.folds) doc.moveTo(14, fold).lineTo(26, fold).stroke();
    doc.moveTo(14, LETTER.hole).lineTo(32, LETTER.hole).stroke();
  });
}

const BOX_PADDING = 9;
const BOX_INSET = 12;

/** Something that must not be overlooked, on a ground of its own. */
export function boxRow(
  doc: Doc,
  root: Element,
  { body, margin = [] }: { body: readonly Paragraph[]; margin?: readonly Paragraph[] },
  columns: Columns,
): Row {
  const part = addElement(doc, root, "Div");
  const inside = { text: columns.text - BOX_INSET, margin: columns.margin - BOX_INSET };
  const text = stack(doc, part, body, { x: PAGE.left + BOX_INSET, width: inside.text });
  const help = beside(doc, part, margin, inside);
  const notes = { ...help, x: help.x - BOX_INSET };
  const height = Math.max(heightOf(text), heightOf(notes));
  const draw = (drawn: Doc, top: number) =>
    drawArtifact(drawn, "Layout", () => {
      const place = { y: top - BOX_PADDING, height: height + 2 * BOX_PADDING };
      drawn.rect(PAGE.left, place.y, FULL_WIDTH, place.height).fill(COLOURS.paper);
      drawn.rect(PAGE.left, place.y, 2.5, place.height).fill(COLOURS.accent);
    });
  return row([text, notes], { before: 20, pictures: [{ height: height + BOX_PADDING, draw }] });
}

const LABEL_SHARE = 0.42;
const FIELD_PADDING = 4;
const BLANK_LINE = 17;

/** Names and values as a table whose rows have heads; what is not known is a line. */
export function fieldRows(doc: Doc, root: Element, { rows, blank }: Fields): Row[] {
  const table = addElement(doc, root, "Table");
  const label = { x: PAGE.left, width: FULL_WIDTH * LABEL_SHARE - MARGIN_GAP };
  const value = { x: PAGE.left + FULL_WIDTH * LABEL_SHARE, width: FULL_WIDTH * (1 - LABEL_SHARE) };
  return rows.map((one, index) => {
    const element = addElement(doc, table, "TR");
    const head = addElement(doc, element, "TH", { scope: "Row" });
    const name = stack(doc, head, one.label, label);
    const cell = addElement(doc, element, "TD");
    const text = stack(doc, cell, one.value ?? blank, value);
    const shown = one.value === null ? lowered(text, BLANK_LINE + 1) : text;
    return row([name, shown], {
      before: index === 0 ? 12 : FIELD_PADDING * 2,
      pictures: [
        rule(false, FIELD_PADDING),
        ...(one.value === null ? [line(value.x, value.width, BLANK_LINE)] : []),
      ],
    });
  });
}

const SIGN_ROOM = 40;

/** Lines to sign on, up to two beside each other, with what belongs there below them. */
export function signatureRows(
  doc: Doc,
  root: Element,
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Row[] {
  return rows.map((captions, index) => {
    const width = (FULL_WIDTH - MARGIN_GAP) / 2;
    const cells = captions.map((caption, at) =>
      lowered(stack(doc, root, caption, { x: PAGE.left + at * (width + MARGIN_GAP), width }), SIGN_ROOM + 3),
    );
    return row(cells, {
      keepWithNext: index < rows.length - 1,
      pictures: captions.map((_, at) => line(PAGE.left + at * (width + MARGIN_GAP), width, SIGN_ROOM)),
    });
  });
}

const WRITE_GAP = 24;

/** Lines across the page for a sentence or two by hand. */
export function lineRows(
  doc: Doc,
  root: Element,
  { count, caption }: { count: number; caption: readonly Paragraph[] },
): Row[] {
  const place = { x: PAGE.left, width: FULL_WIDTH };
  const text = lowered(stack(doc, root, caption, place), WRITE_GAP * count + 3);
  const pictures = Array.from({ length: count }, (_, index) =>
    line(place.x, place.width, WRITE_GAP * (index + 1)),
  );
  return [row([text], { pictures })];
}
