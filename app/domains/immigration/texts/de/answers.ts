/** Remedies, recommendation, warnings, and whether the fast-track procedure is open. */
export const answers = {
  "remedy.job.grossAnnualSalary": "Das Gehalt um {by|eur} auf {to|eur} im Jahr erhöhen.",
  "remedy.job.contractMonths": "Den Vertrag auf mindestens {to} Monate verlängern.",
  "remedy.job.weeklyHours": "Die Arbeitszeit auf {to} Stunden in der Woche begrenzen.",
  "remedy.job.concreteOffer": "Ein konkretes Angebot machen: einen Arbeits- oder Ausbildungsplatz.",
  "remedy.job.qualified":
    "Eine Stelle anbieten, die ein Studium oder eine Ausbildung von mindestens zwei Jahren verlangt.",
  "remedy.job.adequateToQualification": "Eine Stelle anbieten, die zur Qualifikation passt.",
  "remedy.job.sameOccupationalGroup":
    "Eine Stelle in der Berufsgruppe des Berufs anbieten, der anerkannt werden soll.",
  "remedy.job.licence.promised":
    "Die Berufsausübungserlaubnis oder ihre Zusage einholen. Im beschleunigten Verfahren übernimmt das die Ausländerbehörde.",
  "remedy.job.licence.held": "Die Berufsausübungserlaubnis für die Arbeit während der Anerkennung einholen.",
  "remedy.job.comparablePay":
    "Bezahlung und Arbeitsbedingungen an die vergleichbarer Beschäftigter im Inland angleichen.",
  "remedy.job.temporaryAgencyWork": "Die Person selbst anstellen, nicht als Leiharbeitskraft.",
  "remedy.worker.qualification.recognition.equivalent":
    "Die Ausbildung als gleichwertig anerkennen lassen. Im beschleunigten Verfahren leitet die Ausländerbehörde das ein.",
  "remedy.worker.qualification.recognition.comparable":
    "Den Abschluss bewerten lassen (anabin oder Zeugnisbewertung der ZAB).",
  "remedy.worker.languages.de": "Deutschkenntnisse auf {to} verbessern und nachweisen.",
  "remedy.worker.experience.relevantYearsLast5":
    "Noch {by} Jahre einschlägige Erfahrung sammeln (insgesamt {to}).",
  "remedy.worker.experience.relevantYearsLast7": "Noch {by} Jahre IT-Erfahrung sammeln (insgesamt {to}).",
  "remedy.worker.pensionProvision": "Eine angemessene Altersversorgung nachweisen.",
  "remedy.employer.enablesRecognition":
    "Die Vereinbarung über die Anerkennung anbieten und die Eignung zur Ausbildung klären.",
  "remedy.employer.collectiveAgreement": "Tarifbindung herstellen.",
  "remedy.employer.paysCollectiveAgreement": "Nach Tarif bezahlen.",
  "remedy.employer.careHome": "Die Stelle in einer nach § 72 SGB XI zugelassenen Pflegeeinrichtung anbieten.",
  "remedy.employer.recruiter": "Über die Bundesagentur für Arbeit anwerben und vermitteln lassen.",
  "remedy.discretion":
    "Die Behörde kann davon absehen ({norm}). Fragen Sie dort und nennen Sie, was dafür spricht.",

  "recommended.at_hand": "Die Person darf diese Arbeit schon tun; ein neuer Titel ist nicht nötig.",
  "recommended.wird": "Auf diesen Titel besteht ein Anspruch, wenn die Voraussetzungen erfüllt sind.",
  "recommended.soll": "Dieser Titel soll in der Regel erteilt werden.",
  "recommended.kann": "Über diesen Titel entscheidet die Behörde nach Ermessen.",
  "recommended.no_consent": "Die Bundesagentur für Arbeit muss nicht zustimmen.",
  "recommended.consent": "Die Bundesagentur für Arbeit muss zustimmen.",
  "recommended.months": "Der Titel wird für bis zu {months} Monate erteilt.",
  "recommended.unlimited": "Der Titel ist unbefristet.",

  "warning.before_rulebase":
    "Dieser Tag liegt vor dem 18.11.2023. Ältere Regeln kennt die Prüfung nur zum Teil.",
  "warning.parameter_not_published.blue-card-standard":
    "Das Mindestgehalt der Blauen Karte EU für {year} ist noch nicht amtlich veröffentlicht.",
  "warning.parameter_not_published.blue-card-reduced":
    "Das ermäßigte Mindestgehalt der Blauen Karte EU (Mangelberufe, Berufseinstieg, IT) für {year} ist noch nicht amtlich veröffentlicht.",
  "warning.parameter_not_published.experienced-worker":
    "Das Mindestgehalt für Berufserfahrene (§ 6 BeschV) für {year} ist noch nicht amtlich veröffentlicht.",
  "warning.parameter_not_published.over-45":
    "Das Mindestgehalt für Menschen ab 45 Jahren für {year} ist noch nicht amtlich veröffentlicht.",
  "warning.starts_in_other_year":
    "Die Arbeit beginnt {startYear}, geprüft wird mit den Werten von {year}. Beide Jahre können zählen.",
  "warning.discretionary_refusal":
    "Gegen den Betrieb oder die Person liegt etwas vor, das der Behörde erlaubt, den Titel oder die Zustimmung zu versagen (§ 40 Abs. 2, 3, § 18 Abs. 2 Nr. 2 AufenthG).",
  "warning.occupation_codes_differ":
    "Die Berufe KldB {kldb2010} und ISCO-08 {isco08} sind in der Tabelle kein Paar. Geprüft wird mit ISCO-08.",
  "warning.old_rule_for_it":
    "Vor dem 01.03.2024 galt § 6 BeschV nur für IT-Berufe, mit drei Jahren Erfahrung und 60 Prozent der Beitragsbemessungsgrenze.",
  "warning.eu_family_not_checked":
    "Familienangehörige von Unionsbürgerinnen und Unionsbürgern haben eigene Rechte (FreizügG/EU). Sie werden hier nicht geprüft.",
  "warning.withdrawal_agreement_not_checked":
    "Britische Staatsangehörige, die schon vor 2021 hier lebten, haben Rechte aus dem Austrittsabkommen. Sie werden hier nicht geprüft.",

  "fast-track.no_title_needed": "Kein Visum nötig, also auch kein beschleunigtes Verfahren.",
  "fast-track.not_covered": "Für diesen Weg gibt es das beschleunigte Verfahren nicht.",
  "fast-track.already_here":
    "Das beschleunigte Verfahren ist für die Einreise da. Die Person lebt schon hier und stellt den Antrag bei der Ausländerbehörde.",
  "fast-track.visa_free_already_here":
    "Die Person ist ohne Visum hier und kann den Titel hier beantragen. Ob das beschleunigte Verfahren noch möglich ist, sagt die Ausländerbehörde.",
  "fast-track.entry_not_known":
    "Ob das beschleunigte Verfahren offen steht, hängt von Wohnland und Staatsangehörigkeit ab.",
  "fast-track.job_not_qualified": "Das beschleunigte Verfahren gibt es nur für qualifizierte Beschäftigung.",
  "fast-track.qualified_not_known":
    "Ob das beschleunigte Verfahren offen steht, hängt davon ab, ob die Stelle qualifiziert ist.",
  "fast-track.other_qualified":
    "Das beschleunigte Verfahren gilt auch für sonstige qualifizierte Beschäftigte (§ 81a Abs. 5 AufenthG). Die Ämter handhaben das verschieden, fragen Sie vorher.",
  "fast-track.named": "Das beschleunigte Verfahren steht offen (§ 81a Abs. 1 AufenthG).",
} as const;
