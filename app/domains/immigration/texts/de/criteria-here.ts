/** What was found on ways for people who are here already, and what would change it. */
export const criteriaHere = {
  "tolerated.met": "Die Person hat eine Duldung.",
  "tolerated.not_met": "Dieser Weg ist nur für Menschen mit einer Duldung da.",
  "tolerated.unknown": "Es ist noch nicht bekannt, ob die Person eine Duldung hat.",

  "tolerated-or-humanitarian.met":
    "Die Person hat eine Duldung oder nach abgelehntem Asylantrag einen humanitären Aufenthaltstitel.",
  "tolerated-or-humanitarian.not_met":
    "Dieser Weg ist nur für Menschen mit einer Duldung da, oder mit einem humanitären Titel nach abgelehntem Asylantrag.",
  "tolerated-or-humanitarian.unknown":
    "Es ist noch nicht bekannt, ob die Person eine Duldung hat, oder einen humanitären Titel nach abgelehntem Asylantrag.",

  "tolerated-or-104c.met": "Die Person hat eine Duldung oder das Chancen-Aufenthaltsrecht (§ 104c AufenthG).",
  "tolerated-or-104c.not_met":
    "Dieser Weg ist nur für Menschen mit einer Duldung oder dem Chancen-Aufenthaltsrecht (§ 104c AufenthG) da.",
  "tolerated-or-104c.unknown":
    "Es ist noch nicht bekannt, ob die Person eine Duldung oder das Chancen-Aufenthaltsrecht (§ 104c AufenthG) hat.",

  "tolerated-or-rejected.met":
    "Die Person hat eine Duldung, oder sie setzt nach abgelehntem Asylantrag ihre Ausbildung fort.",
  "tolerated-or-rejected.not_met":
    "Dieser Weg ist nur für Menschen mit einer Duldung da, oder wenn jemand die Ausbildung im Asylverfahren begonnen hat und der Antrag dann abgelehnt wurde.",
  "tolerated-or-rejected.unknown":
    "Es ist noch nicht bekannt, ob die Person eine Duldung hat oder ob ihr Asylantrag abgelehnt wurde.",

  "without-title.met":
    "Die Person hat eine Duldung oder Aufenthaltsgestattung. Die Ausländerbehörde kann die Arbeit erlauben. Steht auf der Duldung „für Personen mit ungeklärter Identität“, darf sie das nicht (§ 60b AufenthG).",
  "without-title.not_met": "Dieser Weg ist nur für Menschen mit einer Duldung oder Aufenthaltsgestattung da.",
  "without-title.unknown":
    "Es ist noch nicht bekannt, ob die Person eine Duldung oder Aufenthaltsgestattung hat.",

  "tolerated-since.met":
    "Die Person hat die Duldung seit {actual|date}, also seit mindestens {months} Monaten.",
  "tolerated-since.not_met":
    "Die Person muss die Duldung seit {months} Monaten haben. Sie hat sie seit {actual|date}, es reicht also ab {from|date}.",
  "tolerated-since.unknown":
    "Es ist noch nicht bekannt, seit wann die Person die Duldung hat. Nötig sind {months} Monate.",
  "tolerated-since.not_applicable": "Eine Mindestzeit mit Duldung zählt hier nicht.",

  "identity.met": "Die Identität der Person ist geklärt.",
  "identity.met_deadline":
    "Die Identität der Person ist geklärt. Sie musste es bis {deadline|date} sein, oder die Person musste bis dahin alles Zumutbare dafür getan haben.",
  "identity.not_met":
    "Die Identität der Person ist noch nicht geklärt. Die Behörde kann davon absehen, wenn die Person alles Zumutbare dafür getan hat.",
  "identity.not_met_deadline":
    "Die Identität der Person ist nicht geklärt, und die Frist dafür lief am {deadline|date} ab. Die Behörde kann davon absehen, wenn die Person alles Zumutbare getan hat.",
  "identity.unknown":
    "Es ist noch nicht bekannt, ob die Identität der Person geklärt ist, etwa durch einen Pass.",
  "identity.not_applicable": "Danach wird hier nicht eigens gefragt.",

  "convictions.met": "Es gibt keine Verurteilung, die diesem Weg entgegensteht.",
  "convictions.not_met": "Eine Verurteilung steht diesem Weg entgegen.",
  "convictions.unknown":
    "Es ist noch nicht bekannt, ob es eine Verurteilung gibt, die zählt. Kleine Geldstrafen zählen meist nicht.",

  "safe-origin.met":
    "Die Person kommt nicht aus einem Staat, der im Asylgesetz als sicherer Herkunftsstaat steht. Weitere Staaten können per Verordnung oder durch die EU dazukommen.",
  "safe-origin.met_safe_state":
    "Die Person kommt aus einem sicheren Herkunftsstaat, aber das Arbeitsverbot gilt hier nicht.",
  "safe-origin.met_union_list":
    "Im Asylgesetz steht der Staat nicht als sicherer Herkunftsstaat, er kann aber auf der Liste der EU stehen. Dann ist Arbeit mit Duldung meist verboten, außer die Person war schon am 06.05.2025 geduldet oder durfte am 11.06.2026 arbeiten (§ 104 Abs. 18 AufenthG). Fragen Sie die Ausländerbehörde.",
  "safe-origin.not_met":
    "Die Person kommt aus einem sicheren Herkunftsstaat. Dann darf Arbeit mit Duldung oder im Asylverfahren nicht erlaubt werden.",
  "safe-origin.unknown":
    "Es ist noch nicht bekannt, ob die Person aus einem sicheren Herkunftsstaat kommt. Dann wäre Arbeit verboten.",
  "safe-origin.unknown_safe_state":
    "Die Person kommt aus einem sicheren Herkunftsstaat. Es hängt vom Asylantrag und seinem Tag ab, ob Arbeit deshalb verboten ist.",
  "safe-origin.not_applicable": "Das betrifft nur Menschen mit Duldung oder im Asylverfahren.",

  "concrete-offer.registered_met":
    "Es gibt einen Ausbildungsplatz. Der Vertrag muss eingetragen oder die Eintragung beantragt sein.",
  "concrete-offer.registered_not_met": "Es gibt noch keinen Ausbildungsplatz.",
  "concrete-offer.registered_unknown": "Es ist noch nicht bekannt, ob es einen Ausbildungsplatz gibt.",

  "training-window.met": "Für den Antrag ist es nicht zu früh: Die Ausbildung beginnt am {start|date}.",
  "training-window.met_early":
    "Der Antrag ist schon möglich. Erteilt wird frühestens ab {grant|date}, sechs Monate vor Beginn der Ausbildung.",
  "training-window.not_met":
    "Die Ausbildung beginnt erst am {start|date}. Der Antrag ist ab {from|date} möglich, {application} Monate vorher.",
  "training-window.unknown": "Es ist noch nicht bekannt, wann die Ausbildung beginnt.",

  "entry-date.met": "Die Person kam am {actual|date} nach Deutschland, also bis zum {until|date}.",
  "entry-date.not_met":
    "Die Person kam erst am {actual|date} nach Deutschland. Dieser Weg gilt für die Einreise bis zum {until|date}.",
  "entry-date.unknown":
    "Es ist noch nicht bekannt, wann die Person nach Deutschland kam. Dieser Weg gilt für die Einreise bis zum {until|date}.",

  "insured-work.met":
    "Die Person arbeitet seit {actual} Monaten versicherungspflichtig, nötig sind {required} mit mindestens {hours} Stunden in der Woche.",
  "insured-work.not_met":
    "Die Person arbeitet erst seit {actual} Monaten versicherungspflichtig, nötig sind {required} mit mindestens {hours} Stunden in der Woche.",
  "insured-work.unknown":
    "Es ist noch nicht bekannt, wie lange die Person versicherungspflichtig arbeitet. Nötig sind {required} Monate mit mindestens {hours} Stunden in der Woche.",

  "insured-hours.met": "Die Stelle umfasst {actual} Stunden in der Woche, nötig sind mindestens {required}.",
  "insured-hours.not_met":
    "Die Stelle umfasst nur {actual} Stunden in der Woche, nötig sind mindestens {required}.",
  "insured-hours.unknown":
    "Es ist noch nicht bekannt, wie viele Stunden die Stelle umfasst. Nötig sind mindestens {required} in der Woche.",

  "livelihood.shown_met": "Der Lebensunterhalt ist gesichert.",
  "livelihood.shown_not_met": "Der Lebensunterhalt ist nicht gesichert.",
  "livelihood.shown_unknown": "Es ist noch nicht bekannt, ob der Lebensunterhalt gesichert ist.",

  "livelihood-to-expect.met":
    "Die Person lebt überwiegend von ihrer Arbeit, oder mit dem Arbeitsplatz ist das zu erwarten.",
  "livelihood-to-expect.not_met":
    "Der Lebensunterhalt ist nicht gesichert, und es gibt keinen Arbeitsplatz, der ihn sichern würde.",
  "livelihood-to-expect.unknown":
    "Es ist noch nicht bekannt, ob der Lebensunterhalt gesichert ist oder ein Arbeitsplatz ihn sichern wird.",

  "german-oral.met": "Die Person spricht genug Deutsch, nötig ist mündlich mindestens {required}.",
  "german-oral.not_met":
    "Die Person spricht noch nicht genug Deutsch, nötig ist mündlich mindestens {required}.",
  "german-oral.unknown":
    "Es ist noch nicht bekannt, wie gut die Person Deutsch spricht. Nötig ist mündlich mindestens {required}.",

  "qualification-or-work.met":
    "Die Person hat in Deutschland eine Ausbildung oder ein Studium abgeschlossen.",
  "qualification-or-work.met_by_work":
    "Die Person hat {actual} Monate versicherungspflichtig gearbeitet. Das reicht, wenn die Arbeit zur Qualifikation passte und nicht unterbrochen war.",
  "qualification-or-work.not_met":
    "Nötig ist eine in Deutschland abgeschlossene Ausbildung oder ein Studium, oder ein anerkannter oder vergleichbarer ausländischer Hochschulabschluss mit {degree} Monaten passender Arbeit, oder {work} Monate qualifizierte Arbeit.",
  "qualification-or-work.unknown":
    "Es ist noch nicht bekannt, ob die Person in Deutschland etwas abgeschlossen oder hier lange genug qualifiziert gearbeitet hat ({degree} Monate mit anerkanntem oder vergleichbarem Hochschulabschluss, sonst {work}).",

  "stay-on-cut-off-day.met":
    "Die Person lebt seit {since|date} oder länger ohne Unterbrechung in Deutschland.",
  "stay-on-cut-off-day.not_met":
    "Die Person musste am 31.10.2022 seit fünf Jahren in Deutschland leben, also seit {since|date}. Das ist nicht so.",
  "stay-on-cut-off-day.unknown":
    "Es ist noch nicht bekannt, ob die Person seit {since|date} ohne Unterbrechung in Deutschland lebt.",

  "uninterrupted-stay.met":
    "Die Person lebt seit {actual} Monaten ohne Unterbrechung in Deutschland, nötig sind {required}.",
  "uninterrupted-stay.not_met":
    "Die Person lebt erst seit {actual} Monaten ohne Unterbrechung in Deutschland, nötig sind {required}.",
  "uninterrupted-stay.unknown":
    "Es ist noch nicht bekannt, ob die Person lange genug ohne Unterbrechung in Deutschland lebt. Nötig sind {required} Monate.",

  "german-school.met":
    "Die Person geht hier seit {required} Jahren mit Erfolg zur Schule oder hat einen anerkannten Abschluss.",
  "german-school.not_met":
    "Nötig sind {required} Jahre erfolgreicher Schulbesuch in Deutschland oder ein anerkannter Schul- oder Berufsabschluss.",
  "german-school.unknown":
    "Es ist noch nicht bekannt, ob die Person hier {required} Jahre mit Erfolg zur Schule ging oder einen anerkannten Abschluss hat.",

  "age-27.met": "Die Person wird erst am {birthday|date} 27 Jahre alt. Bis dahin ist der Antrag möglich.",
  "age-27.not_met": "Die Person ist seit {birthday|date} 27 Jahre alt. Der Antrag war nur vorher möglich.",
  "age-27.unknown": "Es ist noch nicht bekannt, ob die Person jünger als 27 ist.",

  "reached-here.met":
    "Die Person hat ihren Aufenthalt in Deutschland mit Erfolg abgeschlossen: Studium, Forschung, Ausbildung oder Anerkennung.",
  "reached-here.not_met":
    "Dieser Weg folgt nur auf ein Studium (§ 16b), Forschung (§ 18d), eine Ausbildung (§ 16a), eine Anerkennung (§ 16d) oder eine Helferausbildung in Gesundheit und Pflege in Deutschland.",
  "reached-here.unknown":
    "Es ist noch nicht bekannt, unter welchem Titel die Person hier war und ob sie Studium, Ausbildung oder Anerkennung abgeschlossen hat.",

  "waiting-period.met":
    "Die Wartezeit von {required} Monaten ist vorbei. Wer in einer Aufnahmeeinrichtung wohnt, wartet manchmal sechs Monate.",
  "waiting-period.not_met":
    "Die Person ist erst seit {actual} Monaten hier. Arbeit kann nach {required} Monaten erlaubt werden.",
  "waiting-period.unknown":
    "Es ist noch nicht bekannt, ob die Wartezeit von {required} Monaten vorbei ist. Wer in einer Aufnahmeeinrichtung wohnt, wartet manchmal sechs Monate.",
  "waiting-period.not_applicable": "Für eine Berufsausbildung gibt es mit Duldung keine Wartezeit.",

  "current-title.school_or_course":
    "Mit einem Titel für einen Sprachkurs ist ein Nebenjob bis {hours} Stunden in der Woche erlaubt, für Schule und Schüleraustausch keine Arbeit. Was gilt, steht auf dem Titel.",
  "current-title.order_decides":
    "Ob dieser Titel die Arbeit erlaubt, hat das Bundesland angeordnet (§ 23 Abs. 1 AufenthG). Es steht auf dem Titel.",

  "comparable-pay.unless_training":
    "Bezahlung und Bedingungen zählen nur, wenn die Bundesagentur für Arbeit zustimmen muss. Bei einer Berufsausbildung muss sie das nicht.",
  "recruitment.unless_training":
    "Eine unerlaubte Anwerbung schließt die Zustimmung der Bundesagentur für Arbeit aus. Bei einer Berufsausbildung ist sie nicht nötig.",
  "employer-exclusion.unless_training":
    "Ein Ausschluss des Betriebs von der Zustimmung der Bundesagentur für Arbeit zählt nur, wenn sie zustimmen muss. Bei einer Berufsausbildung muss sie das nicht.",

  "remedy.worker.residence.identityClarified": "Die Identität klären, etwa mit einem Pass.",
  "remedy.worker.residence.uninterruptedStayMonths": "Noch {by} Monate abwarten (dann sind es {to}).",
  "remedy.worker.residence.germanSchoolYears": "Die Schule in Deutschland {to} Jahre mit Erfolg besuchen.",
  "remedy.worker.residence.germanDegree":
    "In Deutschland einen anerkannten Schul- oder Berufsabschluss erwerben.",
  "remedy.worker.insuredWorkMonths": "Noch {by} Monate versicherungspflichtig arbeiten (dann sind es {to}).",
  "remedy.worker.languages.deOral": "Deutsch sprechen bis {to} lernen und nachweisen.",
  "remedy.job.weeklyHours.increase": "Die Arbeitszeit auf mindestens {to} Stunden in der Woche erhöhen.",
} as const;
