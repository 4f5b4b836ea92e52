/** What the wording check says of a vacancy; part of the vacancies. */
export const wording = {
  title: "Formulierung prüfen",
  lead: "Hinweise zum Allgemeinen Gleichbehandlungsgesetz (AGG). Speichern und Veröffentlichen bleibt immer möglich, und nicht jeder Hinweis trifft zu.",
  change: "Besser ändern",
  consider: "Bitte überlegen",
  finding: "„{{quote}}“",
  better: "Stattdessen:",
  edit: "Formulierung bearbeiten",
  rules: {
    native_speaker: {
      reason:
        "Deutsch kann man lernen, eine Muttersprache nicht: Das benachteiligt Menschen anderer Herkunft.",
      better: "Nennen Sie das Niveau, das die Arbeit braucht, zum Beispiel „Deutsch auf Niveau {{level}}“.",
    },
    accent: {
      reason:
        "Ein Akzent hängt mit der Herkunft zusammen und sagt nichts darüber, wie gut jemand verstanden wird.",
      better: "„Sie drücken sich klar und verständlich aus.“",
    },
    origin: {
      reason:
        "Wer nach Herkunft oder Staatsangehörigkeit auswählt, benachteiligt meist wegen der ethnischen Herkunft. Anders ist es nur, wenn ein Gesetz eine Staatsangehörigkeit verlangt.",
      better:
        "„Alle Bewerbungen sind willkommen, unabhängig von der Herkunft.“ Um die Arbeitserlaubnis geht es im Fast-Track-Check.",
    },
    age_young: {
      reason:
        "Das klingt, als suchten Sie nur junge Menschen, und gilt als Anzeichen für eine Benachteiligung wegen des Alters.",
      better:
        "Sagen Sie, was Sie meinen, zum Beispiel „motiviertes Team“, „offen für Neues“ oder „sicher mit digitalen Werkzeugen“.",
    },
    age_limit: {
      reason:
        "Altersgrenzen sind nur mit einem Grund erlaubt, der zur Arbeit gehört (§ 10 AGG), zum Beispiel wenn ein Gesetz ein Mindestalter vorschreibt.",
      better: "Lassen Sie das Alter weg, oder nennen Sie die Vorschrift, aus der es folgt.",
    },
    age_experience: {
      reason:
        "Höchstens so viel Erfahrung haben vor allem jüngere Menschen; ältere können sich ausgeschlossen fühlen.",
      better: "Nennen Sie die Aufgaben, oder schreiben Sie „auch für den Berufseinstieg geeignet“.",
    },
    title_gender: {
      reason:
        "Diese Bezeichnung nennt nur ein Geschlecht. Eine Stelle ist für alle Geschlechter auszuschreiben.",
      better: "{{better}}",
    },
    title_ambiguous: {
      reason: "Diese Bezeichnung kann so gelesen werden, als sei nur ein Geschlecht gemeint.",
      better: "{{better}}",
    },
    title_third_gender: {
      reason: "Auch Menschen, die weder Frau noch Mann sind, sollen sich angesprochen fühlen.",
      better: "{{better}}",
    },
    text_gender: {
      reason: "Das spricht nur ein Geschlecht an.",
      better:
        "Sprechen Sie die Person direkt an („Sie bringen mit …“), oder nennen Sie alle, zum Beispiel „Bewerberinnen und Bewerber“ oder „(m/w/d)“.",
    },
    sex: {
      reason:
        "Nach dem Geschlecht darf nur ausgewählt werden, wenn es für genau diese Arbeit entscheidend ist (§ 8 AGG); das ist selten.",
      better:
        "Beschreiben Sie die Arbeit („Sie heben Lasten bis 25 kg“). Gibt es einen solchen Grund, nennen Sie ihn.",
    },
    pregnancy: {
      reason:
        "Eine Benachteiligung wegen Schwangerschaft, Mutterschaft oder Kinderwunsch ist eine wegen des Geschlechts (§ 3 Abs. 1 AGG).",
      better: "Lassen Sie das weg. Über den Schutz Schwangerer entscheiden Sie erst am Arbeitsplatz.",
    },
    photo: {
      reason:
        "Ein Foto zeigt Alter, Geschlecht und oft die Herkunft. Wer eines verlangt, muss im Streit vielleicht beweisen, dass das keine Rolle gespielt hat (§ 22 AGG).",
      better: "„Ein Foto ist nicht nötig.“",
    },
    birth_date: {
      reason:
        "Das Alter brauchen Sie für die Auswahl nicht; wer danach fragt, schafft ein Anzeichen für eine Benachteiligung (§ 22 AGG).",
      better: "Lassen Sie das weg. Nach der Einstellung dürfen Sie danach fragen.",
    },
    marital_status: {
      reason:
        "Familienstand und Kinder haben mit der Eignung nichts zu tun; danach auszuwählen trifft oft ein Geschlecht stärker.",
      better:
        "Nennen Sie, was die Arbeit verlangt, zum Beispiel „Sie sind drei Tage in der Woche unterwegs“.",
    },
    nationality: {
      reason:
        "Die Staatsangehörigkeit sagt nichts über die Eignung; danach zu fragen kann wegen der Herkunft benachteiligen.",
      better:
        "Lassen Sie das weg. Welcher Aufenthaltstitel nötig ist, klären Sie später im Fast-Track-Check.",
    },
    religion: {
      reason:
        "Nach der Religion darf nicht ausgewählt werden. Kirchliche und weltanschauliche Träger dürfen es, wenn sie für genau diese Arbeit eine gerechtfertigte Anforderung ist (§ 9 AGG).",
      better: "Lassen Sie das weg, oder nennen Sie als kirchlicher Träger, warum diese Aufgabe es verlangt.",
    },
    health: {
      reason:
        "So allgemein schließt das Menschen mit Behinderung aus, auch wenn sie die Arbeit gut tun können.",
      better: "Beschreiben Sie die Belastung, zum Beispiel „Sie arbeiten im Stehen und heben bis 15 kg“.",
    },
    language_level: {
      reason: "{{work}}",
      better: "„{{level}}“, oder sagen Sie, warum die Arbeit mehr braucht.",
    },
  },
  work: {
    helpers:
      "Für Helfertätigkeiten genügt meist {{level}}: Anweisungen verstehen, Hinweise zur Sicherheit lesen.",
    it: "In der IT wird viel auf Englisch gearbeitet; für den Alltag im Team genügt meist {{level}}.",
    nursing: "In der Pflege verlangt die Erlaubnis, den Beruf auszuüben, in der Regel {{level}}.",
    medicine: "Für ärztliche Berufe verlangt die Zulassung in der Regel Fachsprache auf {{level}}.",
    teaching: "Für Unterricht auf Deutsch genügt meist {{level}}.",
    care: "In Erziehung und sozialer Arbeit genügt meist {{level}}.",
    office: "Für Büro und Beratung auf Deutsch genügt meist {{level}}.",
    service: "In Gastronomie, Handel und Dienstleistung genügt meist {{level}}.",
    trades: "In Handwerk, Bau und Produktion genügt meist {{level}}: Absprachen, Pläne, Arbeitsschutz.",
    engineering: "In technischen Berufen genügt meist {{level}}.",
  },
};
