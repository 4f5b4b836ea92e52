/** How proposals are spread over groups of people; for auditors. */
export const fairness = {
  title: "Verteilung der Vorschläge",
  lead: "Wie sich Vorschläge und was daraus wurde auf Gruppen von Menschen verteilen. Nur für Prüferinnen und Prüfer.",
  readTitle: "Was diese Zahlen zeigen und was nicht",
  can: "Sie zeigen, wo genauer hingesehen werden sollte: ob eine Gruppe seltener vorgeschlagen, eingeladen oder eingestellt wird als andere.",
  cannot:
    "Sie beweisen keine Benachteiligung und keine Gleichbehandlung. Beruf, Deutsch, Ort und offene Stellen unterscheiden sich zwischen den Gruppen und erklären vieles. Das Programm liest Alter, Staatsangehörigkeit und Aufenthaltssituation nicht.",
  hidden:
    "Zahlen unter {{number}} sind verborgen, ebenso so viele weitere, dass sich keine verborgene Zahl ausrechnen lässt. Wer die Seite an zwei Tagen vergleicht, kann Veränderungen sehen; bitte heben Sie Zahlen nur so lange auf, wie die Prüfung es braucht.",
  sex: "Das Geschlecht speichern wir nicht, deshalb gibt es dazu keine Zahlen.",
  noFile:
    "Es gibt keine Datei zum Herunterladen: Aus kleinen Gruppen in Tabellen lassen sich Menschen erkennen.",
  group: "Gruppe",
  total: "Alle",
  few: "verborgen",
  rate: "{{group}}: Von 100 Vorschlägen führten {{offers}} zu einem Angebot.",
  measure: {
    people: "Menschen",
    active: "davon suchend",
    proposals: "Vorschläge",
    interests: "Interesse",
    interviews: "Gespräche",
    offers: "Angebote",
    hires: "Zusagen",
  },
  dimension: {
    age: "Nach Alter",
    region: "Nach Staatsangehörigkeit",
    situation: "Nach Aufenthaltssituation",
    german: "Nach Deutschkenntnissen",
  },
  age: {
    under25: "unter 25",
    from25: "25 bis 34",
    from35: "35 bis 44",
    from45: "45 bis 54",
    from55: "55 und älter",
    unknown: "nicht angegeben",
  },
  region: {
    free: "EU, EWR und Schweiz (mit Deutschland)",
    third: "Drittstaaten",
    unknown: "nicht angegeben",
  },
};
