import { describe, expect, it } from "vitest";
import { guardianConsent, isMinor, mayBeIntroduced } from "./minors.ts";

describe("who is a minor", () => {
  it.each([
    ["the day before the 18th birthday", "2008-11-23", "2026-11-22", true],
    ["on the 18th birthday", "2008-11-22", "2026-11-22", false],
    ["born on 29 February, on 28 February", "2008-02-29", "2026-02-28", true],
    ["born on 29 February, on 1 March", "2008-02-29", "2026-03-01", false],
    ["nobody knows", null, "2026-11-22", false],
  ])("%s", (_name, birthDate, today, minor) => {
    expect(isMinor(birthDate, today)).toBe(minor);
  });
});

describe("the guardians' consent", () => {
  const today = "2026-11-22";
  const signed = { signedOn: "2026-11-01", checkedOn: "2026-11-02" };
  it.each([
    ["an adult needs none", "2000-01-01", [], "not_needed"],
    ["nobody is named", "2010-01-01", [], "no_guardian"],
    [
      "one of two parents has not signed",
      "2010-01-01",
      [signed, { signedOn: null, checkedOn: null }],
      "not_signed",
    ],
    ["nobody has looked at the paper", "2010-01-01", [signed, { ...signed, checkedOn: null }], "not_checked"],
    ["both have signed", "2010-01-01", [signed, signed], "given"],
  ] as const)("%s", (_name, birthDate, guardians, expected) => {
    expect(guardianConsent(birthDate, today, guardians)).toBe(expected);
    expect(mayBeIntroduced(expected)).toBe(expected === "not_needed" || expected === "given");
  });
});
