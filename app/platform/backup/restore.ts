import type { Database, ExecuteSql } from "../database/engine.ts";
import { applyMigrations } from "../database/migrate.ts";
import { StartError } from "../env/start-error.ts";
import type { KeyRing } from "../files/keys.ts";
import { seal, SealError, unseal } from "../files/seal.ts";
import type { BlobStore } from "../files/types.ts";
import type { Totals } from "./archive.ts";
import { readArchive } from "./read.ts";
import type { ArchiveRecord } from "./read.ts";
import { appliedMigrations, tablesInOrder } from "./tables.ts";

const ROWS_AT_ONCE = 500;

/** Where an archive is put back, and the keys that open its files. */
export interface RestoreInto {
  database: Database;
  blobs: BlobStore;
  keys: KeyRing;
}

/**
 * Puts an archive back. It is read to its end first, with every file opened once, and refused before anything is changed;
 * then it is read again and written, all rows in one transaction. When that fails, the files go that were not there before.
 * @param force replaces what is there; without it a database that holds anything is refused
 * @throws StartError when the archive is no archive, is cut off, or belongs to another state of the schema
 */
export async function restoreBackup(
  into: RestoreInto,
  file: string,
  { force = false } = {},
): Promise<Totals> {
  await applyMigrations(into.database.adapterFactory);
  const added: string[] = [];
  try {
    return await into.database.snapshot(async (sql) => {
      const tables = await tablesInOrder(sql);
      const filled = await firstFilled(sql, tables);
      if (filled && !force) {
        throw new StartError(
          `The database is not empty (${filled} has rows); --force replaces everything in it.`,
        );
      }
      const migrations = await appliedMigrations(sql);
      for await (const record of readArchive(file, migrations)) {
        if (record.kind === "file") openFile(into.keys, record);
      }
      if (filled) await empty(sql, tables);
      return await writeRecords(sql, into, readArchive(file, migrations), added);
    });
  } catch (error) {
    for (const name of added) await into.blobs.remove(name);
    throw error;
  }
}

/** @param added is told the names of the files that were not there before */
async function writeRecords(
  sql: ExecuteSql,
  { blobs, keys }: RestoreInto,
  records: AsyncIterator<ArchiveRecord, Totals>,
  added: string[],
): Promise<Totals> {
  const present = new Set<string>();
  for await (const { name } of blobs.list()) present.add(name);
  let table = "";
  let waiting: string[] = [];
  const store = async () => {
    if (waiting.length > 0) await insert(sql, table, waiting);
    waiting = [];
  };
  for (;;) {
    const next = await records.next();
    if (next.done || next.value.kind === "file" || next.value.table !== table) await store();
    if (next.done) return next.value;
    const record = next.value;
    if (record.kind === "row") {
      table = record.table;
      if (waiting.push(record.json) >= ROWS_AT_ONCE) await store();
    } else {
      if (!present.has(record.name)) added.push(record.name);
      await blobs.write(record.name, openFile(keys, record));
    }
  }
}

/** A file has to open here before it is put back: without its key it would be lost with the next turn of the keys. */
function openFile(
  keys: KeyRing,
  { name, stored, version }: Extract<ArchiveRecord, { kind: "file" }>,
): Uint8Array<ArrayBuffer> {
  try {
    const bytes = unseal(keys, name, stored);
    return version === 1 ? seal(keys, name, bytes) : stored;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new StartError(
      error.code === "damaged"
        ? "A file in the backup is damaged; nothing was restored."
        : "The files in the backup are sealed by a key that is not here; nothing was restored. Add the FILES_KEY of that time to FILES_KEY_OLD.",
    );
  }
}

async function insert(sql: ExecuteSql, table: string, rows: readonly string[]): Promise<void> {
  const name = `"${table.replaceAll('"', '""')}"`;
  await sql(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`, [
    `[${rows.join(",")}]`,
  ]);
}

async function firstFilled(sql: ExecuteSql, tables: readonly string[]): Promise<string | null> {
  for (const table of tables) {
    const { rows } = await sql(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rows.length > 0) return table;
  }
  return null;
}

/** The audit log refuses to be emptied, by its triggers; a restore puts them aside inside its transaction. */
async function empty(sql: ExecuteSql, tables: readonly string[]): Promise<void> {
  for (const table of tables) await sql(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await sql(`TRUNCATE ${tables.map((table) => `"${table}"`).join(", ")}`);
  for (const table of tables) await sql(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
}
