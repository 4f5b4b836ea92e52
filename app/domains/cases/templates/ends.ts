import { byLaw, days, planned, row, weeks, workingDays } from "./row.ts";
import type { MilestoneTemplate } from "./types.ts";

/** What the end of a job brings; which of it a case has is chosen by its route and the kind of end. */
export const ENDS: readonly MilestoneTemplate[] = [
  row({
    key: "end_notice_employer",
    track: "VISA",
    party: "COMPANY",
    due: byLaw(weeks(4)),
    takes: { best: days(1), usual: weeks(1) },
    evidence: true,
    norm: "§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG",
    when: ["job_ended"],
  }),
  row({
    key: "end_notice_short",
    track: "VISA",
    party: "COMPANY",
    due: byLaw(weeks(2)),
    takes: { best: days(1), usual: weeks(1) },
    evidence: true,
    norm: "§ 16g Abs. 4, § 60c Abs. 5, § 60d Abs. 3 Satz 3 AufenthG",
    when: ["job_ended"],
  }),
  row({
    key: "end_notice_person",
    track: "VISA",
    party: "CANDIDATE",
    due: byLaw(weeks(2)),
    takes: { best: days(1), usual: weeks(1) },
    evidence: true,
    norm: "§ 82 Abs. 6 AufenthG",
    when: ["job_ended"],
  }),
  row({
    key: "end_advice",
    track: "ONBOARDING",
    party: "CENTER",
    due: planned(workingDays(5)),
    takes: { best: workingDays(1), usual: workingDays(5) },
    when: ["job_ended"],
  }),
];
