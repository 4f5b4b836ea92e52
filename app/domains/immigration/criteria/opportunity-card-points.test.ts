import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { hasEnoughPoints, pointsOf } from "./opportunity-card-points.ts";

const nobody = (day: string) => ({ asOf: plainDate(day), facts: {} });

test.each([
  ["2024-05-31", null],
  ["2024-06-01", 6],
])("§ 20b: points required on %s: %s", (day, required) => {
  expect(pointsOf(nobody(day))?.required ?? null).toBe(required);
});

it("decides nothing by points, and waits for no fact, before the table is in force", () => {
  expect(hasEnoughPoints(nobody("2024-05-31"))).toEqual({ value: null, missing: [] });
});
