/** Steps, documents, fees and duties. */
export const procedure = {
  "step.power-of-attorney": "Vollmacht der Fachkraft einholen",
  "step.advice": "Bei der Ausländerbehörde beraten lassen",
  "step.agreement": "Vereinbarung mit der Ausländerbehörde schließen und Gebühr bezahlen",
  "step.recognition": "Anerkennung der Berufsqualifikation oder Berufserlaubnis",
  "step.degree-evaluation": "Bewertung des Hochschulabschlusses durch die ZAB",
  "step.qualification-confirmation": "Bestätigung der staatlichen Anerkennung des Abschlusses durch die ZAB",
  "step.invitation": "Einladung durch die Ausländerbehörde, sobald eine Entscheidung da ist",
  "step.ba-consent": "Zustimmung der Bundesagentur für Arbeit",
  "step.advance-approval": "Vorabzustimmung der Ausländerbehörde",
  "step.pass-on-approval": "Vorabzustimmung an die Fachkraft weitergeben (in der Regel drei Monate gültig)",
  "step.visa-appointment": "Termin bei der Auslandsvertretung anfragen",
  "step.visa-decision": "Entscheidung über das Visum",
  "step.entry-registration": "Einreise und Anmeldung der Wohnung",
  "step.residence-title": "Aufenthaltstitel beantragen, bevor das Visum abläuft",

  "document.power-of-attorney": "Vollmacht",
  "document.passport-copy": "Kopie des Passes",
  "document.employment-contract": "Arbeitsvertrag oder verbindliches Angebot",
  "document.employment-declaration": "Erklärung zum Beschäftigungsverhältnis",
  "document.agreement": "Vereinbarung nach § 81a Abs. 2 AufenthG (Nr. 1 bis 8)",
  "document.qualification-proof": "Nachweise der Qualifikation",
  "document.cv": "Tabellarischer Lebenslauf auf Deutsch",
  "document.translations": "Übersetzungen",
  "document.language-certificate": "Sprachzertifikat",
  "document.recognition-notice": "Bescheid über die Anerkennung",
  "document.degree-evaluation": "Zeugnisbewertung",
  "document.qualification-confirmation": "Digitale Auskunft zur Berufsqualifikation",
  "document.advance-approval": "Vorabzustimmung",
  "document.visa-application": "Visumantrag",
  "document.passport": "Pass",
  "document.landlord-confirmation": "Wohnungsgeberbestätigung",
  "document.title-application": "Antrag auf den Aufenthaltstitel",

  "fee.fast-track": "Beschleunigtes Fachkräfteverfahren",
  "fee.visa": "Nationales Visum",
  "fee.residence-title": "Aufenthaltstitel",
  "fee.settlement-permit": "Niederlassungserlaubnis für Hochqualifizierte",
  "fee.change-of-purpose": "Änderung des Aufenthaltszwecks",
  "fee.degree-evaluation": "Zeugnisbewertung der ZAB",
  "fee.qualification-confirmation": "Digitale Auskunft zur Berufsqualifikation der ZAB",
  "fee.recognition": "Anerkennungsverfahren",

  "duty.check-title": "Vor dem ersten Arbeitstag prüfen, ob der Aufenthaltstitel diese Arbeit erlaubt.",
  "duty.keep-copy": "Eine Kopie des Titels aufbewahren, solange die Person beschäftigt ist.",
  "duty.advice-notice":
    "Spätestens am ersten Arbeitstag in Textform auf die kostenlose Beratung nach § 45b AufenthG hinweisen, mit den Kontaktdaten der nächsten Beratungsstelle.",
  "duty.report-early-end":
    "Endet die Beschäftigung vorzeitig, der Ausländerbehörde das innerhalb von vier Wochen mitteilen.",
  "duty.answer-ba": "Fragt die Bundesagentur für Arbeit nach, innerhalb eines Monats antworten.",
  "duty.social-insurance":
    "Mit der ersten Lohnabrechnung, spätestens nach sechs Wochen, zur Sozialversicherung anmelden.",
  "duty.report-tolerated-end":
    "Endet die Beschäftigung, der Ausländerbehörde das innerhalb von zwei Wochen mitteilen: Ende, Name und Staatsangehörigkeit.",
  "duty.report-training-end":
    "Endet die Ausbildung vorzeitig, teilt die Bildungseinrichtung das der Ausländerbehörde unverzüglich mit, in der Regel innerhalb von zwei Wochen.",
  "duty.register-home": "Die Wohnung innerhalb von zwei Wochen nach dem Einzug anmelden.",
  "duty.apply-for-title": "Den Aufenthaltstitel beantragen, bevor das Visum abläuft.",
  "duty.tell-early-end":
    "Endet die Arbeit oder Ausbildung vorzeitig, der Ausländerbehörde das innerhalb von zwei Wochen mitteilen.",
  "duty.written-terms":
    "Die wesentlichen Vertragsbedingungen nachweisen: die wichtigsten am ersten Arbeitstag, die übrigen nach sieben Tagen und einem Monat.",
} as const;
