import { isIsco08UnitGroup } from "./isco.ts";
import { isKldb2010, kldbTitle, recommendedIsco08 } from "./kldb.ts";
import type { NameIndex } from "./name-index.ts";
import { occupationTitle, type OccupationLocale } from "./occupation.ts";
import type { OccupationName } from "./search-index.ts";
import { searchOccupations } from "./search.ts";

/** An occupation as a form offers it: the code that is posted, and the words beside it. */
export type OccupationChoice = { value: string; label: string; hint: string };

/** What a posted code stands for. */
export type OccupationCodes = { isco08: string; kldb2010: string | null };

/**
 * Suggestions for a form, best first. A German title posts its KldB 2010 code (five digits) where that code leads back to
 * the same unit group, everything else the ISCO-08 code (four digits). Who was found by a further name reads it beside the
 * title, which may not hold a word of what was typed.
 */
export function occupationChoices(
  query: string,
  locale: OccupationLocale,
  further: NameIndex<OccupationName> | null = null,
): OccupationChoice[] {
  const choices = new Map<string, OccupationChoice>();
  for (const hit of searchOccupations(query, { locale, further })) {
    const { isco08, kldb2010, title } = hit;
    const leadsBack = kldb2010 !== undefined && locale === "de" && recommendedIsco08(kldb2010) === isco08;
    const value = leadsBack ? kldb2010 : isco08;
    const group = occupationTitle(isco08, locale) ?? "";
    const beside = hit.further ? hit.matched : leadsBack && group !== title ? group : null;
    const hint = [...(beside === null ? [] : [beside]), `ISCO-08 ${isco08}`].join(", ");
    if (!choices.has(value)) choices.set(value, { value, label: title, hint });
  }
  return [...choices.values()];
}

/** The codes a posted one stands for; null for a code that does not exist. */
export function resolveOccupation(code: string): OccupationCodes | null {
  if (isIsco08UnitGroup(code)) return { isco08: code, kldb2010: null };
  const isco08 = isKldb2010(code) ? recommendedIsco08(code) : null;
  return isco08 === null ? null : { isco08, kldb2010: code };
}

/** The words for stored codes: the German title where there is one, in English the unit group's. */
export function occupationLabel({ isco08, kldb2010 }: OccupationCodes, locale: OccupationLocale): string {
  const german = locale === "de" && kldb2010 !== null ? kldbTitle(kldb2010) : null;
  return german ?? occupationTitle(isco08, locale) ?? isco08;
}

/** The code a form posts for stored codes. */
export function occupationCode({ isco08, kldb2010 }: OccupationCodes): string {
  return kldb2010 !== null && recommendedIsco08(kldb2010) === isco08 ? kldb2010 : isco08;
}
