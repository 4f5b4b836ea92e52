import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "#app/permissions/context.ts";
import { READS_ARE_RECORDED } from "#app/permissions/guard/audited.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { ROLES } from "#tests/factories/basics.ts";
import type { RoleKey, Tenant } from "#tests/factories/basics.ts";
import { MODELS, openTenants, plainTable, tableFor } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";
import { VISIBILITY } from "./visibility.ts";
import type { Seen } from "./visibility.ts";

let tenants: Awaited<ReturnType<typeof openTenants>>;
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

/** Whose a row is, told by the tenants it names. */
function ownerOf(
  row: AnyRow,
  { bremen, braunschweig }: { bremen: Tenant; braunschweig: Tenant },
): keyof Seen {
  const values = new Set(Object.values(row));
  const names = (ids: readonly (string | undefined)[]) => ids.some((id) => values.has(id));
  const everybody = (tenant: Tenant) => Object.values(tenant.people).map(({ userId }) => userId);
  const otherPerson = (tenant: Tenant) => tenant.others.hrAdmin.userId;
  const { centerId, company, others } = braunschweig;
  if (
    names([centerId, company.id, others.company.id, otherPerson(braunschweig), ...everybody(braunschweig)])
  ) {
    return "foreign";
  }
  const { company: otherCompany, candidate } = bremen.others;
  return names([otherCompany.id, candidate.id, otherPerson(bremen)]) ? "others" : "own";
}

test("the table names every model", () => {
  expect([...VISIBILITY.keys()].sort()).toEqual([...MODELS].sort());
});

/** Ids without contents: reading persons' rows would add to the audit log, which is counted, too. */
async function seenIds(ctx: Ctx, model: ModelName, rows: readonly AnyRow[]): Promise<Set<unknown>> {
  const table = tableFor(ctx, model);
  if (!READS_ARE_RECORDED.has(model)) {
    const found = await table.groupBy({ by: ["id"] });
    return new Set(found.map(({ id }) => id));
  }
  const seen = new Set<unknown>();
  for (const { id } of rows) if (await table.count({ where: { id } })) seen.add(id);
  return seen;
}

test.each(MODELS)("%s is seen by whom the table says", async (model) => {
  const { world, contexts } = tenants;
  const rows = await plainTable(world, model).findMany();
  const found: Partial<Record<RoleKey, Seen>> = {};
  for (const role of ROLES) {
    const ids = await seenIds(contexts[role], model, rows);
    const seen: Seen = { own: 0, others: 0, foreign: 0 };
    for (const row of rows) if (ids.has(row.id)) seen[ownerOf(row, tenants)] += 1;
    found[role] = seen;
  }
  expect(found).toEqual(VISIBILITY.get(model));
});
