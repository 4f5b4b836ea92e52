/** A vacancy from the structured data of an advertisement that stands elsewhere. */
export const posting = {
  link: "Eine Stelle aus einer Anzeige im Netz übernehmen",
  title: "Stelle aus einer Anzeige übernehmen",
  lead: "Ihre Stelle steht schon auf Ihrer Website oder in einer Jobbörse? Die meisten Anzeigen tragen ihre Angaben für Suchmaschinen in sich (schema.org JobPosting). Wir füllen daraus das Formular aus.",
  give: "Anzeige einfügen",
  how: "Öffnen Sie die Anzeige im Browser, zeigen Sie den Quelltext der Seite an (Strg+U), markieren Sie alles (Strg+A) und kopieren Sie es. Unser Server ruft keine fremden Seiten auf.",
  read: "Angaben lesen",
  again: "Eine andere Anzeige einfügen",
  found:
    "Übernommen: „{{title}}“. Bitte prüfen Sie alles und ergänzen Sie, was fehlt. Gespeichert wird erst mit dem Knopf am Ende.",
  left: "Was Sie prüfen sollten",
  left_none: "Alles aus der Anzeige hat einen Platz gefunden.",
  reasons: {
    no_field: "dafür gibt es hier kein Feld",
    unclear: "konnten wir nicht sicher lesen",
    shortened: "war zu lang und wurde gekürzt",
    guessed: "den Beruf haben wir nach der Bezeichnung gewählt, bitte prüfen",
    other_company: "nennt ein anderes Unternehmen als Ihres",
    no_such_place: "keiner Ihrer Arbeitsorte; bitte wählen Sie den Ort",
    other_currency: "nicht in Euro; bitte tragen Sie das Gehalt ein",
    other_period: "nicht im Jahr, Monat oder in der Stunde; bitte tragen Sie das Gehalt ein",
    hours_needed: "bitte tragen Sie die Wochenstunden ein",
    past: "dieser Tag ist vorbei",
  },
} as const;
