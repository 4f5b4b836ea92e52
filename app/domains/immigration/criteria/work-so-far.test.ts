import { describe, expect, test } from "vitest";
import { criterionOf, routeOf, type Changes } from "../testing/cases.ts";
import { HELPER_WITH_DULDUNG, WELDER_WITH_DULDUNG } from "../testing/here.ts";

/** No German qualification, and too little work for any number of the norm. */
const UNTRAINED: Changes = {
  ...WELDER_WITH_DULDUNG,
  "worker.qualification.kind": "none",
  "worker.qualification.obtainedIn": null,
  "worker.qualification.durationYears": null,
  "worker.residence.germanDegree": false,
  "worker.insuredWorkMonths": 0,
};

const WITH_FOREIGN_DEGREE: Changes = {
  ...UNTRAINED,
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "AF",
  "worker.qualification.recognition": "equivalent",
  "worker.insuredWorkMonths": 24,
};

describe("§ 19d Abs. 1 Nr. 1: qualification or work", () => {
  test.each<[string, Changes, string]>([
    ["neither", UNTRAINED, "not_met"],
    ["a: training in Germany", WELDER_WITH_DULDUNG, "met"],
    [
      "a: training in Germany, said by its certificate alone",
      { ...WELDER_WITH_DULDUNG, "worker.qualification.obtainedIn": null },
      "met",
    ],
    [
      "a: training in Germany, said by its country alone",
      { ...WELDER_WITH_DULDUNG, "worker.residence.germanDegree": null },
      "met",
    ],
    [
      "a: studies in Germany, however short",
      {
        ...WELDER_WITH_DULDUNG,
        "worker.qualification.kind": "academic",
        "worker.qualification.durationYears": 1,
      },
      "met",
    ],
    [
      "a: a certificate of a German school is no training",
      { ...UNTRAINED, "worker.residence.germanDegree": true },
      "not_met",
    ],
    ["b: a degree found equivalent, and two years of work", WITH_FOREIGN_DEGREE, "met_by_work"],
    [
      "b: a degree that is under evaluation, and two years of work",
      { ...WITH_FOREIGN_DEGREE, "worker.qualification.recognition": "pending" },
      "not_met",
    ],
    [
      "b: training found equivalent is no degree",
      { ...WITH_FOREIGN_DEGREE, "worker.qualification.kind": "vocational" },
      "not_met",
    ],
    ["c: three years of qualified work", { ...UNTRAINED, "worker.insuredWorkMonths": 36 }, "met_by_work"],
    [
      "c: whether the work is qualified is not known",
      { ...UNTRAINED, "worker.insuredWorkMonths": 36, "job.qualified": null },
      "unknown",
    ],
  ])("%s", (_title, person, sentence) => {
    expect(criterionOf("19d", "qualification-or-work", person).textKey).toBe(
      `qualification-or-work.${sentence}`,
    );
  });

  test("with a degree found equivalent, what is missing is counted up to two years", () => {
    const { remedies } = routeOf("19d", { ...WITH_FOREIGN_DEGREE, "worker.insuredWorkMonths": 20 });
    expect(remedies).toMatchObject([{ change: "increase", fact: "worker.insuredWorkMonths", to: 24, by: 4 }]);
  });
});

/** § 60d: what is found, and what is required of it. */
test.each<[string, string, Changes, string, object]>([
  [
    "entry a day late",
    "entry-date",
    { "worker.residence.enteredGermanyOn": "2023-01-01" },
    "not_met",
    { actual: "2023-01-01", until: "2022-12-31" },
  ],
  [
    "a year of work",
    "insured-work",
    { "worker.insuredWorkMonths": 12 },
    "met",
    { actual: 12, required: 12, hours: 20 },
  ],
  ["hours not known", "insured-hours", { "job.weeklyHours": null }, "unknown", { actual: "", required: 20 }],
])("§ 60d: %s", (_title, criterion, changes, sentence, params) => {
  const said = criterionOf("60d", criterion, { ...HELPER_WITH_DULDUNG, ...changes });
  expect({ textKey: said.textKey, params: said.params }).toEqual({
    textKey: `${criterion}.${sentence}`,
    params,
  });
});
