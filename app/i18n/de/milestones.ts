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
  training_registration: {
    title: "Ausbildungsvertrag eintragen lassen",
    company:
      "Beantragen Sie bei der zuständigen Kammer oder Stelle die Eintragung des Ausbildungsvertrags. Legen Sie die Bestätigung ab.",
    center:
      "Welche Stelle führt das Verzeichnis? Für Ausbildungsduldung und § 16g AufenthG genügt, dass die Eintragung beantragt ist.",
    name: "Ihr Ausbildungsvertrag wird eingetragen",
    candidate: "Die Firma meldet Ihren Ausbildungsvertrag bei der Kammer an. Sie müssen nichts tun.",
    bring: "",
  },
  language_proof: {
    title: "Deutschkenntnisse für die Ausbildung",
    company:
      "Die auszubildende Person weist ausreichendes Deutsch (B1) nach. Das entfällt, wenn die Bildungseinrichtung die Sprache geprüft hat oder ein Vorbereitungskurs geplant ist.",
    center:
      "§ 16a Abs. 3 AufenthG: B1, außer die Bildungseinrichtung hat geprüft oder ein Kurs zur Vorbereitung ist gebucht. Dann „nicht nötig“ setzen.",
    name: "Deutsch-Zertifikat",
    candidate:
      "Für die Ausbildung brauchen Sie Deutsch B1. Laden Sie Ihr Zertifikat hoch. Haben Sie noch keins? Sprechen Sie mit uns.",
    bring: "Sprachzertifikat B1",
  },
  degree_certificate: {
    title: "Abschlusszeugnis",
    company:
      "Die Fachkraft legt ihr Abschlusszeugnis vor. Ohne Abschluss gibt es den neuen Titel noch nicht.",
    center:
      "Zeugnis oder Bescheinigung der Hochschule, des Betriebs oder der Kammer. Ist die Stelle noch offen, hilft § 20 AufenthG zur Überbrückung.",
    name: "Ihr Abschluss",
    candidate:
      "Sie beenden Ihr Studium oder Ihre Ausbildung. Laden Sie das Zeugnis hoch, sobald Sie es haben.",
    bring: "Abschlusszeugnis oder Bescheinigung",
  },
  identity_clarified: {
    title: "Pass und Identität",
    company: "Für diesen Weg muss geklärt sein, wer die Person ist. Sie klärt das mit der Ausländerbehörde.",
    center:
      "Stichtage prüfen (§ 16g Abs. 2 Nr. 3, § 60c Abs. 2 Nr. 3, § 60d Abs. 1 Nr. 1 AufenthG). Zumutbare Bemühungen aufschreiben und belegen: Auch sie zählen.",
    name: "Pass oder Ausweis",
    candidate:
      "Das Amt muss wissen, wer Sie sind. Zeigen Sie Ihren Pass. Haben Sie keinen? Wir überlegen mit Ihnen, was Sie tun können.",
    bring: "Pass oder Passersatz\nGeburtsurkunde, wenn Sie eine haben\nBriefe von Ihrer Botschaft",
  },
  deficit_notice: {
    title: "Bescheid mit festgestellten Unterschieden",
    company:
      "Die Anerkennungsstelle stellt fest, was zur vollen Anerkennung fehlt. Legen Sie den Bescheid ab. Er ist die Bedingung für den Aufenthalt zur Maßnahme.",
    center:
      "Defizitbescheid auswerten: Welche Unterschiede, welche Maßnahme gleicht sie aus? Im Fast-Track darf das Verfahren mit diesem Ziel weitergehen (§ 81a Abs. 3 AufenthG).",
    name: "Brief: Was noch fehlt",
    candidate:
      "Das Amt schreibt, was für die Anerkennung noch fehlt. Das ist keine Absage. Mit einem Kurs oder im Betrieb können Sie es nachholen.",
    bring: "",
  },
  adaptation_place: {
    title: "Platz für die Qualifizierungsmaßnahme",
    company:
      "Sagen Sie einen Platz für die Maßnahme zu: im eigenen Betrieb mit Plan oder bei einem Bildungsträger. Die Maßnahme muss zur Anerkennung führen können.",
    center:
      "Passt die Maßnahme zum Bescheid? Überwiegend betrieblich: Zustimmung der Bundesagentur. Deutsch in der Regel mindestens A2.",
    name: "Platz für Ihre Anerkennung",
    candidate:
      "Die Firma sucht mit Ihnen einen Kurs oder einen Platz im Betrieb. Dort lernen Sie, was noch fehlt.",
    bring: "",
  },
  work_permit_application: {
    title: "Beschäftigungserlaubnis beantragen",
    company:
      "Die Person beantragt die Erlaubnis für genau diese Stelle bei der Ausländerbehörde. Vorher darf sie bei Ihnen nicht arbeiten.",
    center:
      "Duldung oder Gestattung: Wartezeit in der Regel drei Monate (§ 32 BeschV, § 61 AsylG). Arbeitsverbot in den Papieren? Dann zuerst klären.",
    name: "Erlaubnis für die Arbeit beantragen",
    candidate:
      "Sie brauchen eine Erlaubnis für diese Arbeit. Beantragen Sie sie bei der Ausländerbehörde. Fangen Sie vorher nicht an.",
    bring:
      "Duldung oder Aufenthaltsgestattung\nArbeitsvertrag oder Zusage\nFormular der Firma (Erklärung zum Beschäftigungsverhältnis)",
  },
  work_permit_decision: {
    title: "Entscheidung über die Beschäftigungserlaubnis",
    company:
      "Die Erlaubnis steht in der Duldung, in der Gestattung oder auf einem Beiblatt. Achten Sie auf Arbeitgeber, Tätigkeit und Ablauf.",
    center: "Bei Ablehnung: Grund prüfen, Beratungsstelle für Geflüchtete einbeziehen.",
    name: "Ja zur Arbeit",
    candidate:
      "Die Ausländerbehörde entscheidet. Die Erlaubnis steht in Ihrem Papier. Tragen Sie hier ein, wann Sie es haben.",
    bring: "",
  },
  training_toleration_application: {
    title: "Ausbildungsduldung beantragen",
    company:
      "Die Person beantragt die Ausbildungsduldung mit dem Ausbildungsvertrag. Frühestens sieben Monate vor Beginn der Ausbildung.",
    center:
      "Antrag frühestens sieben, Erteilung frühestens sechs Monate vor Beginn (§ 60c Abs. 3 AufenthG). Vorher § 16g AufenthG prüfen: Der Titel ist die bessere Wahl, wenn der Lebensunterhalt reicht.",
    name: "Duldung für die Ausbildung beantragen",
    candidate:
      "Beantragen Sie bei der Ausländerbehörde die Duldung für Ihre Ausbildung (Ausbildungsduldung). Wir helfen beim Antrag.",
    bring:
      "Ihre Duldung\nAusbildungsvertrag\nBestätigung der Kammer\nPass oder Belege, dass Sie sich darum bemühen",
  },
  training_toleration_decision: {
    title: "Entscheidung über die Ausbildungsduldung",
    company:
      "Mit der Ausbildungsduldung wird auch die Arbeit im Ausbildungsbetrieb erlaubt. Sie gilt für die Dauer der Ausbildung.",
    center:
      "Gilt sie für die ganze Ausbildung, steht die Beschäftigungserlaubnis darin? (§ 60c Abs. 1 Satz 3, Abs. 3 Satz 4 AufenthG)",
    name: "Ja zur Ausbildung",
    candidate: "Die Ausländerbehörde entscheidet. Wenn Sie das Papier haben, tragen Sie es hier ein.",
    bring: "",
  },
  contract_terms_rest: {
    title: "Übrige Vertragsbedingungen aushändigen",
    company:
      "Händigen Sie die übrigen Angaben aus: einen Teil bis zum siebten Kalendertag, den Rest bis einen Monat nach Beginn. Steht alles im Arbeitsvertrag, ist das erledigt.",
    center:
      "Bis zum siebten Tag: Beginn, Befristung, Arbeitsort, Tätigkeit, Probezeit, Arbeit auf Abruf, Überstunden. Nach einem Monat der Rest.",
    name: "Ihr Vertrag ist vollständig",
    candidate: "Die Firma gibt Ihnen auch die übrigen Regeln: zum Beispiel Probezeit, Urlaub und Kündigung.",
    bring: "",
  },
  title_card: {
    title: "Aufenthaltskarte abholen",
    company: "Die Karte ist da. Lassen Sie sich zeigen, bis wann sie gilt und welche Arbeit sie erlaubt.",
    center: "Ablaufdatum eintragen: Ab ihm rechnet die Erinnerung an die Verlängerung.",
    name: "Karte abholen",
    candidate: "Ihre Karte ist fertig. Holen Sie sie ab. Tragen Sie hier ein, bis wann sie gilt.",
    bring: "Reisepass\nBrief der Ausländerbehörde",
  },
  title_copy: {
    title: "Kopie der Karte aufbewahren",
    company:
      "Bewahren Sie eine Kopie der neuen Karte auf, solange die Beschäftigung dauert. Elektronisch reicht.",
    center: "Bei der Gelegenheit nach dem Ankommen fragen.",
    name: "Kopie Ihrer Karte",
    candidate: "Zeigen Sie der Firma Ihre Karte. Die Firma macht eine Kopie.",
    bring: "Aufenthaltskarte",
  },
  adaptation_measure: {
    title: "Qualifizierungsmaßnahme",
    company:
      "Die Fachkraft nimmt an der Maßnahme teil. Geben Sie ihr die vereinbarten Zeiten und eine Ansprechperson.",
    center: "Zwischenstand erfragen. Der Titel gilt höchstens drei Jahre: Reicht die Zeit bis zur Prüfung?",
    name: "Ihr Kurs für die Anerkennung",
    candidate:
      "Sie lernen, was für die Anerkennung noch fehlt. Sprechen Sie früh mit uns, wenn es schwierig wird.",
    bring: "",
  },
  final_recognition: {
    title: "Anerkennung abgeschlossen",
    company:
      "Die Stelle bestätigt die volle Gleichwertigkeit oder erteilt die Berufserlaubnis. Prüfen Sie Tätigkeit und Gehalt.",
    center: "Bescheid auswerten, Wechsel zu § 18a oder § 18b AufenthG vorbereiten.",
    name: "Ihr Beruf ist anerkannt",
    candidate: "Das Amt schreibt, dass Ihr Beruf anerkannt ist. Laden Sie den Brief hoch.",
    bring: "",
  },
  title_after_recognition: {
    title: "Titel als Fachkraft beantragen",
    company:
      "Mit der Anerkennung beantragt die Fachkraft den Titel für qualifizierte Arbeit. Unterschreiben Sie dafür die Erklärung zum Beschäftigungsverhältnis.",
    center: "Antrag vor Ablauf des bisherigen Titels. Ohne Stelle hilft § 20 Abs. 1 Nr. 4 AufenthG.",
    name: "Neue Karte als Fachkraft",
    candidate:
      "Ihr Beruf ist anerkannt. Beantragen Sie jetzt die Karte als Fachkraft bei der Ausländerbehörde.",
    bring: "Reisepass\nBescheid über die Anerkennung\nArbeitsvertrag",
  },
  stay_talk: {
    title: "Wege zum Bleiben besprechen",
    company: "Das Welcome Center bespricht mit der Person, welche Wege es gibt.",
    center:
      "Welche Wege kommen in Frage: §§ 16g, 19d, 25a, 25b, 60d AufenthG? Was fehlt noch, bis wann? Rechtsberatung vermitteln.",
    name: "Wie geht es weiter?",
    candidate: "Wir sprechen mit Ihnen: Wie können Sie länger bleiben? Was brauchen Sie dafür?",
    bring: "Ihre Duldung oder Gestattung\nLohnabrechnungen\nSprachzertifikate",
  },
  job_toleration_application: {
    title: "Beschäftigungsduldung beantragen",
    company:
      "Die Person beantragt die Beschäftigungsduldung. Geben Sie ihr Bescheinigungen über Arbeitszeit und Lohn.",
    center:
      "Zwölf Monate Duldung, zwölf Monate versicherte Arbeit mit 20 Stunden, Lebensunterhalt, mündlich A2, Einreise bis 31.12.2022 (§ 60d Abs. 1 AufenthG).",
    name: "Duldung für Arbeit beantragen",
    candidate:
      "Sie arbeiten und leben schon länger hier. Beantragen Sie die Beschäftigungsduldung. Sie gilt 30 Monate.",
    bring: "Ihre Duldung\nPass\nLohnabrechnungen der letzten zwölf Monate\nNachweis über Deutsch A2",
  },
  job_toleration_decision: {
    title: "Entscheidung über die Beschäftigungsduldung",
    company:
      "Die Beschäftigungsduldung gilt 30 Monate. Endet die Arbeit, müssen Sie das innerhalb von zwei Wochen melden.",
    center: "Ablauf eintragen: Nach 30 Monaten soll § 25b Abs. 6 AufenthG folgen.",
    name: "Antwort zur Beschäftigungsduldung",
    candidate: "Die Ausländerbehörde entscheidet. Wenn Sie das Papier haben, tragen Sie es hier ein.",
    bring: "",
  },
  probation_talk: {
    title: "Gespräch vor dem Ende der Probezeit",
    company:
      "Sprechen Sie zwei Wochen vor dem Ende der Probezeit miteinander: Was läuft gut, was fehlt noch?",
    center: "Nachfragen, ob das Gespräch geführt wurde; bei Schwierigkeiten vermitteln.",
    name: "Gespräch zur Probezeit",
    candidate:
      "Die Firma spricht mit Ihnen über die ersten Monate. Sagen Sie, was gut ist und was Sie brauchen.",
    bring: "",
  },
  six_months_talk: {
    title: "Sechs Monate danach",
    company: "Das Welcome Center fragt nach: Wie geht es nach einem halben Jahr?",
    center: "Beide Seiten fragen: Arbeit, Sprache, Wohnung, Familie, offene Fragen.",
    name: "Wie geht es Ihnen?",
    candidate: "Sie arbeiten seit sechs Monaten. Wir rufen Sie an und fragen, wie es Ihnen geht.",
    bring: "",
  },
  permit_renewal: {
    title: "Papier und Arbeitserlaubnis verlängern",
    company:
      "Lassen Sie sich rechtzeitig das verlängerte Papier zeigen. Ohne gültige Erlaubnis dürfen Sie niemanden beschäftigen.",
    center: "Die Erlaubnis endet mit dem Papier. Termin früh suchen.",
    name: "Papier verlängern",
    candidate: "Ihr Papier läuft bald ab. Verlängern Sie es. Zeigen Sie der Firma das neue Papier.",
    bring: "Ihr Papier\nLohnabrechnungen",
  },
  title_renewal: {
    title: "Aufenthaltstitel verlängern",
    company:
      "Der Titel läuft ab. Stellt die Fachkraft den Antrag vorher, darf sie weiterarbeiten. Lassen Sie sich die Bescheinigung zeigen.",
    center:
      "Antrag vor Ablauf: Der Titel gilt fort (§ 81 Abs. 4 AufenthG). Niederlassungserlaubnis schon möglich?",
    name: "Karte verlängern",
    candidate:
      "Ihre Karte läuft in etwa drei Monaten ab. Beantragen Sie vorher die Verlängerung bei der Ausländerbehörde.",
    bring: "Reisepass\nAufenthaltskarte\nArbeitsvertrag\nLohnabrechnungen",
  },
  longer_title: {
    title: "Titel für die Arbeit beantragen",
    company:
      "Der jetzige Titel erlaubt die Arbeit, hält aber nicht auf Dauer. Ein Titel als Fachkraft gibt Ihnen beiden Sicherheit.",
    center:
      "Welcher Titel passt: §§ 18a, 18b, 18g, 19c AufenthG? Antrag im Inland, solange der jetzige gilt (§ 39 Satz 1 Nr. 1 AufenthV).",
    name: "Karte für die Arbeit beantragen",
    candidate:
      "Ihr Papier erlaubt die Arbeit, aber es endet. Wir prüfen mit Ihnen, welche Karte Sie als Fachkraft bekommen können.",
    bring: "Reisepass\nIhr Aufenthaltstitel\nArbeitsvertrag\nZeugnisse",
  },
  settlement_blue_card: {
    title: "Niederlassungserlaubnis (Blaue Karte)",
    company: "Die Fachkraft kann eine Niederlassungserlaubnis bekommen.",
    center:
      "Nach 27 Monaten mit einfachen, nach 21 mit ausreichenden Deutschkenntnissen (§ 18c Abs. 2 AufenthG). B1 schon da? Dann früher.",
    name: "Für immer bleiben",
    candidate:
      "Mit der Blauen Karte können Sie nach 27 Monaten für immer bleiben. Mit Deutsch B1 geht es schon nach 21 Monaten.",
    bring: "Reisepass\nBlaue Karte\nLohnabrechnungen\nRentenverlauf\nSprachzertifikat",
  },
  settlement_skilled: {
    title: "Niederlassungserlaubnis",
    company: "Die Fachkraft kann eine Niederlassungserlaubnis bekommen.",
    center:
      "Nach drei Jahren mit Titel als Fachkraft, 36 Beiträgen und B1; mit deutschem Abschluss nach zwei Jahren (§ 18c Abs. 1 AufenthG).",
    name: "Für immer bleiben",
    candidate:
      "Nach drei Jahren als Fachkraft können Sie für immer bleiben. Sie brauchen Deutsch B1. Mit deutschem Abschluss geht es nach zwei Jahren.",
    bring: "Reisepass\nAufenthaltskarte\nLohnabrechnungen\nRentenverlauf\nSprachzertifikat",
  },
  title_after_training: {
    title: "Nach der Ausbildung: Titel als Fachkraft",
    company:
      "Wollen Sie die Person nach der Prüfung übernehmen? Dann bereitet sie jetzt den neuen Titel vor.",
    center:
      "Aus § 16a: § 18a, sonst § 20 Abs. 1 Nr. 3; aus § 16g: Abs. 8; aus der Ausbildungsduldung: § 19d Abs. 1a AufenthG.",
    name: "Nach der Ausbildung",
    candidate: "Bald ist Ihre Ausbildung fertig. Beantragen Sie vorher das neue Papier für die Arbeit.",
    bring: "Reisepass\nIhr Papier\nPrüfungszeugnis\nArbeitsvertrag",
  },
  title_after_toleration: {
    title: "Aufenthaltserlaubnis nach der Beschäftigungsduldung",
    company: "Nach 30 Monaten soll die Person eine Aufenthaltserlaubnis bekommen.",
    center:
      "§ 25b Abs. 6 AufenthG: 30 Monate Beschäftigungsduldung, Voraussetzungen bestehen fort, mündlich A2 (schriftlich, wenn ein Kurs möglich war).",
    name: "Aufenthaltserlaubnis beantragen",
    candidate:
      "Nach 30 Monaten können Sie eine Aufenthaltserlaubnis bekommen. Beantragen Sie sie, bevor Ihr Papier endet.",
    bring: "Ihre Duldung\nPass\nLohnabrechnungen\nSprachzertifikat",
  },
  end_notice_employer: {
    title: "Ende der Beschäftigung melden",
    company:
      "Teilen Sie der Ausländerbehörde innerhalb von vier Wochen ab Kenntnis mit, dass die Beschäftigung vorzeitig geendet hat. Sonst droht ein Bußgeld.",
    center:
      "An die Meldung erinnern. Gemeint ist das vorzeitige Ende; endet ein befristeter Vertrag wie vereinbart, „nicht nötig“ setzen.",
    name: "Die Firma meldet das Ende der Arbeit",
    candidate: "Die Firma muss der Ausländerbehörde schreiben, dass Ihre Arbeit geendet hat.",
    bring: "",
  },
  end_notice_short: {
    title: "Ende der Beschäftigung oder Ausbildung melden",
    company:
      "Teilen Sie der Ausländerbehörde innerhalb von zwei Wochen schriftlich oder elektronisch mit, wann es geendet hat, mit Namen, Vornamen und Staatsangehörigkeit.",
    center:
      "Zwei Wochen: Beschäftigungsduldung (§ 60d Abs. 3), Ausbildungsduldung (§ 60c Abs. 5), § 16g Abs. 4 AufenthG.",
    name: "Die Firma meldet das Ende",
    candidate: "Die Firma muss der Ausländerbehörde schreiben, dass Ihre Arbeit oder Ausbildung geendet hat.",
    bring: "",
  },
  end_notice_person: {
    title: "Eigene Mitteilung an die Ausländerbehörde",
    company: "Auch die Person teilt der Ausländerbehörde das Ende mit, innerhalb von zwei Wochen.",
    center:
      "Beim Schreiben helfen. Der Titel erlischt dadurch nicht: Bei Titeln der §§ 18 bis 21 bleiben mindestens sechs Monate (§ 18 Abs. 5 AufenthG), nie länger als bis zum Ablauf.",
    name: "Sagen Sie es der Ausländerbehörde",
    candidate:
      "Ihre Arbeit ist zu Ende. Schreiben Sie das der Ausländerbehörde. Sie haben zwei Wochen Zeit. Danach haben Sie Zeit, eine neue Arbeit zu suchen. Wir helfen Ihnen.",
    bring: "Kündigung oder Vertrag\nAufenthaltskarte",
  },
  end_advice: {
    title: "Beratung nach dem Ende der Arbeit",
    company:
      "Das Welcome Center berät die Person. Suchen Sie wieder jemanden, schreiben Sie uns eine Anfrage.",
    center:
      "Gespräch führen: neue Stelle, arbeitsuchend melden, Frist für eine Klage, Folgen für den Aufenthalt. Erlaubnis für einen neuen Arbeitgeber?",
    name: "Wir helfen Ihnen weiter",
    candidate:
      "Sprechen Sie mit uns. Wir suchen mit Ihnen eine neue Arbeit und erklären, was mit Ihrem Papier ist. Melden Sie sich gleich bei der Arbeitsagentur.",
    bring: "Arbeitsvertrag\nKündigung, wenn es eine gibt\nAufenthaltspapier",
  },
} as const;
