import { LEVELS } from "./lines.ts";
import type { Match, MatchRules } from "./rules.ts";
import { isBefore, matchProfile } from "./rules.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";

/** A single thing that could change about a person, and nothing else. */
export type Change =
  | { code: "language"; from: string; to: string }
  | { code: "recognition" }
  | { code: "skill"; skill: string }
  | { code: "start"; on: string };

/** What a change would bring: the score then, and the place then among those who fit now (from 1). */
export interface WhatIf {
  change: Change;
  score: number;
  place: number;
}

type Standing = { score: number; key: string };

/**
 * Counterfactuals: what a person's place would be with one thing different, each recomputed by the same comparison.
 * Only things a person or a course can change are asked; only changes that bring the person forward are told, the one
 * that brings furthest first.
 * @param standing all who fit now, best first, the person included if it fits
 * @param present the person's match now
 */
export function whatIf(
  vacancy: MatchingVacancy,
  person: { key: string; profile: MatchingProfile; present: Match },
  rules: MatchRules,
  standing: readonly Standing[],
): WhatIf[] {
  const { key, profile, present } = person;
  const placeNow = present.missing.length === 0 ? placeAmong(standing, { score: present.score, key }) : null;
  return changesOf(vacancy, profile, present)
    .flatMap(({ change, changed }): WhatIf[] => {
      const then = matchProfile(vacancy, changed, rules);
      if (then.missing.length > 0) return [];
      const place = placeAmong(standing, { score: then.score, key });
      return placeNow === null || place < placeNow ? [{ change, score: then.score, place }] : [];
    })
    .sort((a, b) => a.place - b.place || b.score - a.score);
}

/** The place from 1; the person itself does not stand in its own way. */
function placeAmong(standing: readonly Standing[], self: Standing): number {
  // best first, so those before `self` are a beginning of the list: found by halving
  let [low, high] = [0, standing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = standing[middle] as Standing;
    if (isBefore(other, self)) low = middle + 1;
    else high = middle;
  }
  const before = standing.slice(0, low);
  return 1 + low - (before.some(({ key }) => key === self.key) ? 1 : 0);
}

function changesOf(
  vacancy: MatchingVacancy,
  profile: MatchingProfile,
  { lines }: Match,
): { change: Change; changed: MatchingProfile }[] {
  const found: { change: Change; changed: MatchingProfile }[] = [];
  const line = (id: string) => lines.find((known) => known.id === id);

  const [has, wanted] = [LEVELS.indexOf(profile.germanLevel), LEVELS.indexOf(vacancy.languageLevel)];
  for (const to of LEVELS.slice(has + 1, wanted + 1)) {
    const change: Change = { code: "language", from: profile.germanLevel, to };
    found.push({ change, changed: { ...profile, germanLevel: to } });
  }
  const recognition = line("qualification")?.code;
  if (recognition === "recognition_missing" || recognition === "recognition_on_the_way") {
    found.push({ change: { code: "recognition" }, changed: { ...profile, recognition: "EQUIVALENT" } });
  }
  const absent = line("skills")?.params.absent;
  for (const skill of Array.isArray(absent) ? absent : []) {
    const skills = [...profile.skills, skill];
    found.push({ change: { code: "skill", skill }, changed: { ...profile, skills } });
  }
  if (line("start")?.code === "later" && vacancy.startsOn !== null) {
    const changed = { ...profile, availableFrom: vacancy.startsOn };
    found.push({ change: { code: "start", on: vacancy.startsOn }, changed });
  }
  return found;
}
