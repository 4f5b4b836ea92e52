import { accessibleBy } from "@casl/prisma/runtime";
import type { Action, AppAbility } from "./ability.ts";
import { metaOf } from "./models.ts";
import type { ModelName } from "./models.ts";

export type Filter = Readonly<Record<string, unknown>>;

/**
 * The rows of a model an ability reaches with one action, as a Prisma filter. The only file that
 * asks CASL for it: for "no rows" CASL says `{ OR: [] }`, which Prisma drops inside AND, include
 * and _count, so that it would mean all rows.
 */
export function accessibleWhere(ability: AppAbility, action: Action, model: ModelName): Filter {
  const where = accessibleBy(ability, action).ofType(model) as Filter;
  return Array.isArray(where.OR) && where.OR.length === 0 ? noRows(model) : where;
}

/** A filter that stays false wherever it stands. */
export function noRows(model: ModelName): Filter {
  const [id = "id"] = metaOf(model).id;
  return { [id]: { in: [] } };
}

/** What a write needs: the row must be readable, too, for a write tells what it found. */
export function writableWhere(ability: AppAbility, action: Action, model: ModelName): Filter {
  return { AND: [accessibleWhere(ability, "read", model), accessibleWhere(ability, action, model)] };
}
