import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.ts";
import { serverTemplate } from "./templates.ts";

/** Before the PostgreSQL tests: the server named by TEST_DATABASE_URL, else one of our own until the tests end. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? null : await startPostgres();
  const url = given ?? own?.url ?? null;
  project.provide("postgresUrl", url);
  try {
    if (url) await serverTemplate(url);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return own?.stop;
}
