/** Whether somebody may start at once: what the title held allows, what comes next, how long it takes. */
export const startNow = {
  "start-now.german": "Deutsche dürfen jede Arbeit aufnehmen. Es genügt der Personalausweis oder der Pass.",
  "start-now.free_movement":
    "Die Person hat das Recht auf Freizügigkeit. Sie braucht keine Erlaubnis, es genügt der Personalausweis oder der Pass.",
  "start-now.abroad":
    "Die Person braucht zuerst ein Visum zum Arbeiten. Vorher darf sie hier nicht arbeiten, auch nicht zur Probe.",
  "start-now.abroad_41":
    "Die Person darf ohne Visum einreisen und den Titel hier beantragen. Arbeiten darf sie erst, wenn er es erlaubt, auch zur Probe.",
  "start-now.status_missing":
    "Das hängt davon ab, mit welchem Titel oder welcher Bescheinigung die Person in Deutschland lebt.",
  "start-now.title_missing": "Das hängt vom Paragrafen ab, der auf dem Aufenthaltstitel steht.",
  "start-now.older_law":
    "Die heutige Regel gilt erst seit dem {from|date}. Was davor erlaubt war, kennt die Prüfung nicht; es steht auf dem Titel.",

  "start-now.settlement":
    "Mit einer Niederlassungserlaubnis oder einer Erlaubnis zum Daueraufenthalt – EU ist jede Arbeit erlaubt.",
  "start-now.family":
    "Ein Aufenthaltstitel aus familiären Gründen erlaubt jede Arbeit. Für diese Stelle ist keine eigene Erlaubnis nötig.",
  "start-now.temporary_protection":
    "Die Aufenthaltserlaubnis zum vorübergehenden Schutz erlaubt jede Arbeit. Für diese Stelle ist keine eigene Erlaubnis nötig.",
  "start-now.protected":
    "Wer als asylberechtigt, als Flüchtling oder als subsidiär schutzberechtigt anerkannt ist und die Aufenthaltserlaubnis hat, darf jede Arbeit aufnehmen.",
  "start-now.humanitarian":
    "Dieser humanitäre Titel erlaubt jede Arbeit, denn kein Gesetz verbietet sie. Für diese Stelle ist keine eigene Erlaubnis nötig.",
  "start-now.humanitarian_barred":
    "Dieser Titel erlaubt von sich aus keine Arbeit. Die Ausländerbehörde kann sie erlauben.",

  "start-now.student":
    "Neben dem Studium sind {days} volle oder {halfDays} halbe Arbeitstage im Jahr erlaubt. Eine Woche zählt in der Vorlesungszeit bis {hours} Stunden, außerhalb immer, höchstens als zweieinhalb Tage. {hours} Stunden in der Woche passen so das ganze Jahr hinein, wenn keine andere Arbeit dazukommt.",
  "start-now.student_exceeds":
    "Diese Stelle ist größer als das, was neben dem Studium erlaubt ist: {days} volle oder {halfDays} halbe Arbeitstage im Jahr; {hours} Stunden in der Woche passen hinein, wenn keine andere Arbeit dazukommt. Was darüber hinausgeht, muss die Ausländerbehörde vorher erlauben.",
  "start-now.student_before":
    "Neben dem Studium sind {days} volle oder {halfDays} halbe Tage im Jahr erlaubt. Seit dem 01.03.2024 sind es {days2024} oder {halfDays2024}.",
  "start-now.side_job":
    "Dieser Titel erlaubt einen Nebenjob bis {hours} Stunden in der Woche, neben dem, wofür er erteilt wurde.",
  "start-now.side_job_exceeds":
    "Dieser Titel erlaubt nur einen Nebenjob bis {hours} Stunden in der Woche. Was darüber hinausgeht, muss die Ausländerbehörde vorher erlauben.",
  "start-now.training_search":
    "Während der Suche nach einem Ausbildungs- oder Studienplatz sind {hours} Stunden in der Woche erlaubt, dazu Probearbeit bis zu insgesamt {weeks} Wochen.",
  "start-now.training_search_exceeds":
    "Während der Suche nach einem Ausbildungs- oder Studienplatz sind nur {hours} Stunden in der Woche erlaubt und Probearbeit bis zu insgesamt {weeks} Wochen. Für mehr braucht die Person vorher eine Erlaubnis oder einen anderen Titel.",
  "start-now.opportunity_card":
    "Mit der Chancenkarte sind durchschnittlich {hours} Stunden in der Woche erlaubt, dazu Probearbeit von jeweils höchstens {weeks} Wochen, wenn sie qualifiziert ist, auf eine Ausbildung zielt oder zur Anerkennung führen kann.",
  "start-now.opportunity_card_exceeds":
    "Mit der Chancenkarte sind durchschnittlich nur {hours} Stunden in der Woche erlaubt und qualifizierte Probearbeit von jeweils höchstens {weeks} Wochen. Für die ganze Stelle braucht die Person vorher einen Titel zum Arbeiten.",
  "start-now.training_title":
    "Für eine Berufsausbildung braucht die Person vorher eine Aufenthaltserlaubnis zu diesem Zweck. Sie kann sie in Deutschland beantragen.",
  "start-now.no_work":
    "Dieser Titel erlaubt keine Arbeit neben dem, wofür er erteilt wurde. Die Person braucht einen anderen Titel.",
  "start-now.tied":
    "Der Titel gilt für die Arbeit oder Ausbildung, für die er erteilt wurde. Eine andere Stelle, auch nebenher, muss die Ausländerbehörde vorher erlauben. Wurde er für genau diese Stelle erteilt, darf die Person sofort anfangen.",
  "start-now.tied_to_research":
    "Der Titel gilt für die Forschung bei der Einrichtung, mit der die Aufnahmevereinbarung geschlossen ist, und für die Lehre. Eine andere Arbeit muss die Ausländerbehörde vorher erlauben. Ist Ihr Haus diese Einrichtung, darf die Person sofort anfangen.",
  "start-now.blue_card":
    "Mit der Blauen Karte EU braucht ein Wechsel der Stelle keine Erlaubnis. In den ersten zwölf Monaten der Beschäftigung kann die Ausländerbehörde ihn aber aussetzen und ablehnen, wenn die neue Stelle die Voraussetzungen der Blauen Karte nicht erfüllt.",
  "start-now.job_search":
    "Während der Arbeitsplatzsuche nach einem Abschluss in Deutschland ist jede Arbeit erlaubt, denn § 20 setzt keine Grenze.",
  "start-now.self_employed":
    "Neben der Selbständigkeit ist eine Anstellung nicht verboten. Sehen Sie nach, ob auf dem Titel eine Einschränkung steht.",

  "start-now.visa_free":
    "Wer ohne Visum zu einem kurzen Aufenthalt hier ist, darf nicht arbeiten, auch nicht zur Probe.",
  "start-now.visa_free_41":
    "Ohne Visum darf die Person hier noch nicht arbeiten. Sie darf den Titel aber in Deutschland beantragen und mit ihm anfangen.",
  "start-now.no_title":
    "Ohne Aufenthaltstitel, Duldung oder Aufenthaltsgestattung darf die Person hier nicht beschäftigt werden.",
  "start-now.duldung":
    "Mit einer Duldung muss die Ausländerbehörde genau diese Beschäftigung vorher erlauben.",
  "start-now.gestattung":
    "Im Asylverfahren muss die Ausländerbehörde genau diese Beschäftigung vorher erlauben.",
  "start-now.licence":
    "Der Aufenthalt stünde nicht im Weg, aber für diesen Beruf braucht die Person zuerst die Berufsausübungserlaubnis. Was der Titel sonst begrenzt, gilt weiter.",

  "start-now.next.copy":
    "Vor dem ersten Tag den Titel oder die Bescheinigung prüfen (gültig? Arbeit erlaubt? Einschränkungen?) und eine Kopie behalten, solange die Person bei Ihnen arbeitet.",
  "start-now.next.count_days":
    "Die Person fragen, wie viele Arbeitstage sie in diesem Jahr schon verbraucht hat, auch bei anderen, und die Tage mitzählen.",
  "start-now.next.fewer_hours":
    "Sofort geht es mit einem Vertrag bis {to} Stunden in der Woche; mehr, sobald es erlaubt ist.",
  "start-now.next.ask_permission":
    "Bei der Ausländerbehörde am Wohnort der Person die Erlaubnis für diese Stelle beantragen, mit Vertrag oder Angebot und den Auskünften über die Arbeitsbedingungen. Den Arbeitsbeginn im Vertrag an die Erlaubnis knüpfen.",
  "start-now.next.ask_permission_without_title":
    "Die Person beantragt bei der Ausländerbehörde die Erlaubnis für diese Stelle, Sie geben die Auskünfte über die Arbeitsbedingungen dazu. Nicht vor der Erlaubnis anfangen.",
  "start-now.next.other_title":
    "Einen Titel für diese Stelle in Deutschland beantragen, bevor der jetzige abläuft. Welcher in Frage kommt, steht auf dieser Seite.",
  "start-now.next.title_before_end":
    "Rechtzeitig vor dem Ablauf den Titel für diese Stelle beantragen. Bis zur Entscheidung gilt der alte dann weiter.",
  "start-now.next.tell_change":
    "Der Ausländerbehörde den Wechsel vorher mitteilen. Das Ende der alten Stelle muss die Person ihr innerhalb von zwei Wochen melden.",
  "start-now.next.apply_here":
    "Den Titel bei der Ausländerbehörde beantragen. Der Aufenthalt gilt dann als erlaubt, die Arbeit noch nicht.",
  "start-now.next.apply_by_claim":
    "Bei der Ausländerbehörde fragen, ob der Titel hier beantragt werden kann; das geht, wenn der Anspruch darauf erst nach der Einreise entstanden ist. Sonst im Ausland das Visum beantragen.",
  "start-now.next.read_title":
    "Auf dem Titel und seinem Zusatzblatt nachsehen: Jeder Titel muss zeigen, ob Arbeit erlaubt ist und mit welchen Einschränkungen.",
  "start-now.next.ask_office": "Die Ausländerbehörde am Wohnort der Person fragen, bevor jemand anfängt.",
  "start-now.next.licence":
    "Bei der zuständigen Stelle des Berufs die Berufsausübungserlaubnis beantragen oder abwarten.",

  "start-now.note.certificate":
    "Ist statt des Titels erst eine Bescheinigung über den Antrag da (Fiktionsbescheinigung), gilt, was auf ihr zur Arbeit steht.",
  "start-now.note.student_jobs": "Studentische Nebentätigkeiten, etwa an der Hochschule, zählen nicht mit.",
  "start-now.note.related_job":
    "Mehr Stunden sind möglich, wenn die Arbeit mit dem späteren Beruf zusammenhängt und die Bundesagentur für Arbeit zugestimmt hat oder nicht zustimmen muss.",
  "start-now.note.follow_up_card":
    "Eine verlängerte Chancenkarte (Folge-Chancenkarte) gilt für die Stelle, für die sie erteilt wurde, ohne die Grenze von Stunden.",
  "start-now.note.after_two_years":
    "Nach zwei Jahren Arbeit, die zur Qualifikation passt, erlaubt dieser Titel jede Beschäftigung.",
  "start-now.note.card_ordered":
    "Bei einem Titel zum Arbeiten oder zur Ausbildung darf die Person schon anfangen, sobald die Behörde die Karte in Auftrag gegeben hat. Das steht dann in der Bescheinigung.",
  "start-now.note.unclear_identity":
    "Steht auf der Duldung „für Personen mit ungeklärter Identität“, darf keine Arbeit erlaubt werden.",
  "start-now.note.own_fault":
    "Das gilt auch, wenn die Person gekommen ist, um Leistungen zu beziehen, oder selbst verhindert, dass sie abgeschoben werden kann.",
  "start-now.note.duldung_should":
    "Die Behörde soll die Erlaubnis geben, wenn die Bundesagentur für Arbeit zustimmt oder nicht gefragt werden muss und keine Schritte zur Abschiebung bevorstehen.",
  "start-now.note.gestattung_must": "Sind die Voraussetzungen erfüllt, muss die Behörde die Erlaubnis geben.",
  "start-now.note.reception":
    "Wer in einer Aufnahmeeinrichtung wohnen muss, kann die Erlaubnis drei Monate nach der Registrierung des Asylantrags bekommen, manchmal erst nach sechs, in manchen beschleunigten Verfahren nicht.",
  "start-now.note.reception_before":
    "Wer in einer Aufnahmeeinrichtung wohnen muss, wartet länger. Die Fristen von vor dem 12.06.2026 kennt die Prüfung nicht; die Ausländerbehörde sagt sie.",
  "start-now.note.short_term_permit":
    "Ausnahme: eine Arbeitserlaubnis der Bundesagentur für Arbeit für kurzzeitige Beschäftigung, bis 90 Tage in 180 Tagen.",
  "start-now.note.licence": "In diesem Beruf darf nur arbeiten, wer die Berufsausübungserlaubnis hat.",

  "start-now.time.consent":
    "Die Zustimmung der Bundesagentur für Arbeit gilt nach {weeks} Wochen als erteilt, wenn sie nicht nachfragt.",
  "start-now.time.consent_blue_card":
    "Wird die Bundesagentur für Arbeit zum Wechsel gefragt, gilt ihre Zustimmung nach {weeks} Woche als erteilt.",
  "start-now.time.blue_card_pause":
    "In den ersten zwölf Monaten kann die Ausländerbehörde den Wechsel für {days} Tage aussetzen.",
  "start-now.time.apply_within":
    "Der Antrag muss innerhalb von {days} Tagen nach der Einreise gestellt werden.",
  "start-now.time.office": "Fragen Sie die Ausländerbehörde, wie lange sie zurzeit braucht.",
} as const;
