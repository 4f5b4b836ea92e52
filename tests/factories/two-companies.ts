import type { MergeInput } from "#app/domains/companies/index.ts";
import { mergeCompanies } from "#app/domains/companies/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { TEST_START, type World } from "#tests/setup/world.ts";
import { seedTenant, type Tenant } from "./basics.ts";

/** Every word of the company that stays. */
export const KEPT: MergeInput = {
  ...{ version: 1, otherVersion: 1, checked: true },
  ...{ legalName: "keep", address: "keep", size: "keep", industry: "keep" },
  ...{ betriebsnummer: "keep", contact: "keep" },
};

/** Two companies of a center: one that goes, with one of everything, and one that stays. */
export interface TwoCompanies {
  tenant: Tenant;
  goes: Company;
  stays: Company;
  advisor: Principal;
  merge(person?: Principal, input?: Partial<MergeInput>): ReturnType<typeof mergeCompanies>;
}

/** Makes the two, and leaves no mail, event or due work of others waiting. */
export async function twoCompanies(world: World): Promise<TwoCompanies> {
  world.clock.moveTo(TEST_START);
  const tenant = await seedTenant(world, { slug: newId(), name: "Welcome Center Bremen" });
  await world.prisma.mailMessage.deleteMany();
  await world.prisma.outboxEvent.deleteMany();
  await world.prisma.dueWork.deleteMany();
  const [goes, stays, { advisor }] = [tenant.company, tenant.others.company, tenant.people];
  return {
    ...{ tenant, goes, stays, advisor },
    merge: (person = advisor, input = {}) =>
      mergeCompanies(world.as(person), { keepId: stays.id, otherId: goes.id }, { ...KEPT, ...input }),
  };
}

/** How many rows of each table name the company, as the database's own catalogue knows its columns. */
export async function rowsNaming(world: World, companyId: string): Promise<Record<string, number>> {
  const { executeSql } = world.services.database;
  const { rows } = await executeSql(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'companyId' ORDER BY table_name`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows as { name: string }[]) {
    const sql = `SELECT count(*)::int AS n FROM "${name}" WHERE "companyId" = $1`;
    counts[name] = ((await executeSql(sql, [companyId])).rows[0] as { n: number }).n;
  }
  return counts;
}
