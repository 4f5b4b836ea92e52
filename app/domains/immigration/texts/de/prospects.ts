/** What a way asks and leads to: its needs in a few words, language, settlement permit, family; what speaks against it. */
export const prospects = {
  "needs.salary": "mindestens {salary|eur} im Jahr",
  "needs.free-movement": "Staatsangehörigkeit eines EU- oder EWR-Staates oder der Schweiz",
  "needs.16a-1": "Vertrag über eine Aus- oder Weiterbildung im Betrieb",
  "needs.16a-2": "Schulplatz für einen staatlich anerkannten Berufsabschluss",
  "needs.16d-1": "Bescheid, was zur Anerkennung noch fehlt, und eine passende Maßnahme",
  "needs.16d-3":
    "Staatlich anerkannter Abschluss, Stellenangebot und Vereinbarung, das Anerkennungsverfahren zu führen",
  "needs.16d-4": "Vermittlung nach einer Absprache der Bundesagentur für Arbeit",
  "needs.16d-6": "Zusage einer Qualifikationsanalyse",
  "needs.17-1": "Schulabschluss für die Hochschule, jünger als 35, gesicherter Lebensunterhalt",
  "needs.18a": "Deutsche oder gleichwertige Berufsausbildung, qualifizierte Stelle",
  "needs.18b": "Deutscher, anerkannter oder vergleichbarer Hochschulabschluss, qualifizierte Stelle",
  "needs.18c-3": "Hochschulabschluss, mehrere Jahre Erfahrung, herausgehobene Wissenschaft oder Lehre",
  "needs.18d": "Aufnahmevereinbarung mit einer Forschungseinrichtung",
  "needs.18g-1-standard": "Hochschulabschluss und eine Stelle, die dazu passt",
  "needs.18g-1-shortage": "Hochschulabschluss und eine Stelle, die dazu passt, in einem Mangelberuf",
  "needs.18g-1-entrant": "Hochschulabschluss der letzten drei Jahre und eine Stelle, die dazu passt",
  "needs.18g-2-it": "Drei Jahre IT-Erfahrung in den letzten sieben Jahren, IT-Stelle",
  "needs.19-ict":
    "Sechs Monate im Unternehmen, Versetzung in leitender, spezialisierter oder Trainee-Funktion",
  "needs.19c-1-beschv-22a": "Anerkannte oder gleichwertige Ausbildung in der Pflegehilfe",
  "needs.19c-1-beschv-24a": "Fahrerlaubnis und Qualifikation oder ein Vertrag, der dazu führt",
  "needs.19c-1-beschv-26-1": "Staatsangehörigkeit eines der Staaten in § 26 Abs. 1 BeschV",
  "needs.19c-1-beschv-26-2": "Staatsangehörigkeit eines Westbalkanstaates und Antrag dort",
  "needs.19c-2-beschv-6":
    "Zwei Jahre Erfahrung in den letzten fünf Jahren, staatlich anerkannter Abschluss (außer in der IT)",
  "needs.beschv-15d": "Tarifgebundener Betrieb, mindestens 30 Stunden in der Woche, freies Kontingent",
  "needs.20a": "Fachkraft oder sechs Punkte, gesicherter Lebensunterhalt",
  "needs.16g": "Ausbildungsvertrag; Duldung oder abgelehnter Asylantrag",
  "needs.19d": "Duldung und deutscher oder anerkannter Abschluss oder drei Jahre qualifizierte Arbeit",
  "needs.60c": "Ausbildungsvertrag; Duldung oder abgelehnter Asylantrag",
  "needs.60d": "Einreise bis Ende 2022, je zwölf Monate Duldung und Arbeit",
  "needs.104c": "Duldung und langer Aufenthalt am Stichtag",
  "needs.4a-current": "Ein Titel, der diese Arbeit schon erlaubt",
  "needs.20": "Abschluss, Forschung oder Anerkennung in Deutschland, gesicherter Lebensunterhalt",
  "needs.25a": "Drei Jahre Aufenthalt und Schule in Deutschland, jünger als 27",
  "needs.25b": "Sechs Jahre Aufenthalt (mit Kind vier), Lebensunterhalt überwiegend durch Arbeit",
  "needs.32-beschv": "Duldung oder Aufenthaltsgestattung, Ablauf der Wartezeit",

  "prospect.language.none.short": "kein Sprachnachweis",
  "prospect.language.none.text": "Für diesen Weg ist kein bestimmtes Sprachniveau vorgeschrieben.",
  "prospect.language.licence.short": "kein Sprachnachweis, außer der Beruf verlangt ihn",
  "prospect.language.licence.text":
    "Für den Titel selbst ist kein Sprachniveau vorgeschrieben. Braucht der Beruf eine Berufsausübungserlaubnis, kann diese Deutsch verlangen.",
  "prospect.language.training.short": "Deutsch {level}, wenn es niemand sonst prüft oder vermittelt",
  "prospect.language.training.text":
    "Deutsch {level} ist für eine qualifizierte Ausbildung nachzuweisen, wenn weder Betrieb oder Schule das Deutsch geprüft haben noch ein vorbereitender Kurs es vermitteln soll.",
  "prospect.language.usual.short": "Deutsch, in der Regel mindestens {level}",
  "prospect.language.usual.text":
    "Die Person braucht Deutsch passend zum Vorhaben, in der Regel mindestens {level}.",
  "prospect.language.partnership.short": "Deutsch passend zur Tätigkeit, mindestens {level}",
  "prospect.language.partnership.text":
    "Die Person braucht Deutsch, das der angestrebten Tätigkeit entspricht, mindestens aber {level}.",
  "prospect.language.required.short": "Deutsch {level}",
  "prospect.language.required.text": "Deutsch {level} ist nachzuweisen.",
  "prospect.language.spoken.short": "gesprochenes Deutsch {level}",
  "prospect.language.spoken.text": "Gesprochenes Deutsch {level} ist nachzuweisen.",
  "prospect.language.points.short": "für Fachkräfte keiner, sonst Deutsch {level} oder Englisch B2",
  "prospect.language.points.text":
    "Fachkräfte brauchen keinen Sprachnachweis. Wer über Punkte kommt, weist Deutsch {level} oder Englisch B2 nach.",
  "prospect.language.integration.short": "kein festes Niveau, Integration muss zu erwarten sein",
  "prospect.language.integration.text":
    "Das Gesetz nennt kein Sprachniveau, verlangt aber, dass sich die Person in die hiesigen Lebensverhältnisse einfügt.",

  "prospect.settlement.free-movement.short":
    "Daueraufenthaltsrecht nach {months} Monaten, ohne Sprachnachweis",
  "prospect.settlement.free-movement.text":
    "Wer als EU- oder EWR-Angehörige oder -Angehöriger {months} Monate ständig rechtmäßig hier gelebt hat, darf auf Dauer bleiben, ohne Sprachnachweis. Für die Schweiz gilt das Freizügigkeitsabkommen.",
  "prospect.settlement.at-once.short": "sofort: Der Titel ist die Niederlassungserlaubnis",
  "prospect.settlement.at-once.text": "Der Titel ist schon die Niederlassungserlaubnis und unbefristet.",
  "prospect.settlement.skilled.short":
    "nach {months} Monaten mit Deutsch {german}, nach {sooner} mit deutschem Abschluss",
  "prospect.settlement.skilled.text":
    "Anspruch auf die Niederlassungserlaubnis nach {months} Monaten mit einem Fachkräftetitel und ebenso langen Rentenbeiträgen, wenn Deutsch {german}, Lebensunterhalt, Wohnraum und Grundkenntnisse über das Leben in Deutschland da sind. Mit deutscher Berufsausbildung oder deutschem Studium genügen {sooner} Monate.",
  "prospect.settlement.research.short":
    "als Fachkraft nach {months} Monaten mit Deutsch {german}, nach {sooner} mit deutschem Abschluss",
  "prospect.settlement.research.text":
    "Anspruch auf die Niederlassungserlaubnis haben Fachkräfte nach {months} Monaten Forschung oder Fachkräftetitel und ebenso langen Rentenbeiträgen, wenn Deutsch {german}, Lebensunterhalt, Wohnraum und Grundkenntnisse über das Leben in Deutschland da sind. Mit deutscher Berufsausbildung oder deutschem Studium genügen {sooner} Monate.",
  "prospect.settlement.blue-card.short":
    "nach {months} Monaten mit Deutsch {german}, nach {sooner} mit {soonerGerman}",
  "prospect.settlement.blue-card.text":
    "Anspruch auf die Niederlassungserlaubnis nach {months} Monaten Arbeit mit der Blauen Karte EU und ebenso langen Rentenbeiträgen, wenn Deutsch {german}, Lebensunterhalt, Wohnraum und Grundkenntnisse über das Leben in Deutschland da sind. Mit Deutsch {soonerGerman} genügen {sooner} Monate.",
  "prospect.settlement.general.short": "nach {months} Monaten mit Deutsch {german}",
  "prospect.settlement.general.text":
    "Anspruch auf die Niederlassungserlaubnis nach {months} Monaten mit Aufenthaltserlaubnis und {months} Monaten Rentenbeiträgen, wenn Deutsch {german}, Lebensunterhalt, Wohnraum und Grundkenntnisse über das Leben in Deutschland da sind.",
  "prospect.settlement.after-training.short":
    "erst mit dem Titel nach der Ausbildung, dann nach {months} Monaten",
  "prospect.settlement.after-training.text":
    "Während der Ausbildung ist die Niederlassungserlaubnis in der Regel ausgeschlossen. Mit dem Titel als Fachkraft danach besteht der Anspruch nach {months} Monaten und mit Deutsch {german}, weil der Abschluss ein deutscher ist.",
  "prospect.settlement.after-recognition.short":
    "erst mit dem Titel nach der Anerkennung, dann nach {months} Monaten",
  "prospect.settlement.after-recognition.text":
    "Dieser Titel ist für die Zeit der Anerkennung gedacht. Mit dem Titel als Fachkraft danach besteht der Anspruch nach {months} Monaten und mit Deutsch {german}; mit der Blauen Karte EU früher.",
  "prospect.settlement.search.short": "nein, erst mit einem Titel für Arbeit oder Ausbildung",
  "prospect.settlement.search.text":
    "Die Zeit der Suche führt nicht selbst zur Niederlassungserlaubnis. Der Weg beginnt mit dem Titel für die Stelle oder Ausbildung, die gefunden wird.",
  "prospect.settlement.temporary.short": "nein, der Aufenthalt ist vorübergehend",
  "prospect.settlement.temporary.text":
    "Der Titel ist für einen vorübergehenden Aufenthalt mit fester Höchstdauer; die Zeit für eine Niederlassungserlaubnis wird damit nicht erreicht.",
  "prospect.settlement.training-after-asylum.short": "erst über den Titel nach der Ausbildung",
  "prospect.settlement.training-after-asylum.text":
    "Nach bestandener Ausbildung folgt für eine passende Stelle ein Titel für zwei Jahre. Die Zeit der Ausbildung zählt für die allgemeine Niederlassungserlaubnis zur Hälfte.",
  "prospect.settlement.tolerated-training.short": "erst über den Titel nach der Ausbildung",
  "prospect.settlement.tolerated-training.text":
    "Eine Duldung ist kein Aufenthaltstitel. Nach bestandener Ausbildung folgt für eine passende Stelle ein Titel für zwei Jahre; von da an zählt die Zeit.",
  "prospect.settlement.tolerated-work.short": "erst über den Titel nach 30 Monaten Duldung",
  "prospect.settlement.tolerated-work.text":
    "Eine Duldung ist kein Aufenthaltstitel. Nach 30 Monaten Beschäftigungsduldung soll ein Titel wegen nachhaltiger Integration erteilt werden; von da an zählt die Zeit.",
  "prospect.settlement.opportunity.short": "erst über einen Titel wegen Integration",
  "prospect.settlement.opportunity.text":
    "Das Chancen-Aufenthaltsrecht lässt sich nur als Titel wegen guter oder nachhaltiger Integration verlängern. Erst dieser führt später zur Niederlassungserlaubnis.",
  "prospect.settlement.humanitarian.short": "nach {months} Monaten mit Deutsch {german}, nach Ermessen",
  "prospect.settlement.humanitarian.text":
    "Nach {months} Monaten und mit Deutsch {german} kann die Niederlassungserlaubnis erteilt werden, wenn auch ihre übrigen Voraussetzungen erfüllt sind. Die Zeit des Asylverfahrens zählt mit.",
  "prospect.settlement.as-held.short": "je nach dem vorhandenen Titel",
  "prospect.settlement.as-held.text":
    "Ob und wann die Niederlassungserlaubnis möglich ist, hängt von dem Titel ab, den die Person hat.",
  "prospect.settlement.no-title.short": "nein, die Erlaubnis zur Arbeit ist kein Titel",
  "prospect.settlement.no-title.text":
    "Die Erlaubnis zur Arbeit ist kein Aufenthaltstitel, und die Niederlassungserlaubnis setzt Zeit mit einem Titel voraus.",

  "prospect.family.free-movement.short": "eigenes Recht der Familie, ohne Sprachnachweis",
  "prospect.family.free-movement.text":
    "Angehörige dürfen mitkommen oder nachziehen. Wer von ihnen keine Unionsbürgerschaft hat, braucht zur Einreise in der Regel ein Visum, das nichts kostet.",
  "prospect.family.eased.short":
    "Nachzug ohne Deutschnachweis und Wohnraumprüfung, Arbeit sofort erlaubt, auch Eltern möglich",
  "prospect.family.eased.text":
    "Ehepartnerin oder Ehepartner brauchen keinen Deutschnachweis, Wohnraum wird nicht geprüft, und sie dürfen sofort arbeiten. Minderjährige ledige Kinder dürfen nachziehen, Eltern können es. Der Lebensunterhalt muss gesichert sein.",
  "prospect.family.eased-work.short":
    "Nachzug ohne Deutschnachweis und Wohnraumprüfung, Arbeit sofort erlaubt, auch Eltern möglich",
  "prospect.family.eased-work.text":
    "Ehepartnerin oder Ehepartner brauchen keinen Deutschnachweis, Wohnraum wird nicht geprüft, und sie dürfen sofort arbeiten. Anspruch besteht, wenn die Ehe schon bei Erteilung des Titels bestand und der Aufenthalt voraussichtlich länger als ein Jahr dauert, sonst nach zwei Jahren. Minderjährige ledige Kinder dürfen nachziehen, Eltern können es. Der Lebensunterhalt muss gesichert sein.",
  "prospect.family.general.short":
    "Nachzug in der Regel mit Deutsch {german} und Wohnraum, Arbeit sofort erlaubt",
  "prospect.family.general.text":
    "Ehepartnerin oder Ehepartner brauchen in der Regel Deutsch {german}, die Familie ausreichenden Wohnraum und gesicherten Lebensunterhalt. Anspruch besteht jedenfalls, wenn die Ehe schon bei Erteilung des Titels bestand und der Aufenthalt voraussichtlich länger als ein Jahr dauert. Arbeiten dürfen sie sofort.",
  "prospect.family.general-visa-free.short":
    "Nachzug meist ohne Deutschnachweis, aber mit Wohnraum, Arbeit sofort erlaubt",
  "prospect.family.general-visa-free.text":
    "Wer aus Australien, Israel, Japan, Kanada, der Republik Korea, Neuseeland, dem Vereinigten Königreich oder den USA kommt, bringt Ehepartnerin oder Ehepartner ohne Deutschnachweis mit; sonst gilt in der Regel Deutsch {german}. Wohnraum und Lebensunterhalt werden geprüft. Arbeiten dürfen sie sofort.",
  "prospect.family.short-stay.short": "schwierig: Der Titel gilt zunächst höchstens ein Jahr",
  "prospect.family.short-stay.text":
    "Für den Nachzug von Ehepartnerin oder Ehepartner muss der Aufenthalt voraussichtlich länger als ein Jahr dauern; dieser Titel gilt zunächst höchstens ein Jahr. Außerdem gelten in der Regel Deutsch {german}, Wohnraum und Lebensunterhalt. Kinder dürfen nachziehen, wenn beide Eltern einen Titel haben.",
  "prospect.family.humanitarian.short":
    "Nachzug nur aus besonderen Gründen; Familie hier kann einen Titel bekommen",
  "prospect.family.humanitarian.text":
    "Aus dem Ausland darf die Familie nur aus völkerrechtlichen oder humanitären Gründen oder zur Wahrung politischer Interessen nachziehen. Angehörige, die schon in Deutschland mit der Person zusammenleben, können unter eigenen Voraussetzungen einen Titel bekommen.",
  "prospect.family.opportunity.short": "kein Nachzug",
  "prospect.family.opportunity.text": "Ein Nachzug der Familie ist mit diesem Titel ausgeschlossen.",
  "prospect.family.tolerated-work.short": "kein Nachzug; Familie hier bekommt die Duldung auch",
  "prospect.family.tolerated-work.text":
    "Mit einer Duldung kann niemand aus dem Ausland nachziehen. Ehe- oder Lebenspartnerin oder -partner und minderjährige ledige Kinder, die schon hier leben, werden in die Beschäftigungsduldung einbezogen.",
  "prospect.family.no-title.short": "kein Nachzug, dafür fehlt ein Titel",
  "prospect.family.no-title.text":
    "Familie aus dem Ausland kann nur zu Menschen mit Aufenthaltstitel nachziehen.",
  "prospect.family.as-held.short": "je nach dem vorhandenen Titel",
  "prospect.family.as-held.text":
    "Welche Angehörigen nachziehen dürfen, hängt von dem Titel ab, den die Person hat.",

  "against.discretion": "Der Titel steht im Ermessen der Behörde: Sie kann ihn erteilen, muss es aber nicht.",
  "against.should": "Die Behörde soll den Titel erteilen; in ungewöhnlichen Fällen darf sie ihn ablehnen.",
  "against.consent":
    "Die Bundesagentur für Arbeit muss zustimmen und prüft dafür Gehalt und Arbeitsbedingungen.",
  "against.consent_unknown": "Ob die Bundesagentur für Arbeit zustimmen muss, ist noch offen.",
  "against.priority_check":
    "Die Bundesagentur für Arbeit prüft auch, ob es bevorrechtigte Bewerbungen gibt (Vorrangprüfung).",
  "against.quota": "Die Zahl der Zustimmungen ist begrenzt und kann ausgeschöpft sein.",
  "against.short": "Der Titel gilt höchstens {months} Monate.",
  "against.longer": "Länger gilt der Titel auf dem Weg „{than}“: {months} Monate.",
  "against.no_settlement": "Dieser Titel führt nicht selbst zur Niederlassungserlaubnis.",
  "against.settlement_next": "Zur Niederlassungserlaubnis führt erst ein späterer Titel.",
  "against.settlement_discretion": "Auch die Niederlassungserlaubnis steht später im Ermessen der Behörde.",
  "against.settlement_at_once": "Sofort unbefristet bleiben darf man auf dem Weg „{than}“.",
  "against.settlement_other": "Zur Niederlassungserlaubnis führt der Weg „{than}“ nach {months} Monaten.",
  "against.settlement_sooner":
    "Früher zur Niederlassungserlaubnis führt der Weg „{than}“: nach {months} statt {own} Monaten.",
  "against.salary_renewal":
    "Bei der Verlängerung zählt die Gehaltsgrenze, die dann gilt; sie wird jedes Jahr neu festgelegt.",
  "against.entrant_renewal":
    "Bei der Verlängerung genügt das niedrigere Gehalt nur, wenn der Abschluss höchstens drei Jahre alt oder die erste Karte jünger als 24 Monate ist, oder in einem Mangelberuf.",
  "against.family_general":
    "Der Nachzug der Familie verlangt mehr als bei Fachkräftetiteln: in der Regel Deutsch A1 der Ehepartnerin oder des Ehepartners und ausreichenden Wohnraum.",
  "against.family_space":
    "Der Nachzug der Familie verlangt mehr als bei Fachkräftetiteln: ausreichenden Wohnraum.",
  "against.family_limited": "Ein Nachzug der Familie ist nur in wenigen Fällen möglich.",
  "against.family_none": "Ein Nachzug der Familie ist nicht möglich.",
  "against.ask_fast_track":
    "Ob das beschleunigte Fachkräfteverfahren möglich ist, muss die Ausländerbehörde sagen.",
  "against.no_fast_track": "Das beschleunigte Fachkräfteverfahren gibt es für diesen Weg nicht.",

  "family.who": "Das Verfahren umfasst auch Ehepartnerin oder Ehepartner und minderjährige ledige Kinder.",
  "family.partners":
    "Für eingetragene Lebenspartnerschaften gelten die Regeln zum Nachzug entsprechend. Ob das auch für dieses Verfahren gilt, sagt die Ausländerbehörde.",
  "family.together":
    "Die Visumanträge müssen in zeitlichem Zusammenhang stehen. In der Praxis heißt das: innerhalb von {months} Monaten.",
  "family.long_stay":
    "Anspruch hat, wer schon verheiratet ist, wenn der Titel erteilt wird, und wenn der Aufenthalt voraussichtlich länger als ein Jahr dauert.",
  "family.no_german": "Ein Deutschnachweis der Ehepartnerin oder des Ehepartners ist nicht nötig.",
  "family.german":
    "Ehepartnerin oder Ehepartner brauchen in der Regel Deutsch A1; das Gesetz nennt Ausnahmen.",
  "family.no_living_space": "Die Größe der Wohnung wird nicht geprüft.",
  "family.living_space": "Für die Familie muss genug Wohnraum da sein.",
  "family.livelihood":
    "Der Lebensunterhalt der ganzen Familie muss gesichert sein, auch die Krankenversicherung.",
  "family.custody":
    "Kinder dürfen mitkommen, wenn beide Eltern herziehen, ein Elternteil allein das Sorgerecht hat oder der andere einverstanden ist.",
  "family.over_16": "Kinder ab 16 sollten zusammen mit den Eltern einreisen; später gelten mehr Bedingungen.",
  "family.work": "Mit dem Titel zum Familiennachzug ist jede Arbeit sofort erlaubt.",

  "family.passports": "Pässe aller, die mitkommen",
  "family.marriage_certificate": "Heiratsurkunde",
  "family.birth_certificates": "Geburtsurkunden der Kinder",
  "family.authentication":
    "Urkunden je nach Staat mit Apostille oder Legalisation und mit Übersetzung: bei der Auslandsvertretung fragen",
  "family.other_parent": "Einverständnis des anderen Elternteils oder Entscheidung über das Sorgerecht",
  "family.certificate": "Sprachzertifikat A1, wenn keine Ausnahme gilt",

  "family.visa": "Nationales Visum",
  "family.residence-title": "Aufenthaltstitel nach der Einreise",
} as const;
