import type { FactPath } from "../facts/schema.ts";

/**
 * A statement about the facts: true, false, or not known, and then which absent facts would decide it (none, where a
 * figure of the law is not published yet).
 */
export type Truth = { value: true } | { value: false } | { value: null; missing: readonly FactPath[] };

export const TRUE: Truth = { value: true };
export const FALSE: Truth = { value: false };

/** A statement that waits for these facts. */
export function unknown(...missing: FactPath[]): Truth {
  return { value: null, missing };
}

/** True or false, without doubt. */
export function truth(value: boolean): Truth {
  return value ? TRUE : FALSE;
}

/** False if one part is false, true if all are; otherwise unknown for all that the unknown parts wait for (Kleene). */
export function all(...parts: Truth[]): Truth {
  return combine(parts, false);
}

/** True if one part is true, false if all are false; otherwise unknown (Kleene). */
export function any(...parts: Truth[]): Truth {
  return combine(parts, true);
}

/** The opposite; unknown stays unknown. */
export function not(part: Truth): Truth {
  return part.value === null ? part : truth(!part.value);
}

function combine(parts: readonly Truth[], decisive: boolean): Truth {
  let open: (Truth & { value: null }) | null = null;
  for (const part of parts) {
    if (part.value === decisive) return part;
    if (part.value === null) open = open === null ? part : bothOpen(open, part);
  }
  return open ?? truth(!decisive);
}

/** Waits for what either part waits for, each fact once. */
function bothOpen(one: Truth & { value: null }, other: Truth & { value: null }): Truth & { value: null } {
  const further = other.missing.filter((path) => !one.missing.includes(path));
  return further.length === 0 ? one : { value: null, missing: [...one.missing, ...further] };
}
