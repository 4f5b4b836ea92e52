import type { OccupationName } from "#app/domains/occupations/index.ts";

/** An occupation of ESCO as far as it is searched for. */
export interface NamedOccupation {
  isco08: string;
  labelDe: string | null;
  labelEn: string | null;
  namesDe: readonly string[];
  namesEn: readonly string[];
}

// Our own names come first where both are met as well: they were chosen for the forms here.
const ESCO_WEIGHT = 0.95;

/** The names an occupation is found by; what is shown is the name in full. */
export function searchNames({
  isco08,
  labelDe,
  labelEn,
  namesDe,
  namesEn,
}: NamedOccupation): OccupationName[] {
  const names = [labelDe, labelEn, ...namesDe, ...namesEn].filter((name) => name !== null);
  return names.flatMap((shown) =>
    partsOf(shown).map((text) => ({ isco08, kldb2010: null, text, weight: ESCO_WEIGHT, shown })),
  );
}

/** ESCO's German names stand in both genders, "Rohrschweißer/Rohrschweißerin": each is a name of its own. */
function partsOf(name: string): string[] {
  const parts = name.split("/").map((part) => part.trim());
  const areNames = parts.every((part) => /^\p{Lu}.{3,}/u.test(part));
  return areNames ? parts : [name];
}
