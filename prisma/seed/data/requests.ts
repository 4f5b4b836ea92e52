import type { CloseReason, RequestKind, Topic, Urgency } from "#app/platform/database/generated/enums.ts";

/** days ago, what happens, and by whom or with what words */
export type RequestMove =
  | readonly [number, "triage", string, { assignee?: string; topics?: readonly Topic[]; urgency?: Urgency }]
  | readonly [number, "take", string]
  | readonly [number, "answer" | "reply" | "note", string, string]
  | readonly [number, "refer", string, { partner: string; question: string }]
  | readonly [number, "accept referral" | "answer referral", string, string]
  | readonly [number, "close", string, Exclude<CloseReason, "WITHDRAWN">]
  | readonly [number, "withdraw", string];

export interface DemoRequest {
  /** key of the person who asks */
  by: string;
  vacancy: string | null;
  kind: RequestKind;
  topics: readonly Topic[];
  urgency: Urgency;
  subject: string;
  message: string;
  /** days ago */
  asked: number;
  moves: readonly RequestMove[];
}

/** Requests in every state, with every end, waiting for each side. */
export const REQUESTS: readonly DemoRequest[] = [
  {
    by: "frauke",
    vacancy: "schweissen",
    kind: "MATCHING",
    topics: ["RECRUITING"],
    urgency: "HIGH",
    subject: "Zwei weitere Schweißer für das Dock",
    message:
      "Ab Januar liegen zwei Fähren gleichzeitig im Dock. Haben Sie Fachkräfte mit MAG 136, die kurzfristig anfangen können?",
    asked: 7,
    moves: [],
  },
  {
    by: "petra",
    vacancy: null,
    kind: "SUPPORT",
    topics: ["ENTRY_RESIDENCE", "LIVING"],
    urgency: "NORMAL",
    subject: "Familiennachzug für einen Arzt",
    message:
      "Ein Arzt, den wir einstellen möchten, fragt nach dem Nachzug von Ehefrau und Kind. Wer berät dazu?",
    asked: 0,
    moves: [],
  },
  {
    by: "tim",
    vacancy: "systeme",
    kind: "SUPPORT",
    topics: ["ENTRY_RESIDENCE"],
    urgency: "LOW",
    subject: "Was gilt, wenn der Schutz nach § 24 endet?",
    message:
      "Unsere neue Kollegin hat einen Titel nach § 24. Was müssen wir tun, wenn er nicht verlängert wird?",
    asked: 3,
    moves: [[2, "triage", "desk", { urgency: "NORMAL" }]],
  },
  {
    by: "nils",
    vacancy: "elektronik",
    kind: "SUPPORT",
    topics: ["LIVING"],
    urgency: "NORMAL",
    subject: "Wohnung in Bremen-Nord ab März",
    message:
      "Unser neuer Elektroniker kommt voraussichtlich im Frühjahr. Gibt es möblierte Wohnungen für den Anfang?",
    asked: 2,
    moves: [[1, "triage", "desk", { assignee: "jan", topics: ["LIVING", "RECRUITING"] }]],
  },
  {
    by: "petra",
    vacancy: "pflege",
    kind: "MATCHING",
    topics: ["RECRUITING", "RECOGNITION"],
    urgency: "HIGH",
    subject: "Sechs Pflegefachkräfte für die Innere",
    message:
      "Wir bauen zwei Stationen aus und suchen sechs Pflegefachkräfte, gern auch mit laufender Anerkennung.",
    asked: 30,
    moves: [
      [29, "triage", "desk", { assignee: "jan" }],
      [29, "take", "jan"],
      [
        28,
        "answer",
        "jan",
        "Gern. Wir schlagen Ihnen in den nächsten Tagen mehrere Personen vor. Passt B1 zum Start?",
      ],
      [27, "reply", "petra", "B1 passt, wenn der Weg zu B2 klar ist. Sprachkurse zahlen wir."],
      [
        8,
        "answer",
        "jan",
        "Vier Vorschläge liegen bei Ihnen. Bitte sagen Sie uns, ob Sie jemanden kennenlernen möchten.",
      ],
    ],
  },
  {
    by: "anke",
    vacancy: "lkw",
    kind: "MATCHING",
    topics: ["RECRUITING"],
    urgency: "NORMAL",
    subject: "Fahrerinnen und Fahrer mit CE",
    message:
      "Wir suchen vier Personen für nationale Kühltransporte. Eine beschleunigte Grundqualifikation bezahlen wir.",
    asked: 24,
    moves: [
      [23, "take", "meike"],
      [22, "answer", "meike", "Welche Nachweise brauchen Sie zum Start: Fahrerkarte, Modul 95?"],
      [4, "reply", "anke", "Die Fahrerkarte reicht, Modul 95 holen wir gemeinsam nach."],
    ],
  },
  {
    by: "frauke",
    vacancy: "elektronik",
    kind: "SUPPORT",
    topics: ["RECOGNITION"],
    urgency: "NORMAL",
    subject: "Teilweise Gleichwertigkeit: was fehlt noch?",
    message:
      "Ein Bewerber hat nur teilweise Gleichwertigkeit. Wie lange dauert das Nachholen, und kann er schon arbeiten?",
    asked: 12,
    moves: [
      [11, "take", "jan"],
      [10, "answer", "jan", "Wir fragen die Anerkennungsberatung und melden uns mit einem Plan."],
      [
        10,
        "refer",
        "jan",
        {
          partner: "arbeitnehmerkammer",
          question:
            "Elektronik Betriebstechnik, zwei Lernfelder fehlen: Welche Nachqualifizierung gibt es in Bremen?",
        },
      ],
    ],
  },
  {
    by: "petra",
    vacancy: "arzt",
    kind: "SUPPORT",
    topics: ["RECOGNITION", "LANGUAGE"],
    urgency: "NORMAL",
    subject: "Termin für die Fachsprachprüfung",
    message: "Für einen Internisten brauchen wir möglichst früh einen Termin für die Fachsprachprüfung.",
    asked: 17,
    moves: [
      [16, "triage", "desk", { assignee: "meike" }],
      [15, "take", "meike"],
      [
        15,
        "note",
        "meike",
        "Vorlauf liegt derzeit bei etwa zehn Wochen, Ausweichtermine in Niedersachsen prüfen.",
      ],
      [
        14,
        "refer",
        "meike",
        {
          partner: "arbeitnehmerkammer",
          question: "Gibt es geförderte Vorbereitungskurse auf die Fachsprachprüfung Medizin?",
        },
      ],
      [13, "accept referral", "hatice", ""],
      [13, "answer", "meike", "Wir klären Kurs und Termin und schreiben Ihnen, sobald beides steht."],
    ],
  },
  {
    by: "frauke",
    vacancy: null,
    kind: "SUPPORT",
    topics: ["LANGUAGE"],
    urgency: "LOW",
    subject: "Berufssprachkurs im Schichtbetrieb",
    message: "Gibt es einen Berufssprachkurs, der sich mit Wechselschicht verträgt?",
    asked: 70,
    moves: [
      [69, "take", "jan"],
      [69, "answer", "jan", "Die Volkshochschule bietet einen Kurs am Samstag an, Start im nächsten Monat."],
      [66, "reply", "frauke", "Genau das haben wir gesucht, drei Kolleginnen sind angemeldet."],
      [65, "close", "jan", "SOLVED"],
    ],
  },
  {
    by: "tim",
    vacancy: "software",
    kind: "SUPPORT",
    topics: ["RECOGNITION"],
    urgency: "NORMAL",
    subject: "Bewertung eines indischen Masters",
    message: "Brauchen wir für die Blaue Karte eine Zeugnisbewertung, oder reicht der Eintrag in anabin?",
    asked: 150,
    moves: [
      [149, "take", "meike"],
      [
        148,
        "refer",
        "meike",
        {
          partner: "arbeitnehmerkammer",
          question: "Master Informatik, Indien, H+ und Abschluss gelistet: genügt der Ausdruck aus anabin?",
        },
      ],
      [146, "accept referral", "hatice", ""],
      [
        144,
        "answer referral",
        "hatice",
        "Ja, wenn Hochschule und Abschluss gelistet sind, genügt der Ausdruck aus anabin.",
      ],
      [
        144,
        "answer",
        "meike",
        "Der Ausdruck aus anabin genügt. Die Arbeitnehmerkammer berät Sie gern zu den Einzelheiten.",
      ],
      [143, "close", "meike", "REFERRED"],
    ],
  },
  {
    by: "frauke",
    vacancy: "mechanik",
    kind: "MATCHING",
    topics: ["RECRUITING"],
    urgency: "NORMAL",
    subject: "Industriemechaniker für Motoren",
    message: "Wir suchen eine Person mit Erfahrung an Schiffsdieseln.",
    asked: 60,
    moves: [
      [59, "take", "jan"],
      [58, "answer", "jan", "Wir sehen uns um und melden uns."],
      [41, "withdraw", "frauke"],
    ],
  },
  {
    by: "anke",
    vacancy: null,
    kind: "SUPPORT",
    topics: ["ENTRY_RESIDENCE"],
    urgency: "LOW",
    subject: "Aushilfen aus Drittstaaten für drei Wochen",
    message: "Können wir in der Hochsaison für drei Wochen Aushilfen aus dem Ausland holen?",
    asked: 95,
    moves: [
      [94, "take", "meike"],
      [
        94,
        "answer",
        "meike",
        "Für ungelernte Aushilfen gibt es dafür keinen Weg. Wir nennen Ihnen gern Möglichkeiten im Inland.",
      ],
      [90, "close", "meike", "NOT_POSSIBLE"],
    ],
  },
  {
    by: "henning",
    vacancy: "bau",
    kind: "MATCHING",
    topics: ["RECRUITING"],
    urgency: "NORMAL",
    subject: "Bauleitung für den Hallenbau",
    message: "Für zwei Hallen in Wolfsburg suchen wir noch eine Person für die Bauleitung.",
    asked: 21,
    moves: [
      [20, "take", "sabine"],
      [
        19,
        "answer",
        "sabine",
        "Wir haben Rückkehrende aus den USA im Blick. Ist ein Start im Frühjahr möglich?",
      ],
      [6, "reply", "henning", "Ja, April wäre gut."],
    ],
  },
  {
    by: "henning",
    vacancy: null,
    kind: "SUPPORT",
    topics: ["WORK_CAREER"],
    urgency: "NORMAL",
    subject: "Beschäftigung mit Duldung",
    message: "Eine Bewerberin mit Duldung hat bei uns die Ausbildung abgeschlossen. Was ist zu tun?",
    asked: 1,
    moves: [],
  },
  {
    by: "kerstin",
    vacancy: "zerspanung",
    kind: "MATCHING",
    topics: ["RECRUITING"],
    urgency: "NORMAL",
    subject: "Zweite Person für CNC-Drehen",
    message: "Gern auch Rückkehrende oder Menschen, die aus Tschechien pendeln.",
    asked: 14,
    moves: [
      [13, "take", "thomas"],
      [
        12,
        "answer",
        "thomas",
        "Eine Rückkehrerin schlage ich Ihnen vor. Können Sie bei der Wohnungssuche helfen?",
      ],
    ],
  },
  {
    by: "kerstin",
    vacancy: null,
    kind: "SUPPORT",
    topics: ["ENTRY_RESIDENCE", "WORK_CAREER"],
    urgency: "HIGH",
    subject: "Sozialversicherung bei Grenzpendlern",
    message: "Wo wird unser neuer Kollege versichert, wenn er in Tschechien wohnt und nur bei uns arbeitet?",
    asked: 3,
    moves: [[2, "triage", "thomas", { assignee: "thomas", topics: ["WORK_CAREER"] }]],
  },
];
