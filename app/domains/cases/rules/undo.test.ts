import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, milestoneOf } from "./cases.fixture.ts";
import { moveMilestone } from "./move.ts";
import type { MoveInput } from "./move.ts";
import type { CaseNow } from "./state.ts";
import { readLastMove, refuseUndo, undoMove } from "./undo.ts";
import type { LastMove } from "./undo.ts";

const electrician = () =>
  aCaseNow("fast-track", ["third_country", "lives_abroad", "moves", "new_to_germany", "agency_consent"]);

function take(state: CaseNow, key: string, move: MoveInput["move"], day: string): CaseNow {
  const moved = moveMilestone(state, { key, move, mover: "CENTER", today: plainDate(day), reason: "weil" });
  if (!moved.ok) throw new Error(moved.code);
  return moved.after;
}

const by = (userId: string, at: string): LastMove => ({
  ...{ by: userId, at },
  before: {
    ...{ state: "RUNNING", since: "2026-11-02T08:00:00.000Z", doneOn: null },
    ...{ startedOn: plainDate("2026-11-02"), waitsFor: null, reason: null, note: "Az. 7" },
    ...{ pausedDays: 0, restartedOn: null, touched: false },
  },
});

const nine = new Date("2026-11-10T09:00:00Z");
const last = by("anna", "2026-11-10T08:00:00.000Z");
const verdict = (state: CaseNow, key: string, move: LastMove | null, userId = "anna", now = nine) =>
  refuseUndo(state, milestoneOf(state, key), move, { userId, now });

describe("taking back the last step", () => {
  const filed = take(electrician(), "application_file", "finish", "2026-11-10");

  it("is open to whoever took it, for a day", () => {
    expect(verdict(filed, "application_file", last)).toBeNull();
    expect(verdict(filed, "application_file", last, "bert")).toBe("not_yours");
    const at = (instant: string) => verdict(filed, "application_file", last, "anna", new Date(instant));
    expect(at("2026-11-11T08:00:00.000Z")).toBeNull();
    expect(at("2026-11-11T08:00:00.001Z")).toBe("too_late");
  });

  it("needs a step that was taken and not taken back already", () => {
    expect(verdict(filed, "application_file", null)).toBe("nothing_to_undo");
    expect(verdict(filed, "application_file", { ...last, before: null })).toBe("nothing_to_undo");
    expect(verdict({ ...filed, state: "ENDED" }, "application_file", last)).toBe("case_over");
  });

  it("ends where somebody has built on it; what began by itself is no building", () => {
    let state = take(filed, "power_of_attorney", "finish", "2026-11-10");
    state = take(state, "employment_declaration", "finish", "2026-11-10");
    expect(milestoneOf(state, "agreement").state).toBe("RUNNING");
    expect(verdict(state, "application_file", last)).toBeNull();
    const waiting = take(state, "agreement", "wait", "2026-11-10");
    expect(verdict(waiting, "application_file", last)).toBe("later_steps_begun");
    const agreed = take(state, "agreement", "finish", "2026-11-10");
    expect(verdict(agreed, "application_file", last)).toBe("later_steps_begun");
  });

  it("is not ended by a later step that was set aside or dropped with another way", () => {
    const aside = take(filed, "agreement", "set_aside", "2026-11-10");
    expect(milestoneOf(aside, "agreement").state).toBe("NOT_NEEDED");
    expect(verdict(aside, "application_file", last)).toBeNull();
  });

  it("restores what stood there and takes back what began through it", () => {
    let state = take(filed, "power_of_attorney", "finish", "2026-11-10");
    state = take(state, "employment_declaration", "finish", "2026-11-10");
    const { before } = last;
    if (before === null) throw new Error("a step to take back");
    const undone = undoMove(
      state,
      milestoneOf(state, "application_file"),
      before,
      plainDate("2026-11-02"),
      plainDate("2026-11-10"),
    );
    expect(undone.changes).toEqual([
      { key: "application_file", from: "DONE", to: "RUNNING" },
      { key: "agreement", from: "RUNNING", to: "NOT_STARTED" },
    ]);
    expect(milestoneOf(undone.after, "application_file")).toMatchObject({
      ...{ state: "RUNNING", since: "2026-11-02", doneOn: null, startedOn: "2026-11-02" },
      ...{ dueOn: "2026-11-16", touched: false },
    });
    expect(milestoneOf(undone.after, "agreement")).toMatchObject({
      ...{ state: "NOT_STARTED", startedOn: null, dueOn: null },
    });
  });

  it("never meets the first working day", () => {
    const arrived = { ...electrician(), state: "ARRIVED" as const };
    const state = {
      ...arrived,
      milestones: arrived.milestones.map((one) =>
        one.key === "first_working_day" ? { ...one, state: "DONE" as const } : one,
      ),
    };
    expect(verdict(state, "first_working_day", last)).toBe("nothing_to_undo");
  });
});

describe("the kept step", () => {
  it("is read as it was written", () => {
    expect(readLastMove(null)).toBeNull();
    expect(readLastMove(JSON.stringify(last))).toEqual(last);
    expect(() => readLastMove(JSON.stringify({ by: "anna" }))).toThrow();
  });
});
