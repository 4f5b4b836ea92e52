import { beforeTitleEnds, planned, row, weeks, workingDays } from "./row.ts";
import type { MilestoneTemplate } from "./types.ts";

/** Vocational training with a title, §§ 16a, 16g AufenthG: before the title, and after the exam. */
export const TRAINING: readonly MilestoneTemplate[] = [
  row({
    key: "training_registration",
    track: "VISA",
    party: "COMPANY",
    after: ["employment_contract"],
    due: planned(workingDays(10)),
    // center's experience; § 16g Abs. 3 Satz 3 AufenthG is content with the application to the chamber
    takes: { best: weeks(1), usual: weeks(4) },
    evidence: true,
    when: ["training"],
  }),
  row({
    key: "language_proof",
    track: "VISA",
    party: "CANDIDATE",
    due: planned(weeks(4)),
    // center's experience: who has the certificate hands it in, else the next exam
    takes: { best: workingDays(2), usual: weeks(6) },
    evidence: true,
    norm: "§ 16a Abs. 3 Satz 2 AufenthG",
    when: ["training_language"],
  }),
  row({
    key: "title_after_training",
    track: "VISA",
    party: "CANDIDATE",
    after: ["first_working_day"],
    due: beforeTitleEnds(weeks(12)),
    opens: weeks(8),
    takes: { best: weeks(2), usual: weeks(8) },
    norm: "§ 16g Abs. 8, § 18a, § 20 Abs. 1 Nr. 3 AufenthG",
    when: ["training"],
  }),
];
