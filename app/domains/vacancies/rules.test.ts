import { describe, expect, it } from "vitest";
import { isEditable, needsLanguageReason, vacancyAfter, vacancyMoves } from "./rules.ts";

describe("a vacancy's states", () => {
  it.each([
    ["DRAFT", "publish", "PUBLISHED"],
    ["DRAFT", "fill", null],
    ["DRAFT", "close", "CLOSED"],
    ["PUBLISHED", "publish", null],
    ["PUBLISHED", "fill", "FILLED"],
    ["PUBLISHED", "close", "CLOSED"],
    ["FILLED", "publish", null],
    ["FILLED", "fill", null],
    ["FILLED", "close", null],
    ["CLOSED", "publish", null],
    ["CLOSED", "fill", null],
    ["CLOSED", "close", null],
  ] as const)("%s, %s → %s", (state, move, next) => {
    expect(vacancyAfter(state, move, "VERIFIED")).toEqual(
      next === null ? { ok: false, code: "not_in_this_state" } : { ok: true, state: next },
    );
  });

  it("is published by a verified company only", () => {
    expect(vacancyAfter("DRAFT", "publish", "PENDING")).toEqual({ ok: false, code: "company_pending" });
    expect(vacancyAfter("DRAFT", "publish", "REJECTED")).toEqual({ ok: false, code: "company_rejected" });
  });

  it("is filled and closed whatever became of the company", () => {
    expect(vacancyAfter("PUBLISHED", "fill", "REJECTED")).toEqual({ ok: true, state: "FILLED" });
    expect(vacancyAfter("PUBLISHED", "close", "PENDING")).toEqual({ ok: true, state: "CLOSED" });
    expect(vacancyAfter("DRAFT", "close", "PENDING")).toEqual({ ok: true, state: "CLOSED" });
  });

  it("names the state before the company when both refuse", () => {
    expect(vacancyAfter("FILLED", "publish", "PENDING")).toEqual({ ok: false, code: "not_in_this_state" });
  });

  it("lists the moves of each state", () => {
    expect(vacancyMoves("DRAFT")).toEqual(["publish", "close"]);
    expect(vacancyMoves("PUBLISHED")).toEqual(["fill", "close"]);
    expect(vacancyMoves("FILLED")).toEqual([]);
    expect(vacancyMoves("CLOSED")).toEqual([]);
  });

  it.each([
    ["DRAFT", true],
    ["PUBLISHED", true],
    ["FILLED", false],
    ["CLOSED", false],
  ] as const)("%s can be edited: %s", (state, editable) => expect(isEditable(state)).toBe(editable));
});

it.each([
  ["NONE", false],
  ["A1", false],
  ["A2", false],
  ["B1", true],
  ["B2", true],
  ["C1", true],
  ["C2", true],
] as const)("level %s needs a reason: %s", (level, needed) =>
  expect(needsLanguageReason(level)).toBe(needed),
);
