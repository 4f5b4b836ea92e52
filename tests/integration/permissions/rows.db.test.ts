import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ctx } from "#app/permissions/context.ts";
import { READS_ARE_RECORDED } from "#app/permissions/guard/audited.ts";
import { metaOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { ROLES } from "#tests/factories/basics.ts";
import { aPerson } from "#tests/factories/people.ts";
import { MODELS, openTenants, plainTable, tableFor, visibleIds } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";

// Wall "rows": however a question is put, the answer holds visible rows only. The visible rows
// themselves are written down in visibility.ts.

let tenants: Awaited<ReturnType<typeof openTenants>>;
let nobody: Ctx;
const visible = visibleIds();
beforeAll(async () => {
  tenants = await openTenants();
  nobody = tenants.world.as(await aPerson(tenants.world));
});
afterAll(() => tenants.world.close());

const contextFor = (role: string): Ctx =>
  role === "nobody" ? nobody : tenants.contexts[role as keyof typeof tenants.contexts];

/** A row of the model that this person must not see. */
async function hiddenRow(ctx: Ctx, model: ModelName): Promise<AnyRow | undefined> {
  const seen = await visible(ctx, model);
  const rows = await plainTable(tenants.world, model).findMany();
  return rows.find(({ id }) => !seen.has(String(id)));
}

const hidden = (id: unknown) => ({ id });

/** Filters that would widen a guard which is spread, joined by OR, or dropped. */
const WIDENING: Record<string, (id: unknown) => object> = {
  "an OR of everything": () => ({ OR: [{}, {}] }),
  "an OR with the hidden id": (id) => ({ OR: [hidden(id), hidden(id)] }),
  "an empty AND": () => ({ AND: [] }),
  "an AND of nothing": () => ({ AND: [{}, { OR: [{}] }] }),
  "a NOT of nothing": () => ({ NOT: [] }),
  "undefined everywhere": () => ({ id: undefined, AND: undefined, OR: undefined }),
};

describe.each([...ROLES, "nobody"])("%s", (role) => {
  test.each(Object.keys(WIDENING))("%s widens no list", async (name) => {
    const ctx = contextFor(role);
    for (const model of MODELS) {
      const row = await hiddenRow(ctx, model);
      if (!row) continue;
      const found = await tableFor(ctx, model).findMany({
        where: WIDENING[name]?.(row.id),
        select: { id: true },
      });
      const seen = await visible(ctx, model);
      expect(
        found.filter(({ id }) => !seen.has(String(id))),
        model,
      ).toEqual([]);
    }
  });

  test("a hidden row is not found by its id", async () => {
    const ctx = contextFor(role);
    for (const model of MODELS) {
      const row = await hiddenRow(ctx, model);
      if (!row) continue;
      const { id } = row;
      const table = tableFor(ctx, model);
      expect(await table.findUnique({ where: { id } }), model).toBeNull();
      expect(await table.findUnique({ where: { id, AND: [], OR: [{ id }] } }), model).toBeNull();
      expect(await table.findFirst({ where: { id } }), model).toBeNull();
      expect(await table.count({ where: { id } }), model).toBe(0);
    }
  });

  test("figures are of visible rows", async () => {
    const ctx = contextFor(role);
    for (const model of MODELS) {
      const seen = await visible(ctx, model);
      const table = tableFor(ctx, model);
      if (model !== "AuditEntry") expect(await table.count(), model).toBe(seen.size);
      if (READS_ARE_RECORDED.has(model) || model === "AuditEntry") continue;
      expect(await table.aggregate({ _count: true }), model).toEqual({ _count: seen.size });
      const groups = await table.groupBy({ by: ["id"], _count: true });
      expect(new Set(groups.map(({ id }) => String(id))), model).toEqual(seen);
    }
  });

  test("nested lists, optional relations and their counts hold visible rows", async () => {
    const ctx = contextFor(role);
    for (const model of MODELS) {
      for (const [name, { target, list, required }] of Object.entries(metaOf(model).relations)) {
        if ((required && !list) || metaOf(target).id.join() !== "id") continue;
        // sessions and the like have no ability at all
        const seen = isGuarded(target) ? await visible(ctx, target) : new Set<string>();
        for (const nested of await nestedIds(ctx, model, name, list)) {
          expect(seen.has(nested), `${model}.${name}`).toBe(true);
        }
        if (!list || target === "AuditEntry") continue;
        const rows = await tableFor(ctx, model).findMany({
          select: { [name]: { select: { id: true } }, _count: { select: { [name]: true } } },
        });
        for (const row of rows) {
          expect((row._count as AnyRow)[name], `${model}._count.${name}`).toBe(
            (row[name] as AnyRow[]).length,
          );
        }
      }
    }
  });
});

function isGuarded(target: string): target is ModelName {
  return (MODELS as readonly string[]).includes(target);
}

/** Ids reached through a relation, by `select`, by `include`, and with a filter that would widen the guard. */
async function nestedIds(ctx: Ctx, model: ModelName, name: string, list: boolean): Promise<string[]> {
  const widening = { where: { OR: [{}], AND: [] } };
  const table = tableFor(ctx, model);
  const shapes = [
    { select: { [name]: { select: { id: true }, ...widening } } },
    { include: { [name]: true } },
    ...(list ? [{ select: { [name]: { ...widening, take: 50, orderBy: { id: "asc" } } } }] : []),
  ];
  const answers = await Promise.all(shapes.map((shape) => table.findMany(shape)));
  return answers
    .flat()
    .flatMap((row) => [row[name]].flat() as (AnyRow | null)[])
    .flatMap((row) => (row ? [String(row.id)] : []));
}
