import { expect, test } from "vitest";
import { absatzOf, normOf } from "./title-norm.ts";

/** However people write the title that stands on their card. */
test.each<[string, string]>([
  ["16b", "16b"],
  ["16 b", "16b"],
  ["7", "7"],
  ["§ 104c", "104c"],
  ["§ 18 neuer Fassung", "18"],
  ["§ 25 Abs. 5 AufenthG", "25"],
  ["Blaue Karte", ""],
  ["", ""],
])("norm of “%s”: %s", (title, norm) => {
  expect(normOf(title)).toBe(norm);
});

test.each<[string, string, string]>([
  ["16b-1", "16b", "1"],
  ["16d-5", "16d", "5"],
  ["§ 16 d Abs. 5 AufenthG", "16d", "5"],
  ["§ 16d Abs. 3 S. 1 AufenthG", "16d", "3"],
  ["§ 16d Absatz 3 Satz 1", "16d", "3"],
  ["§ 25 Abs. 5 AufenthG", "25", "5"],
  ["§ 25 Abs. 4a S. 3", "25", "4a"],
  ["§ 25 Abs. 4 a S. 3", "25", "4a"],
  ["25-4b", "25", "4b"],
  ["§ 104 Abs. 18", "104", "18"],
  ["§ 20 Absatz 1 nach dem Studium", "20", "1"],
])("norm and Absatz of “%s”: § %s Abs. %s", (title, norm, absatz) => {
  expect([normOf(title), absatzOf(title)]).toEqual([norm, absatz]);
});

test.each(["Blaue Karte", "16b", "104c", "25", "§ 23 AufenthG"])("no Absatz is read out of “%s”", (title) => {
  expect(absatzOf(title)).toBe("");
});

test("a number is read whole or not at all", () => {
  expect(normOf("16bb")).toBe("");
});
