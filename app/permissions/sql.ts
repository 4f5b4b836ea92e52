import { accessibleWhere } from "./accessible.ts";
import type { Filter } from "./accessible.ts";
import type { Action, AppAbility } from "./ability.ts";
import { metaOf } from "./models.ts";
import type { ModelName, Relation } from "./models.ts";

/** SQL with $1 … parameters. Parameters carry no type, so PostgreSQL takes the column's. */
export interface SqlText {
  text: string;
  values: unknown[];
}

const COMPARISONS: Readonly<Record<string, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/**
 * The ids of the rows an ability reaches, as SQL: the same conditions that guard every query, for
 * questions Prisma cannot put (search, matching, figures). Use it as `WHERE id IN (<text>)`; other
 * parameters follow its own. Throws for a condition it does not know, rather than leave it out.
 */
export function accessibleIds(ability: AppAbility, action: Action, model: ModelName): SqlText {
  const values: unknown[] = [];
  const condition = conditionOf(accessibleWhere(ability, action, model), model, "t0", {
    take: (value) => `$${values.push(value instanceof Date ? value.toISOString() : value)}`,
    alias: aliases(),
  });
  return { text: `SELECT t0.id FROM "${model}" t0 WHERE ${condition}`, values };
}

interface Writer {
  /** adds a parameter, gives its placeholder */
  take(value: unknown): string;
  alias(): string;
}

function aliases(): () => string {
  let last = 0;
  return () => `t${(last += 1)}`;
}

function conditionOf(filter: Filter, model: ModelName, table: string, writer: Writer): string {
  const parts = Object.entries(filter).map(([key, value]) => {
    if (key === "AND" || key === "OR" || key === "NOT") {
      const inner = ([value].flat() as Filter[]).map((part) => conditionOf(part, model, table, writer));
      if (key === "NOT" && inner.length > 0) return `NOT ${all(inner)}`;
      if (key === "NOT") throw new Error(`${model}: NOT of nothing`);
      return key === "AND" ? all(inner) : any(inner);
    }
    const { relations, scalars } = metaOf(model);
    if (Object.hasOwn(scalars, key)) return scalarOf(`${table}."${key}"`, value, writer);
    const relation = relations[key];
    if (!relation) throw new Error(`${model}: no condition ${key}`);
    return relationOf(relation, model, key, value as Filter, table, writer);
  });
  return all(parts);
}

const all = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(" AND ")})` : "TRUE");
const any = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(" OR ")})` : "FALSE");

function scalarOf(column: string, value: unknown, writer: Writer): string {
  if (value === null) return `${column} IS NULL`;
  if (typeof value !== "object" || value instanceof Date) return `${column} = ${writer.take(value)}`;
  return all(
    Object.entries(value).map(([operator, operand]: [string, unknown]) => {
      const comparison = COMPARISONS[operator];
      if (comparison && operand !== null) return `${column} ${comparison} ${writer.take(operand)}`;
      if (operator === "has" && operand !== null) return `${writer.take(operand)} = ANY(${column})`;
      if (operator === "equals") return scalarOf(column, operand, writer);
      if (operator === "not" && operand === null) return `${column} IS NOT NULL`;
      if ((operator === "in" || operator === "notIn") && Array.isArray(operand)) {
        if (operand.length === 0) return operator === "in" ? "FALSE" : "TRUE";
        const list = operand.map((one) => writer.take(one)).join(", ");
        return `${column} ${operator === "in" ? "IN" : "NOT IN"} (${list})`;
      }
      throw new Error(`no condition ${operator} on ${column}`);
    }),
  );
}

function relationOf(
  relation: Relation,
  model: ModelName,
  key: string,
  value: Filter,
  table: string,
  writer: Writer,
): string {
  const quantifier = relation.list ? "some" : "is";
  const inner = value[quantifier];
  if (Object.keys(value).join() !== quantifier || inner === null || typeof inner !== "object") {
    throw new Error(`${model}.${key}: only ${quantifier}`);
  }
  const target = relation.target as ModelName;
  const alias = writer.alias();
  const link = linkOf(relation, model).map(([own, theirs]) => `${alias}."${theirs}" = ${table}."${own}"`);
  const condition = conditionOf(inner as Filter, target, alias, writer);
  return `EXISTS (SELECT 1 FROM "${target}" ${alias} WHERE ${all([...link, condition])})`;
}

/** Pairs of columns, own and the target's; the far side of a relation is the same link, read backwards. */
function linkOf({ target, from, to }: Relation, model: ModelName): (readonly [string, string])[] {
  if (from.length > 0) return from.map((own, at) => [own, to[at] ?? ""] as const);
  const candidates = Object.values(metaOf(target).relations).filter(
    (one) => one.target === model && one.from.length > 0,
  );
  const [back] = candidates;
  if (!back || candidates.length > 1) throw new Error(`${model} and ${target}: not one link`);
  return back.from.map((theirs, at) => [back.to[at] ?? "", theirs] as const);
}
