import { beforeFirstDay, byLaw, byLawWhenComplete, days, row, weeks } from "./row.ts";
import type { MilestoneTemplate, StepKey } from "./types.ts";
import { VISA } from "./visa.ts";

// Nationals of the states of § 41 Abs. 1 AufenthV enter without a visa and ask for the title here. They do not work before
// the immigration office has ordered the card (§ 81 Abs. 5a AufenthG).

const AS_WITH_VISA: readonly StepKey[] = [
  "kickoff",
  "application_file",
  "employment_declaration",
  "recognition_partnership",
  "qualification_confirmation",
];

/** Residence track for entry without a visa. */
export const VISA_FREE: readonly MilestoneTemplate[] = [
  ...VISA.filter(({ key }) => AS_WITH_VISA.includes(key)),
  row({
    key: "entry",
    track: "VISA",
    party: "CANDIDATE",
    after: [
      "application_file",
      "employment_declaration",
      "recognition_partnership",
      "qualification_confirmation",
      "recognition_decision",
      "deficit_notice",
      "adaptation_place",
      "degree_evaluation",
      "licence",
      "training_registration",
      "language_proof",
    ],
    due: beforeFirstDay(weeks(10)),
    takes: { best: weeks(1), usual: weeks(4) },
    norm: "§ 41 Abs. 1 AufenthV",
  }),
  row({
    key: "title_application",
    track: "VISA",
    party: "CANDIDATE",
    after: ["entry"],
    due: byLaw(days(90)),
    // center's experience: as long as an appointment takes
    takes: { best: weeks(1), usual: weeks(4) },
    evidence: true,
    norm: "§ 41 Abs. 3 AufenthV",
  }),
  row({
    key: "employment_agency_consent",
    track: "VISA",
    party: "AUTHORITY",
    recorder: "COMPANY",
    after: ["title_application"],
    due: byLawWhenComplete(weeks(2), "begins_anew"),
    takes: { best: weeks(1), usual: weeks(2) },
    norm: "§ 39 AufenthG, § 36 Abs. 2 Satz 1 BeschV",
    when: ["agency_consent"],
  }),
  row({
    key: "title_decision",
    track: "VISA",
    party: "AUTHORITY",
    recorder: "CANDIDATE",
    brings: "titleValidUntil",
    after: ["title_application", "employment_agency_consent"],
    takes: { best: weeks(3), usual: weeks(10) },
    norm: "§ 81 Abs. 3 und 5a AufenthG",
  }),
];
