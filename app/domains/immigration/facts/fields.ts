/*
 * The kinds of fields a fact can have. A field says what values it takes; the validation, the types and the order of
 * questions all follow from the one table in schema.ts.
 */

/** Largest salary taken, in EUR a year: beyond it lies a typing error, not a job. */
export const MAX_SALARY_EUR = 10_000_000;

/** Days outside these years cannot be facts of a living person or of the law we know. */
export const FIRST_DAY = "1900-01-01";
export const LAST_DAY = "2199-12-31";

export type CodeList = "country" | "isco08" | "kldb2010" | "land";

export type Field =
  | { kind: "boolean" }
  | { kind: "date" }
  | { kind: "text" }
  | { kind: "code"; list: CodeList }
  | { kind: "codes"; list: CodeList }
  | { kind: "choice"; values: readonly string[] }
  | { kind: "number"; max: number; decimals: number };

export const yesNo = { kind: "boolean" } as const;
export const day = { kind: "date" } as const;
export const text = { kind: "text" } as const;

/** One code of a list. */
export const code = (list: CodeList) => ({ kind: "code", list }) as const;

/** Several codes of a list. */
export const codes = (list: CodeList) => ({ kind: "codes", list }) as const;

/** One of the given words. */
export const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  ({ kind: "choice", values }) as const;

/** A number from 0 to `max` with at most so many decimals. */
export const upTo = (max: number, decimals = 0) => ({ kind: "number", max, decimals }) as const;
