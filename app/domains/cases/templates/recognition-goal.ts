import { months, planned, row, weeks, workingDays } from "./row.ts";
import type { MilestoneTemplate } from "./types.ts";

// Recognition that is completed in Germany: a measure after a notice of partial equivalence (§ 16d Abs. 1 AufenthG; the fast
// track goes on to it, § 81a Abs. 3 Satz 2) or a recognition partnership (§ 16d Abs. 3). In German companies the measure is
// the first working day's beginning, so it follows it.

/** The place on the measure before the title, and what leads from it to the lasting one. */
export const RECOGNITION_GOAL: readonly MilestoneTemplate[] = [
  row({
    key: "adaptation_place",
    track: "RECOGNITION",
    party: "COMPANY",
    after: ["deficit_notice"],
    due: planned(weeks(3)),
    // center's experience: a company's own plan in a week, a place at a provider in six
    takes: { best: workingDays(5), usual: weeks(6) },
    evidence: true,
    norm: "§ 16d Abs. 1 Satz 2 Nr. 2 AufenthG",
    when: ["measure"],
  }),
  row({
    key: "adaptation_measure",
    track: "RECOGNITION",
    party: "CANDIDATE",
    after: ["first_working_day", "recognition_start"],
    // § 11 Abs. 1 BQFG: at most three years; center's experience: three to nine months
    takes: { best: months(3), usual: months(9) },
    evidence: true,
    norm: "§ 11 BQFG, § 16d AufenthG",
    when: ["recognition_goal"],
  }),
  row({
    key: "final_recognition",
    track: "RECOGNITION",
    party: "AUTHORITY",
    recorder: "CANDIDATE",
    after: ["adaptation_measure"],
    // center's experience: the body has three months (§ 6 Abs. 3 BQFG), other professions have laws of their own
    takes: { best: weeks(4), usual: months(3) },
    evidence: true,
    norm: "§ 16d Abs. 1 AufenthG",
    when: ["recognition_goal"],
  }),
  row({
    key: "title_after_recognition",
    track: "VISA",
    party: "CANDIDATE",
    after: ["final_recognition"],
    due: planned(weeks(4)),
    takes: { best: weeks(2), usual: weeks(8) },
    norm: "§§ 18a, 18b, § 20 Abs. 1 Nr. 4, § 81 Abs. 4 AufenthG",
    when: ["recognition_goal"],
  }),
];
