import { hash32 } from "./random.ts";

const KINDS = [
  "company",
  "establishment",
  "user",
  "membership",
  "vacancy",
  "candidate",
  "identity",
  "history",
  "proposal",
  "experience",
] as const;
export type GeneratedKind = (typeof KINDS)[number];

const LARGEST = 0xffffffffffff;

/**
 * The id of a generated record: a UUID of version 8 (RFC 9562, free layout) of seed, kind and number. Ids of one kind lie
 * side by side in the order of their numbers, and no id the application makes (version 7) looks like one.
 */
export function generatedId(seed: string, kind: GeneratedKind, ordinal: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return `${hex(hash32(seed), 8)}-${hex(KINDS.indexOf(kind) + 1, 4)}-8000-8000-${hex(ordinal, 12)}`;
}

/** The first and the last id that records of a kind can have. */
export function idRange(seed: string, kind: GeneratedKind): [first: string, last: string] {
  return [generatedId(seed, kind, 0), generatedId(seed, kind, LARGEST)];
}

/** Matches, as a POSIX expression of PostgreSQL, the text of all generated ids of whatever seed. */
export const GENERATED_ID = "^[0-9a-f]{8}-00[0-9a-f]{2}-8000-8000-[0-9a-f]{12}$";
