/** What was found for each criterion: criterion id, then state or variant. */
export const criteria = {
  "concrete-offer.met": "Es gibt ein konkretes Arbeitsplatzangebot.",
  "concrete-offer.not_met": "Es gibt noch kein konkretes Arbeitsplatzangebot.",
  "concrete-offer.unknown": "Es ist noch nicht bekannt, ob ein konkretes Arbeitsplatzangebot vorliegt.",

  "qualified-job.met":
    "Die Stelle ist eine qualifizierte Beschäftigung: Man braucht dafür ein Studium oder eine Ausbildung von mindestens zwei Jahren.",
  "qualified-job.not_met":
    "Die Stelle ist keine qualifizierte Beschäftigung: Man braucht dafür weder ein Studium noch eine Ausbildung von mindestens zwei Jahren.",
  "qualified-job.unknown":
    "Es ist noch nicht bekannt, ob die Stelle ein Studium oder eine Ausbildung von mindestens zwei Jahren verlangt.",
  "qualified-job.towards_licence":
    "Eine Helferstelle genügt: Sie führt zu einem Beruf hin, für den man eine Erlaubnis braucht, und der Betrieb ist tarifgebunden oder eine zugelassene Pflegeeinrichtung.",

  "adequate-job.met": "Die Stelle passt zur Qualifikation der Person.",
  "adequate-job.not_met": "Die Stelle passt nicht zur Qualifikation der Person.",
  "adequate-job.unknown": "Es ist noch nicht bekannt, ob die Stelle zur Qualifikation der Person passt.",

  "domestic-employment.met": "Die Person wird in Deutschland angestellt.",
  "domestic-employment.not_met":
    "Die Person bleibt bei einem Unternehmen im Ausland angestellt. Dafür ist die ICT-Karte da.",
  "domestic-employment.unknown": "Es ist noch nicht bekannt, ob die Person in Deutschland angestellt wird.",

  "contract-duration.met": "Der Vertrag läuft {actual} Monate, nötig sind mindestens {required}.",
  "contract-duration.open_ended": "Der Vertrag ist unbefristet.",
  "contract-duration.not_met": "Der Vertrag läuft nur {actual} Monate, nötig sind mindestens {required}.",
  "contract-duration.unknown":
    "Es ist noch nicht bekannt, wie lange der Vertrag läuft. Nötig sind mindestens {required} Monate.",

  "licence.met": "Die Berufsausübungserlaubnis liegt vor oder ist zugesagt.",
  "licence.not_met": "Für diesen Beruf braucht man eine Berufsausübungserlaubnis. Sie fehlt noch.",
  "licence.not_issued":
    "Für die Arbeit während der Anerkennung muss die Berufsausübungserlaubnis schon erteilt sein. Eine Zusage genügt hier nicht.",
  "licence.unknown":
    "Es ist noch nicht bekannt, ob man für diesen Beruf eine Erlaubnis braucht und ob sie vorliegt.",
  "licence.not_applicable": "Für diesen Beruf braucht man keine Berufsausübungserlaubnis.",

  "skilled-worker-vocational.met":
    "Die Person ist Fachkraft mit Berufsausbildung: Die Ausbildung ist deutsch oder als gleichwertig anerkannt.",
  "skilled-worker-vocational.not_met":
    "Die Person ist keine Fachkraft mit Berufsausbildung: Es fehlt eine deutsche oder als gleichwertig anerkannte Ausbildung.",
  "skilled-worker-vocational.unknown":
    "Es ist noch nicht bekannt, ob die Person eine deutsche oder als gleichwertig anerkannte Ausbildung hat.",

  "skilled-worker-academic.met":
    "Die Person ist Fachkraft mit akademischer Ausbildung: Der Hochschulabschluss ist deutsch, anerkannt oder vergleichbar.",
  "skilled-worker-academic.not_met":
    "Die Person ist keine Fachkraft mit akademischer Ausbildung: Es fehlt ein deutscher, anerkannter oder vergleichbarer Hochschulabschluss.",
  "skilled-worker-academic.unknown":
    "Es ist noch nicht bekannt, ob die Person einen deutschen, anerkannten oder vergleichbaren Hochschulabschluss hat.",

  "degree.met": "Der Abschluss genügt für die Blaue Karte EU: Er ist deutsch, anerkannt oder vergleichbar.",
  "degree.not_met":
    "Für die Blaue Karte EU fehlt ein deutscher, anerkannter oder vergleichbarer Hochschulabschluss oder ein gleichwertiger Abschluss von mindestens drei Jahren Dauer.",
  "degree.unknown": "Es ist noch nicht bekannt, ob der Abschluss für die Blaue Karte EU genügt.",

  "recent-degree.met": "Der Abschluss vom {actual|date} ist höchstens drei Jahre alt (bis {until|date}).",
  "recent-degree.not_met":
    "Der Abschluss vom {actual|date} ist älter als drei Jahre. Der Berufseinstieg galt bis {until|date}.",
  "recent-degree.not_completed":
    "Der Abschluss liegt am Tag der Prüfung noch nicht vor (erst am {actual|date}).",
  "recent-degree.unknown": "Es ist noch nicht bekannt, wann der Abschluss erworben wurde.",

  "foreign-qualification.met":
    "Die Person hat im Ausland einen Hochschulabschluss oder eine mindestens {years} Jahre lange Ausbildung abgeschlossen, die der Staat dort anerkennt.",
  "foreign-qualification.certificate":
    "Die Person hat ein passendes Zertifikat einer deutschen Auslandshandelskammer.",
  "foreign-qualification.not_met":
    "Es fehlt ein im Ausland erworbener Abschluss, den der Staat dort anerkennt: ein Studium oder eine mindestens {years} Jahre lange Ausbildung.",
  "foreign-qualification.unknown":
    "Es ist noch nicht bekannt, ob der ausländische Abschluss dort staatlich anerkannt ist und mindestens {years} Jahre gedauert hat.",
  "foreign-qualification.ict":
    "In Berufen der Informations- und Kommunikationstechnologie (ISCO-08 {isco08}) ist kein Abschluss nötig.",

  "shortage-occupation.met": "Der Beruf (ISCO-08 {isco08}) gehört zu den Mangelberufen der Blauen Karte EU.",
  "shortage-occupation.not_met":
    "Der Beruf (ISCO-08 {isco08}) gehört nicht zu den Mangelberufen der Blauen Karte EU.",
  "shortage-occupation.unknown": "Der Beruf der Stelle ist noch nicht bekannt.",

  "it-occupation.met": "Der Beruf (ISCO-08 {isco08}) ist ein IT-Beruf der Gruppen 133 oder 25.",
  "it-occupation.not_met": "Der Beruf (ISCO-08 {isco08}) ist kein IT-Beruf der Gruppen 133 oder 25.",
  "it-occupation.unknown": "Der Beruf der Stelle ist noch nicht bekannt.",

  "it-experience.met":
    "Die Person hat {actual} Jahre IT-Erfahrung in den letzten sieben Jahren, nötig sind {required}.",
  "it-experience.not_met":
    "Die Person hat nur {actual} Jahre IT-Erfahrung in den letzten sieben Jahren, nötig sind {required}.",
  "it-experience.unknown":
    "Es ist noch nicht bekannt, wie viele Jahre IT-Erfahrung die Person in den letzten sieben Jahren gesammelt hat. Nötig sind {required}.",

  "experience-level.met": "Die Erfahrung entspricht dem Niveau eines Hochschulabschlusses.",
  "experience-level.not_met": "Die Erfahrung entspricht nicht dem Niveau eines Hochschulabschlusses.",
  "experience-level.unknown":
    "Es ist noch nicht bekannt, ob die Erfahrung dem Niveau eines Hochschulabschlusses entspricht.",

  "recent-experience.met":
    "Die Person hat {actual} Jahre einschlägige Erfahrung in den letzten fünf Jahren, nötig sind {required}.",
  "recent-experience.not_met":
    "Die Person hat nur {actual} Jahre einschlägige Erfahrung in den letzten fünf Jahren, nötig sind {required}.",
  "recent-experience.unknown":
    "Es ist noch nicht bekannt, wie viele Jahre einschlägige Erfahrung die Person in den letzten fünf Jahren gesammelt hat. Nötig sind {required}.",

  "salary.met": "Das Gehalt von {actual|eur} im Jahr erreicht die Mindesthöhe von {required|eur} ({year}).",
  "salary.not_met":
    "Das Gehalt von {actual|eur} im Jahr liegt unter der Mindesthöhe von {required|eur} ({year}).",
  "salary.unknown":
    "Das Gehalt ist noch nicht bekannt. Nötig sind mindestens {required|eur} im Jahr ({year}).",
  "salary.unless_agreement":
    "Das Gehalt von {actual|eur} im Jahr liegt unter {required|eur} ({year}). Das schadet nicht, wenn der Betrieb tarifgebunden ist und Tarif zahlt.",
  "salary.collective_agreement":
    "Der Betrieb ist tarifgebunden und zahlt Tarif. Dann gilt keine Mindesthöhe.",
  "salary.draft_only":
    "Die Mindesthöhe für {year} ist noch nicht amtlich veröffentlicht. Nach dem Entwurf wären es {draft|eur} im Jahr.",
  "salary.not_published": "Für {year} ist keine Mindesthöhe amtlich veröffentlicht.",

  "age-45.met_younger": "Die Person ist am {moment|date} noch keine 45 Jahre alt.",
  "age-45.met_had_before": "Es ist nicht der erste Titel nach § 18a oder § 18b. Dann gilt keine Altersregel.",
  "age-45.met":
    "Die Person ist 45 oder älter, aber das Gehalt von {actual|eur} im Jahr erreicht {required|eur} ({year}).",
  "age-45.met_pension": "Die Person hat eine angemessene Altersversorgung nachgewiesen.",
  "age-45.not_met":
    "Die Person ist am {moment|date} 45 oder älter. Dann sind {required|eur} im Jahr ({year}) nötig oder eine angemessene Altersversorgung. Die Behörde kann davon absehen.",
  "age-45.unknown":
    "Ab dem 45. Geburtstag ist ein höheres Gehalt oder eine angemessene Altersversorgung nötig. Dazu fehlen noch Angaben.",
  "age-45.draft_only":
    "Die Person ist 45 oder älter. Die Gehaltsgrenze für {year} ist noch nicht amtlich veröffentlicht, nach dem Entwurf wären es {draft|eur} im Jahr.",
  "age-45.not_published":
    "Die Person ist 45 oder älter. Für {year} ist keine Gehaltsgrenze amtlich veröffentlicht.",

  "german.met": "Die Deutschkenntnisse ({actual}) genügen, nötig ist mindestens {required}.",
  "german.not_met": "Die Deutschkenntnisse ({actual}) genügen nicht, nötig ist mindestens {required}.",
  "german.no_german": "Die Person spricht noch kein Deutsch, nötig ist mindestens {required}.",
  "german.unknown": "Die Deutschkenntnisse sind noch nicht bekannt. Nötig ist mindestens {required}.",

  "recognition-purpose.met": "Die Qualifikation ist noch nicht voll anerkannt. Dafür ist dieser Weg da.",
  "recognition-purpose.not_met":
    "Die Qualifikation ist schon anerkannt. Eine Anerkennungspartnerschaft ist nicht mehr nötig.",
  "recognition-purpose.unknown": "Es ist noch nicht bekannt, wie weit die Anerkennung der Qualifikation ist.",

  "recognition-agreement.met":
    "Der Betrieb ist zur Ausbildung geeignet und bietet die Vereinbarung über die Anerkennung an.",
  "recognition-agreement.not_met":
    "Der Betrieb bietet keine Vereinbarung über die Anerkennung an oder ist nicht zur Ausbildung geeignet.",
  "recognition-agreement.unknown":
    "Es ist noch nicht bekannt, ob der Betrieb zur Ausbildung geeignet ist und die Vereinbarung über die Anerkennung anbietet.",

  "occupational-group.met":
    "Die Stelle gehört zur selben Berufsgruppe wie der Beruf, der anerkannt werden soll.",
  "occupational-group.not_met":
    "Die Stelle gehört nicht zur selben Berufsgruppe wie der Beruf, der anerkannt werden soll.",
  "occupational-group.unknown":
    "Es ist noch nicht bekannt, ob die Stelle zur selben Berufsgruppe gehört wie der Beruf, der anerkannt werden soll.",

  "free-movement.met": "Die Person darf ohne Visum und Aufenthaltstitel einreisen und arbeiten.",
  "free-movement.not_met": "Die Person hat kein Recht auf Freizügigkeit.",
  "free-movement.unknown": "Die Staatsangehörigkeit ist noch nicht bekannt.",

  "current-title.met":
    "Der Aufenthaltstitel erlaubt diese Arbeit schon. Prüfen Sie die Nebenbestimmungen auf dem Titel und behalten Sie eine Kopie.",
  "current-title.side_job_met":
    "Der Aufenthaltstitel erlaubt diese Arbeit als Nebenjob (bis {hours} Stunden in der Woche oder, im Studium, 140 Arbeitstage im Jahr).",
  "current-title.side_job_not_met":
    "Der Aufenthaltstitel erlaubt nur einen Nebenjob bis {hours} Stunden in der Woche (im Studium 140 Arbeitstage im Jahr). Die Stelle ist größer.",
  "current-title.tied_to_job":
    "Der Aufenthaltstitel gilt nur für die Arbeit, für die er erteilt wurde. Für eine andere Stelle ist eine Erlaubnis der Ausländerbehörde nötig.",
  "current-title.not_met": "Die Person hat keinen Aufenthaltstitel, der diese Arbeit schon erlaubt.",
  "current-title.unknown":
    "Es ist noch nicht bekannt, welchen Aufenthaltstitel die Person hat und was er erlaubt.",
} as const;
