import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactIban, isBic, isIban, spacedIban } from "./iban.ts";

describe("an IBAN", () => {
  // examples of the registry of SWIFT
  it.each(["DE89 3704 0044 0532 0130 00", "de89370400440532013000", "FR14 2004 1010 0505 0001 3M02 606"])(
    "is right: %s",
    (text) => expect(isIban(text)).toBe(true),
  );
  it.each(["", "DE", "DE88370400440532013000", "DE8937040044053201300", "DE89370400440532013000X", "8937"])(
    "is wrong: %s",
    (text) => expect(isIban(text)).toBe(false),
  );
  it("is wrong whenever one digit is", () => {
    const right = "DE89370400440532013000";
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(right[at]) + more) % 10;
        expect(isIban(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false);
      }),
    );
  });
  it("is kept without blanks and shown in fours", () => {
    expect(compactIban(" de89 3704 ")).toBe("DE893704");
    expect(spacedIban("DE89370400440532013000")).toBe("DE89 3704 0044 0532 0130 00");
  });
});

it("a BIC has eight or eleven signs", () => {
  expect(["COBADEFFXXX", "cobadeff"].map(isBic)).toEqual([true, true]);
  expect(["COBADEF", "COBADEFFX", "12BADEFF"].map(isBic)).toEqual([false, false, false]);
});
