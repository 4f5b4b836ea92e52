import { expect, test } from "vitest";
import {
  criterionOf,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  NURSE_IN_PARTNERSHIP,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  STUDENT,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import {
  ASYLUM_SEEKER,
  HELPER_WITH_DULDUNG,
  GRADUATE,
  LONG_TOLERATED,
  PUPIL_WITH_DULDUNG,
  WELDER_WITH_DULDUNG,
} from "../testing/here.ts";
import { CARD_SEEKER, NURSE_ON_MEASURE, PLACED_NURSE, TRAINEE } from "../testing/training.ts";
import {
  CARE_ASSISTANT,
  HOTEL_HELPER,
  RESEARCHER,
  TRANSFERRED_SPECIALIST,
  TRUCK_DRIVER,
} from "../testing/work.ts";

type Route = Parameters<typeof criterionOf>[0];
/** State, what was found, what is required, and its unit; null where the answer leaves it out. */
type Found = [state: string, actual: unknown, required: unknown, unit: string | null];

test.each<[Route, string, Changes, Found]>([
  ["32-beschv", "waiting-period", ASYLUM_SEEKER, ["met", 7, 3, "month"]],
  [
    "32-beschv",
    "waiting-period",
    {
      ...ASYLUM_SEEKER,
      "worker.residence.protectionInOtherMemberState": true,
      "worker.residence.uninterruptedStayMonths": 5,
    },
    ["not_met", 5, 6, "month"],
  ],
  [
    "32-beschv",
    "waiting-period",
    { ...HELPER_WITH_DULDUNG, "worker.residence.protectionInOtherMemberState": true },
    ["met", 66, 3, "month"],
  ],
  ["18a", "recruitment", ELECTRICIAN, ["met", "employer", null, null]],
  ["18g-2-it", "it-experience", SELF_TAUGHT_DEVELOPER, ["met", 3, 3, "year"]],
  [
    "18g-2-it",
    "it-experience",
    {
      ...SELF_TAUGHT_DEVELOPER,
      "worker.experience.relevantYearsLast7": 2.9,
      "worker.experience.relevantYearsLast5": 2,
    },
    ["not_met", 2.9, 3, "year"],
  ],
  [
    "18g-2-it",
    "it-experience",
    { ...SELF_TAUGHT_DEVELOPER, "worker.experience.relevantYearsLast7": null },
    ["met", 3, 3, "year"],
  ],
  ["19c-2-beschv-6", "recent-experience", WELDER, ["met", 3, 2, "year"]],
  [
    "19c-2-beschv-6",
    "recent-experience",
    { ...WELDER, "worker.experience.relevantYearsLast5": 1.5 },
    ["not_met", 1.5, 2, "year"],
  ],
  [
    "19c-2-beschv-6",
    "salary",
    { ...WELDER, "job.grossAnnualSalary": 45_629.99 },
    ["not_met", 45_629.99, 45_630, "EUR/year"],
  ],
  ["18g-1-standard", "salary", MARKETING_SPECIALIST, ["met", 60_000, 50_700, "EUR/year"]],
  ["18g-1-shortage", "shortage-occupation", SOFTWARE_DEVELOPER, ["met", "2512", null, null]],
  ["16d-3", "german", NURSE_IN_PARTNERSHIP, ["met", "A2", "A2", "CEFR"]],
  [
    "16d-3",
    "german",
    { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": "A1" },
    ["not_met", "A1", "A2", "CEFR"],
  ],
  [
    "16d-3",
    "german",
    { ...NURSE_IN_PARTNERSHIP, "worker.languages.de": null },
    ["unknown", null, "A2", "CEFR"],
  ],
  ["16a-1", "training-language", TRAINEE, ["met", "B1", "B1", "CEFR"]],
  [
    "16a-1",
    "training-language",
    { ...TRAINEE, "worker.languages.de": "A2" },
    ["not_met", "A2", "B1", "CEFR"],
  ],
  ["16d-1", "measures-needed", NURSE_ON_MEASURE, ["met", "partial", null, null]],
  ["16d-4", "placement-agreement", PLACED_NURSE, ["met", "federal_agency", null, null]],
  ["20a", "points-qualification", CARD_SEEKER, ["met", "vocational", null, null]],
  ["20a", "points", CARD_SEEKER, ["met", 6, 6, "point"]],
  ["20a", "points", { ...CARD_SEEKER, "worker.languages.de": "A1" }, ["not_met", 5, 6, "point"]],
  ["beschv-15d", "weekly-hours", HOTEL_HELPER, ["met", 40, 30, "hour/week"]],
  [
    "beschv-15d",
    "weekly-hours",
    { ...HOTEL_HELPER, "job.weeklyHours": 29.99 },
    ["not_met", 29.99, 30, "hour/week"],
  ],
  ["beschv-15d", "short-term-contract", HOTEL_HELPER, ["met", 6, 8, "month"]],
  [
    "beschv-15d",
    "short-term-contract",
    { ...HOTEL_HELPER, "job.contractMonths": 9 },
    ["not_met", 9, 8, "month"],
  ],
  ["19-ict", "transfer-duration", TRANSFERRED_SPECIALIST, ["met", 24, 3, "month"]],
  [
    "19-ict",
    "transfer-duration",
    { ...TRANSFERRED_SPECIALIST, "job.contractMonths": 2 },
    ["not_met", 2, 3, "month"],
  ],
  [
    "18c-3",
    "highly-qualified",
    { ...RESEARCHER, "worker.experience.relevantYearsLast7": 2, "worker.experience.relevantYearsLast5": 2 },
    ["met", 2, 2, "year"],
  ],
  [
    "18c-3",
    "highly-qualified",
    { ...RESEARCHER, "worker.experience.relevantYearsLast7": 1.5, "worker.experience.relevantYearsLast5": 1 },
    ["not_met", 1.5, 2, "year"],
  ],
  ["19c-1-beschv-22a", "care-assistant-job", CARE_ASSISTANT, ["met", "5321", null, null]],
  ["19c-1-beschv-24a", "driver-job", TRUCK_DRIVER, ["met", "8332", null, null]],
  [
    "60d",
    "insured-work",
    { ...HELPER_WITH_DULDUNG, "worker.insuredWorkMonths": 11 },
    ["not_met", 11, 12, "month"],
  ],
  ["60d", "insured-hours", { ...HELPER_WITH_DULDUNG, "job.weeklyHours": 20 }, ["met", 20, 20, "hour/week"]],
  [
    "60d",
    "insured-hours",
    { ...HELPER_WITH_DULDUNG, "job.weeklyHours": 19.5 },
    ["not_met", 19.5, 20, "hour/week"],
  ],
  ["60d", "german-oral", HELPER_WITH_DULDUNG, ["met", "A2", "A2", "CEFR"]],
  ["60d", "entry-date", HELPER_WITH_DULDUNG, ["met", "2021-05-10", "2022-12-31", "day"]],
  ["60d", "tolerated-since", HELPER_WITH_DULDUNG, ["met", "2024-02-01", 12, "month"]],
  ["19d", "qualification-or-work", WELDER_WITH_DULDUNG, ["met", null, null, "month"]],
  [
    "19d",
    "qualification-or-work",
    { ...HELPER_WITH_DULDUNG, "job.qualified": true },
    ["not_met", 24, null, "month"],
  ],
  ["25a", "uninterrupted-stay", PUPIL_WITH_DULDUNG, ["met", 66, 36, "month"]],
  [
    "25a",
    "german-school",
    { ...PUPIL_WITH_DULDUNG, "worker.residence.germanSchoolYears": 2 },
    ["not_met", 2, 3, "year"],
  ],
  ["25a", "age-27", PUPIL_WITH_DULDUNG, ["met", "2006-06-30", null, null]],
  ["25b", "uninterrupted-stay", LONG_TOLERATED, ["met", 85, 72, "month"]],
  [
    "25b",
    "uninterrupted-stay",
    {
      ...LONG_TOLERATED,
      "worker.residence.uninterruptedStayMonths": 47,
      "worker.residence.livesWithMinorChild": true,
    },
    ["not_met", 47, 48, "month"],
  ],
  ["25b", "tolerated-or-104c", LONG_TOLERATED, ["met", "duldung", null, null]],
  ["19d", "tolerated-or-humanitarian", WELDER_WITH_DULDUNG, ["met", "duldung", null, null]],
  ["20", "reached-here", GRADUATE, ["met", "16b", null, null]],
  ["4a-current", "current-title", STUDENT, ["met", "16b", null, null]],
  [
    "4a-current",
    "current-title",
    { ...STUDENT, "worker.residence.germanStatus": "family", "worker.residence.titleNorm": null },
    ["met", "family", null, null],
  ],
  [
    "18a",
    "skilled-worker-vocational",
    { ...ELECTRICIAN, "worker.qualification.recognition": "none" },
    ["not_met", "none", null, null],
  ],
])("%s: %s found in %o", (route, criterion, changes, expected) => {
  const { state, actual = null, required = null, unit = null } = criterionOf(route, criterion, changes);
  expect([state, actual, required, unit]).toEqual(expected);
});
