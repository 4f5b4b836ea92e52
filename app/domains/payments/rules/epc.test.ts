import { expect, it } from "vitest";
import { epcText } from "./epc.ts";

const TRANSFER = {
  holder: "Welcome Center Bremen",
  iban: "DE89370400440532013000",
  bic: "COBADEFFXXX",
  cents: 240_05,
  reference: "ZA-2026-17",
};

it("says a transfer in the lines of EPC069-12", () => {
  expect(epcText(TRANSFER)).toBe(
    "BCD\n002\n1\nSCT\nCOBADEFFXXX\nWelcome Center Bremen\nDE89370400440532013000\nEUR240.05\n\n\nZA-2026-17",
  );
});

it("leaves a BIC nobody gave empty and keeps to the lengths", () => {
  const lines = epcText({ ...TRANSFER, bic: null, holder: "ä".repeat(80), reference: "a\nb" }).split("\n");
  expect(lines[4]).toBe("");
  expect(lines[5]).toBe("ä".repeat(70));
  expect(lines[10]).toBe("a b");
});

it("knows no amount below a cent", () => {
  for (const cents of [0, -1, 0.5, 999_999_999_99 + 1]) {
    expect(() => epcText({ ...TRANSFER, cents })).toThrow(RangeError);
  }
});
