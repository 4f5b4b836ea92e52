import type { Line } from "./lines.ts";

/** Requirements that filter; each may be set aside by the advisor. */
export const HARD_REQUIREMENTS = ["occupation", "language", "qualification", "hours"] as const;
export type HardRequirement = (typeof HARD_REQUIREMENTS)[number];

/**
 * How a requirement is met: "near" is one step away, so that something would close it. The same borders stand as
 * database conditions in filters.server.ts; a test holds both together.
 */
export function howMet(requirement: HardRequirement, lines: readonly Line[]): "met" | "near" | "far" {
  const line = lines.find(({ id }) => id === requirement);
  if (!line) return "far";
  const { code, percent } = line;
  switch (requirement) {
    // met within the same minor group (three digits), near within the same sub-major group (two)
    case "occupation":
      return percent >= 70 ? "met" : percent >= 40 ? "near" : "far";
    case "language":
      return percent === 100 ? "met" : code === "one_level_below" ? "near" : "far";
    case "qualification":
      return code === "level_missing" ? (line.params.below === 1 ? "near" : "far") : "met";
    case "hours":
      return code === "too_few" ? "near" : "met";
  }
}

/** What would close a near miss; words in i18n/matching. */
export type Closing =
  | { code: "related_occupation"; wanted: string; has: string }
  | { code: "language_course"; wanted: string; has: string }
  | { code: "training"; wanted: string; has: string }
  | { code: "more_hours"; offered: number; wished: number };

/** What would close the gap of a requirement that is not met, read from its line. */
export function closingOf(requirement: HardRequirement, lines: readonly Line[]): Closing | null {
  const line = lines.find(({ id }) => id === requirement);
  if (!line || howMet(requirement, lines) !== "near") return null;
  const { wanted, has, offered, wished } = line.params;
  const named = { wanted: String(wanted), has: String(has) };
  switch (requirement) {
    case "occupation":
      return { code: "related_occupation", ...named };
    case "language":
      return { code: "language_course", ...named };
    case "qualification":
      return { code: "training", ...named };
    case "hours":
      return { code: "more_hours", offered: Number(offered), wished: Number(wished) };
  }
}
