import { describe, expect, it } from "vitest";
import { companyAfter, companyBar, companyKeys, companyMoves, companyNameKey } from "./rules.ts";

describe("the registration's states", () => {
  it.each([
    ["PENDING", "verify", "VERIFIED"],
    ["PENDING", "reject", "REJECTED"],
    ["PENDING", "resubmit", null],
    ["REJECTED", "verify", "VERIFIED"],
    ["REJECTED", "reject", null],
    ["REJECTED", "resubmit", "PENDING"],
    ["VERIFIED", "verify", null],
    ["VERIFIED", "reject", null],
    ["VERIFIED", "resubmit", null],
    ["MERGED", "verify", null],
    ["MERGED", "reject", null],
    ["MERGED", "resubmit", null],
  ] as const)("%s, %s → %s", (state, move, next) => expect(companyAfter(state, move)).toBe(next));

  it("lists the moves that are open", () => {
    expect(companyMoves("PENDING")).toEqual(["verify", "reject"]);
    expect(companyMoves("REJECTED")).toEqual(["verify", "resubmit"]);
    expect(companyMoves("VERIFIED")).toEqual([]);
  });

  it("bars publishing and requesting until the company is verified", () => {
    expect(companyBar("PENDING")).toBe("company_pending");
    expect(companyBar("REJECTED")).toBe("company_rejected");
    expect(companyBar("MERGED")).toBe("company_rejected");
    expect(companyBar("VERIFIED")).toBeNull();
  });
});

describe("companyNameKey", () => {
  it.each([
    ["Weser-Werft GmbH & Co. KG", "weser werft"],
    ["WESER WERFT", "weser werft"],
    ["Weserwerft GmbH", "weserwerft"],
    ["Müller und Söhne e.K.", "mueller soehne"],
    ["Mueller & Soehne", "mueller soehne"],
    ["Pflege mit Herz e. V.", "pflege mit herz"],
    ["Kita Sonnenschein gGmbH", "kita sonnenschein"],
    ["Start UG (haftungsbeschränkt)", "start"],
    ["AG", "ag"],
  ])("%s → %s", (name, key) => expect(companyNameKey(name)).toBe(key));
});

describe("companyKeys", () => {
  it.each([
    ["Müller und Söhne e.K.", { nameKey: "mueller soehne", nameStart: "mull" }],
    ["Muller Söhne", { nameKey: "muller soehne", nameStart: "mull" }],
    ["A B C D E GmbH", { nameKey: "a b c d e", nameStart: "abcd" }],
    ["IQ", { nameKey: "iq", nameStart: "iq" }],
  ])("%s", (name, keys) => expect(companyKeys(name)).toEqual(keys));
});
