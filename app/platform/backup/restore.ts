import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Database, ExecuteSql } from "../database/engine.ts";
import { applyMigrations } from "../database/migrate.ts";
import { StartError } from "../env/start-error.ts";
import type { KeyRing } from "../files/keys.ts";
import { seal, SealError, unseal } from "../files/seal.ts";
import type { BlobStore } from "../files/types.ts";
import { endSchema, headSchema } from "./archive.ts";
import type { Head, Totals } from "./archive.ts";
import { appliedMigrations, tablesInOrder } from "./tables.ts";
import type { AppliedMigration } from "./tables.ts";

const ROWS_AT_ONCE = 500;

/** Where an archive is put back, and the keys that open its files. */
export interface RestoreInto {
  database: Database;
  blobs: BlobStore;
  keys: KeyRing;
}

/**
 * Puts an archive back: files first, all rows in one transaction, so a broken archive changes nothing in the database.
 * @param force replaces what is there; without it a database that holds anything is refused
 * @throws StartError when the archive is no archive, is cut off, or belongs to another state of the schema
 */
export async function restoreBackup(
  into: RestoreInto,
  file: string,
  { force = false } = {},
): Promise<Totals> {
  await applyMigrations(into.database.adapterFactory);
  return into.database.snapshot(async (sql) => {
    const tables = await tablesInOrder(sql);
    const filled = await firstFilled(sql, tables);
    if (filled && !force) {
      throw new StartError(
        `The database is not empty (${filled} has rows); --force replaces everything in it.`,
      );
    }
    if (filled) await empty(sql, tables);
    const totals = await readArchive(sql, into, file, await appliedMigrations(sql));
    return totals;
  });
}

async function readArchive(
  sql: ExecuteSql,
  into: RestoreInto,
  file: string,
  migrations: readonly AppliedMigration[],
): Promise<Totals> {
  const totals: Totals = { rows: 0, files: 0 };
  let version: Head["formatVersion"] | null = null;
  let table = "";
  let waiting: string[] = [];
  const store = async () => {
    if (waiting.length === 0) return;
    await insert(sql, table, waiting);
    totals.rows += waiting.length;
    waiting = [];
  };
  for await (const line of linesOf(file)) {
    const kind = line[0];
    const content = line.slice(2);
    if (kind === "H") {
      version = checkHead(content, migrations);
    } else if (version === null) {
      throw new StartError(`${file} is not a backup of this application.`);
    } else if (kind === "R") {
      if (waiting.push(content) >= ROWS_AT_ONCE) await store();
    } else {
      await store();
      if (kind === "T") table = content;
      if (kind === "F") {
        await putFile(into, version, content);
        totals.files += 1;
      }
      if (kind === "E" && isComplete(content, totals)) return totals;
    }
  }
  throw new StartError(`The backup ${file} is cut off or damaged; nothing was restored.`);
}

async function* linesOf(file: string): AsyncIterable<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding("utf8");
  // a fault of the source must reach the reader of the text
  source.on("error", (error) => text.destroy(error));
  let begun: string[] = [];
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const [first = "", ...others] = chunk.split("\n");
      begun.push(first);
      for (const next of others) {
        yield begun.join("");
        begun = [next];
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartError(`The backup ${file} cannot be read: ${code ?? message}.`);
  } finally {
    source.destroy();
  }
}

function checkHead(content: string, migrations: readonly AppliedMigration[]): Head["formatVersion"] {
  const head = headSchema.safeParse(JSON.parse(content));
  if (!head.success) throw new StartError("The backup is of a format that this version does not know.");
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const theirs = new Set(head.data.migrations.map(({ name }) => name));
  const differing = [
    ...head.data.migrations
      .filter(({ name, checksum }) => known.get(name) !== checksum)
      .map(({ name }) => name),
    ...migrations.filter(({ name }) => !theirs.has(name)).map(({ name }) => name),
  ];
  if (differing.length > 0) {
    throw new StartError(
      `The backup was made by version ${head.data.productVersion} with another schema (${differing.join(", ")}); restore it with that version, then update.`,
    );
  }
  return head.data.formatVersion;
}

async function insert(sql: ExecuteSql, table: string, rows: readonly string[]): Promise<void> {
  const name = `"${table.replaceAll('"', '""')}"`;
  await sql(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1::json)`, [
    `[${rows.join(",")}]`,
  ]);
}

/** A file has to open here before it is put back: without its key it would be lost with the next turn of the keys. */
async function putFile(
  { blobs, keys }: RestoreInto,
  version: Head["formatVersion"],
  content: string,
): Promise<void> {
  const [name = "", base64 = ""] = content.split(" ");
  const stored = Buffer.from(base64, "base64");
  try {
    const bytes = unseal(keys, name, stored);
    await blobs.write(name, version === 1 ? seal(keys, name, bytes) : stored);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new StartError(
      error.code === "damaged"
        ? "A file in the backup is damaged; nothing was restored."
        : "The files in the backup are sealed by a key that is not here; nothing was restored. Add the FILES_KEY of that time to FILES_KEY_OLD.",
    );
  }
}

function isComplete(content: string, totals: Totals): boolean {
  const end = endSchema.parse(JSON.parse(content));
  return end.rows === totals.rows && end.files === totals.files;
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
