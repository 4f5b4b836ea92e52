import { ForbiddenError } from "#app/platform/errors.ts";
import { accessibleWhere } from "../accessible.ts";
import type { Filter } from "../accessible.ts";
import { metaOf } from "../models.ts";
import type { ModelName, Relation } from "../models.ts";
import { delegateOf } from "./scope.server.ts";
import type { Scope } from "./scope.server.ts";
import { underGuard } from "./filter.ts";

/**
 * A new row can make its own link visible: whoever enters a stranger as a colleague may read the
 * colleague. Reading back is too late there, so such targets must be visible before the write.
 */
export async function checkLinksBefore(
  scope: Scope,
  model: ModelName,
  data: readonly Readonly<Record<string, unknown>>[],
  action: string,
): Promise<void> {
  for (const relation of Object.values(metaOf(model).relations)) {
    const target = relation.target as ModelName;
    const targets = targetsOf(relation, data);
    if (targets.length === 0) continue;
    const guard = accessibleWhere(scope.ability, "read", target);
    if (!leadsThrough(guard, target, model)) continue;
    const where = underGuard(guard, { OR: targets });
    if ((await delegateOf(scope, target).count({ where })) < targets.length) {
      throw new ForbiddenError(action, model);
    }
  }
}

/** The rows that the written data link to, each once. */
function targetsOf({ from, to }: Relation, data: readonly Readonly<Record<string, unknown>>[]): Filter[] {
  const keys = data
    .filter((one) => from.length > 0 && from.every((key) => typeof one[key] === "string"))
    .map((one) => Object.fromEntries(from.map((key, at) => [to[at] ?? "", one[key]])));
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

/** Whether a condition on rows of `model` asks for rows of `through` anywhere. */
function leadsThrough(condition: Filter, model: ModelName, through: ModelName): boolean {
  return Object.entries(condition).some(([key, value]) => {
    if (key === "AND" || key === "OR" || key === "NOT") {
      return ([value].flat() as Filter[]).some((part) => leadsThrough(part, model, through));
    }
    const target = metaOf(model).relations[key]?.target as ModelName | undefined;
    if (!target) return false;
    const inner = Object.values(value as Record<string, Filter>);
    return target === through || inner.some((part) => leadsThrough(part, target, through));
  });
}
