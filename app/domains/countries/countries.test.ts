import { expect, test } from "vitest";
import { COUNTRIES, countryName, countryNames } from "./index.ts";

test("the codes of ISO 3166-1 and Kosovo, each once, in order", () => {
  expect(COUNTRIES).toHaveLength(250);
  expect(new Set(COUNTRIES).size).toBe(250);
  expect([...COUNTRIES].sort()).toEqual(COUNTRIES);
  expect(COUNTRIES).toEqual(expect.arrayContaining(["DE", "XK", "PH", "TN"]));
});

test.each([
  ["de", "Philippinen", "Afghanistan"],
  ["en", "Philippines", "Afghanistan"],
  ["ar", "الفلبين", "آيسلندا"],
])("in %s with names, in the order of the language", (locale, philippines, first) => {
  const names = countryNames(locale);
  expect(names.find(({ value }) => value === "PH")?.label).toBe(philippines);
  expect(names[0]?.label).toBe(first);
  expect(countryNames(locale)).toBe(names);
});

test("one name; what is no code stays as it is", () => {
  expect(countryName("TN", "de")).toBe("Tunesien");
  expect(countryName("TN", "ar")).toBe("تونس");
  expect(countryName("??", "de")).toBe("??");
});
