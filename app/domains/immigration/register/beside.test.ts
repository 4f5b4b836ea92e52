import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { registeredFixed, registeredTitles } from "./beside.ts";
import { lawRegister } from "./view.ts";

const TODAY = plainDate("2026-11-22");

describe("numbers and days of the norms", () => {
  test.each([
    ["§ 18 Abs. 4 AufenthG", "longestTitle", 48, "month", null],
    ["§ 18g Abs. 3 AufenthG", "blueCardContract", 6, "month", "2023-11-18"],
    ["§ 15d Abs. 1 S. 1 BeschV", "shortTermHours", 30, "hour/week", "2024-03-01"],
    ["§ 20b Abs. 1 S. 1 Nr. 9 AufenthG", "cardYoung", 35, "year of life", "2024-06-01"],
    ["§ 60d Abs. 1 AufenthG", "entryForEmployment", "2022-12-31", "date", null],
    [
      "§ 104 Abs. 18 Nr. 1 AufenthG, § 87d AsylG",
      "safeOriginAppliedLater",
      "2023-08-30",
      "date",
      "2026-06-12",
    ],
  ])("%s: %s", (norm, id, value, unit, from) => {
    expect(registeredFixed().find((one) => one.id === id)).toMatchObject({
      ...{ norm, value, unit, from, confidence: "law", source: "gesetze-im-internet.de, Stand 2026-08-19" },
    });
  });

  it("a value that another has followed has a last day", () => {
    const past = registeredFixed().flatMap(({ id, until }) => (until ? [`${id} ${until}`] : []));
    expect(past).toEqual(["studentDaysBefore 2024-02-29", "titleAfterContractBefore 2026-08-11"]);
  });
});

it("titles stand in the order of the law", () => {
  expect(registeredTitles().map(({ title }) => title)).toEqual([
    ...["16a", "16b", "16d", "16d-3", "16d-4", "16d-5", "16d-6", "16e", "16f", "16f-2", "16g", "16g-8", "17"],
    ...["18a", "18b", "18c", "18d", "18g", "19d", "20", "20a", "21"],
  ]);
});

test.each([
  ["§ 16b AufenthG", "140 full or 280 half working days a year are allowed", ["§ 16b Abs. 3 AufenthG"]],
  [
    "§ 16d Abs. 3 AufenthG",
    "This title allows a side job of up to 20 hours a week",
    ["§ 16d Abs. 3 S. 8 AufenthG"],
  ],
  [
    "§ 18a AufenthG",
    "The title is for the work or training it was issued for.",
    ["§ 4a Abs. 3 S. 3, 4 AufenthG", "§ 18a AufenthG"],
  ],
])("what the title of %s allows is said in a sentence", (title, text, norms) => {
  const found = lawRegister(TODAY, "en").titles.find((one) => one.title === title);
  expect(found?.text).toContain(text);
  expect(found?.norms).toEqual(norms);
});

test.each([
  ["18b", "language", "no language certificate", "§ 18b, § 18 Abs. 2 Nr. 3 AufenthG"],
  ["18b", "settlement", "36 months", "§ 18c Abs. 1 AufenthG"],
  ["20a", "settlement", "no, only with a title for work or training", "§ 20a Abs. 6 AufenthG"],
])("where the way %s leads, %s", (id, aspect, text, norm) => {
  const route = lawRegister(TODAY, "en").routes.find((one) => one.id === id);
  const found = route?.prospects.find((one) => one.id === aspect);
  expect(found?.text).toContain(text);
  expect(found?.norm).toBe(norm);
});
