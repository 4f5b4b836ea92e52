import { KLDB_0_TO_4 } from "./data/kldb-0-4.ts";
import { KLDB_5_TO_9 } from "./data/kldb-5-9.ts";

/** One five-digit code of the KldB 2010 with its ISCO-08 unit groups, the recommended one first (never empty). */
export type KldbOccupation = { code: string; title: string; level: string; isco08: readonly string[] };

// The fifth digit is the Anforderungsniveau; a fourth digit 9 marks supervisors (level 3) and managers (level 4).
const LEVELS: Record<string, string> = {
  "1": "Helfertätigkeit",
  "2": "Fachkraft",
  "3": "Spezialistentätigkeit",
  "4": "Expertentätigkeit",
};
const LEADING_LEVELS: Record<string, string> = { "3": "Aufsicht", "4": "Führung" };

const occupations: ReadonlyMap<string, KldbOccupation> = new Map(
  [...KLDB_0_TO_4, ...KLDB_5_TO_9].flatMap(([group, title, levels]) =>
    levels.split(" ").map((entry): [string, KldbOccupation] => {
      const [digit = "", isco08 = ""] = entry.split(":");
      const level = (group.endsWith("9") ? LEADING_LEVELS : LEVELS)[digit] ?? "";
      return [group + digit, { code: group + digit, title, level, isco08: isco08.split(",") }];
    }),
  ),
);

/** All 1,301 codes of the KldB 2010 (revision 2020), in the order of their codes. */
export function allKldbOccupations(): readonly KldbOccupation[] {
  return [...occupations.values()];
}

/** Whether a text is one of the 1,301 five-digit codes of the KldB 2010 (revision 2020). */
export function isKldb2010(code: string): boolean {
  return occupations.has(code);
}

/** The ISCO-08 unit group the Bundesagentur's table recommends for a KldB code; null for an unknown code. */
export function recommendedIsco08(kldb: string): string | null {
  return occupations.get(kldb)?.isco08[0] ?? null;
}

/** Whether the Bundesagentur's table pairs the two codes; false if one is unknown. */
export function kldbMatchesIsco08(kldb: string, isco: string): boolean {
  return occupations.get(kldb)?.isco08.includes(isco) ?? false;
}

/** Short German title with the level: "Elektrische Betriebstechnik – Fachkraft"; null for an unknown code. */
export function kldbTitle(kldb: string): string | null {
  const found = occupations.get(kldb);
  return found === undefined ? null : `${found.title} – ${found.level}`;
}
