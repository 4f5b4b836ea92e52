import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeBackup } from "#app/platform/backup/write.ts";
import { systemClock } from "#app/platform/clock.ts";
import { openDatabase } from "#app/platform/database/open.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { folderFileStore } from "#app/platform/files/folder.ts";
import { productVersion } from "#app/platform/version.ts";
import { run } from "./lib/command.ts";

/*
 * npm run backup -- <file>
 * Database and files into one new archive. The embedded database must not be in use; a server may be.
 * Keep SESSION_SECRET beside it: second factors are encrypted with it.
 */

await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartError("Name the archive to write: npm run backup -- backup.lotse.gz");
  if (existsSync(file)) throw new StartError(`${file} is there already; name another archive.`);
  const env = readEnv(process.env);
  const database = await openDatabase(env);
  try {
    const files = folderFileStore(join(env.dataDir, "files"), systemClock);
    const totals = await writeBackup({ database, files, clock: systemClock, productVersion }, file);
    return `${file}: ${totals.rows} rows, ${totals.files} files`;
  } finally {
    await database.close();
  }
});
