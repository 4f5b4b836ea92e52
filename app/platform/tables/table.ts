import Papa from "papaparse";

/** A table of text as a file or a spreadsheet gives it. */
export interface TypedTable {
  heads: readonly string[];
  /** Rows with anything in them; `line` counts from 1 with the heads, as spreadsheets do. */
  rows: readonly { line: number; cells: readonly string[] }[];
}

export type TableFault = "no_rows" | "too_many_rows";

/** What separates the heads; commas stand within them ("salary, at least"), so they count last. */
function delimiterOf(text: string): string {
  const [heads = ""] = text.split("\n", 1);
  return ["\t", ";"].find((delimiter) => heads.includes(delimiter)) ?? ",";
}

/** Reads comma, semicolon or tab separated text, with or without quotes and byte order mark. */
export function readTable(
  text: string,
  mostRows: number,
): { ok: true; table: TypedTable } | { ok: false; code: TableFault } {
  const plain = text.replace(/^\uFEFF/, "");
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const [heads = [], ...lines] = data.map((cells) => cells.map((cell) => cell.trim()));
  const rows = lines
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return { ok: false, code: "no_rows" };
  if (rows.length > mostRows) return { ok: false, code: "too_many_rows" };
  return { ok: true, table: { heads, rows } };
}

/** The table as text again, for the rows that are still to be corrected. */
export function writeTable({ heads, rows }: TypedTable): string {
  return tableText([heads, ...rows.map(({ cells }) => cells)]);
}

/** Rows as text that `readTable` takes, the heads first; empty rows stay, so that every row keeps its number. */
export function tableText([heads = [], ...rows]: readonly (readonly string[])[]): string {
  // a head on several lines would hide what separates the heads
  const line = heads.map((head) => head.replace(/\s+/g, " "));
  return Papa.unparse([line, ...rows.map((cells) => [...cells])], { delimiter: ";", newline: "\n" });
}
