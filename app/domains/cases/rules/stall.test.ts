import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import type { CaseNow } from "./state.ts";
import { patienceWith, stallOf, stallsOn } from "./stall.ts";

const start = plainDate("2026-11-02");
const nurse = () =>
  aCaseNow("fast-track", [
    ...(["third_country", "lives_abroad", "moves", "new_to_germany"] as const),
    ...(["agency_consent", "recognition_procedure", "equivalence"] as const),
  ]);
const running = { state: "RUNNING", since: start, startedOn: start } as const;
const done = { state: "DONE", since: start, doneOn: start } as const;

describe("patience with a step", () => {
  it("is what the law foresees, and a third more than usual", () => {
    const state = having(having(nurse(), "recognition_receipt", done), "recognition_decision", running);
    // two months by § 14a Abs. 3 BQFG end on Saturday, 2 January and move to Monday; three months and a third are 122 days
    expect(patienceWith(state, milestoneOf(state, "recognition_decision"))).toEqual({
      ...{ byLaw: "2027-01-04", byUse: "2027-03-04" },
    });
  });

  it("is what eight of ten of the center's own took, from twenty on", () => {
    const days = Array.from({ length: 24 }, (_, index) => index + 1);
    const state = { ...nurse(), observed: new Map([["kickoff", days]]) };
    // the share 0.8 of 24 values is the 20th
    expect(patienceWith(state, milestoneOf(state, "kickoff"))).toEqual({
      ...{ byLaw: null, byUse: "2026-11-22" },
    });
    const few = { ...state, observed: new Map([["kickoff", days.slice(5)]]) };
    // five working days and a third are 9.3 days
    expect(patienceWith(few, milestoneOf(few, "kickoff"))).toMatchObject({
      byUse: "2026-11-12",
    });
  });

  it("is that of the authority that has the step, from twenty on there", () => {
    const center = Array.from({ length: 24 }, (_, index) => index + 1);
    const there = center.map((days) => days + 100).slice(4);
    const state = having(nurse(), "kickoff", { authorityId: "amt" });
    const measured = (observed: CaseNow["observed"]) =>
      patienceWith({ ...state, observed }, milestoneOf(state, "kickoff"));
    // the share 0.8 of 20 values from 105 to 124 is 120.8, so 121 days after 2 November
    expect(
      measured(
        new Map([
          ["kickoff", center],
          ["kickoff amt", there],
        ]),
      ),
    ).toMatchObject({
      ...{ byUse: "2027-03-03" },
    });
    // nineteen there are too few, and another authority's are none of its own
    const all = { byUse: "2026-11-22" };
    expect(
      measured(
        new Map([
          ["kickoff", center],
          ["kickoff amt", there.slice(1)],
        ]),
      ),
    ).toMatchObject(all);
    expect(
      measured(
        new Map([
          ["kickoff", center],
          ["kickoff other", there],
        ]),
      ),
    ).toMatchObject(all);
  });

  it("counts from the beginning, also while it waits, and ends with the step", () => {
    const waits = having(nurse(), "kickoff", { state: "WAITING", since: plainDate("2026-11-09") });
    expect(patienceWith(waits, milestoneOf(waits, "kickoff"))).toMatchObject({ byUse: "2026-11-12" });
    const over = having(nurse(), "kickoff", done);
    expect(patienceWith(over, milestoneOf(over, "kickoff"))).toBeNull();
    expect(patienceWith(over, milestoneOf(over, "entry"))).toBeNull();
  });
});

describe("a stall", () => {
  it("begins the day after the first patience is over", () => {
    // kick-off 9.3 days; power of attorney 7 working days and a third, 13.1 days
    expect(stallsOn(nurse())).toBe("2026-11-13");
    expect(stallsOn(having(nurse(), "kickoff", done))).toBe("2026-11-17");
  });

  it("is none in a case that has ended or arrived", () => {
    expect(stallsOn({ ...nurse(), state: "ENDED" })).toBeNull();
    expect(stallsOn({ ...nurse(), state: "ARRIVED" })).toBeNull();
  });

  it("is none where silence counts as consent", () => {
    const agency = nurse().milestones.map((one) => ({
      ...one,
      ...(one.key === "employment_agency_consent" ? running : done),
    }));
    const state = { ...nurse(), milestones: agency };
    expect(stallsOn(state)).toBeNull();
    const late = plainDate("2027-02-01");
    expect(stallOf(state, milestoneOf(state, "employment_agency_consent"), late)).toEqual({
      days: 91,
      past: null,
    });
  });

  it("says what has been passed, the law first", () => {
    const state = having(having(nurse(), "recognition_receipt", done), "recognition_decision", running);
    const on = (day: string) => stallOf(state, milestoneOf(state, "recognition_decision"), plainDate(day));
    expect(on("2027-01-04")).toEqual({ days: 63, past: null });
    expect(on("2027-01-05")).toEqual({ days: 64, past: "law" });
    const kickoff = (day: string) => stallOf(state, milestoneOf(state, "kickoff"), plainDate(day));
    expect(kickoff("2026-11-12")).toEqual({ days: 10, past: null });
    expect(kickoff("2026-11-13")).toEqual({ days: 11, past: "use" });
    expect(stallOf(state, milestoneOf(state, "entry"), plainDate("2027-01-05"))).toBeNull();
  });
});
