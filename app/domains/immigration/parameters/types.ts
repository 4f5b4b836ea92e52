import type { PlainDate } from "#app/domains/calendar/index.ts";

/** How surely a fact of the law is known. Only "law" may block a route. */
export type Confidence = "law" | "official" | "secondary" | "draft" | "general" | "conflict";

/** Where a rule or figure stands. */
export interface LegalRef {
  norm: string;
  source: string;
  confidence: Confidence;
}

/** A figure from its first to its last day; no last day: until further notice. */
export interface DatedValue<Value> {
  from: PlainDate;
  until: PlainDate | null;
  value: Value;
  source: string;
  confidence: Confidence;
}

/** A figure of the law through time. Values are sorted by first day and do not overlap. */
export interface Parameter<Value = number> {
  id: string;
  /** "cent/year", "cent", "permille", "month", "week", "year" … */
  unit: string;
  norm: string;
  values: readonly [DatedValue<Value>, ...DatedValue<Value>[]];
  /** First day from which another value must be expected, null if none is announced. */
  expectedChange: PlainDate | null;
  /** Day on which somebody last compared the values with their source. */
  reviewed: PlainDate;
}

/** What a parameter says for a day. A draft is shown, never applied. */
type Lookup<Value = number> =
  { published: true; entry: DatedValue<Value> } | { published: false; draft: DatedValue<Value> | null };

/** The value in force on a day. A day without an officially published value has none, whatever came before. */
export function lookUp<Value>(parameter: Parameter<Value>, day: PlainDate): Lookup<Value> {
  const entry = parameter.values.find(({ from, until }) => from <= day && (until === null || day <= until));
  if (entry !== undefined && entry.confidence !== "draft") return { published: true, entry };
  return { published: false, draft: entry ?? null };
}
