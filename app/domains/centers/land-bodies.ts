import type { Land } from "#app/domains/calendar/index.ts";

/** Whom a company of a Land may turn to when no center here is competent for its municipality. */
export interface LandBody {
  readonly name: string;
  /** where its own page is known to us; else the federal portal lists the Land's contacts */
  readonly url: string;
}

/** The federal government's portal, with contacts for employers in every Land. */
export const FEDERAL_PORTAL = "https://www.make-it-in-germany.com";

/**
 * Bodies that accompany employers in skilled immigration, per Land, as published by the Länder (read November 2026).
 * Where a Land has no central body, its local immigration offices (Ausländerbehörden) are named.
 */
export const LAND_BODIES: Readonly<Record<Land, LandBody>> = {
  BW: {
    name: "Landesagentur für die Zuwanderung von Fachkräften (LZF)",
    url: "https://www.lzf-bw.de",
  },
  BY: {
    name: "Zentrale Stelle für die Einwanderung von Fachkräften (ZSEF), Regierung von Mittelfranken",
    url: FEDERAL_PORTAL,
  },
  BE: {
    name: "Landesamt für Einwanderung, Business Immigration Service",
    url: "https://service.berlin.de",
  },
  BB: {
    name: "Zentrale Ausländerbehörde für Fachkräfteeinwanderung beim Landkreis Dahme-Spreewald",
    url: FEDERAL_PORTAL,
  },
  HB: {
    name: "Migrationsamt Bremen, Fachkräfteeinwanderung",
    url: "https://www.service.bremen.de/dienstleistungen/fachkraefteeinwanderung-im-beschleunigten-verfahren-127525",
  },
  HH: { name: "Hamburg Welcome Center", url: "https://www.hamburg.de/service/info/111095075" },
  HE: { name: "Ausländerbehörde des Landkreises oder der Stadt", url: FEDERAL_PORTAL },
  MV: { name: "Ausländerbehörde des Landkreises oder der Stadt", url: FEDERAL_PORTAL },
  NI: {
    name: "Zentralstelle Fachkräfteeinwanderung bei der Landesaufnahmebehörde Niedersachsen",
    url: "https://beschleunigtes-fachkraefteverfahren.niedersachsen.de",
  },
  NW: {
    name: "Zentralstelle Fachkräfteeinwanderung (ZFE), Bezirksregierung Köln",
    url: FEDERAL_PORTAL,
  },
  RP: { name: "Zentrale Ausländerbehörde Kaiserslautern", url: FEDERAL_PORTAL },
  SL: { name: "Landesverwaltungsamt, Zentrale Ausländerbehörde", url: "https://www.saarland.de/lava" },
  SN: { name: "ZEFAS, Servicestelle Internationale Fachkräfte", url: "https://www.zefas.sachsen.de" },
  ST: { name: "Ausländerbehörde des Landkreises oder der Stadt", url: FEDERAL_PORTAL },
  SH: {
    name: "Landesamt für Zuwanderung und Flüchtlinge (LaZuF)",
    url: "https://www.schleswig-holstein.de",
  },
  TH: { name: "Ausländerbehörde des Landkreises oder der Stadt", url: FEDERAL_PORTAL },
};
