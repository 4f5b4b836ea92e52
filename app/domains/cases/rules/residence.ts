import type { Situation } from "#app/platform/database/generated/enums.ts";

const HERE: readonly Situation[] = [
  ...(["ARRIVED", "TOLERATED", "ASYLUM_PROCEDURE", "TEMPORARY_PROTECTION", "GRADUATE", "STUDENT"] as const),
];

/** Whether the person lives in Germany, by the country where known, else by the situation. */
export function livesInGermany(person: { residenceCountry: string | null; situation: Situation }): boolean {
  if (person.residenceCountry !== null) return person.residenceCountry === "DE";
  return HERE.includes(person.situation);
}
