import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import type { CaseNow, Mover } from "./state.ts";
import { MOVES, possibleMoves, refuseDay, refuseMove, targetOf } from "./transitions.ts";
import type { Move } from "./transitions.ts";

const STATES: readonly MilestoneState[] = ["NOT_STARTED", "RUNNING", "WAITING", "DONE", "NOT_NEEDED"];
const MOVERS: readonly Mover[] = ["COMPANY", "CANDIDATE", "CENTER"];

const electrician = (change: Partial<CaseNow> = {}) =>
  aCaseNow(
    "fast-track",
    ["third_country", "lives_abroad", "moves", "new_to_germany", "agency_consent"],
    change,
  );

function verdicts(key: string, state: MilestoneState, mover: Mover): Record<Move, string | null> {
  const changed = having(electrician(), key, { state });
  const milestone = milestoneOf(changed, key);
  return Object.fromEntries(
    MOVES.map((move) => [move, refuseMove(changed, milestone, move, mover)]),
  ) as Record<Move, string | null>;
}

// one letter per move in the order start, wait, resume, finish, set_aside, reopen:
// y possible, s wrong state, n not yours, c center only
const LETTERS: Record<string, string> = { wrong_state: "s", not_yours: "n", center_only: "c" };
const line = (key: string, state: MilestoneState, mover: Mover) =>
  Object.values(verdicts(key, state, mover))
    .map((code) => (code === null ? "y" : LETTERS[code]))
    .join("");

describe("who may take which step", () => {
  it("knows six moves and where they lead", () => {
    expect(MOVES.map((move) => [move, targetOf(move)])).toEqual([
      ["start", "RUNNING"],
      ["wait", "WAITING"],
      ["resume", "RUNNING"],
      ["finish", "DONE"],
      ["set_aside", "NOT_NEEDED"],
      ["reopen", "RUNNING"],
    ]);
  });

  // a milestone of the candidate, one of the company, one of the center, one of an authority whose letter reaches the
  // company, one whose letter reaches the candidate: every state and every mover
  it.each([
    ["power_of_attorney", "CENTER", ["ysssys", "sysyys", "ssysys", "sssssy", "sssssy"]],
    ["power_of_attorney", "CANDIDATE", ["yssscs", "sysycs", "ssyscs", "sssssc", "sssssc"]],
    ["power_of_attorney", "COMPANY", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["employment_declaration", "CENTER", ["ysssys", "sysyys", "ssysys", "sssssy", "sssssy"]],
    ["employment_declaration", "COMPANY", ["yssscs", "sysycs", "ssyscs", "sssssc", "sssssc"]],
    ["employment_declaration", "CANDIDATE", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["kickoff", "CENTER", ["ysssys", "sysyys", "ssysys", "sssssy", "sssssy"]],
    ["kickoff", "COMPANY", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["kickoff", "CANDIDATE", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["advance_approval", "COMPANY", ["yssscs", "sysycs", "ssyscs", "sssssc", "sssssc"]],
    ["advance_approval", "CANDIDATE", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["visa_decision", "CANDIDATE", ["yssscs", "sysycs", "ssyscs", "sssssc", "sssssc"]],
    ["visa_decision", "COMPANY", ["nsssns", "snsnns", "ssnsns", "sssssn", "sssssn"]],
    ["visa_decision", "CENTER", ["ysssys", "sysyys", "ssysys", "sssssy", "sssssy"]],
  ] as const)("%s by %s", (key, mover, expected) => {
    expect(STATES.map((state) => line(key, state, mover))).toEqual(expected);
  });

  it("an ended case stands still", () => {
    const ended = electrician({ state: "ENDED" });
    for (const mover of MOVERS) {
      for (const milestone of ended.milestones) expect(possibleMoves(ended, milestone, mover)).toEqual([]);
    }
    expect(refuseMove(ended, milestoneOf(ended, "kickoff"), "finish", "CENTER")).toBe("case_over");
  });

  it("an arrived case goes on", () => {
    const arrived = electrician({ state: "ARRIVED" });
    expect(possibleMoves(arrived, milestoneOf(arrived, "power_of_attorney"), "CANDIDATE")).toEqual([
      "wait",
      "finish",
    ]);
  });

  it("lists what is possible", () => {
    const state = electrician();
    expect(possibleMoves(state, milestoneOf(state, "kickoff"), "CENTER")).toEqual([
      "wait",
      "finish",
      "set_aside",
    ]);
    expect(possibleMoves(state, milestoneOf(state, "kickoff"), "COMPANY")).toEqual([]);
  });
});

describe("the first working day", () => {
  const step = (state: CaseNow) => milestoneOf(state, "first_working_day");

  it("does not begin before everything before it is finished", () => {
    const state = electrician();
    expect(refuseMove(state, step(state), "start", "CENTER")).toBe("not_ready");
    expect(refuseMove(state, step(state), "start", "COMPANY")).toBe("not_ready");
    const early = having(state, "first_working_day", { state: "RUNNING" });
    expect(refuseMove(early, step(early), "finish", "COMPANY")).toBe("not_ready");
  });

  it("is finished by the company or the center once title and entry are there", () => {
    const day = plainDate("2027-03-01");
    const done = { state: "DONE", since: day, doneOn: day } as const;
    let state = having(having(electrician(), "entry", done), "title_check", done);
    state = having(state, "first_working_day", { state: "RUNNING" });
    expect(refuseMove(state, step(state), "finish", "COMPANY")).toBeNull();
    expect(refuseMove(state, step(state), "finish", "CENTER")).toBeNull();
    expect(refuseMove(state, step(state), "finish", "CANDIDATE")).toBe("not_yours");
  });

  it("is always needed and stands once it was", () => {
    const state = having(electrician(), "first_working_day", { state: "RUNNING" });
    expect(refuseMove(state, step(state), "set_aside", "CENTER")).toBe("always_needed");
    const done = having(state, "first_working_day", { state: "DONE" });
    expect(refuseMove(done, step(done), "reopen", "CENTER")).toBe("always_needed");
  });
});

describe("the day something was finished", () => {
  const state = electrician();
  const today = plainDate("2026-11-10");

  it("is not in the future", () => {
    const file = milestoneOf(state, "application_file");
    expect(refuseDay(state, file, plainDate("2026-11-11"), today)).toBe("in_the_future");
    expect(refuseDay(state, file, today, today)).toBeNull();
  });

  it("may be older than the case for papers, not for work", () => {
    expect(
      refuseDay(state, milestoneOf(state, "application_file"), plainDate("2024-01-01"), today),
    ).toBeNull();
    const first = milestoneOf(state, "first_working_day");
    expect(refuseDay(state, first, plainDate("2026-11-01"), today)).toBe("before_start");
    expect(refuseDay(state, first, plainDate("2026-11-02"), today)).toBeNull();
  });
});
