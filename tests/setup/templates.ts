import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import pg from "pg";
import { openEmbedded, openServer } from "#app/platform/database/engine.ts";
import { applyMigrations } from "#app/platform/database/migrate.ts";

// Migrations are applied once per engine and set of migrations; each test file gets a copy.

const root = resolve(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/test-templates");

/** Changes with every migration and with the embedded engine's version. */
function fingerprint(): string {
  const hash = createHash("sha256").update(
    readFileSync(createRequire(import.meta.url).resolve("@electric-sql/pglite")),
  );
  const folder = join(root, "prisma/migrations");
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, "migration.sql");
    if (existsSync(file)) hash.update(name).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** A folder with a migrated embedded database, never opened itself; made if it is not there. */
export async function embeddedTemplate(): Promise<string> {
  const folder = join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = join(cache, `draft-${randomUUID()}`);
  const database = await openEmbedded(draft);
  await applyMigrations(database.adapterFactory).finally(database.close);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // somebody else was quicker
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The name of a migrated database on the server; made if it is not there. */
export async function serverTemplate(url: string): Promise<string> {
  const name = `lotse_template_${fingerprint()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const found = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) {
      const draft = `lotse_draft_${randomUUID().replaceAll("-", "")}`;
      await admin.query(`CREATE DATABASE "${draft}"`);
      const database = await openServer(databaseUrl(url, draft));
      await applyMigrations(database.adapterFactory).finally(database.close);
      await admin.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
    }
  } finally {
    await admin.end();
  }
  return name;
}

/** The address of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
