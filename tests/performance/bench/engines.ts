import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServices } from "#app/platform/create-services.ts";
import { applyMigrations } from "#app/platform/database/migrate.ts";
import { readEnv } from "#app/platform/env.ts";
import type { Services } from "#app/platform/services.ts";
import { seedDemo } from "../../../prisma/seed/index.ts";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { startPostgres } from "#tests/setup/postgres-server.ts";

export const ENGINES = ["server", "embedded"] as const;
export type Engine = (typeof ENGINES)[number];

/** An application of its own with the demo region, on a new database of this engine; `close` leaves nothing behind. */
export async function openApplication(
  engine: Engine,
): Promise<{ services: Services; close(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-bench-"));
  const server = engine === "server" ? await openServerDatabase() : null;
  const env = readEnv({
    ...process.env,
    ...{ DEMO: "1", NODE_ENV: "", DATA_DIR: dataDir, LOG_LEVEL: "error", DATABASE_URL: server?.url ?? "" },
  });
  const services = await createServices(env);
  await applyMigrations(services.database.adapterFactory);
  await seedDemo(services);
  return {
    services,
    close: async () => {
      await services.database.close();
      await server?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** On the server that TEST_DATABASE_URL names, else on one of its own. */
async function openServerDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? null : await startPostgres();
  const { url, drop } = await createServerDatabase(given ?? own?.url ?? "");
  return {
    url,
    stop: async () => {
      await drop();
      await own?.stop();
    },
  };
}
