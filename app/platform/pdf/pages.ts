import {
  baselineOf,
  closeLinks,
  drawArtifact,
  setFont,
  widthOf,
  write,
  writeLine,
  type Doc,
} from "./canvas.ts";
import type { Cell, CellLine, Row } from "./cells.ts";
import type { PdfContent } from "./content.ts";
import { writable } from "./fonts.ts";
import { breakLines } from "./lines.ts";
import { COLOURS, FULL_WIDTH, PAGE, TONES } from "./look.ts";

const BOTTOM = PAGE.height - PAGE.bottom;
/** The first page begins below its sender. */
const FIRST_TOP = PAGE.top + 26;

const heightOfLine = ({ leaf, before }: CellLine) => leaf.style.leading + before;
const heightOfCell = ({ lines }: Cell) => lines.reduce((sum, line) => sum + heightOfLine(line), 0);
const heightOf = ({ cells, pictures }: Row) =>
  Math.max(0, ...cells.map(heightOfCell), ...pictures.map(({ height }) => height));

/** Lays rows onto pages, one after another. */
export function layOut(doc: Doc, rows: readonly Row[]): void {
  let y = FIRST_TOP;
  let atTop = true;
  doc.addPage();

  const turnPage = () => {
    doc.addPage();
    y = PAGE.top;
    atTop = true;
  };
  rows.forEach((row, index) => {
    if (!atTop && y + togetherFrom(rows, index) > BOTTOM) {
      turnPage();
      if (row.heads) {
        repeatHeads(doc, row.heads, y);
        y += heightOf(row.heads);
        atTop = false;
      }
    }
    if (row.top !== undefined) y = row.top;
    else if (!atTop) y += row.before;
    row.pictures.forEach(({ draw }) => draw(doc, y));
    let rest = row.cells;
    let end = y + Math.max(0, ...row.pictures.map(({ height }) => height));
    for (;;) {
      const drawn = rest.map((cell) => drawCell(doc, cell, y));
      end = Math.max(end, ...drawn.map((cell) => cell.y));
      rest = drawn.map(({ cell }) => cell);
      if (rest.every(({ lines }) => lines.length === 0)) break;
      // only a row that is longer than a page comes here
      turnPage();
      end = y;
    }
    y = end;
    atTop = false;
  });
}

/** Height of a row with all that must not be parted from it. */
function togetherFrom(rows: readonly Row[], start: number): number {
  let height = 0;
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    height += row.before + heightOf(row);
    if (!row.keepWithNext) break;
  }
  return height;
}

/** Draws the lines that fit; the others are what is left of the cell. */
function drawCell(doc: Doc, cell: Cell, top: number): { cell: Cell; y: number } {
  let y = top;
  for (const [index, line] of cell.lines.entries()) {
    if (y + heightOfLine(line) > BOTTOM && y > PAGE.top)
      return { cell: { ...cell, lines: cell.lines.slice(index) }, y };
    y += line.before;
    writeLine(doc, line.leaf, line.pieces, { x: startOf(doc, cell, line), top: y, tabular: cell.amounts });
    if (line.last) closeLinks(line.leaf);
    y += line.leaf.style.leading;
  }
  return { cell: { ...cell, lines: [] }, y };
}

/** Amounts end at the end of their column. */
function startOf(doc: Doc, { x, width, amounts }: Cell, { leaf, pieces }: CellLine): number {
  if (!amounts) return x;
  const taken = pieces.reduce((sum, { run, text }) => {
    setFont(doc, leaf.style, leaf.runs[run]);
    return sum + widthOf(doc, text, true);
  }, 0);
  return x + width - taken;
}

/** The heads of a table once more, to look at: for reading, the cells know their heads. */
function repeatHeads(doc: Doc, { cells }: Row, top: number): void {
  drawArtifact(doc, "Layout", () => {
    for (const cell of cells) {
      let y = top;
      for (const line of cell.lines) {
        const { style } = line.leaf;
        setFont(doc, style);
        const text = line.pieces.map((piece) => piece.text).join("");
        const x = startOf(doc, cell, line);
        write(doc, text, { x, baseline: baselineOf(y, style), colour: style.colour, tabular: cell.amounts });
        y += line.leaf.style.leading;
      }
    }
  });
}

/** Sender on the first page, foot and page number on each. */
export function drawFrame(doc: Doc, { sender, footer, pageOf }: PdfContent): void {
  const { start, count } = doc.bufferedPageRange();
  const style = TONES.small;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    drawArtifact(doc, "Pagination", () => {
      if (page === start) {
        setFont(doc, { ...TONES.strong, size: 11 });
        write(doc, writable(sender), { x: PAGE.left, baseline: PAGE.top, colour: COLOURS.accent });
        doc.lineWidth(1.5).strokeColor(COLOURS.accent);
        doc
          .moveTo(PAGE.left, PAGE.top + 8)
          .lineTo(PAGE.left + FULL_WIDTH, PAGE.top + 8)
          .stroke();
      }
      setFont(doc, style);
      const place = { baseline: PAGE.height - PAGE.bottom / 2, colour: style.colour };
      const number = writable(pageOf(page - start + 1, count));
      write(doc, shortened(doc, writable(footer), FULL_WIDTH - 100), { ...place, x: PAGE.left });
      write(doc, number, { ...place, x: PAGE.left + FULL_WIDTH - widthOf(doc, number) });
    });
  }
}

/** The foot is one line. */
function shortened(doc: Doc, text: string, width: number): string {
  if (widthOf(doc, text) <= width) return text;
  const [first = []] = breakLines([{ text }], width - widthOf(doc, "…"), (part) => widthOf(doc, part));
  return `${first.map((piece) => piece.text.trimEnd()).join("")}…`;
}
