/** Refusals: consent of the Bundesagentur für Arbeit, asylum law, § 19f AufenthG. */
export const refusals = {
  "comparable-pay.met":
    "Bezahlung und Arbeitsbedingungen sind nicht schlechter als bei vergleichbaren Beschäftigten im Inland.",
  "comparable-pay.not_met":
    "Bezahlung oder Arbeitsbedingungen sind schlechter als bei vergleichbaren Beschäftigten im Inland. Die Bundesagentur für Arbeit darf dann nicht zustimmen.",
  "comparable-pay.unknown":
    "Es ist noch nicht bekannt, ob Bezahlung und Arbeitsbedingungen denen vergleichbarer Beschäftigter im Inland entsprechen.",
  "comparable-pay.not_applicable": "Die Bundesagentur für Arbeit muss hier nicht zustimmen.",
  "comparable-pay.unless_no_consent":
    "Bezahlung und Bedingungen zählen nur, wenn die Bundesagentur für Arbeit zustimmen muss. An öffentlichen Schulen muss sie das für Lehrkräfte nicht (§ 5 Nr. 4 BeschV).",

  "temporary-agency-work.met": "Die Person arbeitet nicht als Leiharbeitskraft.",
  "temporary-agency-work.not_met":
    "Die Person soll als Leiharbeitskraft arbeiten. Die Bundesagentur für Arbeit muss die Zustimmung dann versagen.",
  "temporary-agency-work.unknown":
    "Es ist noch nicht bekannt, ob die Person als Leiharbeitskraft arbeiten soll.",
  "temporary-agency-work.not_applicable": "Die Bundesagentur für Arbeit muss hier nicht zustimmen.",
  "temporary-agency-work.unless_no_consent":
    "Leiharbeit schließt die Zustimmung der Bundesagentur für Arbeit aus. An öffentlichen Schulen ist sie für Lehrkräfte nicht nötig (§ 5 Nr. 4 BeschV).",

  "recruitment.met": "Gegen die Anwerbung spricht nichts.",
  "recruitment.not_met":
    "In diesem Staat darf für Gesundheits- und Pflegeberufe nur die Bundesagentur für Arbeit anwerben und vermitteln.",
  "recruitment.unknown":
    "Es ist noch nicht bekannt, wer die Person angeworben hat. In manchen Staaten darf das für Gesundheits- und Pflegeberufe nur die Bundesagentur für Arbeit.",
  "recruitment.not_applicable": "Die Bundesagentur für Arbeit muss hier nicht zustimmen.",
  "recruitment.unless_no_consent":
    "Eine unerlaubte Anwerbung schließt die Zustimmung der Bundesagentur für Arbeit aus. An öffentlichen Schulen ist sie für Lehrkräfte nicht nötig (§ 5 Nr. 4 BeschV).",

  "employer-exclusion.met": "Der Betrieb ist nicht von der Zustimmung ausgeschlossen.",
  "employer-exclusion.not_met":
    "Der Betrieb ist von der Zustimmung der Bundesagentur für Arbeit ausgeschlossen.",
  "employer-exclusion.unknown":
    "Es ist noch nicht bekannt, ob der Betrieb von der Zustimmung der Bundesagentur für Arbeit ausgeschlossen ist.",
  "employer-exclusion.not_applicable": "Die Bundesagentur für Arbeit muss hier nicht zustimmen.",
  "employer-exclusion.unless_no_consent":
    "Ein Ausschluss des Betriebs von der Zustimmung der Bundesagentur für Arbeit zählt nur, wenn sie zustimmen muss. An öffentlichen Schulen muss sie das für Lehrkräfte nicht (§ 5 Nr. 4 BeschV).",

  "asylum-procedure.met": "Es läuft kein Asylverfahren.",
  "asylum-procedure.not_met":
    "Solange das Asylverfahren läuft, darf der Titel nur mit Zustimmung der obersten Landesbehörde erteilt werden.",
  "asylum-procedure.unknown": "Es ist noch nicht bekannt, ob ein Asylverfahren läuft.",
  "asylum-procedure.not_applicable": "Ein Asylverfahren in Deutschland ist hier kein Thema.",

  "asylum-rejected.met": "Kein Asylantrag wurde endgültig abgelehnt.",
  "asylum-rejected.not_met":
    "Ein Asylantrag wurde endgültig abgelehnt. Der Titel darf vor der Ausreise nicht erteilt werden.",
  "asylum-rejected.unknown": "Es ist noch nicht bekannt, ob ein Asylantrag endgültig abgelehnt wurde.",
  "asylum-rejected.not_applicable": "Ein abgelehnter Asylantrag ist hier kein Thema.",

  "refusal-temporary-protection.met": "Die Person hat keinen vorübergehenden Schutz.",
  "refusal-temporary-protection.not_met":
    "Mit vorübergehendem Schutz (in Deutschland § 24) gibt es keine Blaue Karte EU.",
  "refusal-temporary-protection.unknown":
    "Es ist noch nicht bekannt, ob die Person vorübergehenden Schutz hat.",
  "refusal-temporary-protection.not_applicable": "Vorübergehender Schutz ist hier kein Thema.",

  "refusal-suspended-deportation.met": "Die Abschiebung der Person ist nicht ausgesetzt.",
  "refusal-suspended-deportation.not_met": "Mit einer Duldung gibt es keine Blaue Karte EU.",
  "refusal-suspended-deportation.unknown": "Es ist noch nicht bekannt, ob die Person eine Duldung hat.",

  "refusal-eu-long-term-residence.met": "Die Person hat keinen Daueraufenthalt – EU.",
  "refusal-eu-long-term-residence.not_met": "Mit einem Daueraufenthalt – EU gibt es keine Blaue Karte EU.",
  "refusal-eu-long-term-residence.unknown":
    "Es ist noch nicht bekannt, ob die Person einen Daueraufenthalt – EU hat.",
  "refusal-eu-long-term-residence.not_applicable": "Ein Daueraufenthalt – EU ist hier kein Thema.",

  "refusal-equal-free-movement.met": "Die Person hat kein Recht, das der Freizügigkeit gleichkommt.",
  "refusal-equal-free-movement.not_met":
    "Die Person hat ein Recht, das der Freizügigkeit gleichkommt, und braucht keine Blaue Karte EU.",
  "refusal-equal-free-movement.unknown": "Die Staatsangehörigkeit ist noch nicht bekannt.",

  "refusal-pending-protection.met": "Es läuft kein Verfahren auf internationalen Schutz.",
  "refusal-pending-protection.not_met":
    "Solange ein Verfahren auf internationalen Schutz läuft, gibt es keine Blaue Karte EU.",
  "refusal-pending-protection.unknown":
    "Es ist noch nicht bekannt, ob ein Verfahren auf internationalen Schutz läuft.",
  "refusal-pending-protection.not_applicable":
    "Ein Verfahren auf internationalen Schutz ist hier kein Thema.",

  "refusal-humanitarian-title.met":
    "Die Person hat keinen humanitären Titel, der die Blaue Karte EU ausschließt.",
  "refusal-humanitarian-title.not_met":
    "Mit einem humanitären Titel außer § 25 Abs. 1 und 2 gibt es keine Blaue Karte EU.",
  "refusal-humanitarian-title.unknown":
    "Es ist noch nicht bekannt, ob die Person einen humanitären Titel hat.",

  "refusal-pending-humanitarian-title.met": "Es ist kein humanitärer Titel beantragt.",
  "refusal-pending-humanitarian-title.not_met":
    "Solange ein Antrag auf einen humanitären Titel läuft, gibt es keine Blaue Karte EU.",
  "refusal-pending-humanitarian-title.unknown":
    "Es ist noch nicht bekannt, ob ein humanitärer Titel beantragt ist.",
  "refusal-pending-humanitarian-title.not_applicable": "Ein humanitärer Titel ist hier kein Thema.",
} as const;
