import { compareLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";

/** Requirements that filter; each may be set aside by the advisor. */
export const HARD_REQUIREMENTS = ["occupation", "language", "qualification", "hours"] as const;
export type HardRequirement = (typeof HARD_REQUIREMENTS)[number];

/** One person compared with one vacancy. `score` is 0–100, the sum of the lines' points. */
export interface Match {
  reference: string;
  score: number;
  lines: Line[];
  /** hard requirements (of those that count) that are not met */
  missing: HardRequirement[];
}

/** Compares one person with one vacancy, line by line. */
export function matchProfile(
  vacancy: MatchingVacancy,
  profile: MatchingProfile,
  setAside: readonly HardRequirement[] = [],
): Match {
  const lines = compareLines(vacancy, profile);
  const missing = HARD_REQUIREMENTS.filter(
    (requirement) => !setAside.includes(requirement) && !meets(requirement, lines),
  );
  return {
    reference: profile.reference,
    score: Math.round(lines.reduce((sum, line) => sum + line.weight * line.percent, 0) / 100),
    lines,
    missing,
  };
}

/** An occupation counts as met within the same ISCO-08 minor group (three digits). */
function meets(requirement: HardRequirement, lines: readonly Line[]): boolean {
  const line = lines.find((candidate) => candidate.id === requirement);
  if (!line) return false;
  if (requirement === "occupation") return line.percent >= 70;
  if (requirement === "qualification") return line.code !== "level_missing";
  return line.percent === 100 || line.code === "not_known";
}

/** Who fits, best first, and who misses exactly one hard requirement. Ties: by reference. */
export function rankProfiles<P extends MatchingProfile>(
  vacancy: MatchingVacancy,
  profiles: readonly P[],
  setAside: readonly HardRequirement[] = [],
): { ranked: (Match & { profile: P })[]; nearMisses: (Match & { profile: P })[] } {
  const all = profiles
    .map((profile) => ({ ...matchProfile(vacancy, profile, setAside), profile }))
    .sort(
      (a, b) => b.score - a.score || (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0),
    );
  return {
    ranked: all.filter((match) => match.missing.length === 0),
    nearMisses: all.filter((match) => match.missing.length === 1),
  };
}
