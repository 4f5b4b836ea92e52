import { applyMigrations, diagnoseMigrations } from "#app/platform/database/migrate.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import type { Services } from "#app/platform/services.ts";

type Say = (line: string) => void;

/**
 * Brings the database to the schema of this version.
 * @throws StartError when its history of migrations is not ours
 */
export async function migrate({ database }: Pick<Services, "database">, say: Say): Promise<void> {
  const faults = await diagnoseMigrations(database.adapterFactory);
  const serious = faults.filter((fault) => !fault.includes("databaseIsBehind"));
  if (serious.length > 0)
    throw new StartError(`The database does not fit this version: ${serious.join("; ")}.`);
  const applied = await applyMigrations(database.adapterFactory);
  if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}`);
}

/** Demo mode: fills a database without accounts with the demo region; tells the sign-ins. */
export async function prepareDemo(services: Services, say: Say): Promise<void> {
  const { seedDemo, DEMO_PASSWORD, DEMO_SIGN_INS } = await import("../../prisma/seed/index.ts");
  if ((await services.database.prisma.user.count()) === 0) {
    const begin = performance.now();
    say("Filling the empty database with the demo region …");
    await seedDemo(services);
    say(`Demo region: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  }
  say(`Demo sign-ins, all with the password ${DEMO_PASSWORD}:`);
  for (const { email, who } of DEMO_SIGN_INS) say(`  ${email.padEnd(38)} ${who}`);
}
