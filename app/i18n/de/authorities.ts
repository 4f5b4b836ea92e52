/** The offices a center works with, and which of them has a step. */
export const authorities = {
  title: "Behörden",
  linkHint: "Ämter, Anerkennungsstellen und Kammern, mit denen Ihr Center arbeitet",
  lead: "Mit wem Ihr Center arbeitet. An einem Schritt ausgewählt, zählt die Dauer bei dieser Behörde, und Sachstandsanfragen gehen an ihre Adresse.",
  back: "Zum Center",
  saved: "Gespeichert",
  list: "Ihre Behörden",
  none: "Noch keine Behörde",
  noneText: "Tragen Sie die erste ein, zum Beispiel Ihre Ausländerbehörde.",
  new: "Behörde hinzufügen",
  add: "Hinzufügen",
  edit: "Bearbeiten",
  save: "Speichern",
  archive: "Archivieren",
  archiveHint:
    "Archivierte Behörden lassen sich nicht mehr auswählen. Schritte, die sie nennen, behalten sie.",
  restore: "Wieder aufnehmen",
  archived: "archiviert",
  noEmail: "keine E-Mail-Adresse",
  step: {
    authority: "Behörde",
    unknown: "noch nicht ausgewählt",
    asked: "gefragt am {{date}} von {{name}}",
    choose: "Behörde auswählen",
    change: "Andere Behörde auswählen",
    save: "Behörde übernehmen",
  },
  fields: {
    name: { label: "Name", hint: "Zum Beispiel: Ausländerbehörde Bremen" },
    kind: "Art",
    email: { label: "E-Mail-Adresse", hint: "Hierhin gehen Sachstandsanfragen." },
    phone: "Telefon",
    authorityId: {
      label: "Welche Behörde hat diesen Schritt?",
      hint: "Die Liste pflegt die Leitung Ihres Centers.",
    },
  },
  errors: {
    name_taken: "Eine Behörde mit diesem Namen steht schon auf der Liste.",
    changed_meanwhile:
      "Inzwischen hat jemand anderes etwas geändert. Sehen Sie den neuen Stand und versuchen Sie es noch einmal.",
    case_over: "Der Fall ist beendet.",
    not_on_list: "Diese Behörde lässt sich nicht mehr auswählen.",
  },
};
