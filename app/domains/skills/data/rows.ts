/** What a company asks for: an ability, a machine or program, or a paper that permits or certifies something. */
export type SkillKind = "skill" | "tool" | "licence";

/**
 * One skill. The id was derived from the English name once and never changes, for others may store it. ISCO-08 unit groups
 * or beginnings of their codes, " " between, the one it belongs to first of all at first. Synonyms mean the same; examples
 * are parts or kinds of it, by which it is found without being equal ("Podman" is found under Docker, but is not Docker).
 * ";" between both.
 */
export type SkillRow = readonly [
  id: string,
  kind: SkillKind,
  de: string,
  en: string,
  isco08: string,
  synonyms: string,
  examples?: string,
];
