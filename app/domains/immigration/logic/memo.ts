import type { Situation } from "./situation.ts";

/**
 * Remembers what a pure function said of something in a situation, for as long as the situation lives. The routes share
 * conditions, and a check asks for the same one many times.
 */
export function remembered<Subject, Result>(
  compute: (subject: Subject, situation: Situation) => Result,
): (subject: Subject, situation: Situation) => Result {
  const bySituation = new WeakMap<Situation, Map<Subject, Result>>();
  let latest: { situation: Situation; results: Map<Subject, Result> } | null = null;

  const resultsFor = (situation: Situation) => {
    // Most questions come in a row for one situation, and a look into the WeakMap costs as much as a rule.
    if (latest?.situation === situation) return latest.results;
    const results = bySituation.get(situation) ?? new Map<Subject, Result>();
    bySituation.set(situation, results);
    latest = { situation, results };
    return results;
  };

  return (subject, situation) => {
    const results = resultsFor(situation);
    const known = results.get(subject);
    if (known !== undefined) return known;
    const result = compute(subject, situation);
    results.set(subject, result);
    return result;
  };
}
