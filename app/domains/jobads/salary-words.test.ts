import { expect, test } from "vitest";
import { translator } from "#app/i18n/index.server.ts";
import { salaryInWords } from "./salary-words.ts";

const inWords = (locale: "de" | "en", salaryMin: number, salaryMax: number | null) =>
  salaryInWords({ salaryMin, salaryMax, salaryPeriod: "MONTH" }, locale, {
    jobs: translator(locale, "jobs"),
    enums: translator(locale, "enums"),
  }).replace(/\u00a0/g, " ");

test.each([
  { min: 340_000, max: null, de: "ab 3.400 € im Monat", en: "from €3,400 per month" },
  { min: 340_000, max: 340_000, de: "3.400 € im Monat", en: "€3,400 per month" },
  { min: 340_000, max: 390_000, de: "3.400 € bis 3.900 € im Monat", en: "€3,400 to €3,900 per month" },
])("pay from $min to $max is $de", ({ min, max, de, en }) => {
  expect(inWords("de", min, max)).toBe(de);
  expect(inWords("en", min, max)).toBe(en);
});
