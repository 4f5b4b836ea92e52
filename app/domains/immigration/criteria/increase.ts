import type { FactPath, FactValue } from "../facts/schema.ts";
import { fact, type Situation } from "../logic/situation.ts";
import type { Change } from "./types.ts";

type NumberPath = { [Path in FactPath]: FactValue<Path> extends number ? Path : never }[FactPath];

/**
 * Raises a number that is known and too small to what is required. Years and hours have two decimals: the difference is
 * rounded to what can be typed in.
 */
export function increaseTo(situation: Situation, path: NumberPath, to: number): readonly Change[] {
  const actual = fact(situation, path);
  if (actual === undefined) return [];
  return [{ change: "increase", fact: path, to, by: Math.round((to - actual) * 100) / 100 }];
}
