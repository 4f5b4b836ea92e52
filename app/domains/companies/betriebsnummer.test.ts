import { describe, expect, it } from "vitest";
import { betriebsnummerChecksOut, parseBetriebsnummer } from "./betriebsnummer.ts";

describe("betriebsnummerChecksOut", () => {
  it.each([
    // the published example: 0+(1+8)+9+2+2+6+4 = 32
    ["09912342", true],
    // the same plus five
    ["09912347", true],
    ["09912343", false],
    ["09912340", false],
    // 1+4+3+8+5+(1+2)+7 = 31
    ["12345671", true],
    ["12345676", true],
    ["12345678", false],
    // two neighbours exchanged: 2+2+3+8+5+3+7 = 30
    ["21345671", false],
    // 9+(1+8)+9+(1+8)+9+(1+8)+9 = 63
    ["99999993", true],
    ["99999998", true],
    ["99999999", false],
  ])("%s: %s", (number, agrees) => expect(betriebsnummerChecksOut(number)).toBe(agrees));
});

describe("parseBetriebsnummer", () => {
  it.each([
    ["09912342", "09912342"],
    ["099 123 42", "09912342"],
    ["0991.2342", "09912342"],
    ["9912342", null],
    ["099123421", null],
    ["0991234a", null],
    ["", null],
    ["٠٩٩١٢٣٤٢", null],
  ])("%s → %s", (text, number) => expect(parseBetriebsnummer(text)).toBe(number));
});
