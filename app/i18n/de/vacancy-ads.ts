/** The public page of a vacancy, as its company sees and decides it. */
export const ads = {
  title: "Öffentliche Stellenseite",
  shown: "Alle können diese Stelle sehen, bis {{date}}.",
  open: "Öffentliche Seite ansehen",
  renew: "Weitere {{days}} Tage ab heute zeigen",
  hide: "Von der öffentlichen Seite nehmen",
  hidden: "Diese Stelle steht nicht auf den öffentlichen Seiten.",
  over: "Bis {{date}} konnten alle diese Stelle sehen. Ist sie noch offen?",
  show: "{{days}} Tage öffentlich zeigen",
  what: "Zu sehen sind Bezeichnung, Aufgaben, Anforderungen, Gehalt, Arbeitsort und der Name Ihres Unternehmens, auch für Suchmaschinen. Wer sich bewerben möchte, meldet sich beim Welcome Center.",
  only_admin: "Zeigen und herunternehmen dürfen Personen mit der Rolle „Personalleitung“.",
  not_verified: "Zu sehen ist sie erst, wenn Ihr Unternehmen bestätigt ist.",
};

/** The file for the Federal Employment Agency. */
export const hr_ba = {
  link: "Für die Bundesagentur für Arbeit (HR-BA-XML)",
  title: "Datei für die Bundesagentur für Arbeit",
  lead: "Alle veröffentlichten Stellen Ihres Unternehmens als Datei in der Form von HR-BA-XML, der Schnittstelle der Bundesagentur für Arbeit.",
  not_validated: "Nicht gegen das amtliche Schema geprüft",
  not_validated_text:
    "Das Schema bekommen nur Partner der Bundesagentur. Aufbau und Reihenfolge folgen ihrer Musterdatei, Element für Element. Prüfen Sie die Datei mit dem Schema aus Ihrer Kooperation, bevor Sie sie senden.",
  numbers: "Ihre Nummern aus der Kooperationsvereinbarung",
  numbers_text: "Freiwillig, und hier nicht gespeichert. Ohne sie fehlen nur diese Nummern in der Datei.",
  supplier: "Partnernummer (Supplier-ID)",
  supplier_hint: "Ein Buchstabe und neun Ziffern, zum Beispiel V000000000.",
  alliance: "Allianzpartnernummer",
  alliance_hint: "Nur Ziffern. Sie steht am Anfang jeder Stellennummer.",
  hiring: "Kundennummer Ihres Arbeitgeberkontos (Hiring-Org-ID)",
  hiring_hint: "Zehn Buchstaben und Ziffern.",
  take: "Nummern übernehmen",
  download_one: "Datei mit einer Stelle herunterladen",
  download_other: "Datei mit {{count}} Stellen herunterladen",
  none: "Keine veröffentlichte Stelle",
  none_text: "In die Datei kommen nur veröffentlichte Stellen.",
  open: "Was offen bleibt",
  open_title:
    "der Beruf als Nummer aus dem Katalog der Bundesagentur (TitleCode); er steht in Worten und als KldB- oder ISCO-Code in der Beschreibung",
  open_catalogues:
    "Sprachen, Kenntnisse und Abschlüsse als Nummern ihrer Kataloge; sie stehen in Worten in der Beschreibung",
  open_choices:
    "Art der Bewerbung, Sozialversicherung, Minijob, Ausbildungsberechtigung, Branche und Größe des Betriebs",
} as const;
