import { ForbiddenError } from "#app/platform/errors.ts";
import { accessibleWhere } from "../accessible.ts";
import type { Filter } from "../accessible.ts";
import { metaOf } from "../models.ts";
import type { ModelName } from "../models.ts";
import { underGuard } from "./filter.ts";
import { delegateOf } from "./scope.server.ts";
import type { Scope } from "./scope.server.ts";

interface ReadBack {
  /** what the rows must meet after the write */
  guard: Filter;
  /** the fields that were written */
  fields: ReadonlySet<string>;
  action: string;
}

/**
 * Wall "writes": reads the written rows back under the guard of the write, together with the guards
 * of the rows that written foreign keys point to. One statement; when a row is missing, the error
 * rolls the transaction back.
 */
export async function checkReadBack(
  scope: Scope,
  model: ModelName,
  rows: readonly Record<string, unknown>[],
  { guard, fields, action }: ReadBack,
): Promise<void> {
  const links = linkGuards(scope, model, fields);
  if (action !== "create" && links.length === 0 && !touches(guard, fields, model)) return;
  const keys = rows.map((row) => Object.fromEntries(metaOf(model).id.map((key) => [key, row[key]])));
  const wish = keys.length === 1 ? keys[0] : { OR: keys };
  const where = underGuard({ AND: [guard, ...links] }, wish ?? {});
  const visible = await delegateOf(scope, model).count({ where });
  if (visible !== rows.length) throw new ForbiddenError(action, model);
}

/** Each written link is empty or leads to a row the writer may read. */
function linkGuards(scope: Scope, model: ModelName, fields: ReadonlySet<string>): Filter[] {
  return Object.entries(metaOf(model).relations)
    .filter(([, relation]) => relation.from.some((key) => fields.has(key)))
    .flatMap(([name, { target, from, required }]) => {
      const guard = accessibleWhere(scope.ability, "read", target as ModelName);
      // everybody may read it: that it exists is the foreign key's matter
      if (Object.keys(guard).length === 0) return [];
      const visible: Filter = { [name]: { is: guard } };
      if (required) return [visible];
      return [
        { OR: [visible, ...from.map((key) => ({ [key]: null })).filter((empty) => nullable(model, empty))] },
      ];
    });
}

function nullable(model: ModelName, empty: Filter): boolean {
  return Object.keys(empty).every((key) => metaOf(model).scalars[key]?.required === false);
}

/** Whether a guard looks at any of the written fields. */
function touches(guard: Filter, fields: ReadonlySet<string>, model: ModelName): boolean {
  return Object.entries(guard).some(([key, value]) => {
    if (key === "AND" || key === "OR" || key === "NOT") {
      return [value].flat().some((part) => touches(part as Filter, fields, model));
    }
    const relation = metaOf(model).relations[key];
    return relation ? relation.from.some((from) => fields.has(from)) : fields.has(key);
  });
}
