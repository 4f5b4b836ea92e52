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

it("a server keeps the plan of a statement that is asked again and again", async () => {
  const database = await openTestDatabase();
  try {
    const kept = await database.prisma.$transaction(async (client) => {
      for (let time = 1; time <= 6; time += 1)
        await client.user.findFirst({ where: { email: `${time}@x.example` } });
      return client.$queryRawUnsafe<{ name: string }[]>(
        `SELECT name FROM pg_prepared_statements WHERE statement LIKE '%"User"%'`,
      );
    });
    expect(kept).toEqual(engine() === "server" ? [{ name: "often_1" }] : []);
  } finally {
    await database.close();
  }
});
