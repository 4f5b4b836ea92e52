/** What people read when their records are merged or their center changes: plain words, one thought a sentence. */
export const handover = {
  title: "Wechsel zu einem anderen Welcome Center",
  lead: "{{from}} fragt Sie: Darf {{center}} Ihnen weiterhelfen? Sie entscheiden.",
  why: "Warum",
  what: "Was das neue Center bekommt",
  always: "Name, Kontakt, Geburtsdatum, Staatsangehörigkeit, Beruf und Wünsche",
  after:
    "{{center}} sieht Ihren Namen erst, wenn es Sie annimmt. Danach hilft Ihnen nur noch {{center}}. {{from}} schließt Ihren Eintrag. Kein Unternehmen sieht Ihre Daten, bis Sie neu einwilligen.",
  agree: "Ich willige ein",
  agreeText: "Ich bin einverstanden: {{center}} bekommt diese Daten, damit es mir helfen kann.",
  decline: "Nein, ich möchte nicht wechseln",
  withdraw: "Einwilligung zurücknehmen",
  declineHint: "Alles bleibt, wie es ist. Ein Nein hat keine Nachteile für Sie.",
  waiting:
    "Sie haben eingewilligt. Wir warten auf die Antwort von {{center}}. Bis dahin können Sie Ihre Einwilligung zurücknehmen.",
  law: "Freiwillig, Art. 6 Abs. 1 Buchst. a DSGVO.",
  nothing: "Zurzeit fragt Sie niemand, ob Sie wechseln möchten.",
  done: {
    agreed: "Danke. Sie haben eingewilligt.",
    declined: "Gut. Sie bleiben bei Ihrem Welcome Center.",
    withdrawn: "Ihre Einwilligung ist zurückgenommen.",
  },
  mail: {
    asked: {
      subject: "Dürfen wir Sie an ein anderes Welcome Center übergeben?",
      text: "Ihr Welcome Center fragt Sie etwas: Soll ein anderes Welcome Center Ihnen weiterhelfen? Auf der Seite unten steht, warum und mit welchen Daten. Sie entscheiden.",
    },
    accepted: {
      subject: "Ein neues Welcome Center hilft Ihnen jetzt",
      text: "Das neue Welcome Center hat Sie angenommen. Ihre Daten sind dort. Sie melden sich weiter mit demselben Zugang an.",
    },
    answered: {
      subject: "Antwort zu einer Übergabe",
      text: "Zu einer Übergabe, um die Sie gebeten haben, gibt es eine Antwort: {{state}}.",
    },
  },
  fields: { agree: "Einwilligung" },
  errors: {
    changed_meanwhile: "Hier hat sich gerade etwas geändert. Bitte lesen Sie die Seite noch einmal.",
    not_possible_now: "Das geht gerade nicht mehr. Bitte laden Sie die Seite neu.",
  },
  merged: {
    kept: {
      subject: "Ihre Daten stehen jetzt an einer Stelle",
      text: "Sie waren bei uns zweimal erfasst. Ihr Welcome Center hat beides zusammengeführt. Sie melden sich weiter mit diesem Zugang an. Bitte sehen Sie nach, ob alles stimmt.",
    },
    ended: {
      subject: "Ihr zweiter Zugang ist beendet",
      text: "Sie waren bei uns zweimal erfasst und hatten zwei Zugänge. Ihr Welcome Center hat beides zusammengeführt. Dieser Zugang ist beendet. Bitte melden Sie sich mit Ihrem anderen Zugang an. Ihre Daten sind alle dort. Fragen? Ihr Welcome Center hilft Ihnen.",
    },
  },
};
