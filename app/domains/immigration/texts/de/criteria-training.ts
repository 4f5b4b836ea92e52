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
    "Den Lebensunterhalt sichern, etwa mit einem Sperrkonto, einer Verpflichtungserklärung oder einer erlaubten Nebenbeschäftigung.",
  "remedy.worker.trainingLanguageEnsured":
    "Die Deutschkenntnisse selbst prüfen und bestätigen oder einen vorbereitenden Deutschkurs einplanen.",
} as const;
