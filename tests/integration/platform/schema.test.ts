import { expect, it } from "vitest";
import { diffToSchema } from "#app/platform/database/migrate.ts";
import { openEmbeddedTestDatabase } from "#tests/setup/database.ts";

it("the migrations lead exactly to prisma/schema", async () => {
  const database = await openEmbeddedTestDatabase();
  try {
    expect(await diffToSchema(database.adapterFactory)).toContain("This is an empty migration");
  } finally {
    await database.close();
  }
}, 120_000);
