import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { monthOf } from "./month.ts";

test("a month in whole weeks from Monday", () => {
  const { weeks, ...ends } = monthOf(plainDate("2026-11-23"));
  expect(ends).toEqual({
    first: "2026-11-01",
    last: "2026-11-30",
    before: "2026-10-01",
    after: "2026-12-01",
  });
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks.at(-1)).toEqual(["2026-11-30", null, null, null, null, null, null]);
});

test("a February of four weeks, and the turn of the year", () => {
  expect(monthOf(plainDate("2027-02-15")).weeks.map((week) => week.length)).toEqual([7, 7, 7, 7]);
  expect(monthOf(plainDate("2026-12-31"))).toMatchObject({ after: "2027-01-01" });
});
