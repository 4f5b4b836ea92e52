import {
  afterFirstDay,
  beforeTitleEnds,
  byLawAfterFirstDay,
  days,
  months,
  planned,
  row,
  weeks,
  workingDays,
} from "./row.ts";
import type { MilestoneTemplate } from "./types.ts";

// What the first working day is followed by. What lies far off begins shortly before it is due, so that it is nobody's turn
// for years. Times to take are the center's experience; no norm sets them.

/** The residence card after entry with a visa, for templates with one. */
export const CARD_AFTER_VISA: readonly MilestoneTemplate[] = [
  row({
    key: "residence_title",
    track: "ONBOARDING",
    party: "CANDIDATE",
    after: ["entry", "address_registration"],
    // an application before the visa's last day keeps it alive; six weeks before it there are still appointments
    due: { from: "before_visa_ends", span: weeks(6), statutory: false, whileUnknown: weeks(8) },
    takes: { best: weeks(2), usual: weeks(8) },
    norm: "§ 81 Abs. 1 und 4 AufenthG",
    when: ["third_country", "lives_abroad"],
  }),
  row({
    key: "title_card",
    track: "ONBOARDING",
    party: "AUTHORITY",
    recorder: "CANDIDATE",
    after: ["residence_title"],
    brings: "titleValidUntil",
    takes: { best: weeks(4), usual: weeks(8) },
    norm: "§ 78 Abs. 1, § 81 Abs. 5a AufenthG",
    when: ["third_country", "lives_abroad"],
  }),
  row({
    key: "title_copy",
    track: "ONBOARDING",
    party: "COMPANY",
    after: ["title_card"],
    due: planned(workingDays(10)),
    takes: { best: days(1), usual: weeks(2) },
    evidence: true,
    norm: "§ 4a Abs. 5 Satz 3 Nr. 2 AufenthG",
    when: ["third_country", "lives_abroad"],
  }),
];

/** Terms, talks, renewal and settlement, for every template; flags decide what a case needs. */
export const DUTIES: readonly MilestoneTemplate[] = [
  row({
    key: "contract_terms_rest",
    track: "ONBOARDING",
    party: "COMPANY",
    after: ["first_working_day", "contract_terms"],
    // nos. 2 to 6, 9 and 10 within seven days, the others within a month: the earlier day counts
    due: byLawAfterFirstDay(days(7)),
    takes: { best: days(1), usual: weeks(1) },
    norm: "§ 2 Abs. 1 NachwG",
  }),
  row({
    key: "probation_talk",
    track: "ONBOARDING",
    party: "COMPANY",
    after: ["first_working_day"],
    due: { from: "before_probation_ends", span: weeks(2), statutory: false },
    opens: weeks(4),
    takes: { best: workingDays(1), usual: weeks(1) },
  }),
  row({
    key: "six_months_talk",
    track: "ONBOARDING",
    party: "CENTER",
    after: ["first_working_day"],
    due: afterFirstDay(months(6)),
    opens: weeks(2),
    takes: { best: workingDays(1), usual: weeks(2) },
  }),
  row({
    key: "title_renewal",
    track: "VISA",
    party: "CANDIDATE",
    after: ["first_working_day", "title_card", "title_decision"],
    due: beforeTitleEnds(days(90)),
    opens: days(60),
    takes: { best: weeks(1), usual: weeks(6) },
    norm: "§ 81 Abs. 4 AufenthG",
    when: ["limited_title"],
  }),
  row({
    key: "longer_title",
    track: "VISA",
    party: "CANDIDATE",
    after: ["first_working_day"],
    due: beforeTitleEnds(days(90)),
    opens: days(60),
    takes: { best: weeks(2), usual: weeks(8) },
    norm: "§ 81 Abs. 4 AufenthG, § 39 Satz 1 Nr. 1 AufenthV",
    when: ["title_bridges"],
  }),
  row({
    key: "settlement_blue_card",
    track: "VISA",
    party: "CANDIDATE",
    after: ["first_working_day"],
    due: afterFirstDay(months(27)),
    opens: months(3),
    takes: { best: weeks(2), usual: weeks(8) },
    forEmployer: false,
    norm: "§ 18c Abs. 2 AufenthG",
    when: ["blue_card"],
  }),
  row({
    key: "settlement_skilled",
    track: "VISA",
    party: "CANDIDATE",
    after: ["first_working_day"],
    due: afterFirstDay(months(36)),
    opens: months(3),
    takes: { best: weeks(2), usual: weeks(8) },
    forEmployer: false,
    norm: "§ 18c Abs. 1 AufenthG",
    when: ["skilled"],
  }),
];
