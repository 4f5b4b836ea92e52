import { ForbiddenError, GuardViolation, NotFoundError } from "#app/platform/errors.ts";
import { accessibleWhere, writableWhere } from "../accessible.ts";
import type { Filter } from "../accessible.ts";
import type { Action } from "../ability.ts";
import { metaOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { recordChange } from "./audit.server.ts";
import { translateErrors } from "./engine-errors.server.ts";
import { safeFilter, safeUnique, underGuard } from "./filter.ts";
import { checkLinksBefore } from "./links-before.server.ts";
import { checkReadBack } from "./read-back.server.ts";
import { delegateOf, readGuardOf, refuseReadOnly } from "./scope.server.ts";
import type { Scope } from "./scope.server.ts";
import { checkKeys } from "./selection.ts";

type Data = Record<string, unknown>;
export type RowLike = Record<string, unknown>;

/** Scalars only: a nested write would reach rows that nobody checked. */
function checkData(model: ModelName, data: Data): void {
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(metaOf(model).scalars, key))
      throw new GuardViolation(`${model}: ${key} cannot be written`);
  }
}

function withTimestamps(scope: Scope, model: ModelName, data: Data, names: readonly string[]): Data {
  const now = scope.now();
  const missing = names.filter(
    (name) => Object.hasOwn(metaOf(model).scalars, name) && data[name] === undefined,
  );
  return { ...data, ...Object.fromEntries(missing.map((name) => [name, now])) };
}

/** Creates rows; each, and what it links to, must be visible to the writer afterwards. Skipped ones do not come back. */
export async function createRows(
  scope: Scope,
  model: ModelName,
  wishes: readonly Data[],
  { skipDuplicates = false } = {},
): Promise<RowLike[]> {
  refuseReadOnly(scope, "create", model);
  for (const wish of wishes) checkData(model, wish);
  if (!scope.ability.can("create", model)) throw new ForbiddenError("create", model);
  if (wishes.length === 0) return [];
  return scope.inTransaction(async (inner) => {
    const data = wishes.map((wish) => withTimestamps(inner, model, wish, ["createdAt", "updatedAt"]));
    await checkLinksBefore(inner, model, data, "create");
    const table = delegateOf(inner, model);
    const rows = await translateErrors(model, "write", () =>
      table.createManyAndReturn({ data, skipDuplicates }),
    );
    if (rows.length === 0) return rows;
    const guard = accessibleWhere(inner.ability, "create", model);
    const fields = new Set(data.flatMap((one) => Object.keys(one)));
    await checkReadBack(inner, model, rows, { guard, fields, action: "create" });
    await recordChange(inner, "CREATE", model, rows);
    return rows;
  });
}

/** Changes the rows of a filter that the writer may change; `as` is the right it is done by. */
async function updateRows(
  scope: Scope,
  model: ModelName,
  filter: Filter,
  wish: Data,
  as: Action,
): Promise<RowLike[]> {
  refuseReadOnly(scope, as, model);
  checkData(model, wish);
  return scope.inTransaction(async (inner) => {
    const data = withTimestamps(inner, model, wish, ["updatedAt"]);
    await checkLinksBefore(inner, model, [data], as);
    const where = underGuard(writableWhere(inner.ability, as, model), filter);
    const table = delegateOf(inner, model);
    const rows = await translateErrors(model, "write", () => table.updateManyAndReturn({ where, data }));
    if (rows.length === 0) return rows;
    // a named state change may leave the state it starts from; what it leads to must stay readable
    const after =
      as === "update"
        ? writableWhere(inner.ability, "update", model)
        : accessibleWhere(inner.ability, "read", model);
    await checkReadBack(inner, model, rows, { guard: after, fields: new Set(Object.keys(wish)), action: as });
    await recordChange(inner, "UPDATE", model, rows, wish);
    return rows;
  });
}

export async function updateMany(scope: Scope, model: ModelName, args: Data): Promise<{ count: number }> {
  checkKeys(model, args, ["where", "data", "as"]);
  refuseUndefined(model, args.where);
  const filter = safeFilter(model, args.where, readGuardOf(scope));
  const rows = await updateRows(scope, model, filter, args.data as Data, (args.as ?? "update") as Action);
  return { count: rows.length };
}

export async function updateOne(scope: Scope, model: ModelName, args: Data): Promise<RowLike> {
  checkKeys(model, args, ["where", "data", "as"]);
  const filter = safeUnique(model, args.where, readGuardOf(scope));
  const action = (args.as ?? "update") as Action;
  const [row] = await updateRows(scope, model, filter, args.data as Data, action);
  return row ?? refuse(scope, model, filter, action);
}

/** See `Versioned.updateVersioned`. */
export async function updateVersioned(
  scope: Scope,
  model: ModelName,
  args: Data,
): Promise<{ ok: true } | { ok: false; code: "conflict" }> {
  checkKeys(model, args, ["id", "version", "data", "as"]);
  const { id, version, data } = args;
  if (typeof id !== "string" || typeof version !== "number")
    throw new GuardViolation(`${model}: id and version are needed`);
  const action = (args.as ?? "update") as Action;
  const wish = { ...(data as Data), version: version + 1 };
  const rows = await updateRows(scope, model, { id, version }, wish, action);
  if (rows.length > 0) return { ok: true };
  const where = underGuard(writableWhere(scope.ability, action, model), { id });
  const present = await delegateOf(scope, model).findFirst({ where, select: { version: true } });
  // still writable, so only the version can have been in the way
  if (present) return { ok: false, code: "conflict" };
  return refuse(scope, model, { id }, action);
}

export async function deleteOne(scope: Scope, model: ModelName, args: Data): Promise<RowLike> {
  refuseReadOnly(scope, "delete", model);
  checkKeys(model, args, ["where"]);
  const filter = safeUnique(model, args.where, readGuardOf(scope));
  return scope.inTransaction(async (inner) => {
    const where = underGuard(writableWhere(inner.ability, "delete", model), filter);
    const table = delegateOf(inner, model);
    const row = await table.findFirst({ where });
    const { count } = row
      ? await translateErrors(model, "delete", () => table.deleteMany({ where }))
      : { count: 0 };
    if (!row || count === 0) return refuse(inner, model, filter, "delete");
    await recordChange(inner, "DELETE", model, [row]);
    return row;
  });
}

/** Why nothing was hit: 403 for a row that may be read, 404 for any other. */
async function refuse(scope: Scope, model: ModelName, filter: Filter, action: Action): Promise<never> {
  const where = underGuard(accessibleWhere(scope.ability, "read", model), filter);
  const readable = await delegateOf(scope, model).count({ where });
  throw readable > 0 ? new ForbiddenError(action, model) : new NotFoundError(model);
}

/** In a filter of a write `undefined` would widen what is hit. */
function refuseUndefined(model: string, value: unknown): void {
  if (value === undefined) throw new GuardViolation(`${model}: undefined in the filter of a write`);
  if (value === null || typeof value !== "object" || value instanceof Date) return;
  for (const inner of Object.values(value)) refuseUndefined(model, inner);
}
