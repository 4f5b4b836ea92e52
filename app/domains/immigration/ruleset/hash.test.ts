import { expect, it } from "vitest";
import { fingerprint } from "./hash.ts";

it("tells texts apart", () => {
  expect(fingerprint("a")).not.toBe(fingerprint("b"));
  expect(fingerprint("Gehalt 45.934,20 €")).toBe(fingerprint("Gehalt 45.934,20 €"));
  expect(new Set(Array.from({ length: 2000 }, (_, index) => fingerprint(`rule ${index}`))).size).toBe(2000);
});
