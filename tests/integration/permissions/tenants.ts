import type { Ctx } from "#app/permissions/context.ts";
import { MODEL_NAMES, metaOf, tableOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { ROLES, seedBasics } from "#tests/factories/basics.ts";
import type { RoleKey, Tenant } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

export type AnyRow = Record<string, unknown>;

/** The guarded tables without their generated types: for asking every model the same question. */
export interface AnyTable {
  findMany(args?: object): Promise<AnyRow[]>;
  findFirst(args?: object): Promise<AnyRow | null>;
  findUnique(args: object): Promise<AnyRow | null>;
  count(args?: object): Promise<number>;
  aggregate(args: object): Promise<AnyRow>;
  groupBy(args: object): Promise<AnyRow[]>;
  create(args: object): Promise<AnyRow>;
  createMany(args: object): Promise<{ count: number }>;
  createMissing(args: object): Promise<{ count: number }>;
  update(args: object): Promise<AnyRow>;
  updateMany(args: object): Promise<{ count: number }>;
  updateVersioned(args: object): Promise<object>;
  delete(args: object): Promise<AnyRow>;
}

/** Models whose rows are told apart by `id`; the others are the outbox's own book-keeping. */
export const MODELS = MODEL_NAMES.filter((model) => metaOf(model).id.join() === "id");

export function tableFor(ctx: Pick<Ctx, "db">, model: ModelName): AnyTable {
  return ctx.db[tableOf(model)] as unknown as AnyTable;
}

/** The plain table, past the guard: what is really there. */
export function plainTable(world: World, model: ModelName): AnyTable {
  return world.prisma[tableOf(model)] as unknown as AnyTable;
}

/** A world with two tenants, and a context per role of the first one. */
export async function openTenants() {
  const world = await openWorld();
  const { bremen, braunschweig } = await seedBasics(world);
  const contexts = Object.fromEntries(ROLES.map((role) => [role, contextOf(world, bremen, role)])) as Record<
    RoleKey,
    Ctx
  >;
  return { world, bremen, braunschweig, contexts };
}

export function contextOf(world: World, tenant: Tenant, role: RoleKey): Ctx {
  return role === "public" ? world.as(null) : world.as(tenant.people[role]);
}

export async function idsOf(rows: Promise<AnyRow[]>): Promise<string[]> {
  return (await rows).map(({ id }) => String(id)).sort();
}

/** The ids of all rows of a model a context sees, asked once; the audit log grows while it is asked. */
export function visibleIds(): (ctx: Ctx, model: ModelName) => Promise<ReadonlySet<string>> {
  const known = new Map<Ctx, Map<ModelName, Promise<ReadonlySet<string>>>>();
  return (ctx, model) => {
    const perModel = known.get(ctx) ?? new Map<ModelName, Promise<ReadonlySet<string>>>();
    known.set(ctx, perModel);
    const ids = perModel.get(model) ?? idsOf(tableFor(ctx, model).findMany()).then((list) => new Set(list));
    if (model !== "AuditEntry") perModel.set(model, ids);
    return ids;
  };
}
