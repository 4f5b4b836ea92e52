/** Vacancies: the company's own pages and the center's list. */
export const vacancies = {
  list: {
    title: "Stellen",
    new: "Stelle anlegen",
    filter: "Stellen nach Stand",
    all: "Alle",
    empty_title: "Noch keine Stelle",
    empty_text:
      "Legen Sie die erste Stelle an. Als Entwurf sehen sie nur Ihr Unternehmen und Ihr Welcome Center.",
    empty_filtered: "In diesem Stand ist keine Stelle.",
    columns: {
      vacancy: "Stelle",
      state: "Stand",
      turn: "Wer ist am Zug",
      openings: "Plätze",
      proposals: "Vorschläge",
      requests: "Anliegen",
      company: "Unternehmen",
      start: "Beginn",
    },
    since: "seit {{date}}",
  },
  turn: {
    publish: "Sie: veröffentlichen",
    wait_verification: "Welcome Center: Unternehmen prüfen",
    correct_company: "Sie: Angaben des Unternehmens korrigieren",
    proposals_one: "Sie: ein Vorschlag wartet",
    proposals_other: "Sie: {{count}} Vorschläge warten",
    answer: "Sie: auf eine Nachricht antworten",
    center: "Welcome Center: Anliegen bearbeiten",
    candidate: "Fachkraft: über einen Vorschlag entscheiden",
    request: "Sie: Vermittlung anfragen",
    nobody: "Niemand, abgeschlossen",
  },
  detail: {
    kicker: "Stelle",
    publish: "Veröffentlichen",
    publish_hint: "Danach kann das Welcome Center Fachkräfte vorschlagen.",
    request: "Vermittlung anfragen",
    see_proposals: "Vorschläge ansehen",
    back: "Zur Stelle",
    edit: "Bearbeiten",
    fill: "Als besetzt melden",
    close: "Stelle schließen",
    discard: "Entwurf verwerfen",
    end_title: "Stelle beenden",
    end_hint:
      "Besetzte und geschlossene Stellen bleiben lesbar, lassen sich aber nicht wieder öffnen. Für eine neue Ausschreibung legen Sie eine neue Stelle an.",
    end_drafts: "Ein verworfener Entwurf bleibt für Ihr Team lesbar, lässt sich aber nicht wieder öffnen.",
    only_admin:
      "Veröffentlichen, besetzt melden und schließen dürfen Personen mit der Rolle „Personalleitung“.",
    only_admin_edit: "Veröffentlichte Stellen ändern Personen mit der Rolle „Personalleitung“.",
    ended: "Diese Stelle ist abgeschlossen und wird nicht mehr geändert.",
    done: {
      created: "Entwurf gespeichert. Nur Ihr Unternehmen und Ihr Welcome Center sehen ihn.",
      saved: "Gespeichert.",
      publish: "Veröffentlicht. Fragen Sie jetzt Vermittlung an.",
      fill: "Als besetzt gemeldet.",
      close: "Geschlossen.",
    },
    published_on: "Veröffentlicht am {{date}}",
    created_on: "Angelegt am {{date}}",
    closed_on: "Beendet am {{date}}",
    job: "Tätigkeit",
    offer: "Angebot",
    requirements: "Anforderungen",
    support: "Unterstützung",
    open_title: "Was zu dieser Stelle läuft",
    proposals_count_one: "ein Vorschlag",
    proposals_count_other: "{{count}} Vorschläge",
    proposals_waiting_one: "einer wartet auf Sie",
    proposals_waiting_other: "{{count}} warten auf Sie",
    requests_count_one: "ein Anliegen",
    requests_count_other: "{{count}} Anliegen",
    cases_count_one: "ein Fall",
    cases_count_other: "{{count}} Fälle",
    checks: "Fast-Track-Checks zu dieser Stelle",
    checks_none: "Noch kein Fast-Track-Check gespeichert.",
    check_line: "Stand {{date}}",
    check_new: "Fast-Track-Check mit einer Person",
    yes: "ja",
    no: "nein",
    open_ended: "unbefristet",
    months_one: "ein Monat",
    months_other: "{{count}} Monate",
    hours: "{{hours}} Stunden pro Woche",
    salary_range: "{{min}} bis {{max}} {{period}}",
    salary: "{{min}} {{period}}",
    annual: "entspricht {{amount}} im Jahr (für den Fast-Track-Check zählt der untere Wert)",
    start_open: "nach Vereinbarung",
    headquarters: "Sitz des Unternehmens",
    not_said: "nicht angegeben",
  },
  readiness: {
    title: "Aufenthaltsrecht",
    line_one: "Offen für einen von {{total}} Wegen aus dem Ausland, je nach Person.",
    line_other: "Offen für {{count}} von {{total}} Wegen aus dem Ausland, je nach Person.",
    none: "So ist kein Weg aus dem Ausland offen.",
    more: "Welche Wege und was fehlt",
    open_ways: "Für Menschen aus dem Ausland, je nach Person",
    here_ways: "Für Menschen, die schon in Deutschland sind, je nach Person",
    free: "Staatsangehörige der EU, des EWR und der Schweiz brauchen keinen Aufenthaltstitel.",
    blocked_ways: "Mit diesem Angebot nicht möglich",
    as_of: "Rechtsstand {{date}}. Ohne Angaben zu einer Person; die Entscheidung trifft die Behörde.",
    unknown: "Für heute liegen nicht alle Rechengrößen vor; einzelne Wege bleiben offen.",
  },
  form: {
    new_title: "Stelle anlegen",
    edit_title: "Stelle bearbeiten",
    new_lead: "Sie speichern einen Entwurf. Veröffentlichen ist der nächste Schritt.",
    save_draft: "Entwurf speichern",
    save: "Änderungen speichern",
    cancel: "Abbrechen",
    section_job: "Tätigkeit",
    section_requirements: "Was die Person mitbringen soll",
    section_offer: "Ihr Angebot",
    section_place: "Ort und Beginn",
    section_help: "Womit Sie helfen",
    published_note: "Diese Stelle ist veröffentlicht. Änderungen gelten sofort.",
  },
  fields: {
    title: { label: "Stellenbezeichnung", hint: "So, wie sie in einer Anzeige stehen würde." },
    occupation: {
      label: "Beruf",
      hint: "Deutsch oder Englisch, zum Beispiel „Pflegefachkraft“ oder „welder“. Der Beruf entscheidet mit, welche Wege möglich sind.",
    },
    tasks: { label: "Aufgaben", hint: "Was tut die Person an einem gewöhnlichen Tag?" },
    qualification: "Verlangte Qualifikation",
    skills: {
      label: "Kenntnisse und Fertigkeiten",
      hint: "Eine pro Zeile oder durch Komma getrennt, höchstens 20.",
    },
    languageLevel: {
      label: "Deutschkenntnisse",
      hint: "Nennen Sie nur das Niveau, das die Arbeit wirklich verlangt.",
    },
    languageReason: {
      label: "Warum braucht die Arbeit dieses Sprachniveau?",
      hint: "Nötig ab B1: Wer ohne Grund mehr Deutsch verlangt, benachteiligt Menschen wegen ihrer Herkunft (§§ 3, 7, 8 AGG).",
    },
    weeklyHours: { label: "Wochenstunden", hint: "In Viertelstunden genau, zum Beispiel 38,75." },
    salaryMin: {
      label: "Bruttogehalt, mindestens",
      hint: "Der vertraglich sichere Betrag, ohne Zuschläge. Er zählt für die Gehaltsgrenzen des Aufenthaltsgesetzes.",
    },
    salaryMax: { label: "Bruttogehalt, höchstens", hint: "Nur bei einer Spanne." },
    salaryPeriod: "Zeitraum",
    contractKind: "Art des Vertrags",
    contractMonths: { label: "Befristung in Monaten", hint: "0 bedeutet unbefristet." },
    establishmentId: "Arbeitsort",
    municipality: "Ort",
    land: "Bundesland",
    startsOn: {
      label: "Frühester Beginn",
      hint: "Leer lassen, wenn der Beginn offen ist. Ein Verfahren aus dem Ausland dauert meist mehrere Monate.",
    },
    openings: "Anzahl der Plätze",
    collectiveAgreement: {
      label: "Bezahlung nach Tarifvertrag",
      hint: "Sie zahlen mindestens, was ein Tarifvertrag vorsieht.",
    },
    housingHelp: "Hilfe bei der Wohnungssuche",
    relocationHelp: "Hilfe beim Umzug",
    regulated: {
      label: "Reglementierter Beruf",
      hint: "Zum Beispiel Pflege, Medizin, Erziehung: Die Person braucht eine Erlaubnis, um den Beruf auszuüben.",
    },
  },
  errors: {
    language_reason_required: "Bitte sagen Sie, warum die Arbeit dieses Niveau braucht.",
    max_below_min: "Der höchste Betrag liegt unter dem niedrigsten.",
    not_your_establishment: "Diese Betriebsstätte gehört nicht zu Ihrem Unternehmen.",
    salary_implausible: "Dieser Betrag passt nicht zum Zeitraum. Bitte prüfen Sie Betrag und Zeitraum.",
    company_pending: "Ihr Unternehmen wird noch geprüft; veröffentlichen können Sie danach.",
    company_rejected: "Ihr Unternehmen ist noch nicht bestätigt; veröffentlichen können Sie danach.",
    not_in_this_state: "Das ist im jetzigen Stand der Stelle nicht möglich.",
  },
  wording: {
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
        better:
          "Lassen Sie das weg, oder nennen Sie als kirchlicher Träger, warum diese Aufgabe es verlangt.",
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
  },
  center: {
    title: "Stellen der Unternehmen",
    search: "Stelle, Unternehmen oder Ort",
    search_submit: "Suchen",
    search_reset: "Suche aufheben",
    empty_title: "Keine Stellen",
    empty_text: "Zu dieser Auswahl gibt es keine Stelle.",
  },
};
