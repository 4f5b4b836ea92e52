/** What was found for training, the search for it, recognition and the Chancenkarte, with the remedies they name. */
export const trainingCriteria = {
  "concrete-offer.training_met": "Es gibt einen zugesagten Ausbildungsplatz.",
  "concrete-offer.training_not_met": "Es gibt noch keinen zugesagten Ausbildungsplatz.",
  "concrete-offer.training_unknown": "Es ist noch nicht bekannt, ob ein Ausbildungsplatz zugesagt ist.",

  "training-language.met": "Die Deutschkenntnisse genügen für die Ausbildung, nötig ist {required}.",
  "training-language.ensured":
    "Ein Nachweis über {required} ist nicht nötig: Betrieb oder Schule haben die Sprache geprüft, oder ein vorbereitender Kurs vermittelt sie.",
  "training-language.not_met":
    "Für eine Ausbildung von mindestens zwei Jahren fehlt der Nachweis von {required}. Er ist nicht nötig, wenn Betrieb oder Schule die Sprache geprüft haben oder ein vorbereitender Deutschkurs geplant ist.",
  "training-language.unknown":
    "Es ist noch nicht bekannt, ob die Person {required} nachweist, ob Betrieb oder Schule die Sprache geprüft haben oder ob ein vorbereitender Deutschkurs geplant ist.",

  "livelihood.met": "Der Lebensunterhalt ist gesichert.",
  "livelihood.not_met":
    "Der Lebensunterhalt ist noch nicht gesichert. Erspartes, eine Verpflichtungserklärung, ein Stipendium und eine Nebenbeschäftigung bis {hours} Stunden in der Woche können ihn sichern.",
  "livelihood.unknown":
    "Es ist noch nicht bekannt, ob der Lebensunterhalt gesichert ist. Eine Nebenbeschäftigung bis {hours} Stunden in der Woche ist erlaubt und kann dazu beitragen.",

  "age-35.met": "Die Person ist am {moment|date} noch keine {age} Jahre alt.",
  "age-35.not_met":
    "Die Person ist am {moment|date} schon {age} Jahre alt oder älter. Auf diesem Weg kann man nur einen Ausbildungsplatz suchen, solange man jünger als {age} ist.",
  "age-35.unknown":
    "Es ist noch nicht bekannt, wie alt die Person ist. Dieser Weg ist für Menschen unter {age} da.",

  "school-diploma.met":
    "Die Person hat den Abschluss einer deutschen Auslandsschule oder einen Schulabschluss, mit dem sie studieren dürfte.",
  "school-diploma.not_met":
    "Es fehlt der Abschluss einer deutschen Auslandsschule oder ein Schulabschluss, mit dem die Person in Deutschland oder im Land des Abschlusses studieren dürfte.",
  "school-diploma.unknown":
    "Es ist noch nicht bekannt, ob die Person den Abschluss einer deutschen Auslandsschule hat oder einen Schulabschluss, mit dem sie studieren dürfte.",

  "remedy.worker.livelihoodSecured":
    "Nachweisen, dass der Lebensunterhalt ohne öffentliche Mittel gesichert ist.",
  "remedy.worker.trainingLanguageEnsured":
    "Die Deutschkenntnisse selbst prüfen und bestätigen oder einen vorbereitenden Deutschkurs einplanen.",

  "qualification-from-abroad.met": "Die Person hat ihre Berufsqualifikation im Ausland erworben.",
  "qualification-from-abroad.not_met":
    "Dieser Weg ist für Menschen, die ihre Berufsqualifikation im Ausland erworben haben.",
  "qualification-from-abroad.unknown":
    "Es ist noch nicht bekannt, ob die Person eine im Ausland erworbene Berufsqualifikation hat.",

  "recognition-purpose.nothing_left":
    "Die Qualifikation ist schon anerkannt oder vergleichbar. Für diesen Weg muss noch etwas anzuerkennen sein.",

  "measures-needed.met":
    "Die zuständige Stelle hat festgestellt, dass für die volle Anerkennung noch etwas fehlt.",
  "measures-needed.not_met":
    "Die zuständige Stelle hat nicht festgestellt, dass für die volle Anerkennung noch etwas fehlt. Dafür braucht man ihren Bescheid über die teilweise Gleichwertigkeit.",
  "measures-needed.settled":
    "Die Qualifikation ist schon anerkannt oder vergleichbar. Eine Maßnahme zur Anerkennung ist nicht nötig.",
  "measures-needed.unknown":
    "Es ist noch nicht bekannt, ob die zuständige Stelle festgestellt hat, dass für die volle Anerkennung noch etwas fehlt.",

  "compensation-measure.met": "Ein Platz in einer passenden Qualifizierungsmaßnahme ist zugesagt.",
  "compensation-measure.not_met":
    "Es fehlt noch die Zusage für einen Platz in einer passenden Qualifizierungsmaßnahme.",
  "compensation-measure.unknown":
    "Es ist noch nicht bekannt, ob ein Platz in einer passenden Qualifizierungsmaßnahme zugesagt ist.",

  "comparable-pay.unless_at_school":
    "Bezahlung und Bedingungen zählen nur, wenn die Maßnahme überwiegend im Betrieb stattfindet. Dann muss die Bundesagentur für Arbeit zustimmen.",
  "temporary-agency-work.unless_at_school":
    "Leiharbeit schließt die Zustimmung der Bundesagentur für Arbeit aus. Nötig ist diese nur, wenn die Maßnahme überwiegend im Betrieb stattfindet.",
  "recruitment.unless_at_school":
    "Eine unerlaubte Anwerbung schließt die Zustimmung der Bundesagentur für Arbeit aus. Nötig ist diese nur, wenn die Maßnahme überwiegend im Betrieb stattfindet.",
  "employer-exclusion.unless_at_school":
    "Der Ausschluss des Betriebs von der Zustimmung der Bundesagentur für Arbeit zählt nur, wenn die Maßnahme überwiegend im Betrieb stattfindet.",

  "qualification-analysis.met": "Die zuständige Stelle hat die Qualifikationsanalyse zugesagt.",
  "qualification-analysis.not_met": "Die zuständige Stelle hat noch keine Qualifikationsanalyse zugesagt.",
  "qualification-analysis.unknown":
    "Es ist noch nicht bekannt, ob die zuständige Stelle eine Qualifikationsanalyse zugesagt hat.",

  "placement-agreement.met":
    "Die Bundesagentur für Arbeit hat die Person vermittelt. Mit dem Herkunftsland muss es dafür eine Absprache geben.",
  "placement-agreement.not_met":
    "Dieser Weg setzt voraus, dass die Bundesagentur für Arbeit die Person nach einer Absprache mit dem Herkunftsland vermittelt hat.",
  "placement-agreement.unknown":
    "Es ist noch nicht bekannt, ob die Bundesagentur für Arbeit die Person nach einer Absprache mit dem Herkunftsland vermittelt hat.",

  "qualified-job.placed":
    "Eine Helferstelle genügt: Sie führt zu einem Beruf hin, für den man eine Erlaubnis braucht.",

  "occupational-group.other_group":
    "Die Stelle gehört zu einer anderen Berufsgruppe als der Beruf, der anerkannt werden soll. Ob sie fachlich genug mit ihm zu tun hat, beurteilt die Bundesagentur für Arbeit.",

  "remedy.worker.qualification.recognition.partial":
    "Die Qualifikation anerkennen lassen: Auch ein Bescheid über teilweise Gleichwertigkeit genügt.",
  "remedy.worker.qualification.measurePromised":
    "Die Zusage für einen Platz in einer passenden Qualifizierungsmaßnahme einholen.",
  "remedy.worker.qualification.analysisPromised":
    "Bei der zuständigen Stelle die Zusage einer Qualifikationsanalyse einholen.",

  "points.met": "Die Person hat {actual} Punkte für die Chancenkarte, nötig sind {required}.",
  "points.not_met":
    "Die Person kommt auf höchstens {actual} Punkte für die Chancenkarte, nötig sind {required}. Punkte gibt es für Sprache, Erfahrung, Alter, Mangelberufe und eine teilweise Anerkennung.",
  "points.unless_skilled":
    "Die Person kommt auf höchstens {actual} von {required} Punkten für die Chancenkarte. Das schadet nicht, wenn sie als Fachkraft gilt: Fachkräfte brauchen keine Punkte.",
  "points.unknown":
    "Bisher sind {actual} von {required} Punkten für die Chancenkarte sicher, möglich sind bis zu {possible}. Dazu fehlen noch Angaben.",
  "points.not_applicable": "Die Person ist Fachkraft und braucht für die Chancenkarte keine Punkte.",

  "points-qualification.met":
    "Die Person hat im Ausland einen Hochschulabschluss oder eine mindestens {years} Jahre lange Ausbildung abgeschlossen, die der Staat dort anerkennt.",
  "points-qualification.certificate":
    "Die Person hat ein passendes Zertifikat einer deutschen Auslandshandelskammer.",
  "points-qualification.gap_found":
    "Die teilweise Anerkennung genügt. Weitere Anforderungen an den Abschluss entfallen damit.",
  "points-qualification.not_met":
    "Punkte zählen nur mit einem Abschluss aus dem Ausland, den der Staat dort anerkennt: einem Studium oder einer mindestens {years} Jahre langen Ausbildung. Auch ein Zertifikat einer deutschen Auslandshandelskammer oder eine teilweise Anerkennung genügt.",
  "points-qualification.unknown":
    "Es ist noch nicht bekannt, ob der ausländische Abschluss für die Punkte zählt: ob er dort staatlich anerkannt ist und eine Ausbildung mindestens {years} Jahre gedauert hat.",
  "points-qualification.not_applicable": "Die Person ist Fachkraft und braucht keine Punkte.",

  "points-language.met": "Die Sprachkenntnisse genügen: nötig ist Deutsch {german} oder Englisch {english}.",
  "points-language.not_met":
    "Für die Chancenkarte über Punkte fehlt der Nachweis von Deutsch {german} oder Englisch {english}.",
  "points-language.unknown":
    "Es ist noch nicht bekannt, ob die Person Deutsch {german} oder Englisch {english} nachweisen kann. Fachkräfte brauchen das nicht.",
  "points-language.not_applicable":
    "Die Person ist Fachkraft. Für die Chancenkarte ist dann kein Sprachnachweis nötig.",

  "title-held.met":
    "Die Person hat einen Aufenthaltstitel, aus dem heraus sie die Chancenkarte in Deutschland beantragen kann.",
  "title-held.not_met":
    "In Deutschland bekommt die Chancenkarte nur, wer schon einen Titel zum Arbeiten, zur Ausbildung, zum Studium, zur Anerkennung oder zur Suche hat.",
  "title-held.unknown":
    "Es ist noch nicht bekannt, ob die Person einen Titel hat, aus dem heraus sie die Chancenkarte in Deutschland beantragen kann.",
  "title-held.not_applicable":
    "Die Person lebt nicht in Deutschland und braucht vorher keinen anderen Titel.",

  "remedy.worker.languages.en": "Englischkenntnisse auf {to} verbessern und nachweisen.",
  "remedy.worker.experience.relevantYearsLast7.5":
    "Noch {by} Jahre passende Berufserfahrung sammeln (insgesamt {to} in den letzten sieben Jahren).",
} as const;
