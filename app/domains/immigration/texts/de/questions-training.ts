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
} as const;
