import { takenAlong } from "./http/download.ts";

/** Rows as comma-separated values (RFC 4180), the header first; formulas lose their power. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    // a cell that begins like a formula would be run by spreadsheets
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** Spreadsheets take a file for UTF-8 only if it begins like this. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as a file to take along, which no cache keeps and which spreadsheets read with umlauts. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): Response {
  return new Response(BYTE_ORDER_MARK + toCsv(rows), {
    headers: takenAlong(name, "text/csv; charset=utf-8"),
  });
}
