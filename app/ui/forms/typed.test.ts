import { expect, test } from "vitest";
import {
  choiceText,
  codeInChoice,
  parseMoney,
  parseQuarterHours,
  typedDate,
  westernDigits,
} from "./typed.ts";

test.each([
  ["46.000,50", 4_600_050],
  ["46000.50", 4_600_050],
  ["46,000.50", 4_600_050],
  ["46.000", 4_600_000],
  ["46,000", 4_600_000],
  ["46000", 4_600_000],
  ["3850,5", 385_050],
  ["3.850 €", 385_000],
  ["€ 3850", 385_000],
  ["44 800 Euro", 4_480_000],
  ["44\u202f800,00", 4_480_000],
  ["1.234.567,89", 123_456_789],
  ["3.850,-", 385_000],
  ["0", 0],
  ["0,99", 99],
  ["٤٦٠٠٠", 4_600_000],
])("%j is %d cents", (text, cents) => {
  expect(parseMoney(text)).toBe(cents);
});

test.each([
  "",
  "abc",
  "-5",
  "1,2,3",
  "46.00.00",
  "1.234,567",
  "12345.678,90",
  "1.2.3,4",
  "10 000 Dollar",
  "1.234.56",
  "1e5",
])("%j is no amount", (text) => {
  expect(parseMoney(text)).toBeNull();
});

test.each([
  ["38,75", 155],
  ["38.5", 154],
  ["40", 160],
  ["٣٨٫٧٥".replace("٫", ","), 155],
  ["0,25", 1],
])("%j hours are %d quarters", (text, quarters) => {
  expect(parseQuarterHours(text)).toBe(quarters);
});

test.each(["38,7", "", "viel", "-1", "1000", "38,755"])("%j hours are refused", (text) => {
  expect(parseQuarterHours(text)).toBeNull();
});

test.each([
  ["26.11.2026", "2026-11-26"],
  ["1.3.2027", "2027-03-01"],
  ["26/11/2026", "2026-11-26"],
  ["26. 11. 2026", "2026-11-26"],
  ["2026-11-26", "2026-11-26"],
  ["٢٦.١١.٢٠٢٦", "2026-11-26"],
  ["morgen", "morgen"],
])("the day %j is read as %j", (text, day) => {
  expect(typedDate(text)).toBe(day);
});

test("Arabic and Persian digits become the digits 0 to 9", () => {
  expect(westernDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ab")).toBe("0123456789 0123456789 ab");
});

test.each([
  ["Pflegefachkräfte (2221)", "2221"],
  ["2221", "2221"],
  [" 26252 ", "26252"],
  ["Schweißer", null],
  ["Halle (Saale)", null],
  ["(2221) Pflege", null],
])("the code in %j is %j", (text, code) => {
  expect(codeInChoice(text)).toBe(code);
});

test("a chosen suggestion is written so that its code is found again", () => {
  expect(choiceText("Schweißen und Löten", "7212")).toBe("Schweißen und Löten (7212)");
});
