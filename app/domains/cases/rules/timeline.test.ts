import { describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having } from "./cases.fixture.ts";
import { extentOf, timeline } from "./timeline.ts";

const today = plainDate("2026-11-09");
const state = aCaseNow("fast-track", ["third_country", "lives_abroad", "agency_consent"]);
const rowOf = (of: typeof state, key: string) => timeline(of, today).find((row) => row.key === key);

describe("timeline", () => {
  test("what runs lies from its beginning to today, planned until it is due", () => {
    // no rule sets a time for the file: its usual time counts
    expect(rowOf(state, "power_of_attorney")).toEqual({
      key: "power_of_attorney",
      actual: { from: "2026-11-02", to: "2026-11-09", open: true },
      planned: { from: "2026-11-02", to: "2026-11-09" },
      legal: null,
    });
  });

  test("what comes later begins when all before it is usually done", () => {
    const agreement = rowOf(state, "agreement");
    const consent = rowOf(state, "employment_agency_consent");
    expect(agreement?.actual).toBeNull();
    // due in a week, but two are usual
    expect(agreement?.planned).toEqual({ from: "2026-11-23", to: "2026-11-30" });
    expect(consent?.planned).toEqual({ from: "2026-12-07", to: "2026-12-14" });
  });

  test("the law's week for the agency's consent ends seven days after it can begin", () => {
    const consent = rowOf(state, "employment_agency_consent");
    const begun = having(state, "employment_agency_consent", {
      ...{ state: "RUNNING", since: today, startedOn: today, dueOn: plainDate("2026-11-16") },
    });
    expect(consent?.legal).toBe("2026-12-14");
    expect(rowOf(begun, "employment_agency_consent")?.legal).toBe("2026-11-16");
    expect(rowOf(state, "entry")?.legal).toBeNull();
  });

  test("what is done ends on its day, also where that is before it could begin", () => {
    const done = having(state, "power_of_attorney", {
      ...{ state: "DONE", since: today, doneOn: plainDate("2026-10-28"), startedOn: plainDate("2026-11-02") },
    });
    expect(rowOf(done, "power_of_attorney")?.actual).toEqual({
      ...{ from: "2026-10-28", to: "2026-10-28", open: false },
    });
  });

  test("what was set aside has no days", () => {
    const aside = having(state, "power_of_attorney", { state: "NOT_NEEDED", since: today });
    expect(rowOf(aside, "power_of_attorney")).toMatchObject({ actual: null, planned: null, legal: null });
  });
});

test("the extent is whole months around everything", () => {
  const row = { key: "entry", actual: null, legal: null };
  const planned = { from: plainDate("2026-12-20"), to: plainDate("2027-02-03") };
  expect(extentOf([{ ...row, planned }], [today])).toEqual({
    ...{ from: "2026-11-01", to: "2027-02-28" },
    months: ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"],
  });
});
