import { createReadStream } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { StartError } from "#app/platform/env/start-error.ts";

/** A row by the names of its columns, and the line of the file it begins on. */
export interface Row<Column extends string> {
  line: number;
  cells: Readonly<Record<Column, string>>;
}

/** A line that cannot be used, and why. */
export interface Fault {
  file: string;
  line: number;
  problem: string;
}

/**
 * The rows of a CSV file, one after the other, with the columns asked for; others may stand beside them, in any order. Cells
 * in quotes may go over several lines. A row with fewer or more cells than the head is told as a fault and left out.
 * @throws StartError when a column is missing
 */
export async function* rowsOf<const Column extends string>(
  path: string,
  columns: readonly Column[],
  tell: (fault: Fault) => void,
): AsyncGenerator<Row<Column>> {
  const file = basename(path);
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: "," });
  const source = createReadStream(path, "utf8");
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let line = 1;
  let width = 0;
  let places: number[] | undefined;
  for await (const cells of parser as AsyncIterable<string[]>) {
    const begins = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
    if (places === undefined) {
      places = placesOf(cells, columns, file);
      width = cells.length;
    } else if (cells.length === width) {
      const wanted = places.map((place) => (cells[place] ?? "").trim());
      yield {
        line: begins,
        cells: Object.fromEntries(columns.map((column, at) => [column, wanted[at] ?? ""])) as Record<
          Column,
          string
        >,
      };
    } else if (cells.length > 1 || cells[0] !== "") {
      tell({ file, line: begins, problem: `has ${cells.length} cells, the head has ${width}` });
    }
  }
  if (places === undefined) throw new StartError(`${file} is empty.`);
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

function placesOf(head: readonly string[], columns: readonly string[], file: string): number[] {
  const names = head.map((name) => name.replace(/^\uFEFF/, "").trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new StartError(`${file} lacks the column ${missing.join(", ")}.`);
  return columns.map((column) => names.indexOf(column));
}
