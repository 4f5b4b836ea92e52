import { readSheet } from "read-excel-file/universal";
import { unzipWithin } from "#app/platform/zip.ts";
import { tableText } from "./table.ts";

/** Ten times what the largest table we take comes to. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENTRIES = 1_000;
/** Where cells with something in them may stand. Empty ones may stand anywhere: some programs format whole columns. */
const LAST_ROW = 5_000;
const LAST_COLUMN = 256;

export type XlsxFault = "too_big_table" | "broken_table" | "old_table";

type CellValue = string | number | boolean | Date | null;

const startsWith = (file: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => file[at] === byte);

/** Whether a file is a packed one, as .xlsx is, or the older .xls: no text at least. */
export function isWorkbook(file: Uint8Array): boolean {
  return startsWith(file, 0x50, 0x4b) || isOldWorkbook(file);
}

const isOldWorkbook = (file: Uint8Array): boolean => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * The first sheet of a workbook as text that `readTable` takes, line for line. Numbers and days are written so that they
 * are read again as what they are. A file that unpacks to more than it may, or is none, is refused.
 *
 * @param words for cells that are ticked or not
 */
export async function readXlsx(
  file: Uint8Array,
  words: { yes: string; no: string },
): Promise<{ ok: true; text: string } | { ok: false; code: XlsxFault }> {
  if (isOldWorkbook(file)) return { ok: false, code: "old_table" };
  const entries = unzipWithin(file, { entries: MOST_ENTRIES, bytes: MOST_BYTES });
  if (entries === null) return { ok: false, code: "broken_table" };
  for (const [name, content] of entries) {
    if (name.endsWith(".xml") && !isWithinBounds(new TextDecoder().decode(content)))
      return { ok: false, code: "too_big_table" };
  }
  try {
    const rows = await readSheet(new Blob([Uint8Array.from(file)]), 1, { trim: true });
    return {
      ok: true,
      text: tableText(rows.map((row) => row.map((cell) => cellText(cell as CellValue, words)))),
    };
  } catch {
    // the reader tells broken files by errors of many kinds, none of which says anything to people
    return { ok: false, code: "broken_table" };
  }
}

const TAG = /<(?:[\w.-]+:)?(?:row|c)\s([^<>]*)>/g;
const ADDRESS = /(?:^|\s)r\s*=\s*["']([^"']*)["']/g;

/**
 * Whether no cell with something in it stands where none of our tables reaches. The reader fills every gap before a row
 * and a cell, so one cell at the far corner would fill the memory.
 */
function isWithinBounds(xml: string): boolean {
  for (const [, attributes = ""] of xml.matchAll(TAG)) {
    // a sign > inside quotes would end the tag too early
    if ((attributes.split('"').length - 1) % 2 === 1 || (attributes.split("'").length - 1) % 2 === 1)
      return false;
    const isEmpty = attributes.endsWith("/");
    for (const [, address = ""] of attributes.matchAll(ADDRESS)) {
      const [, letters = "", row = ""] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
      if (row === "") return false;
      const isFar = Number(row) > LAST_ROW || columnOf(letters) > LAST_COLUMN;
      if (isFar && letters !== "" && !isEmpty) return false;
    }
  }
  return true;
}

/** "A" → 1, "AA" → 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Digits beyond these are what is left of a calculation in binary: 38.7 + 0.05 is no other number than 38.75. */
const DECIMALS = 6;

function cellText(cell: CellValue, { yes, no }: { yes: string; no: string }): string {
  if (cell === null) return "";
  // spreadsheets know no time zone: the day is the one at midnight UTC
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? yes : no;
  return typeof cell === "number" ? String(Number(cell.toFixed(DECIMALS))).replace(".", ",") : cell;
}
