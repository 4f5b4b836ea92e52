import { GuardViolation } from "#app/platform/errors.ts";
import type { Filter } from "../accessible.ts";
import { metaOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { QUESTIONS } from "../questions.ts";

/** The rows of a model that may be read. */
export type ReadGuard = (model: ModelName) => Filter;

export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Wall "rows": the guard stands beside the wish inside AND; spread together, a wish could overwrite it. */
export function underGuard(guard: Filter, wish: Filter): Filter {
  return { AND: [guard, wish] };
}

/**
 * Wall "questions": rewrites a caller's filter so that relations in it, if allowed at all, are
 * asked of visible rows only.
 */
export function safeFilter(model: ModelName, filter: unknown, guard: ReadGuard): Filter {
  if (filter === undefined) return {};
  if (!isPlain(filter)) throw new GuardViolation(`${model}: a filter must be an object`);
  const meta = metaOf(model);
  const safe: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    if (key === "AND" || key === "OR" || key === "NOT") {
      safe[key] = Array.isArray(value)
        ? value.map((part) => safeFilter(model, part, guard))
        : safeFilter(model, value, guard);
    } else if (Object.hasOwn(meta.scalars, key)) {
      safe[key] = value;
    } else if (Object.hasOwn(meta.relations, key)) {
      safe[key] = safeQuestion(model, key, value, guard);
    } else {
      throw new GuardViolation(`${model}: no filter ${key}`);
    }
  }
  return safe;
}

function safeQuestion(model: ModelName, key: string, value: unknown, guard: ReadGuard): Filter {
  const relation = metaOf(model).relations[key];
  const name = `${model}.${key}`;
  const quantifier = relation?.list ? "some" : "is";
  if (!relation || !Object.hasOwn(QUESTIONS, name))
    throw new GuardViolation(`${name}: not a question of questions.ts`);
  if (!isPlain(value) || Object.keys(value).join() !== quantifier || !isPlain(value[quantifier])) {
    throw new GuardViolation(`${name}: only { ${quantifier}: { … } } may be asked`);
  }
  const target = relation.target as ModelName;
  return { [quantifier]: underGuard(guard(target), safeFilter(target, value[quantifier], guard)) };
}

/** The filter by a unique key, spelled as plain equalities so that it can stand in any filter. */
export function safeUnique(model: ModelName, where: unknown, guard: ReadGuard): Filter {
  if (!isPlain(where)) throw new GuardViolation(`${model}: a unique key is needed`);
  const { uniqueKeys } = metaOf(model);
  const rest: Record<string, unknown> = {};
  const keys: Filter[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (!uniqueKeys.includes(key)) rest[key] = value;
    else if (isPlain(value)) keys.push(value);
    else if (value !== undefined && value !== null) keys.push({ [key]: value });
  }
  if (keys.length === 0) throw new GuardViolation(`${model}: a unique key is needed`);
  return { AND: [...keys.map((key) => safeFilter(model, key, guard)), safeFilter(model, rest, guard)] };
}
