import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { Database } from "#app/platform/database/engine.ts";
import { openEmbedded, openServer } from "#app/platform/database/engine.ts";
import { createServerDatabase } from "./database-server.ts";
import { embeddedTemplate, serverTemplate } from "./templates.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** of a PostgreSQL server in the project "postgres", null in the others */
    postgresUrl: string | null;
  }
}

/** Which engine this run tests. */
export const engine = (): "embedded" | "server" => (inject("postgresUrl") ? "server" : "embedded");

/** A new database of this run's engine with all migrations and no rows; `close` removes it. */
export async function openTestDatabase(): Promise<Database> {
  const url = inject("postgresUrl");
  return url ? openOnServer(url) : openEmbeddedTestDatabase();
}

/** The same on the embedded engine, whatever this run's engine is. */
export async function openEmbeddedTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "lotse-test-"));
  cpSync(await embeddedTemplate(), folder, { recursive: true });
  const database = await openEmbedded(folder);
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, close };
}

async function openOnServer(url: string): Promise<Database> {
  const { url: own, drop } = await createServerDatabase(url, await serverTemplate(url));
  const database = await openServer(own);
  const close = async () => {
    await database.close();
    await drop();
  };
  return { ...database, close };
}
