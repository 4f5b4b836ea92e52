import { systemClock } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { openFiles } from "#app/platform/files/open-files.ts";
import { rotateKeys } from "#app/platform/files/rotate.ts";
import { createLogger } from "#app/platform/log.ts";
import { run } from "./lib/command.ts";

/*
 * npm run files:rotate
 * Puts every stored file under FILES_KEY; the keys until now stand in FILES_KEY_OLD. Files from before encryption are
 * encrypted. May be stopped at any moment and run again, beside the running application too.
 */

await run(async () => {
  const env = readEnv(process.env);
  const { blobs, keys, uploads } = openFiles(env, systemClock, createLogger(env));
  const { turned, current, refused } = await rotateKeys([blobs, uploads.blobs], keys);
  const counts = `${turned} files put under the newest key, ${current} were there already`;
  if (refused.length > 0) {
    throw new StartError([counts, `${refused.length} files do not open:`, ...refused].join("\n"));
  }
  return counts;
});
