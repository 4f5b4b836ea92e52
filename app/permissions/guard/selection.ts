import { GuardViolation } from "#app/platform/errors.ts";
import { metaOf } from "../models.ts";
import type { ModelName, Relation } from "../models.ts";
import { PARENTS } from "../parents.ts";
import { READS_ARE_RECORDED } from "./audited.ts";
import { isPlain, safeFilter, underGuard } from "./filter.ts";
import type { ReadGuard } from "./filter.ts";
import { checkOrder, checkScalars } from "./order.ts";

interface Selection {
  select?: Record<string, unknown>;
  include?: Record<string, unknown>;
}

const LIST_KEYS = ["where", "orderBy", "take", "skip", "distinct", "select", "include"];

/** Throws for any argument the guard does not know: what is not looked at must not pass. */
export function checkKeys(model: string, args: Record<string, unknown>, known: readonly string[]): void {
  for (const key of Object.keys(args)) {
    if (args[key] !== undefined && !known.includes(key))
      throw new GuardViolation(`${model}: ${key} is not offered`);
  }
}

/** Rewrites `select` and `include` so that every nested row and count is a visible one. */
export function safeSelection(model: ModelName, args: Record<string, unknown>, guard: ReadGuard): Selection {
  const { select, include } = args;
  if (isPlain(select)) return { select: { ...safeFields(model, select, guard), ...recordedFields(model) } };
  if (isPlain(include)) return { include: safeFields(model, include, guard) };
  if (select !== undefined || include !== undefined)
    throw new GuardViolation(`${model}: select must be an object`);
  return {};
}

/** Rows whose reading is recorded must be told apart, whatever was selected. */
function recordedFields(model: ModelName): Record<string, true> {
  if (!READS_ARE_RECORDED.has(model)) return {};
  const tenants = ["id", "centerId", "companyId", "candidateId"].filter(
    (key) => key in metaOf(model).scalars,
  );
  return Object.fromEntries(tenants.map((key) => [key, true as const]));
}

function safeFields(
  model: ModelName,
  fields: Record<string, unknown>,
  guard: ReadGuard,
): Record<string, unknown> {
  const { scalars, relations } = metaOf(model);
  const safe: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const relation = relations[key];
    if (value === undefined || value === false) continue;
    if (key === "_count") safe[key] = safeCounts(model, value, guard);
    else if (relation) safe[key] = safeRelation(`${model}.${key}`, relation, value, guard);
    else if (Object.hasOwn(scalars, key) && value === true) safe[key] = true;
    else throw new GuardViolation(`${model}: ${key} cannot be selected`);
  }
  return safe;
}

function safeRelation(name: string, relation: Relation, value: unknown, guard: ReadGuard): unknown {
  const args = value === true ? {} : value;
  if (!isPlain(args)) throw new GuardViolation(`${name}: must be true or an object`);
  const target = relation.target as ModelName;
  const selection = safeSelection(target, args, guard);
  if (!relation.list && relation.required) {
    // Prisma takes no condition here: only parents that every reader of the child may read
    if (!Object.hasOwn(PARENTS, name)) throw new GuardViolation(`${name}: required, and not in parents.ts`);
    checkKeys(name, args, ["select", "include"]);
    return Object.keys(selection).length > 0 ? selection : true;
  }
  checkKeys(name, args, relation.list ? LIST_KEYS : ["where", "select", "include"]);
  const { orderBy, take, skip, distinct } = args;
  checkOrder(target, orderBy);
  checkScalars(target, [distinct ?? []].flat());
  return {
    where: underGuard(guard(target), safeFilter(target, args.where, guard)),
    ...(relation.list && { orderBy, take, skip, distinct }),
    ...selection,
  };
}

function safeCounts(model: ModelName, value: unknown, guard: ReadGuard): unknown {
  if (!isPlain(value) || !isPlain(value.select))
    throw new GuardViolation(`${model}: name the relations to count`);
  checkKeys(`${model}._count`, value, ["select"]);
  const counts: Record<string, unknown> = {};
  for (const [key, wish] of Object.entries(value.select)) {
    const relation = metaOf(model).relations[key];
    if (wish === undefined || wish === false) continue;
    if (!relation?.list || (wish !== true && !isPlain(wish)))
      throw new GuardViolation(`${model}: cannot count ${key}`);
    if (isPlain(wish)) checkKeys(`${model}._count.${key}`, wish, ["where"]);
    const target = relation.target as ModelName;
    const where = isPlain(wish) ? wish.where : undefined;
    counts[key] = { where: underGuard(guard(target), safeFilter(target, where, guard)) };
  }
  return { select: counts };
}
