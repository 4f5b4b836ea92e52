import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { STATUTE_BOOK } from "../parameters/sources.ts";
import type { LegalRef } from "../parameters/types.ts";
import type { LocalText } from "../texts/format.ts";

/** A change of the law: the day (or the span of days) it came into force, what it is about, what it does. */
export interface LegalChange extends LegalRef {
  from: PlainDate;
  /** Last day on which it can have come into force, where only a span is known; else null. */
  notAfter: PlainDate | null;
  effect: LocalText;
}

const change = (
  from: string,
  norm: string,
  effect: LocalText,
  rest: Partial<Pick<LegalChange, "notAfter" | "source" | "confidence">> = {},
): LegalChange => ({
  from: plainDate(from),
  notAfter: null,
  norm,
  source: STATUTE_BOOK,
  confidence: "law",
  effect,
  ...rest,
});

const SECONDARY = { source: "Kammern und Fachpresse", confidence: "secondary" } as const;

/** What changed since the first Skilled Immigration Act, latest first. */
export const LEGAL_CHANGES: readonly LegalChange[] = [
  change(
    "2026-08-03",
    "§ 18 Abs. 4, 5 AufenthG",
    {
      de: "Titel für eine befristete Stelle gelten sechs statt drei Monate über den Vertrag hinaus; nach dem Verlust der Stelle bleibt eine Mindestzeit zur Suche.",
      en: "Titles for a fixed-term job last six instead of three months beyond the contract; after losing the job a minimum time to look for another remains.",
    },
    { notAfter: plainDate("2026-08-12") },
  ),
  change(
    "2026-07-30",
    "§ 81a Abs. 2 Nr. 2 AufenthG",
    {
      de: "In der Vereinbarung versichert der Betrieb die Vollmacht der Fachkraft; die Vollmacht selbst ist nicht mehr ihr Inhalt.",
      en: "In the agreement the company assures that it holds the worker's power of attorney; the power itself is no longer part of it.",
    },
    { notAfter: plainDate("2026-08-03") },
  ),
  change("2026-06-12", "AufenthG, AsylG", {
    de: "Anpassung an das Gemeinsame Europäische Asylsystem.",
    en: "Adaptation to the Common European Asylum System.",
  }),
  change(
    "2026-01-01",
    "§§ 45b, 45c AufenthG",
    {
      de: "Wer jemanden aus dem Ausland anwirbt, weist spätestens am ersten Arbeitstag auf die Beratung „Faire Integration“ hin.",
      en: "Whoever recruits somebody from abroad points to the advice service “Faire Integration” on the first working day at the latest.",
    },
    SECONDARY,
  ),
  change(
    "2026-01-01",
    "§ 104c AufenthG",
    {
      de: "Das Chancen-Aufenthaltsrecht kann seit dem 1. Januar 2026 nicht mehr neu beantragt werden.",
      en: "Since 1 January 2026 the opportunity right of residence can no longer be applied for.",
    },
    SECONDARY,
  ),
  change(
    "2024-06-01",
    "§§ 20a, 20b AufenthG",
    {
      de: "Die Chancenkarte zur Jobsuche kommt hinzu.",
      en: "The Opportunity Card for job seekers is introduced.",
    },
    SECONDARY,
  ),
  change(
    "2024-06-01",
    "§ 26 Abs. 2 BeschV",
    {
      de: "Die Westbalkanregelung gilt unbefristet, mit 50.000 Zustimmungen im Jahr.",
      en: "The Western Balkans rule no longer ends; 50,000 approvals a year.",
    },
    SECONDARY,
  ),
  change(
    "2024-03-01",
    "§ 16d Abs. 3 AufenthG, § 2a BeschV",
    {
      de: "Anerkennungspartnerschaft: arbeiten, während die Anerkennung läuft.",
      en: "Recognition partnership: working while recognition is under way.",
    },
    SECONDARY,
  ),
  change(
    "2024-03-01",
    "§ 6 BeschV",
    {
      de: "Berufserfahrung genügt in jedem nicht reglementierten Beruf, nicht mehr nur in der IT.",
      en: "Practical experience suffices in any unregulated occupation, no longer in IT alone.",
    },
    SECONDARY,
  ),
  change(
    "2024-03-01",
    "§ 16d Abs. 6, § 16g AufenthG, §§ 15d, 22a BeschV",
    {
      de: "Neu: Qualifikationsanalyse, Aufenthaltserlaubnis zur Berufsausbildung, kurzzeitige kontingentierte Beschäftigung, Pflegehilfskräfte.",
      en: "New: skills analysis, residence permit for vocational training, short-term quota employment, care assistants.",
    },
    SECONDARY,
  ),
  change(
    "2024-03-01",
    "§ 16b Abs. 3 AufenthG",
    {
      de: "Neben dem Studium sind 140 volle oder 280 halbe Arbeitstage im Jahr erlaubt statt 120 oder 240.",
      en: "Beside their studies, students may work 140 full or 280 half days a year instead of 120 or 240.",
    },
    { source: "allgemein bekannt", confidence: "general" },
  ),
  change("2024-03-01", "§ 36 Abs. 4 BeschV", {
    de: "Betriebe, die gegen Pflichten verstoßen haben, kann die Bundesagentur für Arbeit von Zustimmungen ausschließen.",
    en: "The Federal Employment Agency can exclude companies that broke their duties from its consent.",
  }),
  change(
    "2023-11-18",
    "§§ 18a, 18b, 18g AufenthG",
    {
      de: "Fachkräfte haben einen Anspruch auf den Titel und dürfen jede qualifizierte Arbeit aufnehmen; die Blaue Karte EU bekommt neue Gehaltsgrenzen, auch für IT-Fachleute ohne Abschluss.",
      en: "Skilled workers are entitled to the title and may take any qualified job; the EU Blue Card gets new salary thresholds, also for IT specialists without a degree.",
    },
    SECONDARY,
  ),
  change(
    "2020-03-01",
    "§ 81a AufenthG, § 31a AufenthV, § 14a BQFG",
    {
      de: "Das beschleunigte Fachkräfteverfahren beginnt.",
      en: "The fast-track procedure for skilled workers begins.",
    },
    { source: "Behördenseiten (Bremen, Anhalt-Bitterfeld)", confidence: "official" },
  ),
];
