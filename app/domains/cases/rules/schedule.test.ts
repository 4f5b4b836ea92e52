import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { builtRow } from "../templates/index.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import { dueOn, isReady, latest, predecessors, spanAfter } from "./schedule.ts";
import type { CaseNow } from "./state.ts";

const bremen = { land: "HB" } as const;
const electrician = () =>
  aCaseNow("fast-track", [
    "third_country",
    "lives_abroad",
    "moves",
    "new_to_germany",
    "agency_consent",
    "housing_help",
  ]);
const firstDay = plainDate("2027-04-14");
const due = (state: CaseNow, key: string) => dueOn(state, milestoneOf(state, key), firstDay);
const done = (day: string) => ({ state: "DONE", since: plainDate(day), doneOn: plainDate(day) }) as const;

describe("spans", () => {
  it.each([
    ["2026-11-02", 5, "working_days", "2026-11-09"],
    ["2026-12-22", 3, "working_days", "2026-12-28"],
    ["2026-11-17", 1, "weeks", "2026-11-24"],
    ["2026-12-18", 1, "weeks", "2026-12-28"],
    ["2026-12-31", 2, "months", "2027-03-01"],
    ["2026-11-02", 0, "days", "2026-11-02"],
    ["2026-11-01", 0, "days", "2026-11-01"],
  ] as const)("%s and %i %s end on %s", (day, amount, unit, end) => {
    expect(spanAfter(plainDate(day), { amount, unit }, bremen)).toBe(end);
  });

  it("counts the holidays of the Land", () => {
    const epiphany = plainDate("2027-01-05");
    expect(spanAfter(epiphany, { amount: 1, unit: "working_days" }, { land: "HB" })).toBe("2027-01-06");
    expect(spanAfter(epiphany, { amount: 1, unit: "working_days" }, { land: "BY" })).toBe("2027-01-07");
  });

  it("finds the last day", () => {
    expect(latest([])).toBeNull();
    expect(latest([plainDate("2026-11-02"), plainDate("2027-01-01"), plainDate("2026-12-31")])).toBe(
      "2027-01-01",
    );
  });
});

describe("due dates", () => {
  it("count from the start where nothing stands before", () => {
    expect(due(electrician(), "power_of_attorney")).toBe("2026-11-09");
    expect(due(electrician(), "application_file")).toBe("2026-11-16");
  });

  it("wait for what stands before, then count from its end: the Federal Employment Agency's week", () => {
    const state = electrician();
    expect(due(state, "employment_agency_consent")).toBeNull();
    const agreed = having(having(state, "agreement", done("2026-11-17")), "employment_agency_consent", {
      state: "RUNNING",
      since: plainDate("2026-11-18"),
    });
    // recorded a day later, but counted from the day of the agreement
    expect(due(agreed, "employment_agency_consent")).toBe("2026-11-24");
  });

  it("count from the last of several ends", () => {
    let state = electrician();
    for (const [key, day] of [
      ["power_of_attorney", "2026-11-04"],
      ["application_file", "2026-11-12"],
      ["employment_declaration", "2026-11-06"],
    ] as const) {
      state = having(state, key, done(day));
    }
    expect(isReady(state, milestoneOf(state, "agreement"))).toBe(true);
    expect(due(state, "agreement")).toBe("2026-11-19");
  });

  it("count from the day it was set aside where it is not needed", () => {
    const state = having(electrician(), "visa_appointment", {
      state: "NOT_NEEDED",
      since: plainDate("2026-11-10"),
    });
    expect(due(state, "visa_application")).toBe("2026-12-01");
  });

  it("never lie before the case's start, however old the papers are", () => {
    const state = having(electrician(), "agreement", done("2025-03-03"));
    expect(due(state, "employment_agency_consent")).toBe("2026-11-09");
  });

  it("count from its own start when somebody begins early", () => {
    const state = having(electrician(), "visa_application", {
      state: "RUNNING",
      since: plainDate("2026-11-04"),
    });
    expect(due(state, "visa_application")).toBe("2026-11-25");
  });

  it("count back from the expected first working day", () => {
    expect(due(electrician(), "entry")).toBe("2027-04-07");
    expect(due(electrician(), "housing_offer")).toBe("2027-02-17");
    expect(due(electrician(), "title_check")).toBe("2027-04-13");
    // the day before Monday, 15 March is a Sunday, the Friday before counts; Easter Monday 2027 is 29 March
    expect(dueOn(electrician(), milestoneOf(electrician(), "title_check"), plainDate("2027-03-15"))).toBe(
      "2027-03-12",
    );
    expect(dueOn(electrician(), milestoneOf(electrician(), "title_check"), plainDate("2027-03-30"))).toBe(
      "2027-03-25",
    );
    const soon = dueOn(electrician(), milestoneOf(electrician(), "housing_offer"), plainDate("2026-11-16"));
    expect(soon).toBe("2026-11-02");
    // once it runs, not before it could be done: a week for an offer of housing, the day itself where a norm says so
    const begun = having(electrician(), "housing_offer", {
      state: "RUNNING",
      since: plainDate("2026-11-11"),
    });
    expect(dueOn(begun, milestoneOf(begun, "housing_offer"), plainDate("2026-11-16"))).toBe("2026-11-18");
    const checked = having(electrician(), "title_check", {
      state: "RUNNING",
      since: plainDate("2026-11-18"),
    });
    expect(dueOn(checked, milestoneOf(checked, "title_check"), plainDate("2026-11-16"))).toBe("2026-11-18");
  });

  it("fall on or after the first working day where the law says so", () => {
    expect(due(electrician(), "fair_integration_notice")).toBe("2027-04-14");
    expect(due(electrician(), "contract_terms")).toBe("2027-04-14");
    expect(due(electrician(), "social_insurance")).toBe("2027-05-26");
  });

  it("two weeks after moving in for the registration", () => {
    const state = having(electrician(), "move_in", done("2027-03-29"));
    expect(due(state, "address_registration")).toBe("2027-04-12");
  });

  it("are missing where no rule sets a time", () => {
    expect(builtRow("fast-track", "advance_approval").due).toBeNull();
    expect(
      due(having(electrician(), "employment_agency_consent", done("2026-11-24")), "advance_approval"),
    ).toBeNull();
  });

  it("stay with what is finished", () => {
    const state = having(electrician(), "power_of_attorney", {
      ...done("2026-11-20"),
      dueOn: plainDate("2026-11-09"),
    });
    expect(due(state, "power_of_attorney")).toBe("2026-11-09");
  });
});

describe("what stands before", () => {
  it("is only what the case has", () => {
    const state = electrician();
    expect(
      predecessors(state, milestoneOf(state, "employment_agency_consent")).map((one) => one.key),
    ).toEqual(["agreement"]);
    expect(isReady(state, milestoneOf(state, "employment_agency_consent"))).toBe(false);
    expect(isReady(state, milestoneOf(state, "power_of_attorney"))).toBe(true);
  });
});
