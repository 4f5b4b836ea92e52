import { byLawWhenComplete, planned, row, weeks, workingDays } from "./row.ts";
import type { MilestoneTemplate } from "./types.ts";

// People who live here: their title allows the job (§ 4a Abs. 1 AufenthG), or they apply for another title or a
// permission at the local immigration office without leaving (§ 39 AufenthV, § 4a Abs. 4 AufenthG).

/** Residence track for people who live here. */
export const IN_GERMANY: readonly MilestoneTemplate[] = [
  row({
    key: "kickoff",
    track: "VISA",
    party: "CENTER",
    due: planned(workingDays(5)),
    takes: { best: workingDays(1), usual: workingDays(5) },
  }),
  row({
    key: "employment_contract",
    brings: "probationEndsOn",
    track: "ONBOARDING",
    party: "COMPANY",
    due: planned(workingDays(10)),
    takes: { best: workingDays(2), usual: workingDays(10) },
  }),
  row({
    key: "degree_certificate",
    track: "VISA",
    party: "CANDIDATE",
    due: planned(weeks(8)),
    // center's experience: exam results and certificate after the last exam
    takes: { best: weeks(2), usual: weeks(8) },
    evidence: true,
    norm: "§ 18 Abs. 3 AufenthG",
    when: ["studies", "title_change"],
  }),
  row({
    key: "employment_declaration",
    track: "VISA",
    party: "COMPANY",
    due: planned(workingDays(10)),
    takes: { best: workingDays(2), usual: workingDays(10) },
    evidence: true,
    norm: "§ 18 Abs. 2 Nr. 1 und 4a, § 39 Abs. 4 AufenthG",
    when: ["title_change"],
  }),
  row({
    key: "recognition_partnership",
    track: "RECOGNITION",
    party: "COMPANY",
    due: planned(workingDays(10)),
    takes: { best: workingDays(3), usual: workingDays(10) },
    evidence: true,
    norm: "§ 16d Abs. 3 AufenthG",
    when: ["partnership"],
  }),
  row({
    key: "qualification_confirmation",
    track: "VISA",
    party: "AUTHORITY",
    recorder: "CANDIDATE",
    takes: { best: weeks(6), usual: weeks(14) },
    evidence: true,
    norm: "§ 16d Abs. 3 AufenthG, § 6 Abs. 1 BeschV",
    when: ["confirmation"],
  }),
  row({
    key: "title_application",
    track: "VISA",
    party: "CANDIDATE",
    after: [
      "employment_contract",
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
      "degree_certificate",
      "identity_clarified",
    ],
    due: planned(workingDays(10)),
    takes: { best: workingDays(5), usual: workingDays(20) },
    evidence: true,
    norm: "§ 81 Abs. 1 AufenthG, § 39 AufenthV",
    when: ["title_change"],
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
    when: ["title_change", "agency_consent"],
  }),
  row({
    key: "title_decision",
    brings: "titleValidUntil",
    track: "VISA",
    party: "AUTHORITY",
    recorder: "CANDIDATE",
    after: ["title_application", "employment_agency_consent"],
    takes: { best: weeks(3), usual: weeks(10) },
    norm: "§ 81 Abs. 4 und 5a AufenthG",
    when: ["title_change"],
  }),
];

/** Start of the case for people who need no title. */
export const NO_TITLE: readonly MilestoneTemplate[] = [
  row({
    key: "kickoff",
    track: "ONBOARDING",
    party: "CENTER",
    due: planned(workingDays(5)),
    takes: { best: workingDays(1), usual: workingDays(5) },
  }),
  row({
    key: "employment_contract",
    brings: "probationEndsOn",
    track: "ONBOARDING",
    party: "COMPANY",
    due: planned(workingDays(10)),
    takes: { best: workingDays(2), usual: workingDays(10) },
  }),
];
