/** What is asked for training, recognition and the Chancenkarte, and why. */
export const trainingQuestions = {
  "question.worker.trainingLanguageEnsured":
    "Haben Betrieb oder Schule die Deutschkenntnisse geprüft, oder ist ein vorbereitender Deutschkurs geplant?",
  "reason.worker.trainingLanguageEnsured": "Dann ist für die Ausbildung kein Sprachnachweis nötig.",
  "question.worker.schoolDiploma":
    "Hat die Person den Abschluss einer deutschen Auslandsschule oder einen Schulabschluss, mit dem sie studieren dürfte?",
  "reason.worker.schoolDiploma": "Nur dann kann sie zur Suche nach einem Ausbildungsplatz einreisen.",
  "question.worker.livelihoodSecured": "Ist der Lebensunterhalt ohne öffentliche Mittel gesichert?",
  "reason.worker.livelihoodSecured": "Wo kein Gehalt ihn sichert, verlangt die Behörde einen Nachweis.",
  "question.worker.qualification.measurePromised":
    "Ist ein Platz in einer Qualifizierungsmaßnahme zugesagt, die zur Anerkennung führen kann?",
  "reason.worker.qualification.measurePromised":
    "Mit dieser Zusage kann die Person einreisen, um nachzuholen, was zur Anerkennung fehlt.",
  "question.worker.qualification.analysisPromised":
    "Hat die zuständige Stelle eine Qualifikationsanalyse zugesagt?",
  "reason.worker.qualification.analysisPromised":
    "Damit kann die Person einreisen und ihr Können praktisch zeigen, wenn Unterlagen fehlen.",
  "question.worker.languages.en": "Wie gut spricht die Person Englisch?",
  "reason.worker.languages.en":
    "Für die Chancenkarte genügt Englisch B2 an Stelle von Deutsch, und für C1 gibt es einen Punkt.",
  "option.worker.languages.en.none": "kein Englisch",
  "question.worker.qualification.isco08":
    "In welchem Beruf hat die Person ihre Qualifikation, wenn es ein anderer ist als der Beruf der Stelle?",
  "reason.worker.qualification.isco08":
    "Eine Qualifikation in einem Mangelberuf gibt einen Punkt für die Chancenkarte.",
  "question.worker.residence.monthsInGermanyLast5Years":
    "Wie viele Monate hat die Person in den letzten fünf Jahren am Stück erlaubt in Deutschland gelebt?",
  "reason.worker.residence.monthsInGermanyLast5Years":
    "Ab sechs Monaten gibt es einen Punkt für die Chancenkarte.",
  "question.worker.spouseAlsoQualifies":
    "Beantragt die Ehe- oder Lebenspartnerin oder der Partner zugleich eine Chancenkarte und erfüllt die Voraussetzungen?",
  "reason.worker.spouseAlsoQualifies": "Dafür gibt es einen Punkt für die Chancenkarte.",
} as const;
