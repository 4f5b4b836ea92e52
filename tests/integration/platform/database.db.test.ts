import { expect, it } from "vitest";
import { diagnoseMigrations } from "#app/platform/database/migrate.ts";
import { engine, openTestDatabase } from "#tests/setup/database.ts";

it("a fresh database is of this run's engine, migrated, and has no account", async () => {
  const database = await openTestDatabase();
  try {
    expect(database.kind).toBe(engine());
    expect(await diagnoseMigrations(database.adapterFactory)).toEqual([]);
    expect(await database.prisma.user.count()).toBe(0);
  } finally {
    await database.close();
  }
});
