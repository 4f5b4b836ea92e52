import { describe, expect, it } from "vitest";
import { candidateReference } from "./rules.ts";

describe("candidateReference", () => {
  it("puts the letter before the number", () => {
    expect(candidateReference(2041)).toBe("K-2041");
  });
});
