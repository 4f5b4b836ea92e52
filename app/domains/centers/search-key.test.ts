import { describe, expect, it } from "vitest";
import { foldText, municipalityKey } from "./search-key.ts";

describe("foldText", () => {
  it.each([
    ["Straße", "strasse"],
    ["Müller & Söhne", "mueller soehne"],
    ["MÜLLER", "mueller"],
    // the same letter as one sign and as u with a combining diaeresis
    ["Mu\u0308ller", "mueller"],
    ["Café René", "cafe rene"],
    ["  a -- b  ", "a b"],
    ["", ""],
  ])("%s → %s", (text, folded) => expect(foldText(text)).toBe(folded));
});

describe("municipalityKey", () => {
  it.each([
    ["Bremen", "bremen"],
    ["Freie Hansestadt Bremen", "bremen"],
    ["Wolfsburg, Stadt", "wolfsburg"],
    ["Annaberg-Buchholz", "annaberg buchholz"],
    ["annaberg buchholz", "annaberg buchholz"],
    ["St. Egidien", "sankt egidien"],
    ["Sankt Egidien", "sankt egidien"],
    ["Grünhain-Beierfeld", "gruenhain beierfeld"],
    ["Gruenhain-Beierfeld", "gruenhain beierfeld"],
    ["Halle (Saale)", "halle saale"],
    ["Stadt", "stadt"],
  ])("%s → %s", (name, key) => expect(municipalityKey(name)).toBe(key));
});
