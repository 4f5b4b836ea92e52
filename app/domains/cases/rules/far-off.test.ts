import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having, milestoneOf, running } from "./cases.fixture.ts";
import { moveMilestone, nextOpening, settle } from "./move.ts";
import { plannedDue } from "./schedule.ts";
import type { CaseNow } from "./state.ts";
import { readLastMove, undoMove } from "./undo.ts";

const firstDay = plainDate("2027-03-01");
const done = { state: "DONE", since: firstDay, doneOn: firstDay } as const;

/** Everything before and on the first working day is done; a title is there. */
function arrived(): CaseNow {
  let state: CaseNow = aCaseNow("in-germany", [
    "third_country",
    "limited_title",
    "title_change",
    "blue_card",
  ]);
  for (const { key } of state.milestones) {
    if (key === "title_renewal" || key === "settlement_blue_card" || key.endsWith("_talk")) continue;
    state = having(state, key, done);
  }
  return { ...state, state: "ARRIVED", firstWorkingDay: firstDay };
}

const finish = (state: CaseNow, key: string, day: string, until?: string) =>
  moveMilestone(state, {
    ...{ key, move: "finish", mover: "CENTER", today: plainDate(day) },
    until: until === undefined ? undefined : plainDate(until),
  });

describe("what lies far off", () => {
  it("is nobody's turn before its time, and planned all the same", () => {
    const { after } = settle(arrived(), firstDay);
    expect(running(after)).toEqual([]);
    // six months after Monday 1 March is Wednesday 1 September
    expect(plannedDue(after, milestoneOf(after, "six_months_talk"), firstDay)).toBe("2027-09-01");
    expect(plannedDue(after, milestoneOf(after, "probation_talk"), firstDay)).toBeNull();
    expect(plannedDue(after, milestoneOf(after, "title_renewal"), firstDay)).toBeNull();
  });

  it("begins on its day: two weeks before the talk after six months", () => {
    // two weeks before Wednesday 1 September is Wednesday 18 August
    expect(nextOpening(arrived())).toBe("2027-08-18");
    expect(running(settle(arrived(), plainDate("2027-08-17")).after)).toEqual([]);
    const { after } = settle(arrived(), plainDate("2027-08-18"));
    expect(running(after)).toEqual(["six_months_talk"]);
    expect(milestoneOf(after, "six_months_talk").dueOn).toBe("2027-09-01");
  });

  it("counts from the day a paper brings: 90 days before the title ends, 60 days before that it begins", () => {
    const state = having(arrived(), "title_check", { state: "RUNNING", doneOn: null });
    const known = finish(state, "title_check", "2027-03-02", "2029-02-28");
    if (!known.ok) throw new Error(known.code);
    expect(known.after.dates.titleValidUntil).toBe("2029-02-28");
    // 90 days before Wednesday 28 February 2029 is Thursday 30 November; 60 days before that Sunday 1 October, then Friday
    expect(plannedDue(known.after, milestoneOf(known.after, "title_renewal"), firstDay)).toBe("2028-11-30");
    expect(running(settle(known.after, plainDate("2028-09-28")).after)).not.toContain("title_renewal");
    const { after } = settle(known.after, plainDate("2028-09-29"));
    expect(running(after)).toContain("title_renewal");
    expect(milestoneOf(after, "title_renewal").dueOn).toBe("2028-11-30");
  });

  it("takes no last day before the day the step was done", () => {
    const state = having(arrived(), "title_check", { state: "RUNNING", doneOn: null });
    expect(finish(state, "title_check", "2027-03-02", "2027-03-01")).toEqual({
      ...{ ok: false, code: "ends_before_done" },
    });
    const unsaid = finish(state, "title_check", "2027-03-02");
    expect(unsaid.ok && unsaid.after.dates.titleValidUntil).toBeNull();
  });

  it("forgets the day when the step is taken back", () => {
    const state = having(arrived(), "title_check", { state: "RUNNING", doneOn: null });
    const known = finish(state, "title_check", "2027-03-02", "2029-02-28");
    if (!known.ok) throw new Error(known.code);
    const last = readLastMove(
      JSON.stringify({
        ...{ by: "someone", at: "2027-03-02T10:00:00.000Z" },
        before: {
          ...{ state: "RUNNING", since: "2027-03-01T10:00:00.000Z", doneOn: null, startedOn: null },
          ...{ waitsFor: null, reason: null, note: null, pausedDays: 0, restartedOn: null },
          ...{ until: null, touched: false },
        },
      }),
    );
    if (!last?.before) throw new Error("no step");
    const today = plainDate("2027-03-02");
    const back = undoMove(known.after, milestoneOf(known.after, "title_check"), last.before, firstDay, today);
    expect(back.after.dates.titleValidUntil).toBeNull();
  });
});
