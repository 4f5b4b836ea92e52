/** What the routes to further kinds of work ask, and why. */
export const workQuestions = {
  "question.worker.residence.protectionInOtherMemberState":
    "Hat die Person Asyl, Flüchtlingsschutz oder subsidiären Schutz in einem anderen EU-Staat?",
  "reason.worker.residence.protectionInOtherMemberState":
    "In der Forschung und im Asylverfahren gelten dann andere Regeln.",
  "question.worker.residence.asylumBenefitsLast24Months":
    "Hat die Person in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz bekommen?",
  "reason.worker.residence.asylumBenefitsLast24Months": "Dann ist die Westbalkanregelung noch versperrt.",
} as const;
