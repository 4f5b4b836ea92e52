/** Ranking people for a vacancy and vacancies for a person, and the weights of a center. */
export const ranking = {
  points: "{{points}} von {{weight}} Punkten",
  countsNot: "zählt in Ihrem Center nicht",
  weightsHouse: "Verglichen mit der Gewichtung, mit der jedes Center beginnt.",
  weightsOwn: "Verglichen mit der Gewichtung Ihres Centers, Fassung {{number}}.",
  wouldAdd_one: "Ohne dieses Kriterium passt mindestens {{count}} Person mehr",
  wouldAdd_other: "Ohne dieses Kriterium passen mindestens {{count}} Menschen mehr",
  nearMore: "Es gibt {{count}} solche Treffer. Gezeigt werden die ersten {{shown}}.",
  asked: "Was die Stelle verlangt",
  wished: "Was die Person sich wünscht",
  whatIf: {
    title: "Was die Person nach vorn brächte",
    language: "Mit Deutsch {{to}} statt {{from}}: Platz {{place}} ({{score}} Punkte).",
    recognition: "Mit anerkanntem Abschluss: Platz {{place}} ({{score}} Punkte).",
    skill: "Mit der Kenntnis „{{skill}}“: Platz {{place}} ({{score}} Punkte).",
    start: "Verfügbar ab {{on}}: Platz {{place}} ({{score}} Punkte).",
  },
  closing: {
    title: "Was die Lücke schließt",
    related_occupation:
      "Gesucht: {{wanted}}, vorhanden: {{has}}. Ein Gespräch klärt, ob Einarbeitung oder eine Anpassungsqualifizierung genügt.",
    language_course: "Ein Deutschkurs von {{has}} nach {{wanted}}.",
    plan_course: "Kurs planen",
    training:
      "Verlangt: {{wanted}}, vorhanden: {{has}}. Eine Ausbildung, eine Nachqualifizierung oder eine andere Einstufung der Stelle.",
    more_hours: "{{wished}} statt {{offered}} Stunden in der Woche.",
  },
  jobs: {
    title: "Passende Stellen für {{reference}}",
    kicker: "Vom Menschen her gesucht",
    intro:
      "Dieselben Regeln wie bei der Suche für eine Stelle, nur andersherum: alle veröffentlichten Stellen Ihres Centers, verglichen mit diesem Profil.",
    open: "Passende Stellen suchen",
    ranked_one: "{{count}} Stelle passt",
    ranked_other: "{{count}} Stellen passen",
    none: "Zurzeit passt keine veröffentlichte Stelle. Nehmen Sie ein Kriterium heraus.",
    nearMisses: "Knapp daneben",
    nearMissesHint: "Bei diesen Stellen fehlt genau ein Muss-Kriterium, und nur um eine Stufe.",
    notActive: "Für einen Vorschlag muss das Profil freigegeben sein.",
  },
  compare: {
    title: "Vorschläge für {{vacancy}} vergleichen",
    intro: "Dieselben Merkmale, nebeneinander: so, wie sie beim Vorschlagen verglichen wurden.",
    feature: "Merkmal",
    next: "Weiter",
    open: "{{of}} öffnen",
    more: "{{count}} Vorschläge gibt es, {{shown}} stehen nebeneinander: die offenen mit den meisten Punkten.",
    note: "Die Punkte ordnen nur. Sie entscheiden im Gespräch, nicht nach einer Zahl.",
  },
  weights: {
    title: "Gewichtung der Treffer",
    kicker: "Einstellungen des Centers",
    intro:
      "Wie viele der 100 Punkte ein Merkmal höchstens bringt. Muss-Kriterien filtern davor; die Gewichtung ordnet, wer übrig bleibt.",
    never:
      "Herkunft, Staatsangehörigkeit, Alter, Geschlecht, Religion, Behinderung, Familie und Bilder lassen sich nicht gewichten: Der Vergleich bekommt sie nie zu sehen.",
    save: "Gewichtung speichern",
    saved:
      "Die neue Gewichtung gilt ab sofort. Frühere Vorschläge behalten die Punkte, mit denen sie gemacht wurden.",
    sum: "Zusammen {{sum}} von 100",
    history: "Frühere Gewichtungen",
    historyEmpty: "Bisher gilt die Gewichtung, mit der jedes Center beginnt.",
    entry: "Fassung {{number}}, {{date}}, {{name}}",
    link: "Gewichtung der Treffer",
    linkHint: "Was beim Vergleichen wie viel zählt.",
  },
  errors: {
    sum_not_100: "Die Punkte müssen zusammen genau 100 ergeben.",
    changed_meanwhile: "Jemand hat die Gewichtung inzwischen geändert. Bitte laden Sie die Seite neu.",
  },
};
