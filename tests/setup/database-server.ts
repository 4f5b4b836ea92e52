import { randomUUID } from "node:crypto";
import pg from "pg";
import { databaseUrl } from "./templates.ts";

/** Makes a database on the server, a copy of `template` or an empty one. */
export async function createServerDatabase(
  url: string,
  template = "template0",
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `lotse_test_${randomUUID().replaceAll("-", "")}`;
  await administrate(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
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
