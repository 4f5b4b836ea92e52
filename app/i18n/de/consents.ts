/** What candidates read about proposals, offers and consents: plain words, one thought a sentence. */
export const consents = {
  proposals: {
    title: "Stellen für mich",
    intro: "Diese Unternehmen möchten Sie kennenlernen.",
    empty: "Noch keine Stelle",
    emptyHint: "Ihr Welcome Center sucht passende Stellen. Wir schreiben Ihnen, sobald es etwas Neues gibt.",
    open: "Ansehen",
    yourTurn: "Sie entscheiden",
    theirTurn: "Das Unternehmen ist dran",
  },
  proposal: {
    company: "Unternehmen",
    place: "Ort",
    pay: "Lohn vor Steuern (Bruttolohn)",
    hours: "Stunden in der Woche",
    start: "Beginn",
    contract: "Vertrag",
    openEnded: "unbefristet (ohne Ende)",
    months: "{{count}} Monate",
    tasks: "Aufgaben",
    help: "Das Unternehmen hilft bei",
    housing: "Wohnung",
    relocation: "Umzug",
    askTitle: "Möchten Sie sich diesem Unternehmen zeigen?",
    ask: "Das Unternehmen kennt Ihren Namen noch nicht. Wenn Sie einwilligen, sieht es: Name, Kontakt, Lebenslauf und Ihre Unterlagen.",
    toConsent: "Ja, weiter zur Einwilligung",
    decline: "Nein, danke",
    declineHint: "Der Vorschlag endet. Sie müssen keinen Grund nennen.",
    introducedTitle: "Das Unternehmen kennt Sie jetzt",
    introduced:
      "Sprechen Sie miteinander. Wenn das Unternehmen Ihnen die Stelle anbietet, sehen Sie es hier.",
    offeredTitle: "Sie haben ein Angebot",
    offered:
      "Das Unternehmen bietet Ihnen diese Stelle an. Beginn: {{date}}. Lesen Sie den Vertrag in Ruhe, bevor Sie zusagen.",
    accept: "Angebot annehmen",
    acceptHint: "Danach beginnt Ihr Weg: Wir zeigen Ihnen jeden Schritt.",
    declineOffer: "Angebot ablehnen",
    acceptedTitle: "Sie haben zugesagt",
    accepted: "Ihr Weg hat begonnen. Ihre Schritte stehen in Ihrer Liste.",
    toChecklist: "Zu meinen Schritten",
    ended: "Dieser Vorschlag ist zu Ende.",
  },
  list: {
    title: "Meine Einwilligungen",
    intro:
      "Hier bestimmen Sie, welches Unternehmen Ihre Daten sieht. Sie können jede Einwilligung jederzeit zurücknehmen.",
    waiting: "Diese Unternehmen fragen Sie",
    current: "Diese Unternehmen sehen Ihre Daten",
    past: "Beendet",
    empty: "Kein Unternehmen sieht Ihre Daten.",
    purpose: "Wozu",
    purposeText: "Damit das Unternehmen Sie kennenlernen und einstellen kann (Stelle: {{vacancy}}).",
    data: "Was das Unternehmen sieht",
    until: "Wie lange",
    untilNew: "Sie wählen die Dauer. Dann endet die Einwilligung von selbst.",
    months_other: "{{count}} Monate",
    months_one: "{{count}} Monat",
    preview: "So sieht das Unternehmen Ihre Seite",
    previewHint:
      "Das sind Ihre echten Angaben. Vor der Einwilligung fehlt alles unter „Name und Kontakt“, „Lebenslauf“ und „Unterlagen“.",
    history: "Lebenslauf",
    documents: "Unterlagen",
    text: "Ihre Einwilligung vom {{date}}: {{what}}.",
    since: "Seit {{date}}",
    ends: "Endet am {{date}}",
    ended: "Beendet am {{date}}",
    agree: "Ich willige ein, dass {{company}} diese Daten sieht.",
    give: "Einwilligen",
    law: "Freiwillig, Art. 6 Abs. 1 Buchst. a DSGVO. Ein Nein hat keine Nachteile bei anderen Unternehmen.",
    withdraw: "Einwilligung zurücknehmen",
    withdrawHint:
      "{{company}} sieht Ihre Daten dann sofort nicht mehr. Ein offenes Angebot dieses Unternehmens endet.",
    givenNow: "Danke. Das Unternehmen kann Sie jetzt kennenlernen.",
    withdrawn: "Die Einwilligung ist zurückgenommen.",
  },
  fields: { months: "Wie lange soll die Einwilligung gelten?" },
  errors: {
    text_changed: "Die Einwilligung wurde gerade neu formuliert. Bitte lesen Sie sie noch einmal.",
    already_hired:
      "Sie haben schon eine andere Stelle angenommen. Sprechen Sie mit Ihrem Welcome Center, wenn Sie wechseln möchten.",
    changed_meanwhile: "Hier hat sich gerade etwas geändert. Bitte lesen Sie die Seite noch einmal.",
    not_possible_now: "Das geht gerade nicht mehr. Bitte laden Sie die Seite neu.",
    not_offered: "Dieses Angebot gibt es nicht mehr.",
    no_guardian:
      "Sie sind noch nicht 18. Bitte tragen Sie im Profil zuerst Ihre Eltern oder Ihren Vormund ein.",
    not_signed:
      "Sie sind noch nicht 18. Es fehlt noch die unterschriebene Einwilligung Ihrer Eltern oder Ihres Vormunds (§§ 1626, 1629 BGB).",
    not_checked:
      "Sie sind noch nicht 18. Das Welcome Center prüft noch die Einwilligung Ihrer Eltern oder Ihres Vormunds.",
  },
  mail: {
    proposalEnded: {
      subject: "Eine Stelle ist nicht mehr offen",
      text: "Bei einer Stelle geht es leider nicht weiter. Das sagt nichts über Sie. Ihr Welcome Center sucht mit Ihnen weiter.",
    },
    interviewSuggested: {
      subject: "Ein Unternehmen möchte mit Ihnen sprechen",
      text: "Ein Unternehmen schlägt Termine für ein Gespräch vor. Suchen Sie einen aus oder bitten Sie um andere.",
    },
    interviewAgreed: {
      subject: "Ihr Gespräch ist vereinbart",
      text: "Ihr Gespräch ist am {{time}} Uhr (Zeit in Deutschland). Auf der Seite finden Sie Ort oder Link und eine Datei für Ihren Kalender.",
    },
    interviewOthersAsked: { subject: "Andere Termine", text: "Sie haben um andere Termine gebeten." },
    interviewCalledOff: {
      subject: "Das Gespräch ist abgesagt",
      text: "Das Unternehmen hat das Gespräch abgesagt. Ihre Stelle bleibt im Gespräch; Sie hören wieder von uns.",
    },
    consentAsked: {
      subject: "Ein Unternehmen möchte Sie kennenlernen",
      text: "Ein Unternehmen möchte Sie kennenlernen. Es kennt Ihren Namen noch nicht. Sie entscheiden, ob es Ihre Daten sehen darf.",
    },
    offerMade: {
      subject: "Sie haben ein Angebot",
      text: "Ein Unternehmen bietet Ihnen eine Stelle an. Lesen Sie das Angebot und entscheiden Sie in Ruhe.",
    },
  },
};
