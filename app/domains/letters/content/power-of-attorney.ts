import {
  byHand,
  companyAddress,
  companyContact,
  field,
  GERMAN_COUNTS,
  heading,
  lacking,
  nameOf,
  NO_FORM,
  numbered,
} from "./say.ts";
import { paragraph, personFields, say, typedLines } from "./say.ts";
import type { LetterContent, LetterDetails, LetterFacts, Part, Unavailable } from "./types.ts";

// § 81a Abs. 1 AufenthG: the employer applies "in Vollmacht des Ausländers" and may empower third parties. What a power
// covers and how it ends: § 14 Abs. 1 VwVfG, or the same rule of the Land.

const employerFields = (facts: LetterFacts) => [
  field("Unternehmen", "Company", facts.company.name),
  field("Anschrift", "Address", companyAddress(facts).join(", ")),
  field("Ansprechperson", "Contact", companyContact(facts)),
];

/** The power a skilled worker gives the employer for the fast-track procedure. */
export function powerOfAttorney(facts: LetterFacts): LetterContent | Unavailable {
  if (!facts.fastTrack) return "fast_track_only";
  const { name } = facts.company;
  const parts: Part[] = [
    heading("Wer bevollmächtigt", "Who gives the power"),
    {
      kind: "fields",
      rows: [
        ...personFields(facts),
        field("Wohnsitzstaat", "Country of residence", facts.person.residence, "residence"),
        byHand("Anschrift", "Address"),
        byHand("Nummer des Passes", "Passport number"),
      ],
    },
    heading("Wer bevollmächtigt wird", "Who receives the power"),
    { kind: "fields", rows: employerFields(facts) },
    heading("Wofür die Vollmacht gilt", "What the power is for"),
    paragraph(
      `Ich bevollmächtige ${name}, für mich bei der zuständigen Ausländerbehörde ein beschleunigtes Fachkräfteverfahren nach § 81a AufenthG zu beantragen und mich in diesem Verfahren zu vertreten. ${name} darf insbesondere:`,
      `I authorise ${name} to apply to the competent immigration office for a fast-track procedure under § 81a AufenthG on my behalf and to represent me in it. In particular, ${name} may:`,
    ),
    numbered([
      say(
        "den Antrag stellen und mit der Ausländerbehörde die Vereinbarung nach § 81a Abs. 2 AufenthG schließen,",
        "apply, and make the agreement under § 81a(2) AufenthG with the immigration office,",
      ),
      say(
        "die Ausländerbehörde bevollmächtigen, das Verfahren zur Feststellung der Gleichwertigkeit meiner Berufsqualifikation einzuleiten und zu betreiben (§ 81a Abs. 2 Nr. 3 AufenthG), und, soweit erforderlich, die Bewertung oder Bestätigung meiner Abschlüsse und die Berufsausübungserlaubnis beantragen lassen (§ 81a Abs. 3 Satz 1 Nr. 2 und 2a AufenthG),",
        "authorise the immigration office to start and run the recognition of my qualification (§ 81a(2) no. 3) and, where needed, have my degrees evaluated or confirmed and the licence to practise applied for (§ 81a(3) sentence 1 nos. 2 and 2a),",
      ),
      say(
        "meine Unterlagen einreichen, Auskünfte geben und einholen,",
        "hand in my papers, give and ask for information,",
      ),
      say(
        "Schreiben, Bescheide und die Vorabzustimmung für mich entgegennehmen.",
        "receive letters, decisions and the advance approval for me.",
      ),
    ]),
    heading("Untervollmacht", "Sub-delegation"),
    paragraph(
      `${name} darf Dritten im gleichen Umfang Untervollmacht erteilen, zum Beispiel einer Kanzlei (§ 81a Abs. 1 Satz 2 AufenthG).`,
      `${name} may delegate this power to third parties to the same extent, for example to a law firm (§ 81a(1) sentence 2).`,
    ),
    heading("Wofür sie nicht gilt", "What it is not for"),
    paragraph(
      "Das Visum beantrage ich selbst. Die Vollmacht gilt nicht für meinen Arbeitsvertrag und nicht für Erklärungen gegenüber meiner Bank, meinem Vermieter oder anderen Stellen.",
      "I apply for the visa myself. The power is not for my employment contract, nor for declarations to my bank, landlord or others.",
    ),
    heading("Meine Mitwirkung und der Widerruf", "My co-operation and revoking"),
    paragraph(
      "Ich weiß, dass ich weiter selbst mitwirken und meine Nachweise unverzüglich beibringen muss (§ 82 Abs. 1 Satz 1 AufenthG). Ich kann die Vollmacht jederzeit widerrufen. Gegenüber der Behörde wirkt der Widerruf, sobald er ihr zugeht (§ 14 Abs. 1 VwVfG oder das gleiche Recht des Landes).",
      "I know that I still have to co-operate and to provide my papers without delay (§ 82(1) sentence 1). I can revoke this power at any time. Towards the authority this takes effect when it reaches them (§ 14(1) VwVfG or the same law of the Land).",
    ),
    {
      kind: "signatures",
      rows: [[say("Ort, Datum", "Place, date"), say(`Unterschrift ${nameOf(facts)}`, "Signature")]],
    },
  ];
  return {
    kind: "POWER_OF_ATTORNEY",
    title: say(
      "Vollmacht für das beschleunigte Fachkräfteverfahren",
      "Power of attorney for the fast-track procedure",
    ),
    is: [
      say(
        "Dies ist eine Erklärung der Fachkraft. Sie wird ausgedruckt und von Hand unterschrieben.",
        "This is a declaration by the skilled worker, to be printed and signed by hand.",
      ),
      say(
        "Es ist kein amtliches Formular. Manche Ausländerbehörden verlangen ihr eigenes; dann gilt jenes.",
        "It is no official form. Some offices ask for their own; then use that one.",
      ),
      GERMAN_COUNTS,
    ],
    from: { name: nameOf(facts), lines: [] },
    to: null,
    parts,
    missing: lacking(parts),
  };
}

/** The power the employer passes on to somebody else, § 81a Abs. 1 Satz 2 AufenthG. */
export function subPower(facts: LetterFacts, { recipient }: LetterDetails): LetterContent | Unavailable {
  if (!facts.fastTrack) return "fast_track_only";
  const { name } = facts.company;
  const agent = typedLines(recipient);
  const parts: Part[] = [
    heading("Für wen", "For whom"),
    { kind: "fields", rows: personFields(facts) },
    heading("Wer Untervollmacht erteilt", "Who delegates"),
    {
      kind: "fields",
      rows: [
        ...employerFields(facts),
        byHand("Vollmacht der Fachkraft vom", "Power of attorney of the skilled worker, dated"),
      ],
    },
    heading("Wer sie erhält", "To whom"),
    {
      kind: "fields",
      rows: [
        field(
          "Name und Anschrift",
          "Name and address",
          agent.length > 0 ? agent.join(", ") : null,
          "recipient",
        ),
      ],
    },
    heading("Umfang", "Extent"),
    paragraph(
      `${name} ist von der Fachkraft bevollmächtigt und berechtigt, Untervollmacht zu erteilen. ${name} erteilt Untervollmacht, im beschleunigten Fachkräfteverfahren nach § 81a AufenthG für die Fachkraft zu handeln: den Antrag zu stellen, Unterlagen einzureichen, Auskünfte einzuholen und Schreiben, Bescheide und die Vorabzustimmung entgegenzunehmen. Zugleich bevollmächtigt ${name}, das Verfahren für das Unternehmen durchzuführen (§ 81a Abs. 1 Satz 2 AufenthG).`,
      `${name} holds the skilled worker’s power of attorney and may delegate it. ${name} delegates the power to act for the skilled worker in the fast-track procedure under § 81a AufenthG: to apply, hand in papers, ask for information and receive letters, decisions and the advance approval. At the same time ${name} authorises them to run the procedure for the company (§ 81a(1) sentence 2).`,
    ),
    paragraph(
      "Die Untervollmacht reicht nicht weiter als die Vollmacht der Fachkraft und endet mit ihr. Sie kann jederzeit widerrufen werden.",
      "This delegation goes no further than the skilled worker’s power and ends with it. It can be revoked at any time.",
    ),
    {
      kind: "signatures",
      rows: [
        [say("Ort, Datum", "Place, date"), say(`Unterschrift für ${name}`, "Signature for the company")],
      ],
    },
  ];
  return {
    kind: "SUB_POWER_OF_ATTORNEY",
    title: say(
      "Untervollmacht für das beschleunigte Fachkräfteverfahren",
      "Delegated power for the fast-track procedure",
    ),
    is: [
      say(
        "Dies ist eine Erklärung des Unternehmens. Sie gilt nur zusammen mit der unterschriebenen Vollmacht der Fachkraft.",
        "This is a declaration by the company. It counts only together with the skilled worker’s signed power of attorney.",
      ),
      NO_FORM,
      GERMAN_COUNTS,
    ],
    from: { name, lines: companyAddress(facts) },
    to: null,
    parts,
    missing: lacking(parts),
  };
}
