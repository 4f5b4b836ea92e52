import type { ExecuteSql } from "../database/engine.ts";

/** A migration as the database remembers it. */
export interface AppliedMigration {
  name: string;
  checksum: string;
}

/** The migrations applied to this database, in their order. */
export async function appliedMigrations(sql: ExecuteSql): Promise<AppliedMigration[]> {
  const { rows } = await sql(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name',
  );
  return rows as AppliedMigration[];
}

/**
 * All tables of the application, those that others refer to first.
 * @throws when tables refer to each other in a circle; then rows could not be put back one table after the other
 */
export async function tablesInOrder(sql: ExecuteSql): Promise<string[]> {
  const tables = (
    await sql(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename",
    )
  ).rows as { name: string }[];
  const links = (
    await sql(
      `SELECT DISTINCT child.relname AS child, parent.relname AS parent
       FROM pg_constraint JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`,
    )
  ).rows as { child: string; parent: string }[];
  return sortByLinks(
    tables.map(({ name }) => name),
    links,
  );
}

/**
 * The statement that reads a table's rows as JSON. Where rows refer to rows of the same table (a merged record to the one
 * that goes on), those referred to come first, so that they can be put back in this order.
 */
export async function rowsInOrder(sql: ExecuteSql, table: string): Promise<string> {
  const { rows } = await sql(
    `SELECT a.attname AS column FROM pg_constraint c
     CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair(own, other)
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = pair.own
     JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = pair.other
     WHERE c.contype = 'f' AND c.conrelid = c.confrelid AND c.conrelid = $1::regclass AND b.attname = 'id'`,
    [`"${table}"`],
  );
  const [link] = rows as { column: string }[];
  if (!link) return `SELECT row_to_json(t)::text AS row FROM "${table}" t`;
  return `WITH RECURSIVE link AS (
      SELECT "id", 0 AS depth FROM "${table}" WHERE "${link.column}" IS NULL
      UNION ALL
      SELECT child."id", link.depth + 1 FROM "${table}" child JOIN link ON child."${link.column}" = link."id"
    )
    SELECT row_to_json(t)::text AS row FROM "${table}" t LEFT JOIN link ON link."id" = t."id"
    ORDER BY link.depth NULLS LAST`;
}

/** Puts each name behind all its parents; ties stay in the given order. */
export function sortByLinks(
  names: readonly string[],
  links: readonly { child: string; parent: string }[],
): string[] {
  const sorted: string[] = [];
  const waiting = [...names];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((name) =>
      links.every(({ child, parent }) => child !== name || sorted.includes(parent)),
    );
    const [next] = waiting.splice(ready, ready < 0 ? 0 : 1);
    if (next === undefined)
      throw new Error(`These tables refer to each other in a circle: ${waiting.join(", ")}`);
    sorted.push(next);
  }
  return sorted;
}
