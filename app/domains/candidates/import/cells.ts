import { COUNTRIES, countryName } from "#app/domains/countries/index.ts";
import { searchOccupations } from "#app/domains/occupations/index.ts";
import { CefrLevel } from "#app/platform/database/generated/enums.ts";
import { typedDate } from "#app/ui/forms/typed.ts";

/** Words that begin a family name of several words. */
const BEGINS_FAMILY = new Set([
  "al",
  "el",
  "ben",
  "bin",
  "ibn",
  "von",
  "van",
  "de",
  "da",
  "di",
  "dos",
  "ould",
  "abu",
]);

/** "Haddad, Layla" and "Layla Ben Ammar" taken apart; of one word alone nobody can say what it is. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const [family = "", given] = name.split(",").map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family };
  const words = name.split(/\s+/).filter(Boolean);
  const joined = words.findIndex((word, at) => at > 0 && BEGINS_FAMILY.has(word.toLowerCase()));
  const from = joined > 0 ? joined : words.length - 1;
  return { givenName: words.slice(0, from).join(" "), familyName: words.slice(from).join(" ") };
}

/** "B1+", "ca. B1 (telc)", "Niveau B1" → "B1"; "kein", "keine Kenntnisse" → "NONE"; anything else as it is. */
export function levelOf(cell: string): string {
  const found = /\b([ABC][12])\b/i.exec(cell)?.[1]?.toUpperCase();
  if (found && found in CefrLevel) return found;
  return /^(-|–|0|nein|no|none|kein\w*( .*)?)$/i.test(cell) ? "NONE" : cell;
}

const countries = new Map<string, string>();

/** A country by its code, or its name in German or English; anything else as it is. */
export function countryOf(cell: string): string {
  if (countries.size === 0) {
    for (const code of COUNTRIES) {
      for (const name of [code, countryName(code, "de"), countryName(code, "en")]) {
        countries.set(name.toLowerCase(), code);
      }
    }
  }
  return countries.get(cell.toLowerCase()) ?? cell;
}

/** The occupation somebody most likely means; a text that means none stays as it is, and is named as faulty. */
export function occupationOf(cell: string): string {
  if (/^\d{4,5}$/.test(cell)) return cell;
  const [best] = searchOccupations(cell, { limit: 1 });
  return best?.isco08 ?? cell;
}

/** "5 Jahre", "ca. 5", "5,5" → whole years; anything else as it is. */
export function yearsOf(cell: string): string {
  const found = /(\d{1,2})(?:[.,]\d+)?/.exec(cell)?.[1];
  return found ?? cell;
}

/** Days as people type them; a year alone, or "2.5.94", is no day: it is named as faulty. */
export const dayOf = (cell: string): string => typedDate(cell);
