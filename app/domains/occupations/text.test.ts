import { describe, expect, test } from "vitest";
import { editDistance } from "./similarity.ts";
import { fold, wordsOf } from "./text.ts";

describe("folding", () => {
  test.each([
    ["Köchin", "kochin"],
    ["Koechin", "kochin"],
    ["SCHWEISSER", "schweisser"],
    ["Schweißer", "schweisser"],
    ["Café", "cafe"],
    ["Müller", "muller"],
    ["Mueller", "muller"],
  ])("%s becomes %s", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe("forms of one occupation have one stem", () => {
  test.each([
    [
      "Krankenpfleger",
      ["Krankenpflegerin", "Krankenpflegerinnen", "Krankenpfleger:in", "Krankenpfleger*innen"],
    ],
    ["Fachmann", ["Fachfrau", "Fachkraft", "Fachleute", "Fachkräfte"]],
    ["Koch", ["Köchin", "Koch/-in", "Koch (m/w/d)", "Koch (w/m/x)"]],
    ["Arzt", ["Ärztin", "Ärztinnen"]],
  ])("%s", (base, forms) => {
    const stems = (text: string) => wordsOf(text).map(({ stem }) => stem);
    for (const form of forms) expect(stems(form), form).toEqual(stems(base));
  });
});

describe("slips", () => {
  test.each([
    ["welder", "welder", 0],
    ["welder", "wleder", 1],
    ["welder", "weldr", 1],
    ["welder", "wellder", 1],
    ["welder", "weldet", 1],
    ["welder", "wldrr", 2],
    ["welder", "baker", 3],
  ])("%s and %s are %i apart", (first, second, expected) => {
    expect(editDistance(first, second, 2)).toBe(expected);
  });
});
