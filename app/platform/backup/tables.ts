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
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    )
  ).rows as { child: string; parent: string }[];
  return sortByLinks(
    tables.map(({ name }) => name),
    links,
  );
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
