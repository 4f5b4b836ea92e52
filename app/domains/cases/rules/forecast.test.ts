import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having } from "./cases.fixture.ts";
import { expectedFirstDay, forecast } from "./forecast.ts";
import { MILESTONE_KEYS } from "../templates/types.ts";
import type { Observed } from "./state.ts";

const electrician = () =>
  aCaseNow("fast-track", ["third_country", "lives_abroad", "moves", "new_to_germany", "agency_consent"]);
const start = plainDate("2026-11-02");

/** Every step was observed twenty times to take so many days. */
const alwaysTaking = (days: number): Observed =>
  new Map(MILESTONE_KEYS.map((key) => [key, Array.from({ length: 20 }, () => days)]));

describe("the first working day at the usual pace", () => {
  it("adds up the longest way", () => {
    // file 23 Nov, agreement 7 Dec, consent 14 Dec, approval 6 Jan (25 Dec and 1 Jan are holidays), sent 11 Jan,
    // appointment 18 Jan, application 8 Feb, decision 8 March, entry 5 April, check 7 April, first day 14 April.
    expect(forecast(electrician(), start)).toMatchObject({
      paced: "2027-04-14",
      decidedBy: "application_file",
      driftsFrom: "2026-11-12",
    });
    expect(expectedFirstDay(electrician(), start)).toBe("2027-04-14");
  });

  it("stays while everything is within its usual time", () => {
    expect(forecast(electrician(), plainDate("2026-11-11")).paced).toBe("2027-04-14");
  });

  it("moves when something is late, and names it", () => {
    const done = { state: "DONE", since: start, doneOn: start } as const;
    const waiting = having(having(electrician(), "power_of_attorney", done), "employment_declaration", done);
    expect(forecast(waiting, start).paced).toBe("2027-04-14");
    // the file should have been there on 23 November; a week later it is not
    expect(forecast(waiting, plainDate("2026-11-30"))).toMatchObject({
      paced: "2027-04-21",
      decidedBy: "application_file",
      driftsFrom: "2026-12-01",
    });
  });

  it("moves closer when a step is faster than usual", () => {
    const done = { state: "DONE", since: start, doneOn: start } as const;
    const quick = ["power_of_attorney", "application_file", "employment_declaration"].reduce(
      (state, key) => having(state, key, done),
      electrician(),
    );
    // agreement 16 Nov, consent 23 Nov, approval 14 Dec, sent 17 Dec, appointment 24 Dec, application 14 Jan,
    // decision 11 Feb, entry 11 March, check 15 March
    expect(forecast(quick, start)).toMatchObject({ paced: "2027-03-22", decidedBy: "agreement" });
  });

  it("leaves out what is not needed", () => {
    const skipped = having(electrician(), "application_file", { state: "NOT_NEEDED", since: start });
    // the declaration (10 working days) is the longest way now; entry would end on Easter Monday and moves to 30 March
    expect(forecast(skipped, start)).toMatchObject({
      paced: "2027-04-08",
      decidedBy: "employment_declaration",
    });
  });

  it("counts what waits for others like what runs", () => {
    const waits = having(electrician(), "application_file", { state: "WAITING" });
    expect(forecast(waits, start)).toMatchObject({ paced: "2027-04-14", decidedBy: "application_file" });
  });
});

describe("the range of the first working day", () => {
  it("counts what the center has seen: eleven steps one after the other, ten days each", () => {
    // file, agreement, consent, approval, sent, appointment, application, decision, entry, check, first day:
    // 110 days from 2 November are Saturday, 20 February
    const observed = alwaysTaking(10);
    expect(forecast({ ...electrician(), observed }, start)).toMatchObject({
      ...{ earliest: "2027-02-22", likely: "2027-02-22", latest: "2027-02-22" },
      drivers: [],
    });
  });

  it("moves on from where the case stands", () => {
    const observed = alwaysTaking(10);
    const begun = { state: "RUNNING", since: start, startedOn: start } as const;
    const done = { state: "DONE", since: start, doneOn: start } as const;
    const ready = ["power_of_attorney", "application_file", "employment_declaration"].reduce(
      (state, key) => having(state, key, done),
      { ...electrician(), observed },
    );
    // begun on 2 November it should have ended on the 12th: on the 20th it may end any day, nine steps follow
    const late = having(ready, "agreement", begun);
    const told = forecast(late, plainDate("2026-11-20"));
    expect(told.earliest).toBe("2027-02-18");
    expect(told.drivers).toEqual(["agreement"]);
  });

  it("goes from the quick courses to the slow ones, and names what moves it", () => {
    const { earliest, likely, latest, drivers } = forecast(electrician(), start);
    expect([earliest, likely, latest]).toEqual(["2027-03-01", "2027-04-12", "2027-06-14"]);
    expect(drivers).toEqual(["advance_approval", "entry", "visa_application"]);
  });

  it("is never before the agreed day", () => {
    const agreed = { ...electrician(), plannedFirstDay: plainDate("2027-12-01") };
    expect(forecast(agreed, start)).toMatchObject({
      ...{ earliest: "2027-12-01", likely: "2027-12-01", latest: "2027-12-01", paced: "2027-12-01" },
      ...{ decidedBy: null, drivers: [] },
    });
    const between = { ...electrician(), plannedFirstDay: plainDate("2027-03-15") };
    expect(forecast(between, start)).toMatchObject({ earliest: "2027-03-15", latest: "2027-06-14" });
  });

  it("puts an agreed Sunday or holiday on the next working day", () => {
    const returnee = aCaseNow("free-movement", [], { plannedFirstDay: plainDate("2027-01-01") });
    expect(forecast(returnee, start)).toMatchObject({ earliest: "2027-01-04", paced: "2027-01-04" });
  });

  it("is the first working day once that stands", () => {
    const arrived = { ...electrician(), firstWorkingDay: plainDate("2027-03-15") };
    expect(forecast(arrived, plainDate("2027-05-01"))).toEqual({
      ...{ earliest: "2027-03-15", likely: "2027-03-15", latest: "2027-03-15", paced: "2027-03-15" },
      ...{ decidedBy: null, drivers: [], driftsFrom: null },
    });
  });
});
