import { restoreBackup } from "#app/platform/backup/restore.ts";
import { systemClock } from "#app/platform/clock.ts";
import { openDatabase } from "#app/platform/database/open.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { openFiles } from "#app/platform/files/open-files.ts";
import { createLogger } from "#app/platform/log.ts";
import { run } from "./lib/command.ts";

/*
 * npm run restore -- <file> [--force]
 * Puts an archive back into an empty database of either engine; with --force in place of what is there.
 */

await run(async () => {
  const options = process.argv.slice(2);
  const file = options.find((option) => !option.startsWith("--"));
  if (!file) throw new StartError("Name the archive to read: npm run restore -- backup.lotse.gz");
  const env = readEnv(process.env);
  const database = await openDatabase(env);
  try {
    const { blobs, keys } = openFiles(env, systemClock, createLogger(env));
    const totals = await restoreBackup({ database, blobs, keys }, file, {
      force: options.includes("--force"),
    });
    return `${file}: ${totals.rows} rows and ${totals.files} files restored`;
  } finally {
    await database.close();
  }
});
