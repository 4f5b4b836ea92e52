import writeXlsxFile, { type Cell } from "write-excel-file/node";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { ExportCell } from "./export.ts";

const MONEY = "#,##0.00";
const HOURS = "0.##";
const DAY = { de: "dd.mm.yyyy", en: "dd/mm/yyyy" } as const;

/**
 * Rows as a workbook of one sheet, the heads first. Text stays text whatever it begins with: only cells that are told to
 * be formulas are run, and none is.
 */
export async function xlsxOf(
  rows: readonly (readonly ExportCell[])[],
  { sheet, locale }: { sheet: string; locale: "de" | "en" },
): Promise<Uint8Array<ArrayBuffer>> {
  const [heads = [], ...lines] = rows;
  const cells = [
    heads.map((head): Cell =>
      typeof head === "string" ? { value: head, type: String, fontWeight: "bold" } : typed(head, locale),
    ),
    ...lines.map((line) => line.map((cell) => typed(cell, locale))),
  ];
  const buffer = await writeXlsxFile(cells, { sheet, stickyRowsCount: 1 }).toBuffer();
  return Uint8Array.from(buffer);
}

function typed(cell: ExportCell, locale: "de" | "en"): Cell {
  if (typeof cell === "string") return cell === "" ? null : { value: cell, type: String };
  if (cell.kind === "count") return { value: cell.count, type: Number };
  if (cell.kind === "hours") return { value: cell.quarters / 4, type: Number, format: HOURS };
  if (cell.kind === "day") return { value: toUtcDate(cell.day), type: Date, format: DAY[locale] };
  return { value: cell.cents / 100, type: Number, format: MONEY };
}
