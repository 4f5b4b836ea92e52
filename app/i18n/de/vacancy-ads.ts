/** The public page of a vacancy, as its company sees and decides it. */
export const ads = {
  title: "Öffentliche Stellenseite",
  shown: "Alle können diese Stelle sehen, bis {{date}}.",
  open: "Öffentliche Seite ansehen",
  renew: "Weitere {{days}} Tage ab heute zeigen",
  hide: "Von der öffentlichen Seite nehmen",
  hidden: "Diese Stelle steht nicht auf den öffentlichen Seiten.",
  over: "Bis {{date}} konnten alle diese Stelle sehen. Ist sie noch offen?",
  show: "{{days}} Tage öffentlich zeigen",
  what: "Zu sehen sind Bezeichnung, Aufgaben, Anforderungen, Gehalt, Arbeitsort und der Name Ihres Unternehmens, auch für Suchmaschinen. Wer sich bewerben möchte, meldet sich beim Welcome Center.",
  only_admin: "Zeigen und herunternehmen dürfen Personen mit der Rolle „Personalleitung“.",
  not_verified: "Zu sehen ist sie erst, wenn Ihr Unternehmen bestätigt ist.",
};
