/** The state of the law's text that the rules were read in. */
export const LAW_TEXT_AS_OF = "2026-08-19";

/** What is known in general, of wordings that are not in our text of the law. */
export const GENERALLY_KNOWN = {
  source: "allgemein bekannt; diese Fassung liegt der Prüfung nicht vor",
  confidence: "general",
} as const;

/** Source of everything read in the statute book itself. */
export const STATUTE_BOOK = `gesetze-im-internet.de, Stand ${LAW_TEXT_AS_OF}`;
