import type { Land } from "./laender.ts";
import {
  BAVARIA_WITHOUT_ASSUMPTION_DAY,
  BAVARIA_WITH_ASSUMPTION_DAY,
  SAXONY_WITH_CORPUS_CHRISTI,
  THURINGIA_WITH_CORPUS_CHRISTI,
} from "./municipalities.ts";

/** A holiday of some municipalities: on a fixed day of the year or counted in days from Easter Sunday. */
type MunicipalHoliday = { name: string; on: { monthDay: string } | { easterOffset: number } };

type MunicipalRule = {
  land: Land;
  holiday: MunicipalHoliday;
  municipalities: ReadonlySet<string>;
  source: string;
};

const CORPUS_CHRISTI = { name: "Fronleichnam", on: { easterOffset: 60 } };

const RULES: readonly MunicipalRule[] = [
  {
    land: "BY",
    holiday: { name: "Augsburger Friedensfest", on: { monthDay: "08-08" } },
    municipalities: keys(["Augsburg"]),
    source: "Art. 1 Abs. 2 FTG (Bayern)",
  },
  {
    land: "BY",
    holiday: { name: "Mariä Himmelfahrt", on: { monthDay: "08-15" } },
    municipalities: keys(BAVARIA_WITH_ASSUMPTION_DAY),
    source: "Art. 1 Abs. 1 Nr. 2, Abs. 3 FTG (Bayern)",
  },
  {
    land: "SN",
    holiday: CORPUS_CHRISTI,
    municipalities: keys(SAXONY_WITH_CORPUS_CHRISTI),
    source: "SächsSFG, Fronleichnamsverordnung von 1993",
  },
  {
    land: "TH",
    holiday: CORPUS_CHRISTI,
    municipalities: keys(THURINGIA_WITH_CORPUS_CHRISTI),
    source: "§ 2 Abs. 2, § 10 Abs. 1 ThürFGtG",
  },
];

const bavariaWithout = keys(BAVARIA_WITHOUT_ASSUMPTION_DAY);

/** The holidays a municipality has beyond its Land's. Empty for one without any; see knowsMunicipality for one not listed. */
export function municipalHolidays(land: Land, municipality: string): readonly MunicipalHoliday[] {
  const key = keyOf(municipality);
  return RULES.filter((rule) => rule.land === land && rule.municipalities.has(key)).map(
    ({ holiday }) => holiday,
  );
}

/**
 * Whether the tables can tell a municipality's own holidays. Only in Bavaria they may not: Mariä Himmelfahrt depends on
 * the census in each of 2,056 municipalities, and a guess would move a deadline.
 */
export function knowsMunicipality(land: Land, municipality: string): boolean {
  if (land !== "BY") return true;
  return bavariaWithout.has(keyOf(municipality)) || municipalHolidays(land, municipality).length > 0;
}

function keys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(keyOf));
}

function keyOf(name: string): string {
  return name.trim().toLocaleLowerCase("de");
}
