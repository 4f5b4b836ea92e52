import type { LegalPages } from "../legal.server.ts";

export const legal: LegalPages = {
  imprint: {
    title: "Impressum",
    lead: "Diese Anwendung wird von den Welcome Centern betrieben, die unten stehen. Jedes verantwortet seine eigenen Inhalte und Daten.",
    sections: [
      {
        title: "Keine Rechtsberatung",
        paragraphs: [
          "Der Check und die Fristen rechnen nach dem Gesetzestext und nennen Paragraf und Stichtag. Sie ersetzen keine Rechtsberatung. Über Visum, Aufenthalt, Anerkennung und Zustimmung entscheidet die zuständige Behörde.",
        ],
      },
      {
        title: "Lizenz",
        id: "licence",
        paragraphs: [
          "Fachkräftelotse ist freie Software unter der European Union Public Licence, Version 1.2 (EUPL-1.2). Sie dürfen sie nutzen, untersuchen, ändern und weitergeben.",
          "Das Aussehen beruht auf KERN, dem offenen Designsystem der öffentlichen Verwaltung (EUPL-1.2). Die Schrift Fira Sans steht unter der SIL Open Font License 1.1.",
          "Wo der Betrieb sie eingespielt hat, nutzt dieser Dienst bei Berufen und Fähigkeiten die Klassifikation ESCO der Europäischen Kommission (Beschluss 2011/833/EU der Kommission über die Weiterverwendung).",
        ],
      },
    ],
  },
  privacy: {
    title: "Datenschutz",
    lead: "So wenige Daten wie möglich, nur für einen Zweck, und nur mit Ihrem Wissen.",
    sections: [
      {
        title: "Wer verantwortlich ist",
        paragraphs: [
          "Verantwortlich ist das Welcome Center, bei dem Sie oder Ihr Unternehmen geführt werden. Namen und Adressen stehen im Impressum. Jedes Center sieht nur seine eigenen Vorgänge.",
        ],
      },
      {
        title: "Was ohne Konto geschieht",
        paragraphs: [
          "Der öffentliche Check speichert nichts: Ihre Antworten stehen nur in der Adresszeile Ihres Browsers. Es gibt keine Werbung, keine Zählpixel und keine Dienste Dritter; auch Schriften kommen von diesem Server.",
          "Der Server schreibt für jede Anfrage eine technische Zeile mit Zeit, Seite, Status und Dauer, aber ohne Namen und ohne das, was Sie eingeben.",
        ],
      },
      {
        title: "Zwei notwendige Cookies",
        paragraphs: [
          "Beide dienen nur dem Betrieb und brauchen deshalb keine Einwilligung (§ 25 Abs. 2 Nr. 2 TDDDG).",
        ],
        items: [
          "Ihre gewählte Sprache, ein Jahr lang",
          "Ihre Anmeldung, bis Sie sich abmelden oder sie abläuft",
        ],
      },
      {
        title: "Was Unternehmen von Fachkräften sehen",
        paragraphs: [
          "Zuerst nur ein Profil ohne Namen: Beruf, Kenntnisse, Sprache und Wünsche. Name, Kontakt, frühere Arbeitgeber und Unterlagen sieht ein Unternehmen erst, wenn Sie genau diesem Unternehmen zugestimmt haben. Die Einwilligung gilt für begrenzte Zeit, und Sie können sie jederzeit widerrufen (Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO). Danach sieht das Unternehmen die Daten nicht mehr.",
        ],
      },
      {
        title: "Was in die Vermittlung nicht einfließt",
        paragraphs: [
          "Staatsangehörigkeit, Herkunft, Alter, Geschlecht, Religion, Behinderung, Familie und Bilder zählen bei Vorschlägen nie. Vorschläge werden Zeile für Zeile begründet, und ein Mensch entscheidet.",
        ],
      },
      {
        title: "Wer etwas angesehen oder geändert hat",
        paragraphs: [
          "Jede Änderung und jedes Lesen von Namen, Lebensläufen und Unterlagen wird festgehalten: wer, wann, was, aber nicht der Inhalt.",
        ],
      },
      {
        title: "Wie lange Daten bleiben",
        paragraphs: [
          "Diese Daten löscht der Dienst nach ihrer Frist von selbst (Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO). Verlangt ein Gesetz oder ein offener Streit, dass ein Eintrag bleibt, hält die Verwaltung des Centers das Löschen an und schreibt den Grund dazu.",
        ],
        items: [
          "Eintrag bei einem Center, das Sie an ein anderes übergeben hat: 12 Monate nach der Übergabe für Rückfragen, dann werden Name, Kontakt, Lebenslauf, Familienangehörige, Unterlagen und Notizen dort gelöscht",
          "Mitteilungen: 90 Tage, nachdem Sie sie gelesen haben; der Vermerk, dass eine E-Mail nicht ankam: 90 Tage",
          "Verschickte E-Mails: der Text, bis sie verschickt sind; Adresse und Betreff 90 Tage",
          "Angefangene, nicht abgeschickte Stellen: 90 Tage nach der letzten Änderung",
          "Anmeldung ohne Nutzung: 7 Tage",
          "Hochgeladene Dateien, zu denen es keinen Eintrag gibt: 24 Stunden",
        ],
      },
      {
        title: "Ihre Rechte",
        paragraphs: [
          "Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch (Art. 15 bis 21 DSGVO) und können sich bei der Datenschutzaufsicht Ihres Landes beschweren. Schreiben Sie dazu Ihrem Welcome Center.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Barrierefreiheit",
    lead: "Alle sollen diese Anwendung benutzen können: mit Tastatur, Screenreader, Vergrößerung, auf einem einfachen Telefon und ohne JavaScript.",
    sections: [
      {
        title: "Woran wir uns halten",
        paragraphs: [
          "Maßstab sind die BITV 2.0 und die WCAG 2.2 auf Stufe AA. Jede Seite wird vor jeder Veröffentlichung automatisch geprüft: hell, dunkel und, wo es sie auf Arabisch gibt, von rechts nach links.",
        ],
        items: [
          "Zustände stehen als Wort und Zeichen da, nie nur als Farbe",
          "Jedes Feld hat eine Beschriftung; Fehler stehen am Feld und in einer Übersicht",
          "Alle Formulare funktionieren ohne JavaScript",
          "Bewegung wird verringert, wenn Ihr Gerät das wünscht",
        ],
      },
      {
        title: "Was noch fehlt",
        paragraphs: [
          "Es gibt noch keine Fassung in Deutscher Gebärdensprache und in Leichter Sprache. Eine Prüfung durch eine unabhängige Stelle steht aus. Seiten für Unternehmen und Welcome Center gibt es auf Deutsch und Englisch, Seiten für Fachkräfte auch auf Arabisch.",
        ],
      },
      {
        title: "Eine Barriere melden",
        paragraphs: [
          "Schreiben Sie oder rufen Sie Ihr Welcome Center an; die Adressen stehen im Impressum. Wir antworten und beheben, was wir können.",
          "Wenn das nicht hilft, können Sie sich an die Durchsetzungs- oder Schlichtungsstelle Ihres Landes wenden.",
        ],
      },
    ],
  },
};
