import type { ExecuteSql } from "#app/platform/database/engine.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Many rows with one statement: they travel as one JSON text and the table itself tells the types. All rows have the same
 * fields; columns that they do not name get their defaults.
 */
export async function insertRows(sql: ExecuteSql, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(", ");
  await sql(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
