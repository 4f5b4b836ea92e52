import { plainDate, type Land, type PlainDate } from "#app/domains/calendar/index.ts";
import type { Confidence } from "../parameters/types.ts";

/** The office that runs the fast-track procedure for an establishment. */
export interface CompetentAuthority {
  name: string;
  basis: string;
  /** Whether it alone is competent; null where our sources do not say. */
  exclusive: boolean | null;
  validFrom: PlainDate | null;
  source: string;
  confidence: Confidence;
}

interface Entry extends Omit<CompetentAuthority, "basis"> {
  land: Land;
  validUntil?: PlainDate;
  /** Only for this municipality; all of the Land if absent. */
  municipality?: string;
}

const LOCAL = "Ausländerbehörde des Landkreises oder der kreisfreien Stadt";
const BASIS = "§ 71 Abs. 1 AufenthG, § 31 Abs. 4 AufenthV";

/** Who is competent in each Land, as far as found; § 71 Abs. 1 S. 5 AufenthG leaves central offices to the Länder. */
const AUTHORITIES: readonly Entry[] = [
  {
    land: "BW",
    name: "Landesagentur für die Zuwanderung von Fachkräften (LZF) oder die Ausländerbehörde vor Ort",
    exclusive: false,
    validFrom: plainDate("2025-04-01"),
    source: "baden-wuerttemberg.de",
    confidence: "official",
  },
  {
    land: "BW",
    name: LOCAL,
    exclusive: true,
    validFrom: null,
    validUntil: plainDate("2025-03-31"),
    source: "baden-wuerttemberg.de",
    confidence: "official",
  },
  {
    land: "BY",
    name: "Zentrale Stelle für die Einwanderung von Fachkräften (ZSEF), Nürnberg, oder die Ausländerbehörde vor Ort",
    exclusive: false,
    validFrom: plainDate("2020-12-01"),
    source: "ihk.de/bayreuth",
    confidence: "secondary",
  },
  {
    land: "BE",
    name: "Landesamt für Einwanderung (LEA), Business Immigration Service",
    exclusive: true,
    validFrom: null,
    source: "service.berlin.de",
    confidence: "official",
  },
  {
    land: "BB",
    name: "Zentrale Ausländerbehörde beim Landkreis Dahme-Spreewald",
    exclusive: null,
    validFrom: plainDate("2020-10-01"),
    source: "maz-online.de",
    confidence: "secondary",
  },
  {
    land: "HB",
    municipality: "Bremen",
    name: "Migrationsamt Bremen",
    exclusive: true,
    validFrom: null,
    source: "service.bremen.de",
    confidence: "official",
  },
  {
    land: "HB",
    municipality: "Bremerhaven",
    name: "Ausländerbehörde Bremerhaven (Magistrat, Abteilung Migration und Einbürgerung)",
    exclusive: null,
    validFrom: null,
    source: "nord24.de",
    confidence: "secondary",
  },
  {
    land: "HH",
    name: "Hamburg Welcome Center (Amt für Migration)",
    exclusive: true,
    validFrom: null,
    source: "hamburg.de/service",
    confidence: "official",
  },
  {
    land: "HE",
    name: LOCAL,
    exclusive: true,
    validFrom: null,
    source: "IHK Frankfurt",
    confidence: "secondary",
  },
  {
    land: "MV",
    name: LOCAL,
    exclusive: null,
    validFrom: null,
    source: "zentrale Stelle beim LAiV geplant, Stand nicht bestätigt (nepoli.eu)",
    confidence: "general",
  },
  {
    land: "NI",
    name: "Zentralstelle bei der Landesaufnahmebehörde Niedersachsen, Osnabrück",
    exclusive: true,
    validFrom: plainDate("2026-01-01"),
    source: "beschleunigtes-fachkraefteverfahren.niedersachsen.de",
    confidence: "official",
  },
  {
    land: "NI",
    name: "Zentralstelle bei der Landesaufnahmebehörde Niedersachsen, Osnabrück, oder die Ausländerbehörde vor Ort",
    exclusive: false,
    validFrom: plainDate("2025-07-01"),
    validUntil: plainDate("2025-12-31"),
    source: "beschleunigtes-fachkraefteverfahren.niedersachsen.de",
    confidence: "official",
  },
  {
    land: "NI",
    name: LOCAL,
    exclusive: true,
    validFrom: null,
    validUntil: plainDate("2025-06-30"),
    source: "beschleunigtes-fachkraefteverfahren.niedersachsen.de",
    confidence: "official",
  },
  {
    land: "NW",
    name: "Zentralstelle Fachkräfteeinwanderung (ZFE), Bezirksregierung Köln, Bonn",
    exclusive: null,
    validFrom: plainDate("2020-03-01"),
    source: "Bezirksregierung Köln, zweite Hand",
    confidence: "secondary",
  },
  {
    land: "RP",
    name: "Zentrale Ausländerbehörde für Fachkräfteeinwanderung, Kaiserslautern",
    exclusive: null,
    validFrom: plainDate("2021-01-01"),
    source: "zweite Hand",
    confidence: "secondary",
  },
  {
    land: "SL",
    name: "Landesverwaltungsamt, Zentrale Ausländerbehörde, Lebach",
    exclusive: true,
    validFrom: null,
    source: "saarland.de/lava",
    confidence: "official",
  },
  {
    land: "SN",
    name: LOCAL,
    exclusive: true,
    validFrom: null,
    source: "fachkraefte.zuwanderung.sachsen.de",
    confidence: "official",
  },
  {
    land: "ST",
    name: LOCAL,
    exclusive: true,
    validFrom: null,
    source: "magdeburg.de, anhalt-bitterfeld.de",
    confidence: "official",
  },
  {
    land: "SH",
    name: "Landesamt für Zuwanderung und Flüchtlinge (LaZuF), Neumünster",
    exclusive: null,
    validFrom: null,
    source: "schleswig-holstein.de",
    confidence: "official",
  },
  {
    land: "TH",
    name: LOCAL,
    exclusive: null,
    validFrom: null,
    source: "zentrale Stelle beim Landesverwaltungsamt geplant, Stand nicht bestätigt",
    confidence: "general",
  },
];

const fold = (name: string) => name.trim().toLocaleLowerCase("de");

/**
 * The office competent for an establishment on a day; null where the place is needed to tell and not given, as in
 * Bremen and Bremerhaven.
 */
export function competentAuthority(
  land: Land,
  municipality: string | undefined,
  asOf: PlainDate,
): CompetentAuthority | null {
  const entry = AUTHORITIES.find(
    (candidate) =>
      candidate.land === land &&
      (candidate.validFrom === null || candidate.validFrom <= asOf) &&
      (candidate.validUntil === undefined || asOf <= candidate.validUntil) &&
      (candidate.municipality === undefined || fold(candidate.municipality) === fold(municipality ?? "")),
  );
  if (entry === undefined) return null;
  const { name, exclusive, validFrom, source, confidence } = entry;
  return { name, basis: BASIS, exclusive, validFrom, source, confidence };
}
