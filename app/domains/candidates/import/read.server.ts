import { readTable, type TableFault, type TypedTable } from "#app/platform/tables/table.ts";
import { isWorkbook, readXlsx, type XlsxFault } from "#app/platform/tables/xlsx.server.ts";
import { MOST_PEOPLE } from "./schema.ts";

type Read = { ok: true; table: TypedTable; text: string } | { ok: false; code: TableFault | XlsxFault };

/** A table from a chosen file (text or Excel), or from what stands in the field. */
export async function readPeopleTable(
  file: FormDataEntryValue | null,
  typed: string,
  locale: string,
): Promise<Read> {
  const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const words = locale === "en" ? { yes: "yes", no: "no" } : { yes: "ja", no: "nein" };
  if (bytes && isWorkbook(bytes)) {
    const sheet = await readXlsx(bytes, words);
    return sheet.ok ? readText(sheet.text) : sheet;
  }
  return readText(bytes ? decoded(bytes) : typed);
}

/** Old spreadsheets write CSV in the Windows code page; text that is no UTF-8 is taken for that. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readText(text: string): Read {
  const read = readTable(text, MOST_PEOPLE);
  return read.ok ? { ...read, text } : read;
}
