/** Sign-in: everybody's first page. Plain words, for candidates read it, too. */
export const auth = {
  fields: {
    email: "E-Mail-Adresse",
    password: "Passwort",
    code: "Code",
    reference: { label: "Ihre Nummer", hint: "Sie beginnt mit K, zum Beispiel K-2041" },
  },
  newPassword: {
    label: "Neues Passwort",
    hint: "Mindestens 12 Zeichen. Drei oder vier Wörter hintereinander lassen sich gut merken.",
  },
  errors: {
    wrong_credentials: "E-Mail-Adresse oder Passwort stimmt nicht.",
    email_not_verified:
      "Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitte öffnen Sie den Link in unserer E-Mail, oder lassen Sie sich eine neue schicken.",
    too_many_attempts:
      "Das waren zu viele Versuche. Bitte warten Sie 15 Minuten, oder legen Sie ein neues Passwort fest.",
    too_simple: "Dieses Passwort ist zu einfach. Bitte mehr verschiedene Zeichen nehmen.",
    link_over: "Dieser Link gilt nicht mehr. Jeder Link gilt nur kurz und nur einmal.",
    wrong_code: "Der Code stimmt nicht. Bitte geben Sie den neuesten Code ein.",
    challenge_over: "Das hat zu lange gedauert. Bitte melden Sie sich noch einmal an.",
    needs_password:
      "Zu diesem Zugang gehört mehr als ein Code. Bitte melden Sie sich mit E-Mail-Adresse und Passwort an.",
    wrong_one_time_code:
      "Nummer oder Code stimmt nicht, oder der Code ist abgelaufen. Nach fünf Versuchen brauchen Sie einen neuen Code von Ihrer Beratung.",
  },
  login: {
    title: "Anmelden",
    lead: "Mit der E-Mail-Adresse und dem Passwort Ihres Zugangs.",
    continue: "Bitte melden Sie sich an. Danach geht es auf Ihrer Seite weiter.",
    submit: "Anmelden",
    forgotten: "Passwort vergessen?",
    resend: "E-Mail zur Bestätigung noch einmal schicken",
    othersTitle: "Ohne Passwort",
    byLink: "Link per E-Mail bekommen",
    byLinkHint: "Für Fachkräfte mit E-Mail-Adresse",
    byCode: "Mit Nummer und Code anmelden",
    byCodeHint: "Wenn Sie in der Beratung einen Code bekommen haben",
    newTitle: "Noch kein Zugang?",
    register: "Unternehmen registrieren",
    invited:
      "Fachkräfte, Partnerstellen und Mitarbeitende bekommen eine Einladung vom Welcome Center oder vom Unternehmen.",
  },
  sent: {
    title: "Bitte schauen Sie in Ihr Postfach",
    text: "Wenn es zu {{email}} einen passenden Zugang gibt, haben wir gerade eine E-Mail geschickt. Sie kommt meist in einer Minute an. Schauen Sie auch in den Spam-Ordner.",
    demo: "In der Vorführung liegen alle E-Mails im Postausgang.",
    outbox: "Postausgang öffnen",
    back: "Zur Anmeldung",
  },
  forgotten: {
    title: "Neues Passwort festlegen",
    lead: "Wir schicken Ihnen einen Link. Damit legen Sie ein neues Passwort fest.",
    submit: "Link schicken",
  },
  reset: {
    title: "Neues Passwort",
    lead: "Danach sind Sie auf allen Geräten abgemeldet und melden sich neu an.",
    submit: "Passwort speichern",
    doneTitle: "Ihr neues Passwort gilt",
    done: "Bitte melden Sie sich jetzt damit an.",
    again: "Neuen Link anfordern",
  },
  link: {
    title: "Ohne Passwort anmelden",
    lead: "Wir schicken Ihnen einen Link. Er gilt 15 Minuten.",
    submit: "Link schicken",
    useTitle: "Anmelden mit Ihrem Link",
    useLead: "Noch ein Schritt: Drücken Sie auf „Jetzt anmelden“.",
    use: "Jetzt anmelden",
    again: "Neuen Link anfordern",
  },
  code: {
    title: "Mit Code anmelden",
    lead: "Nummer und Code stehen auf dem Blatt aus der Beratung. Der Code gilt sieben Tage und nur einmal.",
    codeHint: "Acht Zeichen, zum Beispiel B7KD-2XQF",
    submit: "Anmelden",
    help: "Kein Code mehr? Ihre Beratung im Welcome Center gibt Ihnen einen neuen.",
  },
  second: {
    title: "Zweiter Schritt",
    lead: "Öffnen Sie die App, mit der Sie sich anmelden, und geben Sie den sechsstelligen Code ein.",
    codeHint: "Oder einer Ihrer Ersatzcodes, wenn Sie die App gerade nicht haben",
    submit: "Anmelden",
    again: "Noch einmal von vorn",
  },
  verify: {
    title: "E-Mail-Adresse bestätigen",
    lead: "Noch ein Schritt: Drücken Sie auf „Bestätigen“.",
    submit: "Bestätigen",
    againTitle: "E-Mail noch einmal schicken",
    againLead: "Wir schicken den Link zur Bestätigung noch einmal an Ihre Adresse.",
    againSubmit: "E-Mail schicken",
  },
  logout: { title: "Abmelden", lead: "Möchten Sie sich auf diesem Gerät abmelden?", submit: "Abmelden" },
};
