/** The sixteen Länder by the last two letters of their ISO 3166-2 code, ordered by German name. */
export const LAENDER = [
  { code: "BW", de: "Baden-Württemberg", en: "Baden-Württemberg" },
  { code: "BY", de: "Bayern", en: "Bavaria" },
  { code: "BE", de: "Berlin", en: "Berlin" },
  { code: "BB", de: "Brandenburg", en: "Brandenburg" },
  { code: "HB", de: "Bremen", en: "Bremen" },
  { code: "HH", de: "Hamburg", en: "Hamburg" },
  { code: "HE", de: "Hessen", en: "Hesse" },
  { code: "MV", de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" },
  { code: "NI", de: "Niedersachsen", en: "Lower Saxony" },
  { code: "NW", de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" },
  { code: "RP", de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" },
  { code: "SL", de: "Saarland", en: "Saarland" },
  { code: "SN", de: "Sachsen", en: "Saxony" },
  { code: "ST", de: "Sachsen-Anhalt", en: "Saxony-Anhalt" },
  { code: "SH", de: "Schleswig-Holstein", en: "Schleswig-Holstein" },
  { code: "TH", de: "Thüringen", en: "Thuringia" },
] as const;

/** Code of a Land, such as "HB". */
export type Land = (typeof LAENDER)[number]["code"];

/** All codes, in the order of LAENDER; not empty, so that zod can take it as an enum. */
export const LAND_CODES = LAENDER.map(({ code }) => code) as [Land, ...Land[]];

const codes: ReadonlySet<string> = new Set(LAND_CODES);

/** Whether a text is the code of a Land (upper case). */
export function isLand(code: string): code is Land {
  return codes.has(code);
}

/** Name of the Land in German or English. */
export function landName(land: Land, locale: "de" | "en"): string {
  const found = LAENDER.find(({ code }) => code === land);
  if (found === undefined) throw new RangeError(`No such Land: ${land}`);
  return found[locale];
}
