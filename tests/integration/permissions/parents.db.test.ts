import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metaOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { PARENTS } from "#app/permissions/parents.ts";
import { ROLES } from "#tests/factories/basics.ts";
import { MODELS, openTenants, tableFor, visibleIds } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";

// Wall "required parents": Prisma takes no condition on a required to-one relation, so it is refused
// unless everybody who may read the child may read the parent.

let tenants: Awaited<ReturnType<typeof openTenants>>;
const visible = visibleIds();
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

const REQUIRED = MODELS.flatMap((model) =>
  Object.entries(metaOf(model).relations)
    .filter(([, { list, required }]) => required && !list)
    .map(([name]) => `${model}.${name}`),
);

const split = (name: string) => name.split(".") as [ModelName, string];

test("parents.ts names required to-one relations only", () => {
  expect(Object.keys(PARENTS).filter((name) => !REQUIRED.includes(name))).toEqual([]);
});

describe.each(ROLES)("%s", (role) => {
  test("reads no required parent that is not in parents.ts", async () => {
    for (const name of REQUIRED.filter((one) => !Object.hasOwn(PARENTS, one))) {
      const [model, relation] = split(name);
      const table = tableFor(tenants.contexts[role], model);
      await expect(table.findMany({ include: { [relation]: true } }), name).rejects.toThrow(
        "not in parents.ts",
      );
      const nested = { select: { [relation]: { select: { id: true } } } };
      await expect(table.findFirst(nested), name).rejects.toThrow("not in parents.ts");
    }
  });

  test("may read the parent of every child they may read", async () => {
    const ctx = tenants.contexts[role];
    for (const name of Object.keys(PARENTS)) {
      const [model, relation] = split(name);
      const target = metaOf(model).relations[relation]?.target as ModelName;
      const seen = await visible(ctx, target);
      const rows = await tableFor(ctx, model).findMany({ select: { [relation]: { select: { id: true } } } });
      for (const row of rows) expect(seen.has(String((row[relation] as AnyRow).id)), name).toBe(true);
    }
  });
});
