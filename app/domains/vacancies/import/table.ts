import { readTable as readTyped } from "#app/platform/tables/table.ts";

export { writeTable } from "#app/platform/tables/table.ts";
export type { TypedTable } from "#app/platform/tables/table.ts";

/** More rows than this are no week's work of one company. */
const MOST_ROWS = 200;

/** Reads the table of a company. */
export const readTable = (text: string) => readTyped(text, MOST_ROWS);
