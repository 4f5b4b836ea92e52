import { describe, expect, test } from "vitest";
import { byDay, choicesOf, digestAfter } from "./rules.ts";

describe("the mail of the morning goes out at seven in Germany", () => {
  test.each([
    ["in winter, before seven", "2026-11-23T05:59:59.999Z", "2026-11-23T06:00:00.000Z"],
    ["at seven itself the next one counts", "2026-11-23T06:00:00Z", "2026-11-24T06:00:00.000Z"],
    ["in summer", "2026-07-01T12:00:00Z", "2026-07-02T05:00:00.000Z"],
    ["after the German midnight it is the same morning", "2026-07-01T22:30:00Z", "2026-07-02T05:00:00.000Z"],
    ["over the end of summer time", "2026-10-24T12:00:00Z", "2026-10-25T06:00:00.000Z"],
    ["over its beginning", "2027-03-27T12:00:00Z", "2027-03-28T05:00:00.000Z"],
  ])("%s", (_, instant, morning) => {
    expect(digestAfter(new Date(instant)).toISOString()).toBe(morning);
  });
});

test("who has chosen nothing is mailed at once", () => {
  expect(choicesOf([{ category: "LAW", delivery: "OFF" }])).toEqual({
    ...{ DEADLINES: "IMMEDIATE", STEPS: "IMMEDIATE", PROPOSALS: "IMMEDIATE" },
    ...{ MESSAGES: "IMMEDIATE", PAYMENTS: "IMMEDIATE", LAW: "OFF", RECORD: "IMMEDIATE" },
  });
});

test("notices stand under the German day they came on", () => {
  const at = (instant: string) => ({ createdAt: new Date(instant) });
  const days = byDay([at("2026-11-22T23:30:00Z"), at("2026-11-22T22:30:00Z"), at("2026-11-22T08:00:00Z")]);
  expect(days.map(({ day, items }) => [day, items.length])).toEqual([
    ["2026-11-23", 1],
    ["2026-11-22", 2],
  ]);
});
