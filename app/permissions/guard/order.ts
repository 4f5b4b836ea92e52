import { GuardViolation } from "#app/platform/errors.ts";
import { metaOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { PARENTS } from "../parents.ts";
import { isPlain } from "./filter.ts";

const AGGREGATES = new Set(["_count", "_sum", "_avg", "_min", "_max"]);

/** Refuses an order by relations whose rows may be hidden: the order would tell what they hold. */
export function checkOrder(model: ModelName, orderBy: unknown): void {
  for (const part of [orderBy].flat()) {
    if (part === undefined) continue;
    if (!isPlain(part)) throw new GuardViolation(`${model}: an order must be an object`);
    for (const [key, value] of Object.entries(part)) {
      const relation = metaOf(model).relations[key];
      if (Object.hasOwn(metaOf(model).scalars, key)) continue;
      if (!relation || !Object.hasOwn(PARENTS, `${model}.${key}`)) {
        throw new GuardViolation(`${model}: no order by ${key}`);
      }
      checkOrder(relation.target as ModelName, value);
    }
  }
}

/** For groupBy: own fields and figures over own fields. */
export function checkGroupOrder(model: ModelName, orderBy: unknown): void {
  for (const part of [orderBy].flat()) {
    for (const key of Object.keys(isPlain(part) ? part : {})) {
      if (!AGGREGATES.has(key)) checkScalars(model, [key]);
    }
  }
}

/** Every name must be a field of the model itself. */
export function checkScalars(model: ModelName, names: readonly unknown[]): void {
  for (const name of names) {
    if (typeof name !== "string" || !Object.hasOwn(metaOf(model).scalars, name)) {
      throw new GuardViolation(`${model}: ${String(name)} is no field`);
    }
  }
}

/** `having` asks about own fields, joined by AND, OR and NOT. */
export function checkHaving(model: ModelName, having: unknown): void {
  if (having === undefined) return;
  for (const part of [having].flat()) {
    if (!isPlain(part)) throw new GuardViolation(`${model}: having must be an object`);
    for (const [key, value] of Object.entries(part)) {
      if (key === "AND" || key === "OR" || key === "NOT") checkHaving(model, value);
      else checkScalars(model, [key]);
    }
  }
}
