import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "./engine.ts";
import type { Database } from "./engine.ts";
import { applyMigrations } from "./migrate.ts";

let database: Database;
beforeAll(async () => {
  database = await openEmbedded("memory");
  await applyMigrations(database.adapterFactory);
}, 120_000);
afterAll(() => database.close());

test("the first run asks for a value in a list of a type its migrations have made", async () => {
  expect(await database.prisma.consent.count({ where: { categories: { has: "DOCUMENTS" } } })).toBe(0);
});
