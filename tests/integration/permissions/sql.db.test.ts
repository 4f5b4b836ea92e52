import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#app/permissions/ability.ts";
import { buildAbility } from "#app/permissions/ability.ts";
import { accessibleWhere } from "#app/permissions/accessible.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { accessibleIds } from "#app/permissions/sql.ts";
import { ROLES } from "#tests/factories/basics.ts";
import { MODELS, idsOf, openTenants, plainTable } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";

// The SQL twin of the guard: for every role, model and action the same rows as through Prisma.

let tenants: Awaited<ReturnType<typeof openTenants>>;
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

const ACTIONS: readonly Action[] = [
  "read",
  "create",
  "update",
  "delete",
  "verify",
  "publish",
  "triage",
  "take",
  "propose",
  "decide",
  "invite",
  "consent",
  "manage_team",
  "export",
];

async function bySql(
  ability: Parameters<typeof accessibleIds>[0],
  action: Action,
  model: ModelName,
): Promise<string[]> {
  const { text, values } = accessibleIds(ability, action, model);
  const { rows } = await tenants.world.services.database.executeSql(text, values);
  return (rows as AnyRow[]).map(({ id }) => String(id)).sort();
}

test.each(ROLES)("%s reaches the same rows by SQL", async (role) => {
  const { ability } = tenants.contexts[role];
  for (const model of MODELS) {
    for (const action of ACTIONS.filter((one) => one === "read" || ability.can(one, model))) {
      const where = accessibleWhere(ability, action, model);
      const byPrisma = await idsOf(
        plainTable(tenants.world, model).findMany({ where, select: { id: true } }),
      );
      expect(await bySql(ability, action, model), `${action} ${model}`).toEqual(byPrisma);
    }
  }
});

describe("a condition", () => {
  const centerId = "00000000-0000-7000-8000-000000000000";

  test.each<[string, object]>([
    ["a comparison with a day", { startsOn: { gte: new Date("2026-01-01") } }],
    ["an instant", { createdAt: { lte: new Date("2026-11-21T09:00:00Z") } }],
    ["an instant just before", { createdAt: { lt: new Date("2026-11-21T09:00:00Z") } }],
    ["NOT", { NOT: { centerId } }],
    ["AND inside OR", { OR: [{ AND: [{ state: "DRAFT" }, { openings: 1 }] }, { centerId }] }],
    ["an empty list", { state: { in: [] } }],
    ["none of a list", { state: { notIn: ["DRAFT", "FILLED"] } }],
    ["none of a list, where the value is missing", { kldb2010: { notIn: ["83112"] } }],
    ["none of an empty list", { state: { notIn: [] } }],
    ["null", { closedAt: null }],
    ["not null", { publishedAt: { not: null } }],
    ["equals", { state: { equals: "PUBLISHED" } }],
    ["a list behind a relation", { company: { is: { proposals: { some: { state: "ACCEPTED" } } } } }],
  ])("means the same in SQL: %s", async (_name, conditions) => {
    const ability = buildAbility((allow) => allow("read", "Vacancy", conditions));
    const where = accessibleWhere(ability, "read", "Vacancy");
    const byPrisma = await idsOf(
      plainTable(tenants.world, "Vacancy").findMany({ where, select: { id: true } }),
    );
    expect(await bySql(ability, "read", "Vacancy")).toEqual(byPrisma);
  });

  test.each<[string, object]>([
    ["NOT of nothing", { NOT: [] }],
    ["contains", { title: { contains: "x" } }],
    ["every", { proposals: { every: {} } }],
    ["a field that is none", { titel: "x" }],
    ["not of a value", { state: { not: "DRAFT" } }],
  ])("it does not know is refused: %s", (_name, conditions) => {
    const ability = buildAbility((allow) => allow("read", "Vacancy", conditions));
    expect(() => accessibleIds(ability, "read", "Vacancy")).toThrow();
  });
});
