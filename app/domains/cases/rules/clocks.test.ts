import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import type { PlanFlag, TemplateId } from "../templates/types.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import { moveMilestone, settle } from "./move.ts";
import type { MoveInput } from "./move.ts";
import { clockStands } from "./schedule.ts";
import type { CaseNow } from "./state.ts";

// Legal times that do not run while the authority waits for something: by hand from a calendar, Bremen.

const RECOGNITION: readonly PlanFlag[] = [
  ...(["third_country", "lives_abroad", "moves", "new_to_germany"] as const),
  ...(["equivalence", "recognition_procedure", "agency_consent"] as const),
];

/** A case in which everything before a step was finished on a day, so that it runs since then. */
function runningSince(template: TemplateId, before: readonly string[], day: string): CaseNow {
  const done = { state: "DONE", since: plainDate(day), doneOn: plainDate(day), touched: true } as const;
  const state = before.reduce((now, one) => having(now, one, done), aCaseNow(template, RECOGNITION));
  return settle(state, plainDate(day)).after;
}

function take(state: CaseNow, input: Omit<MoveInput, "mover" | "today">, day: string): CaseNow {
  const moved = moveMilestone(state, { ...input, mover: "CENTER", today: plainDate(day) });
  if (!moved.ok) throw new Error(moved.code);
  return moved.after;
}

const dueOf = (state: CaseNow, key: string) => milestoneOf(state, key).dueOn;
const waitFor = (key: string, waitsFor: Turn) => ({ key, move: "wait", waitsFor }) as const;

describe("recognition in the fast track: two months, § 14a Abs. 3 und 4 BQFG", () => {
  const FILED = [
    ...["kickoff", "power_of_attorney", "application_file", "employment_declaration", "agreement"],
    ...["recognition_file", "recognition_receipt"],
  ];
  const begun = () => runningSince("fast-track", FILED, "2026-11-17");

  it("runs from the complete file", () => {
    // 17 January 2027 is a Sunday
    expect(dueOf(begun(), "recognition_decision")).toBe("2027-01-18");
  });

  it("stands still while the person owes papers, and goes on by as many days later", () => {
    const asked = take(begun(), waitFor("recognition_decision", "CANDIDATE"), "2026-12-01");
    expect(dueOf(asked, "recognition_decision")).toBeNull();
    expect(clockStands(asked, milestoneOf(asked, "recognition_decision"))).toBe(true);
    const goesOn = take(asked, { key: "recognition_decision", move: "resume" }, "2026-12-21");
    // 20 days: 18 January plus 20 is Sunday, 7 February
    expect(milestoneOf(goesOn, "recognition_decision")).toMatchObject({
      pausedDays: 20,
      dueOn: "2027-02-08",
    });
    const again = take(goesOn, waitFor("recognition_decision", "COMPANY"), "2027-01-04");
    const on = take(again, { key: "recognition_decision", move: "resume" }, "2027-01-06");
    expect(milestoneOf(on, "recognition_decision")).toMatchObject({ pausedDays: 22, dueOn: "2027-02-09" });
  });

  it("runs on while another authority is waited for", () => {
    const asked = take(begun(), waitFor("recognition_decision", "AUTHORITY"), "2026-12-01");
    expect(dueOf(asked, "recognition_decision")).toBe("2027-01-18");
    const goesOn = take(asked, { key: "recognition_decision", move: "resume" }, "2026-12-21");
    expect(milestoneOf(goesOn, "recognition_decision")).toMatchObject({ pausedDays: 0, dueOn: "2027-01-18" });
  });
});

describe("the Federal Employment Agency's week, § 36 Abs. 2 BeschV", () => {
  const BEFORE = [
    ...["kickoff", "power_of_attorney", "application_file", "employment_declaration", "agreement"],
    ...["recognition_file", "recognition_receipt", "recognition_decision"],
  ];

  it("begins anew when what was missing is there, over Christmas", () => {
    const begun = runningSince("fast-track", BEFORE, "2026-12-14");
    expect(dueOf(begun, "employment_agency_consent")).toBe("2026-12-21");
    const asked = take(begun, waitFor("employment_agency_consent", "COMPANY"), "2026-12-16");
    expect(dueOf(asked, "employment_agency_consent")).toBeNull();
    const anew = take(asked, { key: "employment_agency_consent", move: "resume" }, "2026-12-18");
    // a week after 18 December is Christmas Day; 26 December is a holiday and a Saturday
    expect(milestoneOf(anew, "employment_agency_consent")).toMatchObject({
      ...{ restartedOn: "2026-12-18", dueOn: "2026-12-28", pausedDays: 0 },
    });
  });
});

describe("a plan of the center", () => {
  it("keeps its date while somebody is waited for", () => {
    const state = aCaseNow("fast-track", RECOGNITION);
    const waits = take(state, waitFor("application_file", "COMPANY"), "2026-11-05");
    expect(dueOf(waits, "application_file")).toBe("2026-11-16");
  });
});
