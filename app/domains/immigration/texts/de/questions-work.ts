/** What the routes to further kinds of work ask, and why. */
export const workQuestions = {
  "question.worker.residence.protectionInOtherMemberState":
    "Hat die Person Asyl, Flüchtlingsschutz oder subsidiären Schutz in einem anderen EU-Staat?",
  "reason.worker.residence.protectionInOtherMemberState":
    "Dann ist eine Aufenthaltserlaubnis zur Forschung nur ausnahmsweise möglich.",
  "question.worker.residence.asylumBenefitsLast24Months":
    "Hat die Person in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz bekommen?",
  "reason.worker.residence.asylumBenefitsLast24Months": "Dann ist die Westbalkanregelung noch versperrt.",
  "question.worker.qualification.careAssistantEquivalent":
    "Ist die Ausbildung als gleichwertig mit einer deutschen Ausbildung in der Pflegehilfe anerkannt?",
  "reason.worker.qualification.careAssistantEquivalent":
    "Ohne diese Anerkennung oder eine deutsche Ausbildung gibt es keinen Titel für die Pflegehilfe.",
} as const;
