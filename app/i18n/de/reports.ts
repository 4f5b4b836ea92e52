/** Figures for the committee and the funder. */
export const reports = {
  title: "Bericht",
  kicker: "{{center}}",
  lead: "Zahlen aus der täglichen Arbeit, vom {{from}} bis {{to}}. Angaben zu Personen oder einzelnen Unternehmen enthält der Bericht nicht.",
  from: "Von",
  to: "Bis",
  show: "Anzeigen",
  export: "Als CSV-Datei",
  figure: "Zahl",
  value: "Wert",
  definition: "So gezählt",
  tooFew: "weniger als {{number}}",
  nothing: "noch nichts zu messen",
  wrongPeriod: "Bitte geben Sie einen Zeitraum an, dessen Ende nicht vor dem Anfang liegt.",
  group: {
    requests: "Anliegen von Unternehmen",
    topics: "Themen der Anliegen",
    proposals: "Vorschläge",
    declines: "Gründe von Absagen",
    cases: "Fälle und Ankommen",
  },
  groupHint: {
    requests: "Anliegen, die im Zeitraum eingegangen sind.",
    topics: "Ein Anliegen kann mehrere Themen haben. Kleine Gruppen werden nicht als Zahl gezeigt.",
    declines:
      "Im Zeitraum genannte Gründe, danach getrennt, wer abgesagt hat. Kleine Gruppen werden nicht als Zahl gezeigt.",
    proposals: "Im Zeitraum gemachte Vorschläge nach ihrem heutigen Stand.",
    cases: "Im Zeitraum begonnene Fälle nach ihrem heutigen Stand; erste Arbeitstage im Zeitraum.",
  },
  key: {
    total: "Eingegangen",
    kindMATCHING: "davon Vermittlung",
    kindSUPPORT: "davon Unterstützung",
    answered: "davon beantwortet",
    medianAnswerHours: "Stunden bis zur ersten Antwort (Median)",
    arrivals: "Erste Arbeitstage",
  },
};
