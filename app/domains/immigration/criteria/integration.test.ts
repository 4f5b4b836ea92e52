import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { LONG_TOLERATED } from "../testing/here.ts";

/** 31 October 2017 to this day: 75 months. */
const DAY = "2024-01-31";

const here = (months: number | null, enteredOn: string | null): Changes => ({
  ...LONG_TOLERATED,
  "worker.residence.enteredGermanyOn": enteredOn,
  "worker.residence.uninterruptedStayMonths": months,
});

test.each<[string, Changes, string]>([
  ["75 months", here(75, "2017-10-31"), "met"],
  ["74 months", here(74, "2017-10-31"), "not_met"],
  ["75 months, but entered only on 1 November 2017", here(75, "2017-11-01"), "not_met"],
  ["a stay that is not known", here(null, "2015-01-01"), "unknown"],
  ["a day of entry that is not known", here(80, null), "unknown"],
])("§ 104c Abs. 1 S. 1: here since 31 October 2017: %s", (_title, changes, sentence) => {
  const said = criterionOf("104c", "stay-on-cut-off-day", changes, DAY);
  expect(said).toMatchObject({
    textKey: `stay-on-cut-off-day.${sentence}`,
    params: { since: "2017-10-31" },
  });
});

test.each<[string, number | null, string | undefined]>([
  ["75 months", 75, "2017-10-31"],
  ["80 months", 80, "2017-05-31"],
  ["a stay that is not known", null, undefined],
])("§ 104c Abs. 1 S. 1: %s are said as the day they began", (_title, months, since) => {
  const said = criterionOf("104c", "stay-on-cut-off-day", here(months, "2017-01-01"), DAY);
  expect([said.actual, said.required, said.unit]).toEqual([since, "2017-10-31", "day"]);
});

// The statute book of today holds a transitional rule only, so the source is the gazette.
test.each([
  ["stay-on-cut-off-day", "§ 104c Abs. 1 S. 1 AufenthG in der Fassung vom 31.12.2022"],
  ["convictions", "§ 104c Abs. 1 S. 1 Nr. 2 AufenthG in der Fassung vom 31.12.2022"],
])("§ 104c: %s rests on the wording of 2022", (criterion, norm) => {
  expect(criterionOf("104c", criterion, here(80, "2017-01-01"), DAY).basis).toEqual([
    { norm, source: "BGBl. 2022 I S. 2847", confidence: "law" },
  ]);
});
