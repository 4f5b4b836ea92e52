import { describe, expect, it } from "vitest";
import { compareResults, isUnchanged } from "./changes.ts";
import type { Comparable } from "./changes.ts";

const answer = (
  version: string,
  recommended: Comparable["recommended"],
  blueCard: "open" | "blocked",
): Comparable => ({
  ruleset: { version },
  recommended,
  routes: [
    { id: "18b", status: "open" },
    { id: "18g-1-standard", status: blueCard },
  ],
});

describe("compareResults", () => {
  it("finds nothing where nothing changed", () => {
    const changes = compareResults(answer("1", "18b", "blocked"), answer("1", "18b", "blocked"));
    expect(changes).toEqual({ routes: [], recommended: null, newRules: false });
    expect(isUnchanged(changes)).toBe(true);
  });

  it("tells new rules from a new result", () => {
    const changes = compareResults(answer("1", "18b", "blocked"), answer("2", "18b", "blocked"));
    expect(changes.newRules).toBe(true);
    expect(isUnchanged(changes)).toBe(true);
  });

  it("names the ways and the recommendation that differ", () => {
    const changes = compareResults(answer("1", "18g-1-standard", "open"), answer("2", "18b", "blocked"));
    expect(changes).toEqual({
      routes: [{ id: "18g-1-standard", before: "open", after: "blocked" }],
      recommended: { before: "18g-1-standard", after: "18b" },
      newRules: true,
    });
    expect(isUnchanged(changes)).toBe(false);
  });
});
