import { agreementEdition } from "./editions.ts";
import {
  AUTHORITY_DECIDES,
  bullets,
  byHand,
  companyAddress,
  companyContact,
  companySpeaks,
  field,
} from "./say.ts";
import { GERMAN_COUNTS, heading, lacking, paragraph, PARTIES, personFields, say, typedLines } from "./say.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { LetterContent, LetterDetails, LetterFacts, Part, Said, Unavailable } from "./types.ts";

// § 81a Abs. 2 AufenthG, nos. 1 to 8, in the order of the law.

/** What employer and immigration office agree on before the fast-track procedure, worded by the day. */
export function agreement(
  facts: LetterFacts,
  { recipient }: LetterDetails,
  day: PlainDate,
): LetterContent | Unavailable {
  if (!facts.fastTrack) return "fast_track_only";
  const parts: Part[] = [
    ...contacts(facts, recipient),
    ...power(facts, day),
    heading("3. Bevollmächtigung der Ausländerbehörde", "3. Power for the immigration office"),
    paragraph(
      "Der Arbeitgeber bevollmächtigt die Ausländerbehörde, das Verfahren zur Feststellung der Gleichwertigkeit der im Ausland erworbenen Berufsqualifikation einzuleiten und zu betreiben, soweit es erforderlich ist.",
      "The employer authorises the immigration office to start and run the procedure that establishes the equivalence of the foreign qualification, where it is needed.",
    ),
    heading("4. Mitwirkung der Fachkraft", "4. The skilled worker’s co-operation"),
    paragraph(
      "Der Arbeitgeber verpflichtet sich, darauf hinzuwirken, dass die Fachkraft ihre Mitwirkungspflicht nach § 82 Abs. 1 Satz 1 AufenthG einhält: Sie macht ihre Belange und für sie günstige Umstände unverzüglich geltend und bringt die erforderlichen Nachweise unverzüglich bei.",
      "The employer undertakes to work towards the skilled worker keeping the duty to co-operate under § 82(1) sentence 1 AufenthG: to put forward circumstances in their favour and to provide the required papers without delay.",
    ),
    heading("5. Vorzulegende Nachweise", "5. Papers to be provided"),
    paragraph(
      "Nach dem Stand des Falls sind das, soweit die Ausländerbehörde nichts anderes verlangt:",
      "As the case stands, and unless the immigration office asks for others:",
    ),
    bullets(papers(facts, day)),
    heading("6. Abläufe, Beteiligte und Erledigungsfristen", "6. Steps, parties and time limits"),
    {
      kind: "table",
      heads: [say("Schritt", "Step"), say("Wer", "Who"), say("Frist", "Time"), say("Norm", "Norm")],
      rows: courseOf(facts).map(({ title, party, time, norm }) => [
        title,
        PARTIES[party],
        time ?? say("keine gesetzliche Frist", "no time set by law"),
        norm ?? "–",
      ]),
    },
    paragraph(
      "Eingangs- und Vollständigkeitsbestätigungen leitet die Ausländerbehörde dem Arbeitgeber unverzüglich zu. Werden Nachweise nachgefordert oder geht die Entscheidung der zuständigen Stelle ein, lädt sie ihn innerhalb von drei Werktagen ab Eingang ein (§ 81a Abs. 3 Satz 1 Nr. 3 AufenthG). Liegen alle Voraussetzungen vor, stimmt sie der Visumerteilung unverzüglich vorab zu (Nr. 6).",
      "The immigration office passes confirmations of receipt and completeness on to the employer without delay. When further papers are asked for, or the decision arrives, it invites the employer within three working days of receipt (§ 81a(3) sentence 1 no. 3). Once all conditions are met it gives its advance approval without delay (no. 6).",
    ),
    heading("7. Mitteilung bei vorzeitigem Ende", "7. Notice of an early end"),
    paragraph(
      "Der Arbeitgeber teilt der zuständigen Ausländerbehörde innerhalb von vier Wochen ab Kenntnis mit, wenn die Beschäftigung, für die ein Aufenthaltstitel nach Kapitel 2 Abschnitt 4 AufenthG erteilt wurde, vorzeitig beendet wurde (§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG).",
      "The employer tells the competent immigration office within four weeks of learning of it when the employment for which a title under chapter 2 section 4 AufenthG was issued has ended early (§ 4a(5) sentence 3 no. 3).",
    ),
    heading("8. Folgen bei Nichteinhalten", "8. Consequences of a breach"),
    paragraph(
      "Das Gesetz verlangt, dass die Vereinbarung die Folgen nennt, gibt sie aber nicht vor. Die Beteiligten vereinbaren:",
      "The law asks for the consequences to be named, but does not set them. The parties agree:",
    ),
    { kind: "lines", caption: say("von Hand auszufüllen", "to be filled in by hand") },
    {
      kind: "signatures",
      rows: [
        [
          say("Ort, Datum", "Place, date"),
          say(`Unterschrift für ${facts.company.name}`, "Signature, employer"),
        ],
        [
          say("Ort, Datum", "Place, date"),
          say("Unterschrift für die Ausländerbehörde", "Signature, immigration office"),
        ],
      ],
    },
  ];
  return {
    kind: "AGREEMENT",
    title: say(
      "Vereinbarung zum beschleunigten Fachkräfteverfahren",
      "Agreement on the fast-track procedure",
    ),
    is: [
      say(
        "Dies ist der Entwurf einer Vereinbarung nach § 81a Abs. 2 AufenthG. Sie kommt erst zustande, wenn Arbeitgeber und Ausländerbehörde unterschreiben.",
        "This is the draft of an agreement under § 81a(2) AufenthG. It is made only when employer and immigration office have signed.",
      ),
      say(
        "Es ist kein amtliches Formular. Hat die Ausländerbehörde ein eigenes Muster, geht es vor.",
        "It is no official form. A template of the immigration office takes precedence.",
      ),
      AUTHORITY_DECIDES,
      GERMAN_COUNTS,
    ],
    from: companySpeaks(facts),
    to: null,
    parts,
    missing: lacking(parts),
  };
}

/** No. 1: how the three are reached. */
function contacts(facts: LetterFacts, recipient: string | null): Part[] {
  const { authority } = facts;
  const address = typedLines(recipient);
  const reached = [authority?.email, authority?.phone].filter((one) => one !== null && one !== undefined);
  return [
    heading("1. Kontaktdaten", "1. Contact data"),
    {
      kind: "fields",
      rows: [
        ...personFields(facts),
        field(
          "Wohnsitzstaat der Fachkraft",
          "The skilled worker’s country",
          facts.person.residence,
          "residence",
        ),
        byHand("Anschrift und E-Mail der Fachkraft", "The skilled worker’s address and e-mail"),
        field("Arbeitgeber", "Employer", [facts.company.name, ...companyAddress(facts)].join(", ")),
        field("Ansprechperson", "Contact", companyContact(facts)),
        field("Ausländerbehörde", "Immigration office", authority?.name ?? null, "authority"),
        field(
          "Anschrift der Ausländerbehörde",
          "Its address",
          address.length > 0 ? address.join(", ") : null,
          "recipient",
        ),
        field(
          "E-Mail, Telefon der Ausländerbehörde",
          "Its e-mail, phone",
          reached.length > 0 ? reached.join(", ") : null,
        ),
      ],
    },
  ];
}

/** No. 2, by the day: until summer 2026 the power itself belonged to the agreement, since then the employer's assurance. */
function power(facts: LetterFacts, day: PlainDate): Part[] {
  const edition = agreementEdition(day);
  const assured = paragraph(
    `${facts.company.name} versichert, durch die Fachkraft bevollmächtigt zu sein und, soweit Dritte das Verfahren durchführen, auch berechtigt zu sein, Untervollmacht zu erteilen.`,
    `${facts.company.name} assures that it holds the skilled worker’s power of attorney and, as far as third parties run the procedure, may delegate it.`,
  );
  const enclosed = paragraph(
    `Die Fachkraft hat ${facts.company.name} bevollmächtigt, dieses Verfahren zu beantragen und zu führen. Die unterschriebene Vollmacht ist dieser Vereinbarung als Anlage beigefügt und ist Teil von ihr.`,
    `The skilled worker has authorised ${facts.company.name} to apply for this procedure and to run it. The signed power of attorney is enclosed and part of this agreement.`,
  );
  switch (edition) {
    case "power":
      return [heading("2. Bevollmächtigung des Arbeitgebers", "2. Power for the employer"), enclosed];
    case "between":
      return [
        heading("2. Bevollmächtigung des Arbeitgebers", "2. Power for the employer"),
        enclosed,
        assured,
      ];
    case "assurance":
      return [
        heading("2. Versicherung der Bevollmächtigung", "2. Assurance of the power of attorney"),
        assured,
      ];
  }
}

/** No. 5: what the steps of the case ask for; the power itself is enclosed only while the law asked for it. */
function papers(facts: LetterFacts, day: PlainDate): Said[] {
  const wanted: Said[] = [
    say("Farbkopie des Passes", "colour copy of the passport"),
    say("Arbeitsvertrag oder verbindliches Angebot", "employment contract or binding offer"),
    say("Erklärung zum Beschäftigungsverhältnis", "declaration on the employment (BA form)"),
    say(
      "Nachweise der Qualifikation mit Übersetzung, tabellarischer Lebenslauf auf Deutsch",
      "proofs of qualification with translation, CV in German",
    ),
  ];
  const has = (...keys: string[]) => facts.steps.some(({ key }) => keys.includes(key));
  if (agreementEdition(day) !== "assurance")
    wanted.unshift(
      say("unterschriebene Vollmacht der Fachkraft", "the skilled worker’s signed power of attorney"),
    );
  if (has("training_registration"))
    wanted.push(say("Ausbildungsvertrag mit Eintragung", "training contract with its registration"));
  if (has("language_proof")) wanted.push(say("Sprachzertifikat", "language certificate"));
  if (has("recognition_partnership"))
    wanted.push(
      say("Vereinbarung zur Anerkennungspartnerschaft", "agreement on the recognition partnership"),
    );
  if (has("recognition_file"))
    wanted.push(say("vollständiger Antrag auf Anerkennung", "complete application for recognition"));
  if (has("licence"))
    wanted.push(say("Unterlagen für die Berufsausübungserlaubnis", "papers for the licence to practise"));
  return wanted;
}

/** No. 6 speaks of the procedure: from the agreement to the visa. */
const COURSE: readonly string[] = [
  ...["agreement", "qualification_confirmation", "recognition_file", "recognition_receipt"],
  ...["recognition_decision", "deficit_notice", "degree_evaluation", "licence", "employment_agency_consent"],
  ...["advance_approval", "advance_approval_sent", "visa_appointment", "visa_application", "visa_decision"],
];
const courseOf = ({ steps }: LetterFacts) =>
  steps.filter(({ key, state }) => COURSE.includes(key) && state !== "NOT_NEEDED");
