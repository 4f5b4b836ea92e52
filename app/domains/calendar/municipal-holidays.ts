import type { Land } from "./laender.ts";

/** A holiday of some municipalities: on a fixed day of the year or counted in days from Easter Sunday. */
type MunicipalHoliday = { name: string; on: { monthDay: string } | { easterOffset: number } };

/** The holidays a municipality has beyond its Land's. Empty for one without any or unknown. */
export function municipalHolidays(_land: Land, _municipality: string): readonly MunicipalHoliday[] {
  return [];
}
