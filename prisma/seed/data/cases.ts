import type { Audience, FamilyKey, FamilyState } from "#app/domains/cases/index.ts";
import type { FamilyRelation } from "#app/platform/database/generated/enums.ts";

/** Who takes a step: the person, the company's contact, the advisor. */
export type Side = "person" | "company" | "center";

/** days ago, milestone, who finishes it (or waits for it) */
export type DemoStep = readonly [number, string, Side] | readonly [number, string, Side, "wait"];

export interface DemoCase {
  vacancy: string;
  candidate: string;
  /** days since the offer was accepted */
  accepted: number;
  steps: readonly DemoStep[];
  /** days ago, who writes, to whom, what */
  messages?: readonly (readonly [number, Side, Audience, string])[];
  /** milestone, file name: evidence by the person on the day the milestone is finished */
  evidence?: readonly (readonly [string, string])[];
  /** who comes along, entered by the person on a day: name, relation, age, steps of the plan with their state */
  family?: readonly DemoMember[];
  /** days since the person took the consent back, and since the center ended the case */
  broken?: readonly [number, number];
}

/** A family member of the demo, with the steps somebody has said something about and who did so. */
export interface DemoMember {
  entered: number;
  givenName: string;
  relation: FamilyRelation;
  age: number;
  steps: readonly (readonly [daysAgo: number, FamilyKey, Extract<Side, "person" | "center">, FamilyState])[];
}

/** Ten running cases, one that has arrived, one that has ended. */
export const CASES: readonly DemoCase[] = [
  {
    vacancy: "elektronik",
    candidate: "amine",
    accepted: 62,
    steps: [
      [61, "kickoff", "center"],
      [58, "power_of_attorney", "person"],
      [55, "employment_declaration", "company"],
      [50, "application_file", "person"],
      [44, "agreement", "company"],
      [37, "employment_agency_consent", "company"],
      [20, "advance_approval", "company"],
      [18, "advance_approval_sent", "company"],
      [12, "visa_appointment", "person"],
    ],
    evidence: [
      ["power_of_attorney", "Vollmacht.pdf"],
      ["application_file", "Anerkennungsbescheid.pdf"],
    ],
    family: [
      {
        ...{ entered: 16, givenName: "Mariem", relation: "SPOUSE", age: 31 },
        steps: [
          [14, "documents", "person", "DONE"],
          [10, "joint_procedure", "center", "DONE"],
          [9, "visa", "person", "RUNNING"],
        ],
      },
      {
        ...{ entered: 16, givenName: "Youssef", relation: "CHILD", age: 3 },
        steps: [[13, "documents", "person", "RUNNING"]],
      },
    ],
    messages: [
      [
        19,
        "company",
        "all",
        "Die Vorabzustimmung ist da. Das Original ist heute per Kurier an Sie unterwegs.",
      ],
      [13, "person", "all", "Danke! Ich habe einen Termin bei der Botschaft in Tunis bekommen."],
      [
        11,
        "center",
        "all",
        "Sehr gut. Bitte bringen Sie Pass, Vorabzustimmung und Arbeitsvertrag im Original mit.",
      ],
    ],
  },
  {
    vacancy: "schweissen",
    candidate: "piotr",
    accepted: 34,
    steps: [
      [32, "kickoff", "center"],
      [26, "employment_contract", "company"],
      [14, "move_in", "person"],
      [10, "health_insurance", "person"],
      [9, "contract_terms", "company"],
    ],
  },
  {
    vacancy: "pflege",
    candidate: "linh",
    accepted: 86,
    steps: [
      [84, "kickoff", "center"],
      [80, "power_of_attorney", "person"],
      [76, "employment_declaration", "company"],
      [70, "application_file", "person"],
      [68, "recognition_file", "person"],
      [60, "agreement", "company"],
      [47, "recognition_receipt", "company"],
      [21, "licence", "company", "wait"],
    ],
    messages: [
      [22, "company", "center", "Die Anerkennungsstelle möchte noch eine Übersetzung der Stundentafel."],
      [20, "center", "all", "Wir haben die Übersetzung beauftragt, sie kommt in etwa zwei Wochen."],
    ],
  },
  {
    vacancy: "arzt",
    candidate: "hossam",
    accepted: 46,
    steps: [
      [44, "kickoff", "center"],
      [40, "power_of_attorney", "person"],
      [36, "employment_declaration", "company"],
    ],
  },
  {
    vacancy: "software",
    candidate: "rahul",
    accepted: 116,
    steps: [
      [115, "kickoff", "center"],
      [112, "power_of_attorney", "person"],
      [110, "employment_declaration", "company"],
      [108, "application_file", "person"],
      [102, "agreement", "company"],
      [80, "advance_approval", "company"],
      [79, "advance_approval_sent", "company"],
      [74, "visa_appointment", "person"],
      [58, "visa_application", "person"],
      [37, "visa_decision", "person"],
      [30, "fair_integration_notice", "company"],
      [28, "contract_terms", "company"],
      [9, "entry", "person"],
      [7, "arrival_talk", "center"],
      [6, "move_in", "person"],
      [5, "title_check", "company"],
      [4, "health_insurance", "person"],
    ],
    evidence: [["visa_decision", "Visum.pdf"]],
  },
  {
    vacancy: "systeme",
    candidate: "oksana",
    accepted: 5,
    steps: [[3, "kickoff", "center"]],
  },
  {
    vacancy: "lkw",
    candidate: "stefan",
    accepted: 20,
    steps: [
      [18, "kickoff", "center"],
      [12, "employment_contract", "company"],
    ],
  },
  {
    vacancy: "bau",
    candidate: "wei",
    accepted: 50,
    steps: [
      [49, "kickoff", "center"],
      [45, "employment_contract", "company"],
      [43, "employment_declaration", "company"],
      [32, "title_application", "person"],
    ],
    messages: [
      [9, "person", "center", "Die Ausländerbehörde sagt, sie wartet noch auf die Agentur für Arbeit."],
    ],
  },
  {
    vacancy: "mechatronik",
    candidate: "ana",
    accepted: 10,
    steps: [
      [9, "kickoff", "center"],
      [4, "power_of_attorney", "person"],
    ],
  },
  {
    vacancy: "zerspanung",
    candidate: "jiri",
    accepted: 16,
    steps: [
      [15, "kickoff", "center"],
      [8, "employment_contract", "company"],
      [3, "commute_plan", "person"],
    ],
  },
  {
    vacancy: "kaelte",
    candidate: "yusuf",
    accepted: 196,
    steps: [
      [195, "kickoff", "center"],
      [190, "power_of_attorney", "person"],
      [188, "employment_declaration", "company"],
      [184, "application_file", "person"],
      [178, "agreement", "company"],
      [171, "employment_agency_consent", "company"],
      [150, "advance_approval", "company"],
      [148, "advance_approval_sent", "company"],
      [142, "visa_appointment", "person"],
      [121, "visa_application", "person"],
      [98, "visa_decision", "person"],
      [90, "contract_terms", "company"],
      [88, "fair_integration_notice", "company"],
      [60, "housing_offer", "company"],
      [30, "entry", "person"],
      [28, "arrival_talk", "center"],
      [27, "move_in", "person"],
      [25, "health_insurance", "person"],
      [22, "address_registration", "person"],
      [20, "title_check", "company"],
      [18, "bank_account", "person"],
      [14, "workplace_ready", "company"],
      [9, "first_working_day", "company"],
    ],
  },
  {
    vacancy: "lkw",
    candidate: "samir",
    accepted: 71,
    steps: [
      [70, "kickoff", "center"],
      [64, "power_of_attorney", "person"],
    ],
    broken: [24, 22],
  },
];

/** The representative acts for the company in this person's case, since so many days. */
export const MANDATE = { candidate: "amine", representative: "mona", since: 40 };
