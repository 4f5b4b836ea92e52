import { expect, test } from "vitest";
import { criterionOf, STUDENT, type Changes } from "../testing/cases.ts";
import {
  HELPER_WITH_DULDUNG,
  LONG_TOLERATED,
  PUPIL_WITH_DULDUNG,
  TRAINEE_WITH_DULDUNG,
  WELDER_WITH_DULDUNG,
} from "../testing/here.ts";

type Route = Parameters<typeof criterionOf>[0];

/** For people who are here: the sentence that says a condition, and the values in it. */
test.each<[Route, string, Changes, string, object]>([
  // seven months before is the earliest, six months before the title can be granted
  [
    "60c",
    "training-window",
    { ...TRAINEE_WITH_DULDUNG, "job.startsOn": "2027-06-22" },
    "not_met",
    { from: "2026-11-22" },
  ],
  [
    "60c",
    "training-window",
    { ...TRAINEE_WITH_DULDUNG, "job.startsOn": "2027-06-21" },
    "met_early",
    { from: "2026-11-21" },
  ],
  [
    "60c",
    "training-window",
    { ...TRAINEE_WITH_DULDUNG, "job.startsOn": "2027-05-21" },
    "met",
    { grant: "2026-11-21" },
  ],
  [
    "4a-current",
    "current-title",
    { ...STUDENT, "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "20a" },
    "side_job_met",
    { hours: 20 },
  ],
  ["60d", "entry-date", HELPER_WITH_DULDUNG, "met", { actual: "2021-05-10", until: "2022-12-31" }],
  [
    "60d",
    "entry-date",
    { ...HELPER_WITH_DULDUNG, "worker.residence.enteredGermanyOn": null },
    "unknown",
    { actual: "", until: "2022-12-31" },
  ],
  [
    "60d",
    "insured-work",
    { ...HELPER_WITH_DULDUNG, "worker.insuredWorkMonths": null },
    "unknown",
    { actual: "", required: 12, hours: 20 },
  ],
  [
    "60d",
    "insured-hours",
    { ...HELPER_WITH_DULDUNG, "job.weeklyHours": 19 },
    "not_met",
    { actual: 19, required: 20 },
  ],
  ["60d", "german-oral", HELPER_WITH_DULDUNG, "met", { required: "A2" }],
  [
    "60d",
    "tolerated-since",
    HELPER_WITH_DULDUNG,
    "met",
    { actual: "2024-02-01", from: "2025-02-01", months: 12 },
  ],
  ["19d", "qualification-or-work", WELDER_WITH_DULDUNG, "met", { actual: "", degree: 24, work: 36 }],
  [
    "19d",
    "qualification-or-work",
    { ...HELPER_WITH_DULDUNG, "job.qualified": true, "worker.insuredWorkMonths": 36 },
    "met_by_work",
    { actual: 36, degree: 24, work: 36 },
  ],
  [
    "25a",
    "uninterrupted-stay",
    { ...PUPIL_WITH_DULDUNG, "worker.residence.uninterruptedStayMonths": null },
    "unknown",
    { actual: "", required: 36 },
  ],
  ["25a", "german-school", PUPIL_WITH_DULDUNG, "met", { required: 3 }],
  ["25a", "age-27", PUPIL_WITH_DULDUNG, "met", { birthday: "2033-06-30" }],
  ["25b", "uninterrupted-stay", LONG_TOLERATED, "met", { actual: 85, required: 72 }],
  ["4a-current", "current-title", STUDENT, "side_job_met", { hours: 20, months: 6 }],
  [
    "4a-current",
    "current-title",
    { ...STUDENT, "job.weeklyHours": 21 },
    "side_job_not_met",
    { hours: 20, months: 6 },
  ],
  ["4a-current", "current-title", { ...STUDENT, "worker.residence.titleNorm": "18a" }, "tied_to_job", {}],
  [
    "4a-current",
    "current-title",
    { ...STUDENT, "job.weeklyHours": null, "job.contractMonths": null },
    "unknown",
    {},
  ],
])("%s, %s: %o: %s", (route, criterion, changes, sentence, params) => {
  const said = criterionOf(route, criterion, changes);
  expect(said.textKey).toBe(`${criterion}.${sentence}`);
  expect(said.params).toMatchObject(params);
});
