import { GuardViolation } from "#app/platform/errors.ts";
import type { ModelName } from "../models.ts";
import { recordReads } from "./audit.server.ts";
import { READS_ARE_RECORDED } from "./audited.ts";
import { safeFilter, safeUnique, underGuard } from "./filter.ts";
import { checkGroupOrder, checkHaving, checkOrder, checkScalars } from "./order.ts";
import { delegateOf, readGuardOf } from "./scope.server.ts";
import type { Scope } from "./scope.server.ts";
import { checkKeys, safeSelection } from "./selection.ts";

type Args = Record<string, unknown>;

const FIGURES = ["_count", "_sum", "_avg", "_min", "_max"];

function guardedWhere(scope: Scope, model: ModelName, where: unknown) {
  const guard = readGuardOf(scope);
  return underGuard(guard(model), safeFilter(model, where, guard));
}

/** Visible rows that match. */
export async function findMany(scope: Scope, model: ModelName, args: Args = {}): Promise<unknown[]> {
  checkKeys(model, args, ["where", "select", "include", "orderBy", "take", "skip", "distinct"]);
  const { orderBy, take, skip, distinct } = args;
  checkOrder(model, orderBy);
  checkScalars(model, [distinct ?? []].flat());
  const selection = safeSelection(model, args, readGuardOf(scope));
  const where = guardedWhere(scope, model, args.where);
  const rows = await delegateOf(scope, model).findMany({
    where,
    orderBy,
    take,
    skip,
    distinct,
    ...selection,
  });
  await recordReads(scope, model, selection, rows);
  return rows;
}

/** The first visible row that matches. */
export async function findFirst(scope: Scope, model: ModelName, args: Args = {}): Promise<unknown> {
  const [row] = await findMany(scope, model, { ...args, take: 1 });
  return row ?? null;
}

/** The visible row with this unique key. */
export async function findUnique(scope: Scope, model: ModelName, args: Args): Promise<unknown> {
  checkKeys(model, args, ["where", "select", "include"]);
  const guard = readGuardOf(scope);
  const selection = safeSelection(model, args, guard);
  const where = underGuard(guard(model), safeUnique(model, args.where, guard));
  const row = await delegateOf(scope, model).findFirst({ where, ...selection });
  await recordReads(scope, model, selection, [row]);
  return row;
}

export async function count(scope: Scope, model: ModelName, args: Args = {}): Promise<number> {
  checkKeys(model, args, ["where", "take", "skip"]);
  const { take, skip } = args;
  return delegateOf(scope, model).count({ where: guardedWhere(scope, model, args.where), take, skip });
}

export async function aggregate(scope: Scope, model: ModelName, args: Args): Promise<unknown> {
  refuseFiguresOf(model);
  checkKeys(model, args, ["where", "orderBy", "take", "skip", ...FIGURES]);
  checkOrder(model, args.orderBy);
  return delegateOf(scope, model).aggregate({
    ...args,
    where: guardedWhere(scope, model, args.where),
  });
}

export async function groupBy(scope: Scope, model: ModelName, args: Args): Promise<unknown> {
  refuseFiguresOf(model);
  checkKeys(model, args, ["by", "where", "having", "orderBy", "take", "skip", ...FIGURES]);
  checkScalars(model, [args.by].flat());
  checkHaving(model, args.having);
  checkGroupOrder(model, args.orderBy);
  return delegateOf(scope, model).groupBy({ ...args, where: guardedWhere(scope, model, args.where) });
}

/** The smallest family name is a family name: contents would be read without an entry in the log. */
function refuseFiguresOf(model: ModelName): void {
  if (READS_ARE_RECORDED.has(model)) throw new GuardViolation(`${model}: rows can be counted, nothing more`);
}
