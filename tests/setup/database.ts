import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { Database } from "#app/platform/database/engine.ts";
import { openEmbedded, openServer } from "#app/platform/database/engine.ts";
import { databaseUrl, embeddedTemplate, serverTemplate } from "./templates.ts";

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
  return url ? openOnServer(url) : openInFolder();
}

async function openInFolder(): Promise<Database> {
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
  const { name, drop } = await createServerDatabase(url, await serverTemplate(url));
  const database = await openServer(databaseUrl(url, name));
  const close = async () => {
    await database.close();
    await drop();
  };
  return { ...database, close };
}

/** Makes a database on the server, a copy of `template` or an empty one. */
export async function createServerDatabase(
  url: string,
  template = "template0",
): Promise<{ name: string; url: string; drop(): Promise<void> }> {
  const name = `lotse_test_${randomUUID().replaceAll("-", "")}`;
  await administrate(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    name,
    url: databaseUrl(url, name),
    drop: () => administrate(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

async function administrate(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
