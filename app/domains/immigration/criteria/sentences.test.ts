import { expect, test } from "vitest";
import {
  criterionOf,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  SELF_TAUGHT_DEVELOPER,
  SOFTWARE_DEVELOPER,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import { CARE_ASSISTANT, HOTEL_HELPER, RESEARCHER, TRANSFERRED_SPECIALIST } from "../testing/work.ts";

type Route = Parameters<typeof criterionOf>[0];

/** For people who come to work: the sentence that says a condition, and the values in it. */
test.each<[Route, string, Changes, string, object]>([
  ["19c-2-beschv-6", "foreign-qualification", WELDER, "met", { years: 2, isco08: "7212" }],
  ["19c-2-beschv-6", "foreign-qualification", { ...WELDER, "job.isco08": "2512" }, "ict", { isco08: "2512" }],
  ["19c-2-beschv-6", "foreign-qualification", { ...WELDER, "job.isco08": null }, "met", { isco08: "" }],
  [
    "19c-2-beschv-6",
    "foreign-qualification",
    {
      ...WELDER,
      "worker.qualification.stateRecognisedAbroad": false,
      "worker.qualification.ahkCertificate": true,
    },
    "certificate",
    { years: 2 },
  ],
  [
    "19c-2-beschv-6",
    "foreign-qualification",
    { ...WELDER, "worker.qualification.stateRecognisedAbroad": false },
    "not_met",
    { years: 2 },
  ],
  ["18g-1-shortage", "shortage-occupation", SOFTWARE_DEVELOPER, "met", { isco08: "2512" }],
  [
    "18g-1-shortage",
    "shortage-occupation",
    { ...SOFTWARE_DEVELOPER, "job.isco08": null },
    "unknown",
    { isco08: "" },
  ],
  ["18a", "age-45", ELECTRICIAN, "met_younger", { moment: "2026-11-21" }],
  [
    "18a",
    "age-45",
    { ...ELECTRICIAN, "worker.birthDate": "1980-01-01", "worker.pensionProvision": true },
    "met_pension",
    { moment: "2026-11-21" },
  ],
  [
    "18a",
    "age-45",
    {
      ...ELECTRICIAN,
      "worker.birthDate": "1980-01-01",
      "worker.pensionProvision": false,
      "job.grossAnnualSalary": 55_770,
    },
    "met",
    { actual: 55_770, required: 55_770, year: "2026", moment: "2026-11-21" },
  ],
  [
    "18g-1-standard",
    "contract-duration",
    { ...MARKETING_SPECIALIST, "job.contractMonths": 0 },
    "open_ended",
    { actual: 0, required: 6 },
  ],
  [
    "18g-1-standard",
    "contract-duration",
    { ...MARKETING_SPECIALIST, "job.contractMonths": 6 },
    "met",
    { actual: 6, required: 6 },
  ],
  [
    "18g-1-standard",
    "contract-duration",
    { ...MARKETING_SPECIALIST, "job.contractMonths": 5 },
    "not_met",
    { actual: 5, required: 6 },
  ],
  [
    "18g-1-standard",
    "contract-duration",
    { ...MARKETING_SPECIALIST, "job.contractMonths": null },
    "unknown",
    { actual: "", required: 6 },
  ],
  [
    "18g-1-entrant",
    "recent-degree",
    { ...SOFTWARE_DEVELOPER, "worker.qualification.completedOn": "2026-11-21" },
    "met",
    { actual: "2026-11-21" },
  ],
  [
    "18g-1-entrant",
    "recent-degree",
    { ...SOFTWARE_DEVELOPER, "worker.qualification.completedOn": "2026-11-22" },
    "not_completed",
    { actual: "2026-11-22" },
  ],
  ["18g-2-it", "it-experience", SELF_TAUGHT_DEVELOPER, "met", { actual: 3, required: 3 }],
  [
    "19c-2-beschv-6",
    "recent-experience",
    { ...WELDER, "worker.experience.relevantYearsLast5": null },
    "unknown",
    { actual: "", required: 2 },
  ],
  [
    "19c-2-beschv-6",
    "salary",
    { ...WELDER, "job.grossAnnualSalary": 45_629.99 },
    "not_met",
    { actual: 45_629.99, required: 45_630 },
  ],
  [
    "19c-2-beschv-6",
    "salary",
    { ...WELDER, "job.grossAnnualSalary": 45_629.99, "employer.collectiveAgreement": null },
    "unless_agreement",
    { actual: 45_629.99, required: 45_630 },
  ],
  [
    "19c-2-beschv-6",
    "salary",
    { ...WELDER, "job.grossAnnualSalary": null, "employer.collectiveAgreement": null },
    "unknown",
    { actual: "", required: 45_630 },
  ],
  [
    "19c-2-beschv-6",
    "salary",
    { ...WELDER, "employer.collectiveAgreement": true, "employer.paysCollectiveAgreement": true },
    "collective_agreement",
    {},
  ],
  [
    "beschv-15d",
    "short-term-contract",
    { ...HOTEL_HELPER, "job.contractMonths": 0 },
    "open_ended",
    { actual: 0, required: 8 },
  ],
  [
    "beschv-15d",
    "short-term-contract",
    { ...HOTEL_HELPER, "job.contractMonths": 9 },
    "not_met",
    { actual: 9, required: 8 },
  ],
  ["beschv-15d", "short-term-contract", HOTEL_HELPER, "met", { actual: 6, required: 8 }],
  [
    "beschv-15d",
    "weekly-hours",
    { ...HOTEL_HELPER, "job.weeklyHours": null },
    "unknown",
    { actual: "", required: 30 },
  ],
  ["18c-3", "highly-qualified", RESEARCHER, "met", { actual: 5, required: 2 }],
  [
    "18c-3",
    "highly-qualified",
    { ...RESEARCHER, "job.kind": "employment" },
    "for_authority",
    { actual: 5, required: 2 },
  ],
  [
    "18c-3",
    "highly-qualified",
    {
      ...RESEARCHER,
      "worker.experience.relevantYearsLast5": null,
      "worker.experience.relevantYearsLast7": null,
    },
    "unknown",
    { actual: "", required: 2 },
  ],
  ["19-ict", "transfer-duration", TRANSFERRED_SPECIALIST, "met", { required: 90 }],
  ["19c-1-beschv-22a", "care-assistant-training", CARE_ASSISTANT, "met", {}],
  [
    "19c-1-beschv-22a",
    "care-assistant-training",
    {
      ...CARE_ASSISTANT,
      "worker.qualification.careAssistantEquivalent": null,
      "worker.qualification.obtainedIn": "DE",
    },
    "german_training",
    {},
  ],
])("%s, %s: %o: %s", (route, criterion, changes, sentence, params) => {
  const said = criterionOf(route, criterion, changes);
  expect(said.textKey).toBe(`${criterion}.${sentence}`);
  expect(said.params).toMatchObject(params);
});
