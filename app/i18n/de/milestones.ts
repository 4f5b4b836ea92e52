// One milestone, three readers: the company, the center, the candidate. `name` and `candidate` are read by the
// candidate (one thought per sentence, the German word of the letters in brackets elsewhere), `bring` is one thing a line.
export const milestones = {
  kickoff: {
    title: "Auftaktgespräch",
    company: "Wir erklären Ihnen den Weg, die Fristen und Ihre Aufgaben.",
    center: "Beide Seiten anrufen: Weg, Fristen und Aufgaben erklären, Fragen klären.",
    name: "Erstes Gespräch",
    candidate: "Wir rufen Sie an. Wir erklären Ihnen alle Schritte.",
    bring: "",
  },
  employment_contract: {
    title: "Arbeitsvertrag",
    company: "Schließen Sie den Arbeitsvertrag mit der Fachkraft.",
    center: "Das Unternehmen schließt den Arbeitsvertrag. Bei Fragen zu Befristung oder Tarif beraten.",
    name: "Arbeitsvertrag",
    candidate:
      "Die Firma schickt Ihnen den Arbeitsvertrag. Lesen Sie ihn in Ruhe. Fragen Sie uns, wenn etwas unklar ist.",
    bring: "",
  },
  power_of_attorney: {
    title: "Vollmacht",
    company:
      "Die Fachkraft bevollmächtigt Sie, das Verfahren für sie zu führen. Sie können Dritten Untervollmacht geben.",
    center:
      "Liegt die unterschriebene Vollmacht vor? Untervollmacht, falls eine Vertretung das Verfahren führt.",
    name: "Vollmacht",
    candidate:
      "Mit der Vollmacht darf die Firma für Sie mit den Ämtern sprechen. Lesen Sie das Formular. Unterschreiben Sie es. Laden Sie ein Foto oder PDF hoch.",
    bring: "das unterschriebene Formular (Vollmacht)\nReisepass",
  },
  application_file: {
    title: "Unterlagen der Fachkraft",
    company: "Die Fachkraft stellt ihre Unterlagen zusammen. Weisen Sie sie auf fehlende Nachweise hin.",
    center:
      "Vollständigkeit prüfen: Pass, Lebenslauf, Zeugnisse, Übersetzungen, Sprachzertifikat soweit verlangt.",
    name: "Ihre Unterlagen",
    candidate: "Sammeln Sie Ihre Papiere. Scannen Sie jede Seite. Laden Sie alles hier hoch.",
    bring:
      "Reisepass, alle Seiten mit Daten\nLebenslauf auf Deutsch\nZeugnisse mit deutscher Übersetzung\nSprachzertifikat, wenn Sie eins haben",
  },
  employment_declaration: {
    title: "Vertrag und Erklärung zum Beschäftigungsverhältnis",
    company:
      "Füllen Sie die Erklärung zum Beschäftigungsverhältnis aus und legen Sie den Arbeitsvertrag bei. Beide Seiten versichern, dass die Beschäftigung tatsächlich ausgeübt wird.",
    center: "Erklärung auf Lücken prüfen: Betriebsnummer, Tätigkeit, Arbeitszeit, Entgelt, Befristung.",
    name: "Papiere der Firma",
    candidate: "Die Firma füllt ein Formular über Ihre Arbeit aus. Sie müssen nichts tun.",
    bring: "",
  },
  recognition_partnership: {
    title: "Vereinbarung zur Anerkennungspartnerschaft",
    company:
      "Vereinbaren Sie mit der Fachkraft: Sie beginnt die Anerkennung spätestens nach der Einreise, Sie ermöglichen die nötigen Qualifizierungen.",
    center:
      "Vereinbarung mit beiden Pflichten prüfen; ist der Betrieb für Ausbildung oder Nachqualifizierung geeignet?",
    name: "Plan für die Anerkennung",
    candidate:
      "Sie und die Firma unterschreiben einen Plan. Sie beantragen die Anerkennung. Die Firma gibt Ihnen Zeit für Kurse.",
    bring: "",
  },
  agreement: {
    title: "Vereinbarung mit der Ausländerbehörde, 411 €",
    company:
      "Schließen Sie die Vereinbarung mit der zuständigen Ausländerbehörde und zahlen Sie die Gebühr von 411 €. Darin versichern Sie die Vollmacht und übernehmen Pflichten, zum Beispiel die Mitteilung eines vorzeitigen Endes.",
    center: "Zuständige Ausländerbehörde nennen, Entwurf durchsehen, Termin vermitteln.",
    name: "Vertrag der Firma mit dem Amt",
    candidate:
      "Die Firma macht einen Vertrag mit der Ausländerbehörde. Die Firma zahlt die Gebühr. Danach geht es schneller.",
    bring: "",
  },
  qualification_confirmation: {
    title: "Bestätigung des Abschlusses (ZAB)",
    company:
      "Die Zentralstelle für ausländisches Bildungswesen bestätigt, dass der Abschluss im Herkunftsland staatlich anerkannt ist. Legen Sie die Auskunft ab, wenn sie kommt.",
    center: "Digitale Auskunft zur Berufsqualifikation im Blick behalten. Das Gesetz nennt keine Frist.",
    name: "Bestätigung Ihres Abschlusses",
    candidate:
      "Eine Stelle in Deutschland prüft: Ist Ihr Abschluss in Ihrem Land staatlich anerkannt? Das Ergebnis kommt per Post oder E-Mail.",
    bring: "Zeugnis und Fächerliste\nÜbersetzung",
  },
  recognition_file: {
    title: "Antrag auf Anerkennung",
    company:
      "Die Fachkraft gibt die Unterlagen für die Anerkennung ab. Im beschleunigten Verfahren leitet die Ausländerbehörde sie weiter.",
    center:
      "Richtige Stelle nennen (IHK FOSA, Handwerkskammer, Landesbehörde …) und die Liste der Unterlagen durchgehen.",
    name: "Antrag auf Anerkennung",
    candidate:
      "Ihr Beruf wird mit dem deutschen Beruf verglichen. Dafür braucht das Amt Ihre Zeugnisse. Laden Sie alles hier hoch.",
    bring:
      "Zeugnis über Ihren Abschluss\nFächer und Stunden\nArbeitszeugnisse\nÜbersetzungen von vereidigten Übersetzern",
  },
  recognition_receipt: {
    title: "Eingangsbestätigung: Unterlagen vollständig",
    company:
      "Die Anerkennungsstelle bestätigt den Eingang. Erst mit vollständigen Unterlagen beginnt ihre Frist. Tragen Sie den Tag ein, an dem alles da war.",
    center: "Tag des vollständigen Eingangs festhalten: Ab ihm läuft die Entscheidungsfrist.",
    name: "Das Amt hat Ihre Papiere",
    candidate:
      "Das Amt bestätigt: Ihre Papiere sind da. Fehlt etwas, schreibt es Ihnen. Schicken Sie es dann schnell nach.",
    bring: "",
  },
  recognition_decision: {
    title: "Bescheid über die Gleichwertigkeit",
    company:
      "Die Stelle entscheidet, ob die Ausbildung gleichwertig ist. Im beschleunigten Verfahren geht der Bescheid an Sie.",
    center: "Bescheid auswerten: volle Gleichwertigkeit, oder Defizitbescheid und Wechsel zu § 16d AufenthG.",
    name: "Entscheidung über Ihren Beruf",
    candidate:
      "Das Amt entscheidet über Ihren Beruf. Sie müssen warten. Sie bekommen einen Brief (Bescheid).",
    bring: "",
  },
  degree_evaluation: {
    title: "Bewertung des Hochschulabschlusses (ZAB)",
    company:
      "Die ZAB vergleicht den Hochschulabschluss mit einem deutschen. Legen Sie die Zeugnisbewertung ab, wenn sie kommt.",
    center:
      "Vorher in anabin nachsehen: H+ und „entspricht“ oder „gleichwertig“ ersetzt meist die Zeugnisbewertung.",
    name: "Bewertung Ihres Studiums",
    candidate:
      "Eine Stelle vergleicht Ihr Studium mit einem deutschen Studium. Sie bekommen das Ergebnis als Dokument (Zeugnisbewertung).",
    bring: "",
  },
  licence: {
    title: "Erlaubnis, den Beruf auszuüben",
    company:
      "In diesem Beruf darf nur arbeiten, wer eine Erlaubnis hat oder zugesagt bekommt. Sie ist Bedingung für den Aufenthaltstitel.",
    center: "Zuständige Landesbehörde, Sprachniveau der Prüfung, Gesundheits- und Führungszeugnis klären.",
    name: "Erlaubnis für Ihren Beruf",
    candidate:
      "Für Ihren Beruf brauchen Sie eine Erlaubnis (Berufsausübungserlaubnis). Das Amt prüft Ihre Ausbildung und Ihr Deutsch.",
    bring: "Sprachzertifikat\närztliches Zeugnis\nFührungszeugnis aus Ihrem Land",
  },
  employment_agency_consent: {
    title: "Zustimmung der Bundesagentur für Arbeit",
    company:
      "Die Bundesagentur prüft Gehalt und Arbeitsbedingungen. Antwortet sie bis zum genannten Tag nicht, gilt die Zustimmung als erteilt. Beantworten Sie Rückfragen sofort.",
    center: "Tag der Anfrage festhalten. Fragt die Bundesagentur nach, tritt die Fiktion nicht ein.",
    name: "Prüfung der Arbeitsagentur",
    candidate: "Die Arbeitsagentur prüft Ihren Arbeitsvertrag. Sie müssen warten.",
    bring: "",
  },
  advance_approval: {
    title: "Vorabzustimmung zum Visum",
    company:
      "Die Ausländerbehörde stimmt dem Visum vorab zu und schickt Ihnen das Papier. In der Regel gilt es drei Monate.",
    center:
      "Drei Monate sind Verwaltungspraxis. Läuft daneben ein normaler Visumantrag? Dann die Behörde informieren.",
    name: "Ja der Ausländerbehörde",
    candidate:
      "Die Ausländerbehörde sagt Ja zum Visum (Vorabzustimmung). Die Firma bekommt das Papier zuerst.",
    bring: "",
  },
  advance_approval_sent: {
    title: "Vorabzustimmung an die Fachkraft schicken",
    company: "Schicken Sie der Fachkraft sofort eine Kopie. Ohne sie gibt es keinen schnellen Visumtermin.",
    center: "Nachfragen, ob die Fachkraft die Kopie hat.",
    name: "Sie bekommen das Papier",
    candidate: "Die Firma schickt Ihnen eine Kopie der Vorabzustimmung. Bewahren Sie sie gut auf.",
    bring: "",
  },
  visa_appointment: {
    title: "Visumtermin anfragen",
    company: "Die Fachkraft fragt den Termin bei der Auslandsvertretung an.",
    center:
      "Hilft jemand beim Terminsystem? Bei § 81a liegt der Termin in den nächsten drei Wochen nach der Anfrage.",
    name: "Termin für das Visum",
    candidate:
      "Fragen Sie bei der deutschen Botschaft einen Termin an. Schreiben Sie dazu, welches Verfahren Sie haben. Es steht oben in Ihrer Liste.",
    bring: "Reisepass\nArbeitsvertrag\nVorabzustimmung, wenn Sie eine haben",
  },
  visa_application: {
    title: "Visum beantragen",
    company: "Die Fachkraft stellt den Antrag bei der Auslandsvertretung und zahlt 75 €.",
    center: "Unterlagen vor dem Termin noch einmal gemeinsam durchgehen.",
    name: "Visum beantragen",
    candidate: "Gehen Sie zum Termin. Geben Sie den Antrag ab. Das Visum kostet 75 Euro.",
    bring:
      "Reisepass\nVisumantrag, zweimal\nPassfotos\nArbeitsvertrag\nVorabzustimmung, wenn Sie eine haben\nZeugnisse\n75 Euro",
  },
  visa_decision: {
    title: "Entscheidung über das Visum",
    company: "Die Auslandsvertretung entscheidet. Die Vorabzustimmung bindet sie nicht.",
    center: "Überschreitet die Auslandsvertretung die Zeit, dort mit Hinweis auf § 31a AufenthV nachfragen.",
    name: "Entscheidung über das Visum",
    candidate: "Die Botschaft prüft Ihren Antrag. Wenn das Visum da ist, tragen Sie es hier ein.",
    bring: "Reisepass",
  },
  title_application: {
    title: "Aufenthaltstitel oder Erlaubnis beantragen",
    company:
      "Die Fachkraft stellt den Antrag bei der Ausländerbehörde. Vor der Erlaubnis darf sie bei Ihnen nicht arbeiten.",
    center:
      "Antrag vor Ablauf des bisherigen Titels stellen, damit er fortgilt (§ 81 Abs. 4 AufenthG). Mit Duldung oder Gestattung geht es um die Beschäftigungserlaubnis.",
    name: "Antrag bei der Ausländerbehörde",
    candidate:
      "Sie brauchen eine neue Erlaubnis für diese Arbeit. Machen Sie einen Termin bei der Ausländerbehörde. Warten Sie nicht, bis Ihr Papier abläuft.",
    bring:
      "Reisepass\nIhr Aufenthaltstitel oder Ihre Bescheinigung\nArbeitsvertrag\nErklärung zum Beschäftigungsverhältnis\nPassfoto\nNachweis der Krankenversicherung",
  },
  title_decision: {
    title: "Entscheidung der Ausländerbehörde",
    company: "Sobald die Behörde die Karte bestellt hat und dies bescheinigt, ist die Arbeit erlaubt.",
    center: "Fiktionsbescheinigung mit Arbeitserlaubnis reicht (§ 81 Abs. 5a AufenthG). Inhalt prüfen.",
    name: "Ja der Ausländerbehörde",
    candidate: "Die Ausländerbehörde entscheidet. Wenn Sie das Papier haben, tragen Sie es hier ein.",
    bring: "",
  },
  entry: {
    title: "Einreise",
    company: "Die Fachkraft reist ein. Klären Sie, wer sie abholt.",
    center: "Ankunft und erste Unterkunft klären, Termin für das Ankunftsgespräch machen.",
    name: "Reise nach Deutschland",
    candidate: "Buchen Sie die Reise. Sagen Sie uns und der Firma, wann Sie kommen.",
    bring: "Reisepass mit Visum\nalle Originale, nicht im Koffer\nAdresse für die ersten Tage",
  },
  title_check: {
    title: "Aufenthaltstitel prüfen, Kopie aufbewahren",
    company:
      "Prüfen Sie vor dem ersten Arbeitstag, dass der Titel diese Arbeit erlaubt. Bewahren Sie eine Kopie auf, solange die Beschäftigung dauert.",
    center: "Das Unternehmen an Prüfung und Kopie erinnern. Ohne Prüfung droht ein hohes Bußgeld.",
    name: "Die Firma prüft Ihr Papier",
    candidate: "Zeigen Sie der Firma Ihren Pass mit Visum oder Ihre Karte. Die Firma macht eine Kopie.",
    bring: "Reisepass\nVisum oder Aufenthaltstitel",
  },
  housing_offer: {
    title: "Wohnungsangebot",
    company: "Sie helfen bei der Wohnung: Nennen Sie ein Angebot oder eine Unterkunft für den Anfang.",
    center: "Zugesagte Hilfe bei der Wohnung anmahnen, wenn kein Angebot kommt.",
    name: "Die Firma sucht eine Wohnung",
    candidate: "Die Firma hilft Ihnen bei der Wohnung. Sie bekommen ein Angebot.",
    bring: "",
  },
  commute_plan: {
    title: "Arbeitsweg",
    company: "Die Fachkraft klärt ihren Arbeitsweg.",
    center: "Fahrplan, Jobticket und Zuschuss ansprechen.",
    name: "Ihr Weg zur Arbeit",
    candidate: "Planen Sie Ihren Weg zur Arbeit. Fragen Sie die Firma nach einem Ticket (Jobticket).",
    bring: "",
  },
  arrival_talk: {
    title: "Ankunftsgespräch",
    company: "Die Fachkraft spricht mit dem Welcome Center.",
    center:
      "Termin am Welcome Desk: Anmeldung, Krankenkasse, Konto, Sprachkurs durchgehen und Begleitung anbieten.",
    name: "Besuch im Welcome Center",
    candidate: "Kommen Sie zu uns. Wir helfen Ihnen mit den ersten Wegen.",
    bring: "Reisepass\nBriefe, die Sie nicht verstehen",
  },
  move_in: {
    title: "Einzug",
    company:
      "Die Fachkraft zieht ein. Sind Sie Vermieter, bestätigen Sie den Einzug innerhalb von zwei Wochen.",
    center: "Wohnungsgeberbestätigung einfordern: Sie wird für die Anmeldung gebraucht.",
    name: "Einzug in die Wohnung",
    candidate:
      "Sie ziehen ein. Bitten Sie den Vermieter um das Formular (Wohnungsgeberbestätigung). Tragen Sie hier den Tag ein.",
    bring: "Reisepass\nMietvertrag",
  },
  address_registration: {
    title: "Anmeldung",
    company: "Die Fachkraft meldet ihre Wohnung an.",
    center: "Zwei Wochen ab Einzug. Früh einen Termin beim Bürgeramt suchen.",
    name: "Wohnung anmelden",
    candidate:
      "Melden Sie Ihre neue Adresse beim Bürgeramt an (Anmeldung). Sie haben zwei Wochen Zeit. Die Anmeldung kostet nichts.",
    bring: "Reisepass mit Visum\nBestätigung vom Vermieter (Wohnungsgeberbestätigung)",
  },
  health_insurance: {
    title: "Krankenkasse",
    company:
      "Die Fachkraft wählt eine Krankenkasse. Nennt sie binnen zwei Wochen nach Beginn keine, melden Sie sie bei einer Kasse an.",
    center: "Wahl erklären: freie Wahl, Familienversicherung, bei hohem Gehalt auch privat.",
    name: "Krankenkasse wählen",
    candidate:
      "Sie müssen eine Krankenversicherung haben. Wählen Sie eine Krankenkasse. Sagen Sie der Firma den Namen.",
    bring: "Reisepass\nArbeitsvertrag",
  },
  bank_account: {
    title: "Konto",
    company: "Die Fachkraft eröffnet ein Konto.",
    center: "Auf das Basiskonto hinweisen: Die Bank muss innerhalb von zehn Geschäftstagen antworten.",
    name: "Konto eröffnen",
    candidate:
      "Die Firma zahlt den Lohn auf ein Konto. Eröffnen Sie ein Konto bei einer Bank. Jeder hat ein Recht auf ein Konto (Basiskonto).",
    bring: "Reisepass\nAnmeldebestätigung",
  },
  payroll_data: {
    title: "Angaben für die Lohnabrechnung",
    company: "Die Fachkraft nennt Ihnen Steuer-ID, Versicherungsnummer, Krankenkasse und Konto.",
    center: "Nur bei Rückfragen helfen.",
    name: "Angaben für den Lohn",
    candidate: "Die Firma braucht vier Angaben: Steuer-ID, Versicherungsnummer, Krankenkasse, Konto.",
    bring: "Brief mit der Steuer-ID\nSozialversicherungsausweis\nKontonummer (IBAN)",
  },
  fair_integration_notice: {
    title: "Hinweis auf „Faire Integration“",
    company:
      "Weisen Sie die Fachkraft spätestens am ersten Arbeitstag in Textform auf die kostenlose Beratung hin, mit den Kontaktdaten der nächsten Beratungsstelle (faire-integration.de/beratungsstellen).",
    center:
      "Das Unternehmen erinnern. Die Pflicht entfällt bei grenzüberschreitender Vermittlung nach § 299 SGB III.",
    name: "Ihre Rechte bei der Arbeit",
    candidate:
      "Die Firma gibt Ihnen eine Adresse. Dort beraten Menschen Sie kostenlos zu Ihren Rechten bei der Arbeit (Faire Integration).",
    bring: "",
  },
  contract_terms: {
    title: "Vertragsbedingungen aushändigen",
    company:
      "Händigen Sie die wesentlichen Vertragsbedingungen aus: Vertragsparteien, Lohn und Arbeitszeit spätestens am ersten Tag. Steht alles im Arbeitsvertrag, ist das erledigt.",
    center: "Bei der Fachkraft nachfragen, ob sie eine Ausfertigung hat.",
    name: "Ihr Vertrag auf Papier",
    candidate:
      "Die Firma gibt Ihnen die Regeln der Arbeit schriftlich: Lohn, Stunden, Urlaub. Bewahren Sie das Papier auf.",
    bring: "",
  },
  workplace_ready: {
    title: "Arbeitsplatz und Ansprechperson",
    company:
      "Bereiten Sie den ersten Tag vor: Ansprechperson, Schlüssel, Arbeitskleidung, Einarbeitung, Kolleginnen und Kollegen informieren.",
    center: "Einarbeitungsplan und Patenschaft ansprechen.",
    name: "Die Firma bereitet alles vor",
    candidate: "Die Firma bereitet Ihren ersten Tag vor.",
    bring: "",
  },
  first_working_day: {
    title: "Erster Arbeitstag",
    company: "Tragen Sie den Tag ein, an dem die Fachkraft angefangen hat. Damit ist der Weg geschafft.",
    center: "Zum Start gratulieren und nach einem Monat nachfragen.",
    name: "Erster Arbeitstag",
    candidate: "Sie fangen an zu arbeiten. Herzlich willkommen!",
    bring: "Reisepass und Aufenthaltstitel\nAngaben für den Lohn",
  },
  immediate_report: {
    title: "Sofortmeldung",
    company:
      "In Ihrer Branche müssen Sie die Beschäftigung spätestens bei Arbeitsbeginn der Rentenversicherung melden.",
    center: "Das Unternehmen hinweisen; ob die Branche genau erfasst ist, klärt die Lohnabrechnung.",
    name: "Meldung der Firma",
    candidate: "Die Firma meldet Ihre Arbeit an.",
    bring: "",
  },
  social_insurance: {
    title: "Anmeldung zur Sozialversicherung",
    company:
      "Melden Sie die Fachkraft mit der ersten Lohnabrechnung an, spätestens sechs Wochen nach Beginn.",
    center: "Die Versicherungsnummer kommt danach per Post.",
    name: "Anmeldung zur Versicherung",
    candidate: "Die Firma meldet Sie bei der Sozialversicherung an.",
    bring: "",
  },
  tax_id: {
    title: "Steuer-Identifikationsnummer",
    company: "Die Fachkraft bekommt die Nummer nach der Anmeldung per Post und gibt sie Ihnen.",
    center: "Kommt kein Brief, kann das Bundeszentralamt für Steuern sie noch einmal mitteilen.",
    name: "Steuernummer (Steuer-ID)",
    candidate: "Nach der Anmeldung kommt ein Brief mit Ihrer Steuer-ID. Geben Sie die Nummer der Firma.",
    bring: "",
  },
  recognition_start: {
    title: "Anerkennung beginnen",
    company:
      "Die Fachkraft stellt jetzt den Antrag auf Anerkennung. Planen Sie die Zeiten für Qualifizierungen ein.",
    center: "Unverzüglich nach der Einreise: Antrag bei der zuständigen Stelle begleiten.",
    name: "Anerkennung beantragen",
    candidate:
      "Stellen Sie jetzt den Antrag auf Anerkennung. Das haben Sie mit der Firma vereinbart. Wir helfen Ihnen.",
    bring: "Zeugnisse mit Übersetzung\nLebenslauf\nIhre Vereinbarung mit der Firma",
  },
  residence_title: {
    title: "Aufenthaltskarte beantragen",
    company:
      "Die Fachkraft beantragt die Karte, bevor das Visum abläuft. Bewahren Sie danach eine Kopie auf.",
    center:
      "Termin bei der örtlichen Ausländerbehörde. Der Antrag vor Ablauf des Visums erhält den Aufenthalt (§ 81 Abs. 4 AufenthG).",
    name: "Aufenthaltskarte beantragen",
    candidate:
      "Ihr Visum läuft ab. Beantragen Sie vorher die Karte bei der Ausländerbehörde (Aufenthaltstitel).",
    bring: "Reisepass mit Visum\nArbeitsvertrag\nAnmeldebestätigung\nPassfoto\nNachweis der Krankenkasse",
  },
} as const;
