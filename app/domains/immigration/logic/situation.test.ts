import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { FlatFacts } from "../facts/schema.ts";
import { hasCompletedYears, isco08Of, isIsco08FromKldb, toCents, toEuros } from "./situation.ts";

const given = (facts: FlatFacts) => ({ asOf: plainDate("2026-11-21"), facts });

// 43414: Softwareentwicklung, Experte, which the Bundesagentur pairs with 2512; 00000 is no code.
test.each<[FlatFacts, string | undefined, boolean]>([
  [{ "job.isco08": "2513", "job.kldb2010": "43414" }, "2513", false],
  [{ "job.isco08": "2513" }, "2513", false],
  [{ "job.kldb2010": "43414" }, "2512", true],
  [{ "job.kldb2010": "00000" }, undefined, false],
  [{}, undefined, false],
])("the occupation of a job with %o is %s", (facts, isco08, isFromKldb) => {
  expect([isco08Of(given(facts)), isIsco08FromKldb(given(facts))]).toEqual([isco08, isFromKldb]);
});

test.each([
  ["1981-11-21", 45, "2026-11-20", false],
  ["1981-11-21", 45, "2026-11-21", true],
  ["2000-02-29", 45, "2045-02-28", false],
  ["2000-02-29", 45, "2045-03-01", true],
])("born on %s, %s years are completed on %s: %s", (birthDate, years, on, expected) => {
  expect(hasCompletedYears(plainDate(birthDate), years, plainDate(on))).toBe(expected);
});

it("counts money in cents", () => {
  expect([toCents(45_934.2), toCents(0.29), toEuros(4_593_420)]).toEqual([4_593_420, 29, 45_934.2]);
});
