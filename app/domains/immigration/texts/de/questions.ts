/** What is asked, and why. */
export const questions = {
  "question.asOf": "Für welchen Tag soll geprüft werden?",
  "reason.asOf": "Gehaltsgrenzen und Regeln ändern sich, meist zum Jahreswechsel.",
  "question.worker.birthDate": "Wann ist die Person geboren?",
  "reason.worker.birthDate":
    "Ab dem 45. Geburtstag verlangt das Gesetz bei manchen Wegen ein höheres Gehalt oder eine Altersversorgung. Bei der Suche nach Arbeit oder Ausbildung zählt das Alter auch.",
  "question.worker.nationalities": "Welche Staatsangehörigkeit hat die Person?",
  "reason.worker.nationalities":
    "Wer aus der EU, dem EWR oder der Schweiz kommt, braucht keinen Titel. Für manche Staaten gelten eigene Regeln.",
  "question.worker.residence.country": "In welchem Land lebt die Person jetzt?",
  "reason.worker.residence.country":
    "Wer schon in Deutschland lebt, braucht kein Visum, aber vielleicht einen anderen Titel.",
  "question.worker.residence.germanStatus": "Welchen Status hat die Person in Deutschland?",
  "reason.worker.residence.germanStatus":
    "Vom Status hängt ab, was schon erlaubt ist und welche Titel ausgeschlossen sind.",
  "question.worker.residence.titleNorm": "Nach welchem Paragrafen ist der Aufenthaltstitel erteilt?",
  "reason.worker.residence.titleNorm": "Der Paragraf auf dem Titel sagt, welche Arbeit er erlaubt.",
  "question.worker.residence.uninterruptedStayMonths":
    "Seit wie vielen Monaten lebt die Person ohne Unterbrechung erlaubt, geduldet oder gestattet in Deutschland?",
  "reason.worker.residence.uninterruptedStayMonths":
    "Davon hängen Bleiberechte und Wartezeiten ab, und ob die Bundesagentur für Arbeit noch zustimmen muss.",
  "question.worker.residence.euLongTermResidence": "Hat die Person einen Daueraufenthalt – EU?",
  "reason.worker.residence.euLongTermResidence":
    "Damit gibt es weder die Blaue Karte EU noch einen Titel zur Forschung, aber andere Wege.",
  "question.worker.residence.temporaryProtectionOtherMemberState":
    "Hat die Person vorübergehenden Schutz in einem anderen EU-Staat?",
  "reason.worker.residence.temporaryProtectionOtherMemberState":
    "Damit gibt es weder die Blaue Karte EU noch einen Titel zur Forschung.",
  "question.worker.residence.humanitarianTitlePending":
    "Läuft ein Antrag auf einen humanitären Aufenthaltstitel?",
  "reason.worker.residence.humanitarianTitlePending": "Solange er läuft, gibt es keine Blaue Karte EU.",
  "question.worker.residence.asylumPending": "Läuft ein Asylverfahren?",
  "reason.worker.residence.asylumPending": "Solange es läuft, sind viele Titel ausgeschlossen.",
  "question.worker.residence.asylumRejectedFinally": "Wurde ein Asylantrag endgültig abgelehnt?",
  "reason.worker.residence.asylumRejectedFinally":
    "Dann dürfen manche Titel erst nach der Ausreise erteilt werden.",
  "question.worker.qualification.kind": "Welche Qualifikation hat die Person?",
  "reason.worker.qualification.kind": "Studium und Ausbildung führen zu verschiedenen Titeln.",
  "question.worker.qualification.obtainedIn": "In welchem Land wurde die Qualifikation erworben?",
  "reason.worker.qualification.obtainedIn":
    "Deutsche Abschlüsse brauchen keine Anerkennung, ausländische meist schon.",
  "question.worker.qualification.completedOn": "Wann wurde der Abschluss erworben?",
  "reason.worker.qualification.completedOn":
    "Bis drei Jahre nach dem Abschluss genügt für die Blaue Karte EU ein niedrigeres Gehalt.",
  "question.worker.qualification.stateRecognisedAbroad":
    "Ist der Abschluss im Land des Erwerbs staatlich anerkannt?",
  "reason.worker.qualification.stateRecognisedAbroad":
    "Für Berufserfahrene, die Anerkennungspartnerschaft und die Chancenkarte genügt das, wenn es bestätigt ist.",
  "question.worker.qualification.durationYears": "Wie viele Jahre dauerte die Ausbildung?",
  "reason.worker.qualification.durationYears": "Gefordert sind mindestens zwei Jahre.",
  "question.worker.qualification.recognition":
    "Ist die Qualifikation in Deutschland anerkannt oder der Abschluss vergleichbar?",
  "reason.worker.qualification.recognition": "Davon hängt ab, ob die Person als Fachkraft gilt.",
  "question.worker.qualification.ahkCertificate":
    "Hat die Person ein passendes Zertifikat einer deutschen Auslandshandelskammer?",
  "reason.worker.qualification.ahkCertificate":
    "Es ersetzt für Berufserfahrene und die Chancenkarte die staatliche Anerkennung.",
  "question.worker.experience.relevantYearsLast5":
    "Wie viele Jahre passende Berufserfahrung hat die Person in den letzten fünf Jahren?",
  "reason.worker.experience.relevantYearsLast5":
    "Zwei Jahre genügen für den Weg über Berufserfahrung und geben Punkte für die Chancenkarte. Auch für die Niederlassungserlaubnis hoch qualifizierter Fachkräfte zählt Erfahrung.",
  "question.worker.experience.relevantYearsLast7":
    "Wie viele Jahre passende Berufserfahrung hat die Person in den letzten sieben Jahren?",
  "reason.worker.experience.relevantYearsLast7":
    "Drei Jahre IT-Erfahrung können für die Blaue Karte EU einen Abschluss ersetzen. Fünf Jahre geben Punkte für die Chancenkarte. Hoch qualifizierte Fachkräfte brauchen mehrere Jahre.",
  "question.worker.experience.comparableToDegree":
    "Entspricht die Erfahrung dem Niveau eines Hochschulabschlusses?",
  "reason.worker.experience.comparableToDegree":
    "Nur dann ersetzt IT-Erfahrung für die Blaue Karte EU einen Abschluss.",
  "question.worker.languages.de": "Wie gut spricht die Person Deutsch?",
  "reason.worker.languages.de":
    "Die Anerkennung verlangt meist A2, eine Ausbildung und der Titel für qualifizierte Menschen mit Duldung B1; für die Chancenkarte gibt es Punkte.",
  "question.worker.pensionProvision": "Kann die Person eine angemessene Altersversorgung nachweisen?",
  "reason.worker.pensionProvision": "Ab dem 45. Geburtstag ersetzt sie das höhere Gehalt.",
  "question.worker.previousTitle18a18b": "Hatte die Person schon einmal einen Titel nach § 18a oder § 18b?",
  "reason.worker.previousTitle18a18b": "Die Altersregel gilt nur für den ersten Titel.",
  "question.worker.insuredWorkMonths":
    "Wie viele Monate hat die Person in Deutschland versicherungspflichtig gearbeitet?",
  "reason.worker.insuredWorkMonths":
    "Davon hängen Wege für Menschen mit Duldung ab, und ob die Bundesagentur für Arbeit noch zustimmen muss.",
  "question.job.isco08": "Um welchen Beruf geht es?",
  "reason.job.isco08": "In Mangelberufen und IT-Berufen gelten leichtere Bedingungen.",
  "question.job.kldb2010": "Welche Kennziffer hat der Beruf (KldB 2010)?",
  "reason.job.kldb2010": "Aus ihr lässt sich der Beruf der internationalen Liste ableiten.",
  "question.job.startsOn": "Wann soll die Arbeit oder Ausbildung beginnen?",
  "reason.job.startsOn":
    "Bei manchen Wegen zählt das Alter am ersten Arbeitstag, bei der Ausbildung auch, wie früh der Antrag möglich ist.",
  "question.job.targetProfessionRegulated":
    "Braucht man für den Beruf, der anerkannt werden soll, eine Erlaubnis?",
  "reason.job.targetProfessionRegulated":
    "Dann genügt während der Anerkennung unter Umständen eine Helferstelle.",
  "question.job.qualified":
    "Verlangt die Stelle ein Studium oder eine Ausbildung von mindestens zwei Jahren?",
  "reason.job.qualified": "Die meisten Titel gibt es nur für qualifizierte Beschäftigung.",
  "question.job.adequateToQualification": "Passt die Stelle zur Qualifikation der Person?",
  "reason.job.adequateToQualification":
    "Die Blaue Karte EU und der Titel für qualifizierte Menschen mit Duldung verlangen eine Stelle, die zur Qualifikation passt.",
  "question.job.sameOccupationalGroup":
    "Gehört die Stelle zur Berufsgruppe des Berufs, der anerkannt werden soll?",
  "reason.job.sameOccupationalGroup": "Das verlangt die Anerkennungspartnerschaft.",
  "question.job.regulated": "Braucht man für diese Stelle eine Berufsausübungserlaubnis?",
  "reason.job.regulated":
    "In reglementierten Berufen, etwa in der Pflege, muss sie erteilt oder zugesagt sein.",
  "question.job.licence": "Liegt die Berufsausübungserlaubnis vor?",
  "reason.job.licence":
    "Ohne sie oder ihre Zusage gibt es in reglementierten Berufen keinen Titel. Für die Arbeit während der Anerkennung muss sie schon vorliegen.",
  "question.job.grossAnnualSalary": "Wie hoch ist das vertraglich feste Bruttogehalt im Jahr?",
  "reason.job.grossAnnualSalary":
    "Die Blaue Karte EU und der Weg über Berufserfahrung verlangen ein Mindestgehalt, ab dem 45. Geburtstag auch andere Wege.",
  "question.job.comparablePay":
    "Sind Bezahlung und Arbeitsbedingungen so wie bei vergleichbaren Beschäftigten im Inland?",
  "reason.job.comparablePay": "Das prüft die Bundesagentur für Arbeit.",
  "question.job.weeklyHours": "Wie viele Stunden in der Woche umfasst die Stelle?",
  "reason.job.weeklyHours":
    "Manche Titel erlauben nur einen Nebenjob bis 20 Stunden, andere Wege verlangen mindestens 20 oder 30 Stunden in der Woche.",
  "question.job.contractMonths": "Wie viele Monate läuft der Vertrag? (0 = unbefristet)",
  "reason.job.contractMonths":
    "Die Blaue Karte EU verlangt mindestens sechs Monate, kurzzeitige Beschäftigung und manche Nebenjobs gehen nur für wenige. Auch die Dauer des Titels richtet sich danach.",
  "question.job.kind": "Um welche Art von Stelle geht es?",
  "reason.job.kind": "Arbeit, Ausbildung und Forschung haben eigene Wege.",
  "question.job.trainingKind": "Findet die Ausbildung im Betrieb oder in einer Schule statt?",
  "reason.job.trainingKind": "Davon hängt ab, ob die Bundesagentur für Arbeit zustimmen muss.",
  "question.job.concreteOffer":
    "Gibt es für diese Person ein konkretes Angebot, also einen Arbeits- oder Ausbildungsplatz?",
  "reason.job.concreteOffer":
    "Ohne konkretes Angebot gibt es keinen Titel zum Arbeiten oder zur Ausbildung, nur zum Suchen.",
  "question.job.state": "In welchem Bundesland liegt der Betrieb?",
  "reason.job.state": "Davon hängt ab, welche Ausländerbehörde zuständig ist.",
  "question.job.municipality": "In welcher Gemeinde liegt der Betrieb?",
  "reason.job.municipality": "Davon hängt ab, welche Ausländerbehörde zuständig ist.",
  "question.job.temporaryAgencyWork": "Soll die Person als Leiharbeitskraft arbeiten?",
  "reason.job.temporaryAgencyWork": "Für Leiharbeit stimmt die Bundesagentur für Arbeit nicht zu.",
  "question.employer.collectiveAgreement": "Ist der Betrieb an einen Tarifvertrag gebunden?",
  "reason.employer.collectiveAgreement":
    "Kurzzeitige Beschäftigung setzt sie voraus. Bei Berufserfahrenen ersetzt Tariflohn das Mindestgehalt, und während der Anerkennung kann dann eine Helferstelle genügen.",
  "question.employer.paysCollectiveAgreement": "Wird die Person nach Tarif bezahlt?",
  "reason.employer.paysCollectiveAgreement":
    "Das verlangt die kurzzeitige Beschäftigung. Bei Berufserfahrenen entfällt dann das Mindestgehalt, und während der Anerkennung kann eine Helferstelle genügen.",
  "question.employer.enablesRecognition":
    "Bietet der Betrieb eine Vereinbarung über die Anerkennung an und ist er zur Ausbildung geeignet?",
  "reason.employer.enablesRecognition": "Das verlangt die Anerkennungspartnerschaft.",
  "question.employer.careHome": "Ist der Betrieb eine nach § 72 SGB XI zugelassene Pflegeeinrichtung?",
  "reason.employer.careHome": "Dann genügt während der Anerkennung eine Helferstelle.",
  "question.employer.excludedFromConsent":
    "Ist der Betrieb von der Zustimmung der Bundesagentur für Arbeit ausgeschlossen?",
  "reason.employer.excludedFromConsent": "Dann sind alle Wege versperrt, für die sie zustimmen muss.",
  "question.employer.discretionaryRefusal":
    "Gab es beim Betrieb Bußgelder wegen illegaler Beschäftigung, Beitragsrückstände oder eine Insolvenz?",
  "reason.employer.discretionaryRefusal": "Die Behörde darf dann ablehnen.",
  "question.employer.recruiter": "Wer hat die Person angeworben?",
  "reason.employer.recruiter":
    "Aus manchen Staaten darf für Gesundheit und Pflege nur die Bundesagentur für Arbeit anwerben. Auch die Anerkennung nach einer Vermittlungsabsprache setzt ihre Vermittlung voraus.",
} as const;
