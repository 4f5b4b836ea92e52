import type { FactPath } from "../facts/schema.ts";
import type { Situation } from "../logic/situation.ts";
import type { Truth } from "../logic/truth.ts";
import type { LegalRef } from "../parameters/types.ts";
import { STATUTE_BOOK } from "../parameters/sources.ts";

/** Values that a sentence says; how each is written stands in the sentence ("{required|eur}"). */
export type TextParams = Readonly<Record<string, string | number>>;

/** State of a criterion. */
export type CriterionState = "met" | "not_met" | "unknown" | "not_applicable";

/** What was found, what is required, and which sentence says so. */
export interface Finding {
  /** Variant of the sentence; the state if absent. */
  sentence?: string;
  params?: TextParams;
  actual?: string | number | boolean;
  required?: string | number | boolean;
  unit?: string;
  /** An amount that is not published yet, shown beside. */
  draft?: number;
  /** Further basis that this finding rests on. */
  basis?: readonly LegalRef[];
}

/** One fact changed so that a criterion is met, or the authority's power to waive it. */
export type Change =
  | { change: "increase" | "decrease"; fact: FactPath; to: string | number; by?: number }
  | { change: "set"; fact: FactPath; to: string | boolean }
  | { change: "discretion"; norm: string };

/** One condition of a route. */
export interface Criterion {
  /** Public name, stable. */
  id: string;
  basis: readonly LegalRef[];
  /** Whether the condition holds; "not_applicable" where the norm does not ask for it here. */
  test(situation: Situation): Truth | "not_applicable";
  find?(situation: Situation, state: CriterionState): Finding;
  /** Changes that would meet it, smallest first; asked only when it is not met. */
  changes?(situation: Situation): readonly Change[];
}

/** A basis in the statute book itself. */
export function law(norm: string): LegalRef {
  return { norm, source: STATUTE_BOOK, confidence: "law" };
}

/** The state a test result stands for. */
export function stateOf(result: Truth | "not_applicable"): CriterionState {
  if (result === "not_applicable") return result;
  if (result.value === null) return "unknown";
  return result.value ? "met" : "not_met";
}
