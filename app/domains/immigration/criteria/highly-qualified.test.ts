import { expect, test } from "vitest";
import { criterionOf } from "../testing/cases.ts";
import { RESEARCHER } from "../testing/work.ts";

/** State, and the years that are named. */
type Expected = [state: string, years: number | undefined];

test.each<[string, number | null, number | null, Expected]>([
  ["two years of the last five, the last seven not known", 2, null, ["met", 2]],
  ["three years of the last five", 3, null, ["met", 3]],
  ["one year of the last five, four of the last seven", 1, 4, ["met", 4]],
  ["four years of the last seven, the last five not known", null, 4, ["met", 4]],
  ["one year of both", 1, 1, ["not_met", 1]],
  ["one year of the last five, the last seven not known", 1, null, ["unknown", 1]],
  ["one year of the last seven, the last five not known", null, 1, ["not_met", 1]],
  ["nothing known", null, null, ["unknown", undefined]],
])("§ 18c Abs. 3 S. 3, several years: %s", (_title, last5, last7, expected) => {
  const said = criterionOf("18c-3", "highly-qualified", {
    ...RESEARCHER,
    "worker.experience.relevantYearsLast5": last5,
    "worker.experience.relevantYearsLast7": last7,
  });
  expect([said.state, said.actual]).toEqual(expected);
});
