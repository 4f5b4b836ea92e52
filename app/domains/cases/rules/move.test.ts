import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "#app/domains/calendar/index.ts";
import { builtRow, needed, templateRows } from "../templates/index.ts";
import type { PlanFlag, TemplateId } from "../templates/types.ts";
import { aCaseNow, milestoneOf, running } from "./cases.fixture.ts";
import { expectedFirstDay } from "./forecast.ts";
import { moveMilestone, settle, startCase } from "./move.ts";
import { plannedDue } from "./schedule.ts";
import { isFinished } from "./state.ts";
import type { CaseNow } from "./state.ts";
import type { Move } from "./transitions.ts";

const FLAGS: readonly PlanFlag[] = [
  "third_country",
  "lives_abroad",
  "moves",
  "new_to_germany",
  "agency_consent",
];
const electrician = () => aCaseNow("fast-track", FLAGS);

function take(state: CaseNow, key: string, move: Move, day: string, doneOn?: string) {
  const result = moveMilestone(state, {
    key,
    move,
    mover: "CENTER",
    today: plainDate(day),
    doneOn: doneOn === undefined ? undefined : plainDate(doneOn),
  });
  if (!result.ok) throw new Error(`${key} ${move}: ${result.code}`);
  return result;
}

describe("startCase", () => {
  it("starts what needs nothing before it and sets first due dates", () => {
    const { after, changes } = startCase(needed(templateRows("fast-track"), new Set(FLAGS)), {
      template: "fast-track",
      startedOn: plainDate("2026-11-02"),
      plannedFirstDay: plainDate("2027-02-01"),
      place: { land: "HB" },
      observed: new Map(),
    });
    expect(after.state).toBe("RUNNING");
    expect(running(after, "CANDIDATE")).toEqual(["power_of_attorney", "application_file"]);
    expect(running(after, "COMPANY")).toEqual(["employment_declaration"]);
    expect(running(after, "CENTER")).toEqual(["kickoff"]);
    expect(changes.map((change) => change.key)).toEqual([
      "kickoff",
      "power_of_attorney",
      "application_file",
      "employment_declaration",
    ]);
    expect(milestoneOf(after, "power_of_attorney").dueOn).toBe("2026-11-09");
    expect(milestoneOf(after, "agreement").dueOn).toBeNull();
    // what has not begun is planned when looked at, by the likely day: the agreed 1 February cannot be kept
    const entry = milestoneOf(after, "entry");
    expect(entry.dueOn).toBeNull();
    expect(plannedDue(after, entry, expectedFirstDay(after, after.startedOn))).toBe("2027-04-07");
    expect(plannedDue(after, entry, null)).toBeNull();
    const begun = milestoneOf(after, "power_of_attorney");
    expect(plannedDue(after, begun, plainDate("2027-04-14"))).toBe("2026-11-09");
  });

  it("plans by the agreed day where it is later than the forecast", () => {
    const after = aCaseNow("free-movement", ["moves", "known_in_germany"], {
      plannedFirstDay: plainDate("2027-03-01"),
    });
    const firstDay = expectedFirstDay(after, after.startedOn);
    expect(plannedDue(after, milestoneOf(after, "payroll_data"), firstDay)).toBe("2027-02-22");
    expect(plannedDue(after, milestoneOf(after, "contract_terms"), firstDay)).toBe("2027-03-01");
  });
});

describe("moveMilestone", () => {
  it("changes one milestone and starts what it made possible", () => {
    let state = electrician();
    state = take(state, "power_of_attorney", "finish", "2026-11-04").after;
    state = take(state, "employment_declaration", "finish", "2026-11-05").after;
    const last = take(state, "application_file", "finish", "2026-11-12");
    expect(last.changes).toEqual([
      { key: "application_file", from: "RUNNING", to: "DONE" },
      { key: "agreement", from: "NOT_STARTED", to: "RUNNING" },
    ]);
    expect(milestoneOf(last.after, "application_file")).toMatchObject({
      state: "DONE",
      since: "2026-11-12",
      doneOn: "2026-11-12",
      dueOn: "2026-11-16",
    });
    expect(milestoneOf(last.after, "agreement")).toMatchObject({ since: "2026-11-12", dueOn: "2026-11-19" });
  });

  it("counts from the day something was finished, not from when it was written down", () => {
    let state = electrician();
    for (const key of ["power_of_attorney", "employment_declaration", "application_file"]) {
      state = take(state, key, "finish", "2026-11-12", "2026-11-09").after;
    }
    expect(milestoneOf(state, "agreement")).toMatchObject({ since: "2026-11-12", dueOn: "2026-11-16" });
  });

  it("recomputes due dates when what stands before is finished: the agency's week", () => {
    let state = electrician();
    for (const key of ["power_of_attorney", "employment_declaration", "application_file"]) {
      state = take(state, key, "finish", "2026-11-10").after;
    }
    state = take(state, "agreement", "finish", "2026-11-17").after;
    expect(milestoneOf(state, "employment_agency_consent")).toMatchObject({
      state: "RUNNING",
      dueOn: "2026-11-24",
    });
  });

  it("goes back and forth between running and waiting without losing the due date", () => {
    const waits = take(electrician(), "application_file", "wait", "2026-11-05").after;
    expect(milestoneOf(waits, "application_file")).toMatchObject({
      state: "WAITING",
      since: "2026-11-05",
      dueOn: "2026-11-16",
      doneOn: null,
    });
    const goesOn = take(waits, "application_file", "resume", "2026-11-09").after;
    expect(milestoneOf(goesOn, "application_file")).toMatchObject({ state: "RUNNING", dueOn: "2026-11-16" });
  });

  it("sets aside and takes it back", () => {
    const aside = take(electrician(), "kickoff", "set_aside", "2026-11-03");
    expect(milestoneOf(aside.after, "kickoff")).toMatchObject({ state: "NOT_NEEDED", doneOn: null });
    const back = take(aside.after, "kickoff", "reopen", "2026-11-04");
    expect(back.changes).toEqual([{ key: "kickoff", from: "NOT_NEEDED", to: "RUNNING" }]);
    const done = take(back.after, "kickoff", "finish", "2026-11-05").after;
    expect(milestoneOf(take(done, "kickoff", "reopen", "2026-11-06").after, "kickoff").doneOn).toBeNull();
  });

  it("may begin before its turn", () => {
    const early = take(electrician(), "visa_appointment", "start", "2026-11-03").after;
    expect(milestoneOf(early, "visa_appointment").state).toBe("RUNNING");
  });

  it("tells why not, and changes nothing", () => {
    const state = electrician();
    const by = (key: string, move: Move, mover: "COMPANY" | "CANDIDATE" | "CENTER", doneOn?: string) =>
      moveMilestone(state, {
        key,
        move,
        mover,
        today: plainDate("2026-11-03"),
        doneOn: doneOn === undefined ? undefined : plainDate(doneOn),
      });
    expect(by("nowhere", "finish", "CENTER")).toEqual({ ok: false, code: "unknown_milestone" });
    expect(by("kickoff", "finish", "COMPANY")).toEqual({ ok: false, code: "not_yours" });
    expect(by("kickoff", "resume", "CENTER")).toEqual({ ok: false, code: "wrong_state" });
    expect(by("power_of_attorney", "set_aside", "CANDIDATE")).toEqual({ ok: false, code: "center_only" });
    expect(by("power_of_attorney", "finish", "CANDIDATE", "2026-11-04")).toEqual({
      ok: false,
      code: "in_the_future",
    });
    expect(state).toEqual(electrician());
  });

  it("settling twice changes nothing more", () => {
    const once = settle(electrician(), plainDate("2026-11-03"));
    expect(once.changes).toEqual([]);
    expect(settle(once.after, plainDate("2026-11-03")).after).toEqual(once.after);
  });
});

const WALKS: readonly [TemplateId, readonly PlanFlag[], string][] = [
  ["fast-track", [...FLAGS, "licence", "recognition_procedure", "housing_help", "immediate_report"], "nurse"],
  ["fast-track", [...FLAGS, "equivalence", "recognition_procedure"], "§ 18a with recognition"],
  ["fast-track", [...FLAGS, "partnership", "confirmation"], "recognition partnership"],
  ["visa", [...FLAGS, "degree_evaluation", "housing_help"], "degree to be evaluated"],
  [
    "in-germany",
    ["third_country", "known_in_germany", "title_change", "agency_consent", "moves"],
    "change of title",
  ],
  ["in-germany", ["third_country", "known_in_germany"], "title allows the job"],
  [
    "free-movement",
    ["lives_abroad", "moves", "new_to_germany", "licence", "recognition_procedure"],
    "EU nurse",
  ],
  ["commuter", ["known_in_germany", "immediate_report"], "commuter"],
  [
    "fast-track",
    [...FLAGS, "measure", "recognition_goal", "recognition_procedure"],
    "a measure after a notice of partial equivalence",
  ],
  ["visa", [...FLAGS, "training", "training_language"], "training from abroad"],
  ["visa-free", ["third_country", "lives_abroad", "moves", "agency_consent", "blue_card"], "no visa needed"],
  [
    "in-germany",
    ["third_country", "known_in_germany", "title_change", "training", "identity"],
    "training with a title after a Duldung",
  ],
  ["in-germany", ["third_country", "known_in_germany", "title_change", "studies", "skilled"], "student"],
  [
    "work-permit",
    ["third_country", "known_in_germany", "work_permit", "agency_consent", "stay_paths"],
    "Duldung or Gestattung",
  ],
  [
    "work-permit",
    ["third_country", "known_in_germany", "training", "training_toleration", "identity", "stay_paths"],
    "Duldung for training",
  ],
  [
    "work-permit",
    ["third_country", "known_in_germany", "work_permit", "job_toleration", "identity", "stay_paths"],
    "Duldung for work",
  ],
];

describe.each(WALKS)("a whole %s case %s (%s)", (template, flags) => {
  it("comes to the first working day by finishing what runs, and to its end after it", () => {
    let state = aCaseNow(template, flags);
    let day = state.startedOn;
    for (let round = 0; round < 60 && state.state === "RUNNING"; round += 1) {
      // 8 days a step, so that some are late; the first working day comes last among what runs
      const next = state.milestones
        .filter((one) => one.state === "RUNNING")
        .sort((a, b) => Number(a.key === "first_working_day") - Number(b.key === "first_working_day"))[0];
      expect(next, "something always runs").toBeDefined();
      day = addDays(day, 8);
      state = take(state, next?.key ?? "", "finish", day).after;
    }
    expect(state.state).toBe("ARRIVED");
    expect(state.firstWorkingDay).toBe(day);
    for (let round = 0; round < 20; round += 1) {
      const next = state.milestones.find((one) => one.state === "RUNNING");
      if (next === undefined) break;
      day = addDays(day, 3);
      state = take(state, next.key, "finish", day).after;
    }
    // what is left begins long after
    const left = state.milestones.filter((one) => !isFinished(one.state));
    expect(left.map(({ key, state: at }) => [key, at])).toEqual(
      left.map(({ key }) => [key, builtRow(template, key).opens === null ? "is open" : "NOT_STARTED"]),
    );
    expect(left.map(({ key }) => key)).toContain("six_months_talk");
  });
});
