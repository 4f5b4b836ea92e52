import { compareLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { closingOf, HARD_REQUIREMENTS, howMet } from "./requirements.ts";
import type { Closing, HardRequirement } from "./requirements.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";
import type { Weights } from "./weights.ts";

/** One person compared with one vacancy. `score` is 0–100, the sum of the lines' points. */
export interface Match {
  score: number;
  lines: Line[];
  /** hard requirements (of those that count) that are not met */
  missing: HardRequirement[];
}

/** How a comparison is made: the points of each line, and which hard requirements do not count. */
export interface MatchRules {
  weights: Weights;
  setAside: readonly HardRequirement[];
}

/** Compares one person with one vacancy, line by line. */
export function matchProfile(vacancy: MatchingVacancy, profile: MatchingProfile, rules: MatchRules): Match {
  const lines = compareLines(vacancy, profile, rules.weights);
  return {
    score: Math.round(lines.reduce((sum, line) => sum + line.weight * line.percent, 0) / 100),
    lines,
    missing: HARD_REQUIREMENTS.filter(
      (requirement) => !rules.setAside.includes(requirement) && howMet(requirement, lines) !== "met",
    ),
  };
}

/** The place of a match among others: more points first, ties by `key` (the person's number, the vacancy's id). */
export function isBefore(a: { score: number; key: string }, b: { score: number; key: string }): boolean {
  return a.score === b.score ? a.key < b.key : a.score > b.score;
}

export interface Ranked<Item> extends Match {
  key: string;
  item: Item;
}

export interface NearMiss<Item> extends Ranked<Item> {
  closing: Closing;
}

/**
 * Who or what fits, best first, and apart from them what misses exactly one hard requirement by one step. `compare`
 * gives the match of an item, so that people are ranked for a vacancy and vacancies for a person by the same rules.
 */
export function rank<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  compare: (item: Item) => Match,
): { ranked: Ranked<Item>[]; nearMisses: NearMiss<Item>[] } {
  const all = items
    .map((item) => ({ ...compare(item), key: keyOf(item), item }))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return {
    ranked: all.filter(({ missing }) => missing.length === 0),
    nearMisses: all.flatMap((match) => {
      const [only, ...others] = match.missing;
      const closing = only && others.length === 0 ? closingOf(only, match.lines) : null;
      return closing ? [{ ...match, closing }] : [];
    }),
  };
}
