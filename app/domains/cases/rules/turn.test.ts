import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import type { MilestoneNow } from "./state.ts";
import { UNTOUCHED } from "./state.ts";
import { ownSteps, whoseTurn } from "./turn.ts";

function one(
  key: string,
  party: Turn,
  state: MilestoneState,
  due: string | null,
  position: number,
  since = "2026-11-02",
): MilestoneNow {
  return {
    key,
    party,
    state,
    position,
    since: plainDate(since),
    ...{ ...UNTOUCHED, dueOn: due === null ? null : plainDate(due) },
  };
}

describe("whoseTurn", () => {
  it("names the most urgent first, each party once", () => {
    const turns = whoseTurn([
      one("kickoff", "CENTER", "RUNNING", "2026-11-09", 0),
      one("power_of_attorney", "CANDIDATE", "RUNNING", "2026-11-09", 2),
      one("application_file", "CANDIDATE", "RUNNING", "2026-11-05", 3, "2026-11-03"),
      one("employment_declaration", "COMPANY", "RUNNING", null, 4),
      one("agreement", "COMPANY", "NOT_STARTED", "2026-11-01", 6),
      one("visa_decision", "AUTHORITY", "DONE", "2026-11-01", 18),
    ]);
    expect(turns).toEqual([
      { party: "CANDIDATE", key: "application_file", since: "2026-11-03", until: "2026-11-05" },
      { party: "CENTER", key: "kickoff", since: "2026-11-02", until: "2026-11-09" },
      { party: "COMPANY", key: "employment_declaration", since: "2026-11-02", until: null },
    ]);
  });

  it("gives what waits to others", () => {
    expect(whoseTurn([one("agreement", "COMPANY", "WAITING", "2026-11-12", 6)])).toEqual([
      { party: "AUTHORITY", key: "agreement", since: "2026-11-02", until: "2026-11-12" },
    ]);
  });

  it("gives a step to whom it waits for, and what is stuck to the center", () => {
    const asked = {
      ...one("visa_decision", "AUTHORITY", "WAITING", null, 18),
      waitsFor: "CANDIDATE" as const,
    };
    expect(whoseTurn([asked]).map(({ party }) => party)).toEqual(["CANDIDATE"]);
    expect(ownSteps([asked], "CANDIDATE")).toEqual([asked]);
    const stuck = [
      one("agreement", "COMPANY", "BLOCKED", "2026-11-12", 6),
      one("visa_decision", "AUTHORITY", "FAILED", null, 18),
    ];
    expect(whoseTurn(stuck)).toEqual([
      { party: "CENTER", key: "agreement", since: "2026-11-02", until: "2026-11-12" },
    ]);
    expect(ownSteps(stuck, "CENTER")).toEqual(stuck);
    expect(ownSteps(stuck, "COMPANY")).toEqual([]);
  });

  it("is nobody's when nothing runs", () => {
    expect(whoseTurn([one("entry", "CANDIDATE", "NOT_NEEDED", null, 1)])).toEqual([]);
    expect(whoseTurn([])).toEqual([]);
  });

  it("does not change the order it was given", () => {
    const given = [
      one("b", "CENTER", "RUNNING", "2026-12-01", 1),
      one("a", "CENTER", "RUNNING", "2026-11-01", 0),
    ];
    whoseTurn(given);
    expect(given.map((milestone) => milestone.key)).toEqual(["b", "a"]);
  });
});

describe("ownSteps", () => {
  it("lists what a party can do now, most urgent first", () => {
    const steps = ownSteps(
      [
        one("bank_account", "CANDIDATE", "RUNNING", null, 9),
        one("tax_id", "CANDIDATE", "RUNNING", null, 8),
        one("move_in", "CANDIDATE", "RUNNING", "2027-01-04", 7),
        one("health_insurance", "CANDIDATE", "WAITING", "2026-12-01", 6),
        one("entry", "CANDIDATE", "DONE", "2026-11-30", 5),
        one("agreement", "COMPANY", "RUNNING", "2026-11-03", 4),
      ],
      "CANDIDATE",
    );
    expect(steps.map((step) => step.key)).toEqual(["move_in", "tax_id", "bank_account"]);
  });
});
