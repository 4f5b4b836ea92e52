import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { systemClock } from "#app/platform/clock.ts";
import { openEmbedded } from "#app/platform/database/engine.ts";
import { applyMigrations, diffToSchema } from "#app/platform/database/migrate.ts";
import { openDatabase } from "#app/platform/database/open.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { run } from "./lib/command.ts";

/*
 * npm run migrate                    applies what is missing (npm start does the same)
 * npm run migrate -- new <purpose>   writes a migration that leads from the others to prisma/schema
 */

async function apply(): Promise<string> {
  const database = await openDatabase(readEnv(process.env));
  const applied = await applyMigrations(database.adapterFactory).finally(() => database.close());
  return applied.length > 0 ? `Applied: ${applied.join(", ")}` : "Nothing to apply";
}

async function writeNew(purpose: string | undefined): Promise<string> {
  if (!purpose || !/^[a-z][a-z0-9_]+$/.test(purpose)) {
    throw new StartError("Name what the migration is for: npm run migrate -- new case_reference");
  }
  const scratch = mkdtempSync(join(tmpdir(), "lotse-migrate-"));
  const database = await openEmbedded(scratch);
  try {
    await applyMigrations(database.adapterFactory);
    const sql = await diffToSchema(database.adapterFactory);
    const instant = systemClock.now().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = resolve(import.meta.dirname, "../prisma/migrations", `${instant}_${purpose}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "migration.sql"), sql);
    return `Wrote ${folder}/migration.sql; read it before you keep it`;
  } finally {
    await database.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const [command, purpose] = process.argv.slice(2);
await run(() => (command === "new" ? writeNew(purpose) : apply()));
