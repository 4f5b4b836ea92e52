import { createServerDatabase } from "#tests/setup/database-server.ts";
import { startPostgres } from "#tests/setup/postgres-server.ts";
import { startApplication } from "./application.ts";
import { ENGINES, portOf } from "./ports.ts";

/** One application per engine for the whole run, each with the demo region on an empty database. */
export default async function setUp(): Promise<() => Promise<void>> {
  const chosen = ENGINES.filter((engine) => !process.env.E2E_ENGINE || process.env.E2E_ENGINE === engine);
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    const server = await startPostgres();
    stops.push(server.stop);
    // for tests that need a database of their own; workers inherit it
    process.env.E2E_POSTGRES_URL = server.url;
    for (const engine of chosen) {
      const variables: Record<string, string> = {};
      if (engine === "postgres") variables.DATABASE_URL = (await createServerDatabase(server.url)).url;
      const application = await startApplication(portOf(engine), variables);
      stops.push(application.stop);
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
