export const home = {
  pageTitle: "Fachkräftelotse – von der offenen Stelle zum ersten Arbeitstag",
  title: "Von der offenen Stelle zum ersten Arbeitstag",
  lead: "Die Welcome Center bringen Unternehmen und Fachkräfte aus aller Welt zusammen und lotsen beide durch Visum, Anerkennung und Ankommen. Kostenlos und in Ihrer Region.",
  example: {
    title: "Elektronikerin, aus Tunesien",
    label: "Beispiel",
    authority: "Vollmacht",
    agreement: "Vereinbarung mit der Ausländerbehörde",
    consent: "Zustimmung der Bundesagentur",
    visa: "Visumtermin",
    firstDay: "Erster Arbeitstag",
  },
  doors: {
    company: {
      title: "Ich suche Fachkräfte",
      text: "Stelle eintragen, Wege prüfen, passende Menschen vorgeschlagen bekommen. Wir begleiten Sie bis zum ersten Arbeitstag.",
      action: "Unternehmen anmelden",
    },
    worker: {
      title: "Ich möchte in Deutschland arbeiten",
      text: "Sie haben einen Beruf gelernt oder studiert. Wir zeigen Ihnen Schritt für Schritt, was Sie brauchen und wer Ihnen hilft.",
      action: "So geht es",
    },
  },
  check: {
    title: "Der Drei-Minuten-Check",
    text: "Können wir diese Person einstellen? Auf welchem Weg? Was ist der nächste Schritt, was kostet es, und wann kann es losgehen?",
    promises: {
      law: "Jede Aussage mit Paragraf und in einem verständlichen Satz",
      fastTrack: "Beschleunigtes Fachkräfteverfahren neben dem üblichen Weg",
      open: "Sagt ehrlich, was noch unklar ist und was es klären würde",
      privacy: "Ohne Konto, nichts wird gespeichert",
    },
    action: "Check starten",
  },
  jobs: {
    title: "Offene Stellen",
    count_one: "Eine offene Stelle ansehen",
    count_other: "{{count}} offene Stellen ansehen",
    text: "Unternehmen der Region suchen jetzt Fachkräfte. Das Welcome Center hilft bei der Bewerbung.",
  },
  steps: {
    title: "So kommen Sie zu Ihrer Stelle",
    first: "Sie sprechen mit dem Welcome Center Ihrer Region: vor Ort, am Telefon oder per E-Mail.",
    second: "Gemeinsam legen wir Ihr Profil an. Unternehmen sehen es zuerst ohne Ihren Namen.",
    third: "Ein Unternehmen interessiert sich für Sie. Erst wenn Sie zustimmen, erfährt es, wer Sie sind.",
    fourth:
      "Sie bekommen eine Liste mit Ihren nächsten Schritten, in Ihrer Sprache, bis zum ersten Arbeitstag.",
    invited: "Sie haben schon eine Einladung oder einen Code?",
    signIn: "Hier anmelden",
  },
  topics: {
    title: "Gut zu wissen",
    lead: "Die wichtigsten Auskünfte stehen bei den amtlichen Stellen. Hier finden Sie hin.",
    residence: {
      title: "Einreise & Aufenthalt",
      text: "Welches Visum passt, wo man es beantragt und was danach kommt.",
    },
    work: {
      title: "Beruf & Karriere",
      text: "Abschlüsse anerkennen lassen, Rechte bei der Arbeit kennen, faire Verträge.",
    },
    language: {
      title: "Sprache",
      text: "Deutsch lernen: vor der Reise, neben der Arbeit, für den Beruf.",
    },
    living: {
      title: "Leben & Wohnen",
      text: "Wohnung, Anmeldung, Krankenversicherung, Schule und Familie.",
    },
  },
  links: {
    makeItInGermany: "Make it in Germany, das Portal der Bundesregierung",
    consular: "Auslandsportal: Visum digital beantragen",
    recognition: "Anerkennung in Deutschland: Abschluss prüfen lassen",
    fairIntegration: "Faire Integration: kostenlose Beratung zu Rechten bei der Arbeit",
    bamf: "BAMF: Integrations- und Berufssprachkurse",
    deutscheWelle: "Deutsche Welle: kostenlos Deutsch lernen",
    handbook: "Handbook Germany: der Alltag von A bis Z",
    mbeon: "mbeon: Beratung im Chat",
  },
  sites: {
    title: "Wir sind für Sie da",
    lead: "Die Beratung ist kostenlos und vertraulich.",
    hours: "Öffnungszeiten",
    phone: "Telefon",
    email: "E-Mail",
    none: "Noch kein Center eingetragen",
    noneText: "Sobald ein Welcome Center eingerichtet ist, stehen hier seine Standorte und Öffnungszeiten.",
  },
} as const;
