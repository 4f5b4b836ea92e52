import { join } from "node:path";
import type { Env } from "../env.ts";
import { lockFolder } from "../env/folder-lock.ts";
import { StartError } from "../env/start-error.ts";
import type { Database } from "./engine.ts";
import { openEmbedded, openServer } from "./engine.ts";

/**
 * Opens the database the environment names; the embedded one with its data folder locked until `close`.
 * @throws StartError when the folder is taken or the server cannot be reached
 */
export async function openDatabase(env: Pick<Env, "databaseUrl" | "dataDir">): Promise<Database> {
  if (env.databaseUrl === null) return openLocked(env.dataDir);
  try {
    return await openServer(env.databaseUrl);
  } catch (error) {
    const { host, pathname } = new URL(env.databaseUrl);
    throw new StartError(`The database ${host}${pathname} cannot be reached: ${reasonOf(error)}.`);
  }
}

async function openLocked(dataDir: string): Promise<Database> {
  const lock = lockFolder(dataDir);
  try {
    const database = await openEmbedded(join(dataDir, "database"));
    const close = async () => {
      await database.close();
      lock.release();
    };
    return { ...database, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return (message || code || "no answer").split("\n")[0] ?? "no answer";
}
