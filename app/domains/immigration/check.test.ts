import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack } from "./check.ts";
import { isRefused } from "./result.ts";
import { check, ELECTRICIAN } from "./testing/cases.ts";

describe("the day", () => {
  it("is taken from the facts, the option, or today", () => {
    const today = plainDate("2026-05-05");
    const dayOf = (facts: unknown, options: Parameters<typeof checkFastTrack>[1]) => {
      const answer = checkFastTrack(facts, options);
      return isRefused(answer) ? answer.errors.map(({ path, code }) => `${path} ${code}`) : answer.asOf;
    };
    expect(dayOf({ asOf: "2026-01-01" }, { today })).toBe("2026-01-01");
    expect(dayOf({ asOf: null }, { today })).toBe("2026-05-05");
    expect(dayOf({}, { asOf: "2026-02-02", today })).toBe("2026-02-02");
    expect(dayOf({ asOf: "2026-02-02" }, { asOf: "2026-02-02" })).toBe("2026-02-02");
    expect(dayOf({ asOf: "2026-02-02" }, { asOf: "2026-02-03" })).toEqual(["asOf contradiction"]);
    expect(dayOf({}, { asOf: "2026-02-30" })).toEqual(["asOf invalid_date"]);
    expect(dayOf({}, { asOf: "9999-12-31" })).toEqual(["asOf out_of_range"]);
    expect(dayOf({}, { asOf: "1900-01-01" })).toBe("1900-01-01");
    expect(dayOf({}, { asOf: "1899-12-31" })).toEqual(["asOf out_of_range"]);
    expect(dayOf({}, { asOf: "2199-12-31" })).toBe("2199-12-31");
    expect(dayOf({}, { asOf: "2200-01-01" })).toEqual(["asOf out_of_range"]);
    expect(dayOf({}, {})).toEqual(["asOf wrong_type"]);
    expect(dayOf({ x: 1 }, { asOf: "never" })).toEqual(["x unknown_key", "asOf invalid_date"]);
    expect(dayOf({ asOf: "x" }, {})).toEqual(["asOf invalid_date"]);
  });

  test.each([
    ["104c", "2022-12-30", "not_in_force"],
    ["104c", "2022-12-31", "not_applicable"],
    ["104c", "2025-12-31", "not_applicable"],
    ["104c", "2026-01-01", "not_in_force"],
    ["20a", "2024-05-31", "not_in_force"],
    ["20a", "2024-06-01", "unknown"],
    ["16d-6", "2024-02-29", "not_in_force"],
    ["16d-6", "2024-03-01", "blocked"],
    ["16g", "2024-02-29", "not_in_force"],
    ["16g", "2024-03-01", "not_applicable"],
    ["beschv-15d", "2024-02-29", "not_in_force"],
    ["beschv-15d", "2024-03-01", "blocked"],
    ["19c-1-beschv-22a", "2024-02-29", "not_in_force"],
    ["19c-1-beschv-22a", "2024-03-01", "blocked"],
    ["19c-1-beschv-26-1", "2023-01-01", "not_applicable"],
    ["18d", "2019-01-01", "blocked"],
  ])("%s on %s: %s", (id, asOf, status) => {
    expect(check(ELECTRICIAN, asOf).routes.find((route) => route.id === id)?.status).toBe(status);
  });
});
