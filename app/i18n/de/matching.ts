/** Matching and proposals, for the center and for companies. */
export const matching = {
  title: "Passende Menschen für {{vacancy}}",
  kicker: "Vorschläge vorbereiten",
  intro:
    "Verglichen werden Beruf, Kenntnisse, Sprache, Qualifikation, Erfahrung, Arbeitszeit, Beginn und Ort. Herkunft, Alter, Geschlecht, Religion, Behinderung, Familie und Bilder fließen nie ein. Sie entscheiden.",
  required: "Muss-Kriterien",
  requiredHint: "Ein Klick nimmt ein Kriterium heraus oder wieder hinein.",
  setAside: "{{requirement}} nicht verlangen",
  putBack: "{{requirement}} wieder verlangen",
  ranked_one: "{{count}} Person passt",
  ranked_other: "{{count}} Menschen passen",
  nearMisses: "Knapp daneben",
  nearMissesHint: "Diesen Menschen fehlt genau ein Muss-Kriterium.",
  missing: "Es fehlt: {{requirement}}",
  none: "Zurzeit erfüllt niemand alle Muss-Kriterien. Nehmen Sie eines heraus, oder erfassen Sie weitere Menschen.",
  score: "{{score}} von 100 Punkten",
  why: "Warum?",
  propose: "Vorschlagen",
  proposed: "Schon vorgeschlagen",
  proposedNow:
    "Der Vorschlag ist beim Unternehmen. Namen und Kontakt sieht es erst, wenn die Person eingewilligt hat.",
  lawNote:
    "Welche Wege ins Arbeitsverhältnis das Aufenthaltsrecht öffnet, zeigt der Fast-Track-Check auf der Seite der Person. Er gehört nicht zur Punktzahl.",
  vacancyNotPublished: "Für einen Vorschlag muss die Stelle veröffentlicht sein.",
  requirement: {
    occupation: "Beruf",
    language: "Deutsch",
    qualification: "Qualifikation",
    hours: "Arbeitszeit",
  },
  line: {
    occupation: "Beruf",
    skills: "Kenntnisse",
    language: "Deutsch",
    qualification: "Qualifikation",
    experience: "Erfahrung",
    hours: "Arbeitszeit",
    start: "Beginn",
    place: "Ort",
  },
  said: {
    occupation: {
      same_unit_group: "Derselbe Beruf (ISCO-08 {{has}}).",
      same_minor_group: "Verwandter Beruf: gesucht {{wanted}}, vorhanden {{has}} (dieselbe Berufsgruppe).",
      same_sub_major_group: "Entfernt verwandter Beruf: gesucht {{wanted}}, vorhanden {{has}}.",
      other_occupation: "Anderer Beruf: gesucht {{wanted}}, vorhanden {{has}}.",
    },
    skills: {
      none_asked: "Die Stelle verlangt keine besonderen Kenntnisse.",
      all: "Alle verlangten Kenntnisse sind da: {{present}}.",
      some: "Vorhanden: {{present}}. Es fehlt: {{absent}}.",
      none: "Keine der verlangten Kenntnisse ist angegeben: {{absent}}.",
    },
    language: {
      reached: "Deutsch {{has}}, verlangt ist {{wanted}}.",
      one_level_below: "Deutsch {{has}}, eine Stufe unter dem verlangten {{wanted}}.",
      further_below: "Deutsch {{has}}, deutlich unter dem verlangten {{wanted}}.",
    },
    qualification: {
      none_asked: "Die Stelle verlangt keinen Abschluss.",
      level_missing: "Der verlangte Abschluss fehlt.",
      recognised: "Der Abschluss ist anerkannt oder vergleichbar.",
      recognition_on_the_way: "Der Abschluss ist da, die Anerkennung läuft oder gilt zum Teil.",
      recognition_missing: "Der Abschluss ist da, die Anerkennung fehlt noch.",
    },
    experience: { years: "{{years}} Jahre Berufserfahrung." },
    hours: {
      enough: "Angeboten werden {{offered}} Stunden, gewünscht sind mindestens {{wished}}.",
      too_few: "Angeboten werden {{offered}} Stunden, gewünscht sind mindestens {{wished}}.",
      not_known: "Zur gewünschten Arbeitszeit ist nichts bekannt.",
    },
    start: {
      in_time: "Zum gewünschten Beginn verfügbar.",
      later: "{{days}} Tage nach dem gewünschten Beginn verfügbar.",
      not_known: "Zum Beginn ist noch nichts bekannt.",
    },
    place: {
      anywhere: "Zieht in jedes Bundesland.",
      wished: "Möchte in {{land}} arbeiten.",
      elsewhere: "Möchte in einem anderen Bundesland arbeiten.",
    },
  },
  proposals: {
    title: "Vorschläge",
    intro:
      "Menschen, die das Welcome Center Ihnen vorschlägt. Ohne Namen, bis die Person für Ihr Unternehmen eingewilligt hat.",
    empty: "Noch keine Vorschläge",
    emptyHint: "Fragen Sie beim Welcome Center eine Vermittlung für eine veröffentlichte Stelle an.",
    ask: "Vermittlung anfragen",
    person: "Person",
    vacancy: "Stelle",
    state: "Stand",
    turn: "Am Zug",
  },
  turn: { company: "Sie", candidate: "die Person", center: "das Welcome Center", nobody: "niemand" },
  proposal: {
    kicker: "Vorschlag für {{vacancy}}",
    anonymousTitle: "Warum steht hier kein Name?",
    anonymous:
      "Namen, Kontakt und Unterlagen sehen Sie, sobald die Person für Ihr Unternehmen einwilligt – und nur, solange sie einwilligt (Art. 6 Abs. 1 Buchst. a DSGVO).",
    identity: "Name und Kontakt",
    profile: "Profil",
    explanation: "Was passt und was nicht",
    score: "Übereinstimmung",
    nextInterested: "Möchten Sie diese Person kennenlernen?",
    nextInterestedHint: "Dann fragen wir die Person, ob sie sich Ihrem Unternehmen zeigen möchte.",
    showInterest: "Ja, wir möchten die Person kennenlernen",
    decline: "Nein, danke",
    waitConsent: "Die Person entscheidet, ob sie sich Ihrem Unternehmen zeigt.",
    nextOffer: "Machen Sie ein Angebot",
    nextOfferHint:
      "Sprechen Sie vorher miteinander. Das Angebot hier hält fest, dass Sie die Stelle anbieten; den Vertrag schließen Sie selbst.",
    startsOn: "Beginn der Arbeit",
    offer: "Stelle anbieten",
    waitOffer: "Die Person hat Ihr Angebot und entscheidet.",
    accepted: "Das Angebot ist angenommen. Der Fall läuft.",
    toCase: "Zum Fall",
    ended: "Dieser Vorschlag ist beendet.",
  },
  errors: {
    names_person:
      "Ein freier Text dieser Person nennt Namen, Kontakt oder einen früheren Arbeitgeber. Bitte ändern Sie ihn zuerst; sonst wäre der Vorschlag nicht anonym.",
    not_published: "Die Stelle ist nicht veröffentlicht.",
    not_active: "Die Person ist nicht für Vorschläge freigegeben.",
    changed_meanwhile:
      "Jemand war schneller: Der Vorschlag hat sich geändert. Bitte laden Sie die Seite neu.",
    not_possible_now: "In diesem Stand geht das nicht mehr. Bitte laden Sie die Seite neu.",
  },
  mail: {
    interviewSuggested: { subject: "Termine vorgeschlagen", text: "Sie haben Termine vorgeschlagen." },
    interviewAgreed: {
      subject: "Das Gespräch ist vereinbart",
      text: "Die Person hat einen Ihrer Termine ausgewählt: {{time}} Uhr (Zeit in Deutschland). Auf der Seite finden Sie eine Datei für Ihren Kalender.",
    },
    interviewOthersAsked: {
      subject: "Bitte schlagen Sie andere Termine vor",
      text: "Keiner der vorgeschlagenen Termine passt. Bitte schlagen Sie andere vor; ein vereinbarter Termin gilt nicht mehr.",
    },
    interviewCalledOff: { subject: "Das Gespräch ist abgesagt", text: "Das Gespräch ist abgesagt." },
    proposalMade: {
      subject: "Ein neuer Vorschlag für Ihre Stelle",
      text: "Das Welcome Center schlägt Ihnen eine Person vor. Sehen Sie sich das Profil an und sagen Sie uns, ob Sie sie kennenlernen möchten.",
    },
    consentGiven: {
      subject: "Sie können die Person jetzt kennenlernen",
      text: "Die Person hat eingewilligt, dass Ihr Unternehmen Name und Kontakt sieht. Nehmen Sie Kontakt auf; danach können Sie die Stelle anbieten.",
    },
    proposalEnded: {
      subject: "Ein Vorschlag ist beendet",
      text: "Die Person geht bei einem Ihrer Vorschläge nicht weiter. Das Welcome Center sucht gern mit Ihnen weiter.",
    },
  },
};
