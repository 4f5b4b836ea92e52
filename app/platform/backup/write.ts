import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Clock } from "../clock.ts";
import type { Database, ExecuteSql } from "../database/engine.ts";
import type { BlobStore } from "../files/types.ts";
import type { Head, Totals } from "./archive.ts";
import { appliedMigrations, rowsInOrder, tablesInOrder } from "./tables.ts";

const ROWS_AT_ONCE = 1000;

/**
 * Writes database and files into one archive, the database as it stands at one instant, while others go on working.
 * The file appears when it is complete.
 */
export async function writeBackup(
  from: { database: Database; blobs: BlobStore; clock: Clock; productVersion: string },
  file: string,
): Promise<Totals> {
  const totals: Totals = { rows: 0, files: 0 };
  const draft = `${file}.part`;
  try {
    await from.database.snapshot((sql) =>
      pipeline(
        Readable.from(lines(from, sql, totals)),
        createGzip(),
        // personal data: for the owner alone
        createWriteStream(draft, { flags: "w", mode: 0o600 }),
      ),
    );
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return totals;
}

async function* lines(
  { blobs, clock, productVersion }: { blobs: BlobStore; clock: Clock; productVersion: string },
  sql: ExecuteSql,
  totals: Totals,
): AsyncIterable<string> {
  const head: Head = {
    format: "fachkraeftelotse-backup",
    formatVersion: 2,
    productVersion,
    createdAt: clock.now().toISOString(),
    migrations: await appliedMigrations(sql),
  };
  yield `H ${JSON.stringify(head)}\n`;
  for (const table of await tablesInOrder(sql)) {
    yield `T ${table}\n`;
    for await (const row of rowsOf(table, sql)) {
      totals.rows += 1;
      yield `R ${row}\n`;
    }
  }
  for await (const { name } of blobs.list()) {
    const bytes = await blobs.read(name);
    // the sweeper took it meanwhile
    if (!bytes) continue;
    totals.files += 1;
    yield `F ${name} ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64")}\n`;
  }
  yield `E ${JSON.stringify(totals)}\n`;
}

/** Rows as PostgreSQL writes them in JSON, without line breaks. */
async function* rowsOf(table: string, sql: ExecuteSql): AsyncIterable<string> {
  await sql(`DECLARE backup_rows CURSOR FOR ${await rowsInOrder(sql, table)}`);
  for (;;) {
    const { rows } = await sql(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
    for (const { row } of rows as { row: string }[]) yield row;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql("CLOSE backup_rows");
}
