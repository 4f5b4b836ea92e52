import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import type { CaseNow, Mover } from "./state.ts";
import { MOVES, possibleMoves, refuseDay, refuseMove, targetOf, waitables } from "./transitions.ts";
import type { Move } from "./transitions.ts";

const STATES: readonly MilestoneState[] = [
  "NOT_STARTED",
  "RUNNING",
  "WAITING",
  "DONE",
  "NOT_NEEDED",
  "BLOCKED",
  "FAILED",
];
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

// one letter per move in the order start, wait, resume, finish, block, fail, set_aside, reopen:
// y possible, s wrong state, n not yours, c center only, r not ready
const LETTERS: Record<string, string> = {
  ...{ wrong_state: "s", not_yours: "n", center_only: "c", not_ready: "r" },
};
const line = (key: string, state: MilestoneState, mover: Mover) =>
  Object.values(verdicts(key, state, mover))
    .map((code) => (code === null ? "y" : LETTERS[code]))
    .join("");

describe("who may take which step", () => {
  it("knows eight moves and where they lead", () => {
    expect(MOVES.map((move) => [move, targetOf(move)])).toEqual([
      ["start", "RUNNING"],
      ["wait", "WAITING"],
      ["resume", "RUNNING"],
      ["finish", "DONE"],
      ["block", "BLOCKED"],
      ["fail", "FAILED"],
      ["set_aside", "NOT_NEEDED"],
      ["reopen", "RUNNING"],
    ]);
  });

  // a milestone of the candidate, one of the company, one of the center, one of an authority whose letter reaches the
  // company, one whose letter reaches the candidate: every state and every mover
  it.each([
    [
      "power_of_attorney",
      "CENTER",
      ["ysssssys", "sysyyyys", "ssyyyyys", "sssssssy", "sssssssy", "ssyssyys", "ssssssyy"],
    ],
    [
      "power_of_attorney",
      "CANDIDATE",
      ["yssssscs", "sysyyycs", "ssyyyycs", "sssssssc", "sssssssc", "ssyssycs", "sssssscc"],
    ],
    [
      "power_of_attorney",
      "COMPANY",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "employment_declaration",
      "CENTER",
      ["ysssssys", "sysyyyys", "ssyyyyys", "sssssssy", "sssssssy", "ssyssyys", "ssssssyy"],
    ],
    [
      "employment_declaration",
      "COMPANY",
      ["yssssscs", "sysyyycs", "ssyyyycs", "sssssssc", "sssssssc", "ssyssycs", "sssssscc"],
    ],
    [
      "employment_declaration",
      "CANDIDATE",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "kickoff",
      "CENTER",
      ["ysssssys", "sysyyyys", "ssyyyyys", "sssssssy", "sssssssy", "ssyssyys", "ssssssyy"],
    ],
    [
      "kickoff",
      "COMPANY",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "kickoff",
      "CANDIDATE",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "advance_approval",
      "CENTER",
      ["ysssssys", "sysryyys", "ssyryyys", "sssssssy", "sssssssy", "ssyssyys", "ssssssyy"],
    ],
    [
      "advance_approval",
      "COMPANY",
      ["yssssscs", "sysryycs", "ssyryycs", "sssssssc", "sssssssc", "ssyssycs", "sssssscc"],
    ],
    [
      "advance_approval",
      "CANDIDATE",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "visa_decision",
      "CANDIDATE",
      ["yssssscs", "sysryycs", "ssyryycs", "sssssssc", "sssssssc", "ssyssycs", "sssssscc"],
    ],
    [
      "visa_decision",
      "COMPANY",
      ["nsssssns", "snsnnnns", "ssnnnnns", "sssssssn", "sssssssn", "ssnssnns", "ssssssnn"],
    ],
    [
      "visa_decision",
      "CENTER",
      ["ysssssys", "sysryyys", "ssyryyys", "sssssssy", "sssssssy", "ssyssyys", "ssssssyy"],
    ],
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
      ...["wait", "finish", "block", "fail"],
    ]);
  });

  it("lists what is possible", () => {
    const state = electrician();
    expect(possibleMoves(state, milestoneOf(state, "kickoff"), "CENTER")).toEqual([
      ...["wait", "finish", "block", "fail", "set_aside"],
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
    expect(refuseMove(state, step(state), "fail", "CENTER")).toBe("always_needed");
    const done = having(state, "first_working_day", { state: "DONE" });
    expect(refuseMove(done, step(done), "reopen", "CENTER")).toBe("always_needed");
  });
});

describe("what depends on another", () => {
  const day = plainDate("2026-11-10");
  const done = { state: "DONE", since: day, doneOn: day } as const;

  it("may begin early and is not finished before it", () => {
    const early = having(electrician(), "agreement", { state: "RUNNING", touched: true });
    expect(refuseMove(electrician(), milestoneOf(electrician(), "agreement"), "start", "COMPANY")).toBeNull();
    expect(refuseMove(early, milestoneOf(early, "agreement"), "finish", "COMPANY")).toBe("not_ready");
    expect(refuseMove(early, milestoneOf(early, "agreement"), "finish", "CENTER")).toBe("not_ready");
  });

  it("is not left without what it was built on", () => {
    let state = electrician();
    for (const key of ["power_of_attorney", "application_file", "employment_declaration"]) {
      state = having(state, key, done);
    }
    expect(refuseMove(state, milestoneOf(state, "power_of_attorney"), "reopen", "CENTER")).toBeNull();
    state = having(state, "agreement", done);
    expect(refuseMove(state, milestoneOf(state, "power_of_attorney"), "reopen", "CENTER")).toBe(
      "later_steps_done",
    );
  });
});

describe("whom a step waits for", () => {
  it("is anybody it does not lie with already", () => {
    expect(waitables({ party: "COMPANY" })).toEqual(["AUTHORITY", "CANDIDATE", "CENTER"]);
    expect(waitables({ party: "CANDIDATE" })).toEqual(["AUTHORITY", "COMPANY", "CENTER"]);
    expect(waitables({ party: "CENTER" })).toEqual(["AUTHORITY", "CANDIDATE", "COMPANY"]);
    // another authority, for one
    expect(waitables({ party: "AUTHORITY" })).toEqual(["AUTHORITY", "CANDIDATE", "COMPANY", "CENTER"]);
  });

  it("may say that it goes on, and nothing else", () => {
    const state = having(electrician(), "advance_approval", { state: "WAITING", waitsFor: "CANDIDATE" });
    const step = milestoneOf(state, "advance_approval");
    expect(possibleMoves(state, step, "CANDIDATE")).toEqual(["resume"]);
    const others = milestoneOf(having(state, "advance_approval", { waitsFor: "CENTER" }), "advance_approval");
    expect(possibleMoves(state, others, "CANDIDATE")).toEqual([]);
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
