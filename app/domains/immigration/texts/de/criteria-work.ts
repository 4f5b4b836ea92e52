/** What was found for each criterion of further kinds of work: research, transfers, care, driving, certain states. */
export const workCriteria = {
  "concrete-offer.host_agreement":
    "Es gibt ein konkretes Angebot. Für den Antrag müssen die Aufnahmevereinbarung oder der Vertrag mit der Forschungseinrichtung geschlossen sein. Ist sie nicht überwiegend öffentlich finanziert, verpflichtet sie sich außerdem schriftlich, bestimmte Kosten zu tragen.",
  "concrete-offer.secondment":
    "Es gibt ein konkretes Angebot. Vorzulegen sind der Arbeitsvertrag und, wenn nötig, ein Abordnungsschreiben, das auch die Rückkehr in eine Niederlassung außerhalb der EU zusagt. Die Person muss der Unternehmensgruppe seit mindestens sechs Monaten angehören.",
  "concrete-offer.priority_check":
    "Es gibt ein konkretes Arbeitsplatzangebot. Die Bundesagentur für Arbeit prüft vor ihrer Zustimmung, ob für die Stelle Menschen bereitstehen, die Vorrang haben (Vorrangprüfung).",
  "concrete-offer.priority_check_and_quota":
    "Es gibt ein konkretes Arbeitsplatzangebot. Die Bundesagentur für Arbeit prüft, ob für die Stelle Menschen bereitstehen, die Vorrang haben (Vorrangprüfung). Die Zahl der ersten Zustimmungen im Jahr ist begrenzt; ob noch Plätze frei sind, sagt die Bundesagentur.",
  "concrete-offer.quota":
    "Es gibt ein konkretes Arbeitsplatzangebot. Nötig ist außerdem ein freier Platz im Kontingent der Bundesagentur für Arbeit. Der Betrieb muss die Reisekosten tragen und darf nur eine begrenzte Zahl von Menschen auf diesem Weg beschäftigen.",

  "highly-qualified.met":
    "Die Person arbeitet in Wissenschaft oder Lehre und hat mehrjährige Berufserfahrung ({actual} Jahre, nötig sind mindestens {required}). Ob sie besondere Kenntnisse oder eine herausgehobene Stellung hat, beurteilt die Ausländerbehörde.",
  "highly-qualified.not_met":
    "Als hoch qualifiziert gilt nur, wer mehrere Jahre Berufserfahrung hat. Die Person hat {actual} Jahre, nötig sind mindestens {required}.",
  "highly-qualified.unknown":
    "Es ist noch nicht bekannt, ob die Person mehrere Jahre Berufserfahrung hat (mindestens {required}) und in Wissenschaft oder Lehre arbeitet.",
  "highly-qualified.for_authority":
    "Die Person hat mehrjährige Berufserfahrung. Als hoch qualifiziert nennt das Gesetz vor allem Menschen in Wissenschaft und Lehre. Ob es auch auf diese Person passt, beurteilt die Ausländerbehörde.",
  "remedy.worker.experience.relevantYearsLast7.2":
    "Noch {by} Jahre passende Berufserfahrung sammeln (insgesamt {to}).",

  "livelihood-without-aid.met": "Der Lebensunterhalt ist ohne staatliche Hilfe gesichert.",
  "livelihood-without-aid.not_met": "Der Lebensunterhalt ist nicht ohne staatliche Hilfe gesichert.",
  "livelihood-without-aid.unknown":
    "Es ist noch nicht bekannt, ob der Lebensunterhalt ohne staatliche Hilfe gesichert ist.",
  "livelihood-without-aid.not_applicable":
    "Wir gehen davon aus, dass das Gehalt den Lebensunterhalt ohne staatliche Hilfe sichert.",

  "research-project.met": "Die Person kommt für ein Forschungsvorhaben.",
  "research-project.not_met": "Dieser Weg ist nur für Forschungsvorhaben.",
  "research-project.unknown": "Es ist noch nicht bekannt, ob es um ein Forschungsvorhaben geht.",

  "research-degree.met":
    "Die Person hat einen Hochschulabschluss. Er muss den Zugang zur Promotion eröffnen; eine Anerkennung ist nicht nötig.",
  "research-degree.not_met": "Für die Forschung fehlt ein Hochschulabschluss.",
  "research-degree.unknown": "Es ist noch nicht bekannt, ob die Person einen Hochschulabschluss hat.",

  "refusal-temporary-protection.research":
    "Mit vorübergehendem Schutz (in Deutschland § 24) gibt es keine Aufenthaltserlaubnis zur Forschung.",
  "refusal-suspended-deportation.research":
    "Mit einer Duldung gibt es keine Aufenthaltserlaubnis zur Forschung.",
  "refusal-eu-long-term-residence.research":
    "Mit einem Daueraufenthalt – EU gibt es keine Aufenthaltserlaubnis zur Forschung.",
  "refusal-equal-free-movement.research":
    "Die Person hat ein Recht, das der Freizügigkeit gleichkommt, und braucht keine Aufenthaltserlaubnis zur Forschung.",
  "refusal-pending-protection.research":
    "Solange ein Verfahren auf internationalen Schutz läuft, gibt es keine Aufenthaltserlaubnis zur Forschung.",
  "refusal-protected.met": "Die Person hat keinen internationalen Schutz.",
  "refusal-protected.not_met":
    "Wer internationalen Schutz hat, bekommt keine Aufenthaltserlaubnis zur Forschung. Ausnahmen sind möglich, wenn ein anderer EU-Staat seit mindestens zwei Jahren Schutz gibt.",
  "refusal-protected.unknown":
    "Es ist noch nicht bekannt, ob die Person in einem EU-Staat internationalen Schutz hat.",
  "refusal-protected.not_applicable": "Internationaler Schutz ist hier kein Thema.",

  "intra-corporate-transfer.met":
    "Das Unternehmen versetzt die Person in eine deutsche Niederlassung. Der Sitz des Unternehmens muss außerhalb der EU liegen.",
  "intra-corporate-transfer.not_met":
    "Die ICT-Karte ist nur für Versetzungen innerhalb eines Unternehmens oder einer Unternehmensgruppe mit Sitz außerhalb der EU.",
  "intra-corporate-transfer.unknown":
    "Es ist noch nicht bekannt, ob die Person innerhalb ihres Unternehmens nach Deutschland versetzt wird.",

  "transfer-duration.met": "Die Versetzung dauert mehr als {required} Tage.",
  "transfer-duration.not_met": "Die Versetzung dauert zu kurz. Nötig sind mehr als {required} Tage.",
  "transfer-duration.unknown":
    "Es ist noch nicht bekannt, wie lange die Versetzung dauert. Nötig sind mehr als {required} Tage.",

  "ict-application.met": "Die Person lebt im Ausland und kann die ICT-Karte vor der Einreise beantragen.",
  "ict-application.extension": "Die Person hat schon eine ICT-Karte und kann sie hier verlängern lassen.",
  "ict-application.not_met":
    "Die ICT-Karte muss vor der Einreise im Ausland beantragt werden. Das gilt auch für Menschen, die ohne Visum einreisen dürfen.",
  "ict-application.unknown":
    "Es ist noch nicht bekannt, ob die Person im Ausland lebt. Die ICT-Karte muss vor der Einreise beantragt werden.",

  "care-assistant-job.met": "Die Person soll in der Pflegehilfe arbeiten (ISCO-08 {isco08}).",
  "care-assistant-job.not_met": "Der Beruf (ISCO-08 {isco08}) gehört nicht zur Pflegehilfe.",
  "care-assistant-job.other_care_work":
    "Zu dieser Berufsgruppe (ISCO-08 {isco08}) gehören auch Berufe außerhalb der Pflegehilfe. Ob die Stelle passt, sagt die Bundesagentur für Arbeit.",
  "care-assistant-job.unknown": "Der Beruf der Stelle ist noch nicht bekannt.",

  "care-assistant-training.met":
    "Die Ausbildung ist als gleichwertig mit einer deutschen Ausbildung in der Pflegehilfe anerkannt.",
  "care-assistant-training.german_training":
    "Die Person hat eine deutsche Ausbildung in der Pflegehilfe. Sie muss staatlich anerkannt sein.",
  "care-assistant-training.not_met":
    "Es fehlt eine deutsche Ausbildung in der Pflegehilfe oder eine ausländische, die als gleichwertig anerkannt ist.",
  "care-assistant-training.unknown":
    "Es ist noch nicht bekannt, ob die Person in der Pflegehilfe ausgebildet und die Ausbildung deutsch oder als gleichwertig anerkannt ist.",
  "remedy.worker.qualification.careAssistantEquivalent":
    "Die Ausbildung im Bundesland als gleichwertig mit einer Ausbildung in der Pflegehilfe anerkennen lassen.",

  "driver-job.met": "Die Person soll einen Lastwagen oder Bus fahren (ISCO-08 {isco08}).",
  "driver-job.not_met":
    "Der Beruf (ISCO-08 {isco08}) gehört nicht dazu. Dieser Weg ist für den Güterverkehr mit Lastwagen und den Personenverkehr mit Bussen.",
  "driver-job.unknown": "Der Beruf der Stelle ist noch nicht bekannt.",

  "licence.driving":
    "Eine Berufsausübungserlaubnis ist nicht nötig, aber die passende Fahrerlaubnis und die Grundqualifikation. Fehlen sie noch, kann der Titel zunächst für {months} Monate erteilt werden (im Einzelfall {more} mehr), wenn der Arbeitsvertrag zu den nötigen Kursen verpflichtet.",
  "licence.earned_here":
    "Fahrerlaubnis oder Grundqualifikation fehlen noch. Dann ist ein Titel für {months} Monate möglich (im Einzelfall {more} mehr), wenn der Arbeitsvertrag zu den nötigen Kursen verpflichtet, danach eine Stelle beim selben Betrieb zugesagt ist und die Person im Herkunftsland die passende Fahrerlaubnis hat.",

  "application-in-western-balkans.met":
    "Die Person lebt in einem Staat des Westbalkans und kann den Antrag bei der deutschen Auslandsvertretung dort stellen.",
  "application-in-western-balkans.not_met":
    "Der erste Antrag muss bei der deutschen Auslandsvertretung in einem Staat des Westbalkans gestellt werden. In Deutschland geht das nicht.",
  "application-in-western-balkans.perhaps_not_first":
    "Der erste Antrag muss bei der deutschen Auslandsvertretung in einem Staat des Westbalkans gestellt werden. Wer schon einen Titel nach der Westbalkanregelung hat, beantragt den nächsten bei der Ausländerbehörde.",
  "application-in-western-balkans.lives_elsewhere":
    "Der erste Antrag muss bei der zuständigen deutschen Auslandsvertretung in einem Staat des Westbalkans gestellt werden. Fragen Sie dort, ob sie zuständig ist, denn die Person lebt in einem anderen Land.",
  "application-in-western-balkans.unknown":
    "Es ist noch nicht bekannt, wo die Person lebt. Der erste Antrag muss bei der deutschen Auslandsvertretung in einem Staat des Westbalkans gestellt werden.",

  "asylum-benefits.met":
    "Die Person hat in den letzten 24 Monaten keine Leistungen nach dem Asylbewerberleistungsgesetz bekommen.",
  "asylum-benefits.not_met":
    "Die Person hat in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz bekommen. Die Bundesagentur für Arbeit darf dann nicht zustimmen.",
  "asylum-benefits.unknown":
    "Es ist noch nicht bekannt, ob die Person in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz bekommen hat.",

  "weekly-hours.met": "Die Stelle umfasst {actual} Stunden in der Woche, nötig sind mindestens {required}.",
  "weekly-hours.not_met":
    "Die Stelle umfasst nur {actual} Stunden in der Woche, nötig sind mindestens {required}.",
  "weekly-hours.unknown":
    "Es ist noch nicht bekannt, wie viele Stunden die Stelle umfasst. Nötig sind mindestens {required} in der Woche.",
  "remedy.job.weeklyHours.30": "Die Arbeitszeit auf mindestens {to} Stunden in der Woche erhöhen.",

  "short-term-contract.met":
    "Der Vertrag läuft {actual} Monate. Erlaubt sind höchstens {required} innerhalb von zwölf Monaten.",
  "short-term-contract.not_met":
    "Der Vertrag läuft {actual} Monate. Erlaubt sind nur {required} innerhalb von zwölf Monaten.",
  "short-term-contract.open_ended":
    "Der Vertrag ist unbefristet. Erlaubt sind nur {required} Monate innerhalb von zwölf Monaten.",
  "short-term-contract.unknown":
    "Es ist noch nicht bekannt, wie lange der Vertrag läuft. Erlaubt sind höchstens {required} Monate innerhalb von zwölf Monaten.",
  "remedy.job.contractMonths.8": "Den Vertrag auf höchstens {to} Monate befristen.",

  "bound-by-agreement.met":
    "Der Betrieb ist tarifgebunden. Der Tarifvertrag muss die Bezahlung dieser Arbeit regeln.",
  "bound-by-agreement.not_met": "Der Betrieb ist nicht an einen Tarifvertrag gebunden. Das ist hier nötig.",
  "bound-by-agreement.unknown":
    "Es ist noch nicht bekannt, ob der Betrieb an einen Tarifvertrag gebunden ist, der die Bezahlung dieser Arbeit regelt.",

  "paid-by-agreement.met": "Die Person wird zu den Bedingungen des Tarifvertrags beschäftigt.",
  "paid-by-agreement.not_met":
    "Die Person wird nicht zu den Bedingungen des Tarifvertrags beschäftigt. Das ist hier nötig.",
  "paid-by-agreement.unknown":
    "Es ist noch nicht bekannt, ob die Person zu den Bedingungen des Tarifvertrags beschäftigt wird.",
} as const;
