import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having } from "./cases.fixture.ts";
import { expectedFirstDay, forecast } from "./forecast.ts";

const electrician = () =>
  aCaseNow("fast-track", ["third_country", "lives_abroad", "moves", "new_to_germany", "agency_consent"]);
const start = plainDate("2026-11-02");

describe("forecast of the first working day", () => {
  it("adds up the longest way, once at best and once at the usual pace", () => {
    // best: file 9 Nov, agreement 12 Nov, consent 17 Nov, approval 20 Nov, sent 23 Nov, appointment 24 Nov,
    // application 1 Dec, decision 15 Dec, entry 22 Dec, check 23 Dec, first day 24 Dec (no holiday in Bremen).
    // usual: file 23 Nov, agreement 7 Dec, consent 14 Dec, approval 6 Jan (25 Dec and 1 Jan are holidays), sent 11 Jan,
    // appointment 18 Jan, application 8 Feb, decision 8 March, entry 5 April, check 7 April, first day 14 April.
    expect(forecast(electrician(), start)).toEqual({
      earliest: "2026-12-24",
      likely: "2027-04-14",
      decidedBy: "application_file",
      driftsFrom: "2026-11-12",
    });
  });

  it("stays while everything is within its usual time", () => {
    expect(forecast(electrician(), plainDate("2026-11-11")).likely).toBe("2027-04-14");
  });

  it("moves when something is late, and names it", () => {
    const done = { state: "DONE", since: start, doneOn: start } as const;
    const waiting = having(having(electrician(), "power_of_attorney", done), "employment_declaration", done);
    expect(forecast(waiting, start).likely).toBe("2027-04-14");
    // the file should have been there on 23 November; a week later it is not. At best: agreement 3 Dec, consent 8 Dec,
    // approval 11 Dec, sent 14 Dec, appointment 15 Dec, application 22 Dec, decision 5 Jan, entry 12 Jan, check 13 Jan
    expect(forecast(waiting, plainDate("2026-11-30"))).toEqual({
      earliest: "2027-01-14",
      likely: "2027-04-21",
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
    expect(forecast(quick, start)).toMatchObject({ likely: "2027-03-22", decidedBy: "agreement" });
  });

  it("is never before the agreed day", () => {
    const agreed = { ...electrician(), plannedFirstDay: plainDate("2027-06-01") };
    expect(forecast(agreed, start)).toMatchObject({
      earliest: "2027-06-01",
      likely: "2027-06-01",
      decidedBy: null,
    });
    const between = { ...electrician(), plannedFirstDay: plainDate("2027-02-01") };
    expect(forecast(between, start)).toMatchObject({
      earliest: "2027-02-01",
      likely: "2027-04-14",
      decidedBy: "application_file",
    });
  });

  it("puts an agreed Sunday or holiday on the next working day", () => {
    const returnee = aCaseNow("free-movement", [], { plannedFirstDay: plainDate("2027-01-01") });
    expect(forecast(returnee, start)).toMatchObject({ earliest: "2027-01-04", likely: "2027-01-04" });
  });

  it("leaves out what is not needed", () => {
    const skipped = having(electrician(), "application_file", { state: "NOT_NEEDED", since: start });
    // the declaration (10 working days) is the longest way now; entry would end on Easter Monday and moves to 30 March
    expect(forecast(skipped, start)).toMatchObject({
      likely: "2027-04-08",
      decidedBy: "employment_declaration",
    });
  });

  it("counts what waits for others like what runs", () => {
    const waits = having(electrician(), "application_file", { state: "WAITING" });
    expect(forecast(waits, start)).toMatchObject({ likely: "2027-04-14", decidedBy: "application_file" });
  });

  it("is the first working day once that stands", () => {
    const arrived = { ...electrician(), firstWorkingDay: plainDate("2027-03-15") };
    expect(forecast(arrived, plainDate("2027-05-01"))).toEqual({
      earliest: "2027-03-15",
      likely: "2027-03-15",
      decidedBy: null,
      driftsFrom: null,
    });
  });

  it("is what other milestones are planned by", () => {
    expect(expectedFirstDay(electrician(), start)).toBe("2027-04-14");
  });
});
