export const mails = {
  frame: {
    open: "Weiter geht es auf dieser Seite:",
    noReply:
      "Diese Nachricht wurde automatisch verschickt. Antworten auf diese E-Mail liest niemand. Bitte nutzen Sie die Seite oben.",
    sender: "Fachkräftelotse, die gemeinsame Seite der Welcome Center",
  },
  verifyEmail: {
    subject: "Bitte bestätigen Sie Ihre E-Mail-Adresse",
    text: "Guten Tag {{name}},\n\nfür diese E-Mail-Adresse wurde ein Zugang angelegt. Bitte bestätigen Sie die Adresse auf der Seite unten. Der Link gilt 24 Stunden.\n\nWaren Sie das nicht? Dann müssen Sie nichts tun.",
  },
  alreadyRegistered: {
    subject: "Sie haben schon einen Zugang",
    text: "Guten Tag {{name}},\n\njemand wollte mit dieser E-Mail-Adresse einen neuen Zugang anlegen. Sie haben aber schon einen. Bitte melden Sie sich an. Auf der Anmeldeseite können Sie auch ein neues Passwort festlegen.\n\nWaren Sie das nicht? Dann müssen Sie nichts tun.",
  },
  resetPassword: {
    subject: "Neues Passwort festlegen",
    text: "Guten Tag {{name}},\n\nauf der Seite unten können Sie ein neues Passwort festlegen. Der Link gilt eine Stunde und nur einmal. Danach sind Sie überall abgemeldet.\n\nWaren Sie das nicht? Dann müssen Sie nichts tun; Ihr Passwort bleibt, wie es ist.",
  },
  magicLink: {
    subject: "Ihr Link zum Anmelden",
    text: "Guten Tag,\n\nmit der Seite unten melden Sie sich ohne Passwort an. Der Link gilt 15 Minuten und nur einmal.\n\nHaben Sie das nicht angefordert? Dann müssen Sie nichts tun.",
  },
  invitation: {
    subject: "Einladung: {{tenant}}",
    company:
      "Guten Tag,\n\n{{inviter}} lädt Sie ein, im Fachkräftelotsen für {{tenant}} mitzuarbeiten: Stellen, Anliegen und laufende Fälle.\n\nBitte nehmen Sie die Einladung auf der Seite unten an. Sie gilt bis {{until}} und nur einmal.",
    center:
      "Guten Tag,\n\n{{inviter}} lädt Sie ein, im {{tenant}} mit dem Fachkräftelotsen zu arbeiten.\n\nBitte nehmen Sie die Einladung auf der Seite unten an. Sie gilt bis {{until}} und nur einmal.",
    partner:
      "Guten Tag,\n\n{{inviter}} lädt Sie ein, für {{tenant}} Anfragen des Welcome Centers im Fachkräftelotsen zu beantworten.\n\nBitte nehmen Sie die Einladung auf der Seite unten an. Sie gilt bis {{until}} und nur einmal.",
    representative:
      "Guten Tag,\n\n{{inviter}} lädt Sie ein, im Fachkräftelotsen Arbeitgeber zu vertreten. Sie sehen nur die Fälle, für die Sie beauftragt sind.\n\nBitte nehmen Sie die Einladung auf der Seite unten an. Sie gilt bis {{until}} und nur einmal.",
    candidate:
      "Guten Tag,\n\ndas {{tenant}} hilft Ihnen auf dem Weg zu einer Arbeit in Deutschland. Auf der Seite unten sehen Sie Ihre nächsten Schritte. Sie bestimmen selbst, welche Firma Ihren Namen sieht.\n\nBitte nehmen Sie die Einladung an. Sie gilt bis {{until}} und nur einmal.",
  },
  changeEmail: {
    subject: "Bitte bestätigen Sie Ihre neue E-Mail-Adresse",
    text: "Guten Tag {{name}},\n\ndiese Adresse soll künftig für Ihren Zugang gelten. Bitte bestätigen Sie das auf der Seite unten. Der Link gilt 24 Stunden und nur einmal.\n\nWaren Sie das nicht? Dann müssen Sie nichts tun.",
  },
  emailChanged: {
    subject: "Ihre E-Mail-Adresse wurde geändert",
    text: "Guten Tag {{name}},\n\nfür Ihren Zugang gilt jetzt eine andere E-Mail-Adresse. Hierher schreiben wir Ihnen nicht mehr.\n\nWaren Sie das nicht? Dann wenden Sie sich bitte sofort an Ihr Welcome Center.",
  },
  passwordChanged: {
    subject: "Ihr Passwort wurde geändert",
    text: "Guten Tag {{name}},\n\nIhr Passwort wurde gerade geändert. An anderen Geräten sind Sie jetzt abgemeldet.\n\nWaren Sie das nicht? Dann legen Sie bitte sofort ein neues Passwort fest.",
  },
};
