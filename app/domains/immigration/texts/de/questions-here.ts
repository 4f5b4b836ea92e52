/** What is asked about people who are here already, and why. */
export const questionsHere = {
  "question.worker.residence.germanSchoolYears":
    "Wie viele Jahre ist die Person in Deutschland mit Erfolg zur Schule gegangen?",
  "reason.worker.residence.germanSchoolYears":
    "Drei Jahre Schule genügen für das Bleiberecht gut integrierter junger Menschen.",
  "question.worker.residence.germanDegree":
    "Hat die Person in Deutschland einen anerkannten Schul- oder Berufsabschluss erworben?",
  "reason.worker.residence.germanDegree": "Ein Abschluss von hier öffnet Wege für Menschen mit Duldung.",
  "question.worker.residence.livesWithMinorChild":
    "Lebt die Person mit einem minderjährigen, ledigen Kind zusammen?",
  "reason.worker.residence.livesWithMinorChild":
    "Dann genügen für das Bleiberecht bei nachhaltiger Integration vier statt sechs Jahre.",
  "question.worker.residence.enteredGermanyOn": "Wann ist die Person nach Deutschland eingereist?",
  "reason.worker.residence.enteredGermanyOn":
    "Vom Tag der Einreise hängen Fristen und manche Wege für Menschen mit Duldung ab.",
  "question.worker.residence.identityClarified":
    "Ist die Identität der Person geklärt, etwa durch einen Pass?",
  "reason.worker.residence.identityClarified":
    "Das verlangen Ausbildungs- und Beschäftigungsduldung, die Aufenthaltserlaubnis zur Ausbildung und die Bleiberechte nach dem Chancen-Aufenthalt.",
  "question.worker.residence.toleratedSince": "Seit wann hat die Person eine Duldung?",
  "reason.worker.residence.toleratedSince":
    "Für eine Ausbildung sind drei Monate nötig, für andere Wege zwölf.",
  "question.worker.qualification.careAssistantEquivalent":
    "Hat die Person eine Ausbildung in der Pflegehilfe, deutsch oder als gleichwertig anerkannt?",
  "reason.worker.qualification.careAssistantEquivalent":
    "Für die Pflegehilfe gibt es eigene Wege, obwohl die Ausbildung kürzer ist.",
  "question.worker.languages.deOral": "Wie gut spricht die Person Deutsch, wenn nur das Mündliche zählt?",
  "reason.worker.languages.deOral": "Für manche Wege genügt es, Deutsch auf dem Niveau A2 zu sprechen.",
  "question.worker.convictions":
    "Wurde die Person in Deutschland wegen einer vorsätzlichen Straftat verurteilt (kleine Geldstrafen nicht mitgezählt)?",
  "reason.worker.convictions": "Eine Verurteilung verschließt viele Wege für Menschen mit Duldung.",
  "option.worker.languages.deOral.none": "kein Deutsch",
} as const;
