import { expect, test } from "vitest";
import { routeName } from "./view.ts";

test.each([
  ["18a", "de", "Fachkraft mit Berufsausbildung"],
  ["18a", "en", "Skilled worker with vocational training"],
  ["18x", "de", null],
  ["", "en", null],
] as const)("the name of %s in %s is %s", (id, locale, name) => {
  expect(routeName(id, locale)).toBe(name);
});
