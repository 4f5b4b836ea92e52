import { openDocument } from "./canvas.ts";
import type { Row } from "./cells.ts";
import type { Block, PdfContent } from "./content.ts";
import { COLUMNS } from "./look.ts";
import { drawFrame, layOut } from "./pages.ts";
import { rowsOf } from "./rows.ts";

export type { Block, Item, Paragraph, PdfContent, Run, TableRow, Text } from "./content.ts";

/**
 * Writes a document for print and for screen readers: PDF 1.7, tagged, with language, title, headings, lists and tables
 * in reading order (ISO 14289-1), fonts embedded. The same content gives the same bytes.
 * @returns the file
 */
export async function writePdf(content: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
  const { doc, root } = openDocument(content);
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  layOut(
    doc,
    content.blocks.flatMap((block, index) => {
      const rows = rowsOf(doc, root, block, COLUMNS[content.beside ?? "law"]);
      return leadsOn(content.blocks[index + 1]) ? keptWithNext(rows) : rows;
    }),
  );
  drawFrame(doc, content);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** What is signed stands on one page with the end of its text, and a list or lines to write on with what leads to them. */
const leadsOn = (next: Block | undefined): boolean =>
  next !== undefined && ["signatures", "lines", "list"].includes(next.kind);

const keptWithNext = (rows: readonly Row[]): Row[] =>
  rows.map((one, index) => (index === rows.length - 1 ? { ...one, keepWithNext: true } : one));
