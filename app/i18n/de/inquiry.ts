/** The letter that asks an authority how a procedure stands. The letter itself is German in every language of the page. */
export const inquiry = {
  title: "Sachstandsanfrage",
  lead: "Ein formloses Schreiben an die Behörde. Bitte prüfen Sie es und ergänzen Sie Anschrift und Aktenzeichen, bevor Sie es senden.",
  back: "Zum Fall",
  print: "Zum Drucken: Strg + P, am Mac ⌘ + P.",
  noForm: "Das ist kein amtliches Formular und ersetzt keinen Rechtsrat.",
  send: {
    title: "Per E-Mail senden",
    submit: "Anfrage senden",
    to: "An: {{authority}}",
    noAuthority:
      "Welche Behörde den Schritt hat, ist noch nicht ausgewählt. Sie können das beim Schritt nachholen oder die Adresse hier eintragen.",
    reply: "Gesendet wird das Schreiben unten, auf Deutsch. Die Antwort geht an das Postfach Ihres Centers.",
    asked: "Gefragt am {{date}} von {{name}}",
    at: "An:",
    tomorrow: "Einmal am Tag genügt. Morgen können Sie wieder fragen.",
  },
  fields: {
    email: { label: "E-Mail-Adresse der Behörde", hint: "Bitte prüfen: Das Schreiben nennt die Fachkraft." },
    fileNumber: { label: "Aktenzeichen", hint: "Soweit bekannt" },
  },
  errors: {
    asked_today: "Zu diesem Schritt wurde heute schon gefragt.",
  },
  mail: {
    file: "Ihr Aktenzeichen: {{number}}",
    ours: "Unser Zeichen: {{reference}}",
    reply: "Bitte antworten Sie an {{email}} und nennen Sie unser Zeichen {{reference}}.",
    phone: "Telefon {{phone}}",
  },
  letter: {
    to: "An: (Name und Anschrift der Behörde)",
    file: "Aktenzeichen: (soweit bekannt)",
    subjectFastTrack: "Sachstand im beschleunigten Fachkräfteverfahren nach § 81a AufenthG: {{person}}",
    subject: "Sachstand im Verfahren: {{person}}",
    greeting: "Sehr geehrte Damen und Herren,",
    matterCOMPANY:
      "wir stellen {{person}} als „{{vacancy}}“ ein. Der erste Arbeitstag ist für den {{day}} geplant.",
    matterCENTER:
      "wir begleiten {{person}} und das Unternehmen {{company}} auf dem Weg zum ersten Arbeitstag als „{{vacancy}}“. Er ist für den {{day}} geplant.",
    noDay: "nächstmöglichen Tag",
    since: "Der Schritt „{{milestone}}“ liegt seit dem {{date}} bei Ihnen, heute seit {{days}} Tagen.",
    byLaw: "Das Gesetz sieht dafür {{span}} vor ({{norm}}). Diese Zeit ist vorüber.",
    byUse: "Nach unserer Erfahrung dauert er sonst nicht so lange.",
    ask: "Bitte teilen Sie uns mit, wie weit das Verfahren ist, ob Unterlagen fehlen und wann mit einer Entscheidung zu rechnen ist. Was noch fehlt, reichen wir umgehend nach.",
    invitation:
      "Die Ausländerbehörde lädt das Unternehmen innerhalb von drei Werktagen ein, sobald ihr eine Feststellung oder Nachforderung der Anerkennungsstelle vorliegt (§ 81a Abs. 3 Satz 1 Nr. 3 AufenthG). Gibt es sie schon, bitten wir um die Einladung oder um Weitergabe dorthin.",
    close: "Mit freundlichen Grüßen",
  },
};
