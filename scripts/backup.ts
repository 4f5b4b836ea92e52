import { existsSync } from "node:fs";
import { writeBackup } from "#app/platform/backup/write.ts";
import { systemClock } from "#app/platform/clock.ts";
import { openDatabase } from "#app/platform/database/open.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { openFiles } from "#app/platform/files/open-files.ts";
import { createLogger } from "#app/platform/log.ts";
import { productVersion } from "#app/platform/version.ts";
import { run } from "./lib/command.ts";

/*
 * npm run backup -- <file>
 * Database and files into one new archive. The embedded database must not be in use; a server may be.
 * Keep SESSION_SECRET and FILES_KEY, elsewhere: second factors and files are encrypted with them.
 */

await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartError("Name the archive to write: npm run backup -- backup.lotse.gz");
  if (existsSync(file)) throw new StartError(`${file} is there already; name another archive.`);
  const env = readEnv(process.env);
  const database = await openDatabase(env);
  try {
    const { blobs } = openFiles(env, systemClock, createLogger(env));
    const totals = await writeBackup({ database, blobs, clock: systemClock, productVersion }, file);
    return `${file}: ${totals.rows} rows, ${totals.files} files`;
  } finally {
    await database.close();
  }
});
