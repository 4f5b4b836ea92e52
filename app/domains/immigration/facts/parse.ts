import { contradictingPaths } from "./contradictions.ts";
import { INPUT_LIMITS, inputError, type InputError, type InputErrorCode } from "./errors.ts";
import { checkField } from "./read-field.ts";
import {
  FACT_SCHEMA,
  isField,
  type Facts,
  type FactValue,
  type FieldGroup,
  type FlatFacts,
} from "./schema.ts";

type Parsed<Value> = { ok: true; facts: Value } | { ok: false; errors: InputError[] };

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path of the first object or list that lies deeper than allowed; null if there is none. */
function deepestAllowedExceeded(value: unknown, depth = 1, path = ""): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth > INPUT_LIMITS.depth) return path;
  for (const [key, entry] of Object.entries(value)) {
    const found = deepestAllowedExceeded(entry, depth + 1, join(path, key));
    if (found !== null) return found;
  }
  return null;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/**
 * Checks facts as they come from outside and lays them flat by path; null and absent are both "not known" and left out.
 * Refuses with one error per path, in the order of the input.
 */
export function flattenFacts(input: unknown): Parsed<FlatFacts> {
  const tooDeep = deepestAllowedExceeded(input);
  if (tooDeep !== null) return { ok: false, errors: [inputError(tooDeep, "too_deep")] };

  const errors = new Map<string, InputError>();
  const known: { [path: string]: unknown } & FlatFacts = {};
  const refuse = (path: string, code: InputErrorCode) => {
    if (!errors.has(path)) errors.set(path, inputError(path, code));
  };
  const walk = (group: FieldGroup, value: unknown, prefix: string) => {
    if (!isGroup(value)) return refuse(prefix, "wrong_type");
    for (const key of Object.keys(value)) {
      const path = join(prefix, key);
      const entry = Object.hasOwn(group, key) ? group[key] : undefined;
      const inner = value[key] ?? null;
      if (entry === undefined) refuse(path, "unknown_key");
      else if (inner === null) continue;
      else if (!isField(entry)) walk(entry, inner, path);
      else {
        const before = errors.size;
        checkField(entry, inner, (below, code) => refuse(path + below, code));
        if (errors.size === before) known[path] = inner;
      }
    }
  };
  walk(FACT_SCHEMA, input, "");
  // Only sound values are in `known`: a wrong one is refused for itself, never for a contradiction.
  contradictingPaths((path) => known[path] as FactValue<typeof path> | undefined).forEach((path) =>
    refuse(path, "contradiction"),
  );
  return errors.size > 0 ? { ok: false, errors: [...errors.values()] } : { ok: true, facts: known };
}

function nest(group: FieldGroup, flat: Readonly<Record<string, unknown>>, prefix: string) {
  const nested: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(group)) {
    const path = join(prefix, key);
    const value = isField(entry) ? flat[path] : nest(entry, flat, path);
    if (value !== undefined) nested[key] = value;
  }
  return Object.keys(nested).length > 0 || prefix === "" ? nested : undefined;
}

/**
 * Checks facts as they come from outside. Gives them back nested as in the contract, in the order of the schema and
 * without what is not known, so that equal facts are equal bytes; or one error per path.
 */
export function parseFacts(input: unknown): Parsed<Facts> {
  const flat = flattenFacts(input);
  return flat.ok ? { ok: true, facts: nest(FACT_SCHEMA, flat.facts, "") as Facts } : flat;
}

/** Reads facts, or a list of them, from JSON text. Text that is no JSON is refused as `invalid_value` at the path "". */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; errors: InputError[] } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, errors: [inputError("", "invalid_value")] };
  }
}
