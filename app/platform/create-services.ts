import { createAuth } from "./auth/create-auth.ts";
import type { Clock } from "./clock.ts";
import { clockFrom, systemClock } from "./clock.ts";
import type { Database } from "./database/engine.ts";
import { openDatabase } from "./database/open.ts";
import type { Env } from "./env.ts";
import { openFiles } from "./files/open-files.ts";
import { tusDoor } from "./files/uploads/tus.ts";
import { createJobQueue } from "./jobs/queue.ts";
import { createLogger } from "./log.ts";
import { createMailer } from "./mail/index.ts";
import type { Services } from "./services.ts";

/**
 * Makes what one running application holds. Opens no port and starts no job.
 * A test passes its own clock and an open database of its own.
 * @throws StartError when the database cannot be reached
 */
export async function createServices(
  env: Env,
  given: { clock?: Clock; database?: Database } = {},
): Promise<Services> {
  const clock = given.clock ?? (env.clockStart === null ? systemClock : clockFrom(env.clockStart));
  const database = given.database ?? (await openDatabase(env));
  const log = createLogger(env);
  const { files, uploads } = openFiles(env, clock, log);
  const mail = createMailer({ clock, baseUrl: env.baseUrl });
  const jobs = createJobQueue(database, log);
  return {
    env,
    database,
    clock,
    mail,
    log,
    files,
    uploads: { ...uploads, answer: tusDoor(uploads) },
    jobs,
    auth: createAuth({ env, database, mail, jobs, log }),
  };
}
