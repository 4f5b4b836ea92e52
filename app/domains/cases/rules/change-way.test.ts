import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { adapt } from "../templates/adapt.ts";
import { needed, positionOf, templateRows } from "../templates/index.ts";
import { AS_BUILT } from "../templates/laid.ts";
import { aCaseNow, having, milestoneOf, running } from "./cases.fixture.ts";
import { changeWay, compareWays, rowsOfNewerPlan } from "./change-way.ts";
import { moveMilestone } from "./move.ts";
import { planForRoute } from "./plan.ts";
import type { PlanInput } from "./plan.ts";
import type { CaseNow } from "./state.ts";
import type { Move } from "./transitions.ts";

const cook: PlanInput = {
  ...{ situation: "ABROAD", residenceCountry: "TN", visaFree: false, isco08: "5120", industry: "OTHER" },
  ...{ qualification: "VOCATIONAL", recognition: "NOT_APPLIED", regulated: false, training: false },
  ...{ housingHelp: false, relocationHelp: false },
};

function take(state: CaseNow, key: string, move: Move, day: string): CaseNow {
  const today = plainDate(day);
  const moved = moveMilestone(state, { key, move, mover: "CENTER", today, reason: "Defizitbescheid" });
  if (!moved.ok) throw new Error(`${key} ${move}: ${moved.code}`);
  return moved.after;
}

/** A cook's fast-track case until the day the chamber's decision arrives. */
function untilDecision(): CaseNow {
  let state = aCaseNow("fast-track", [...planForRoute(cook, "18a", true).flags]);
  for (const key of ["kickoff", "power_of_attorney", "application_file", "employment_declaration"])
    state = take(state, key, "finish", "2026-11-05");
  state = take(state, "recognition_file", "finish", "2026-11-10");
  state = take(state, "agreement", "finish", "2026-11-12");
  return take(state, "recognition_receipt", "finish", "2026-11-20");
}

const toMeasure = (state: CaseNow, fastTrack: boolean, day: string) => {
  const plan = planForRoute(cook, "16d-1", fastTrack);
  const rows = needed(templateRows(plan.template), plan.flags);
  return { plan, rows, ...changeWay(state, { template: plan.template, rows }, plainDate(day)) };
};

describe("a deficit notice in the fast track (§ 81a Abs. 3 Satz 2 AufenthG)", () => {
  it("leads on to § 16d: what is done stays, the notice is filed, the place on the measure comes", () => {
    const failed = take(untilDecision(), "recognition_decision", "fail", "2027-01-15");
    const { after, plan } = toMeasure(failed, true, "2027-01-18");
    expect(plan).toMatchObject({ routeId: "16d-1", fastTrack: true, template: "fast-track" });
    for (const key of ["power_of_attorney", "application_file", "agreement", "recognition_receipt"])
      expect([key, milestoneOf(after, key).state]).toEqual([key, "DONE"]);
    expect(milestoneOf(after, "agreement").doneOn).toBe("2026-11-12");
    // full equivalence is not waited for any more
    expect(milestoneOf(after, "recognition_decision").state).toBe("NOT_NEEDED");
    expect(running(after)).toEqual(["deficit_notice"]);
    const filed = take(after, "deficit_notice", "finish", "2027-01-18");
    expect(running(filed)).toEqual(["adaptation_place"]);
    const placed = take(filed, "adaptation_place", "finish", "2027-02-01");
    expect(running(placed)).toEqual(["employment_agency_consent"]);
    const consented = take(placed, "employment_agency_consent", "finish", "2027-02-08");
    expect(running(consented)).toEqual(["advance_approval"]);
  });

  it("leads on from a decision that was entered as done, too: consent and approval wait for the place again", () => {
    const done = take(untilDecision(), "recognition_decision", "finish", "2027-01-15");
    expect(running(done)).toEqual(["employment_agency_consent"]);
    const { after } = toMeasure(done, true, "2027-01-18");
    expect(milestoneOf(after, "recognition_decision").state).toBe("DONE");
    expect(running(after)).toEqual(["deficit_notice"]);
    expect(milestoneOf(after, "employment_agency_consent").state).toBe("NOT_STARTED");
  });

  it("shows beforehand what stays, what is dropped and what comes", () => {
    const failed = take(untilDecision(), "recognition_decision", "fail", "2027-01-15");
    const { rows } = toMeasure(failed, true, "2027-01-18");
    const fates = new Map(compareWays(failed, rows).map(({ key, fate }) => [key, fate]));
    expect(fates.get("agreement")).toBe("stays");
    expect(fates.get("recognition_decision")).toBe("dropped");
    for (const key of ["deficit_notice", "adaptation_place", "adaptation_measure", "title_after_recognition"])
      expect([key, fates.get(key)]).toEqual([key, "added"]);
    expect([...fates.values()].filter((fate) => fate === "anew")).toEqual([]);
  });

  it("leads out of the fast track where the company wants so: the agreement stays to be read", () => {
    const failed = take(untilDecision(), "recognition_decision", "fail", "2027-01-15");
    const { after, plan } = toMeasure(failed, false, "2027-01-18");
    expect(plan.template).toBe("visa");
    expect(milestoneOf(after, "agreement").state).toBe("DONE");
    expect(milestoneOf(after, "advance_approval").state).toBe("NOT_NEEDED");
    expect(running(after)).toContain("visa_appointment");
  });
});

describe("a person whose asylum procedure ends well or badly", () => {
  it("goes on from a work permission to training by a title (§ 16g), what is done stays", () => {
    const here: PlanInput = { ...cook, situation: "TOLERATED", residenceCountry: "DE", training: true };
    const permit = planForRoute(here, "32-beschv", false);
    let state = aCaseNow(permit.template, [...permit.flags]);
    for (const key of ["kickoff", "employment_contract"]) state = take(state, key, "finish", "2026-11-04");
    const title = planForRoute(here, "16g", false);
    const rows = needed(templateRows(title.template), title.flags);
    const { after } = changeWay(state, { template: title.template, rows }, plainDate("2026-11-06"));
    expect(milestoneOf(after, "employment_contract").state).toBe("DONE");
    expect(milestoneOf(after, "employment_declaration").state).toBe("RUNNING");
    expect(milestoneOf(after, "work_permit_application").state).toBe("NOT_NEEDED");
    expect(running(after)).toEqual(expect.arrayContaining(["training_registration", "identity_clarified"]));
    expect(milestoneOf(after, "title_application").state).toBe("NOT_STARTED");
  });
});

describe("what an earlier change of way set aside", () => {
  const day = plainDate("2026-11-20");
  const wayOf = (fastTrack: boolean) => {
    const { template, flags } = planForRoute(cook, "18a", fastTrack);
    return { template, rows: needed(templateRows(template), flags) };
  };
  const go = (state: CaseNow, fastTrack: boolean) => changeWay(state, wayOf(fastTrack), day).after;
  const begun = () => aCaseNow("fast-track", [...planForRoute(cook, "18a", true).flags]);

  it("is needed again on the way back", () => {
    const away = go(begun(), false);
    expect(milestoneOf(away, "agreement").state).toBe("NOT_NEEDED");
    const fates = new Map(compareWays(away, wayOf(true).rows).map(({ key, fate }) => [key, fate]));
    expect(fates.get("agreement")).toBe("anew");
    expect(milestoneOf(go(away, true), "agreement").state).toBe("NOT_STARTED");
  });

  it("stays so where a person has done it", () => {
    const set = take(begun(), "agreement", "set_aside", "2026-11-06");
    expect(milestoneOf(go(go(set, false), true), "agreement").state).toBe("NOT_NEEDED");
  });

  it("comes back with a newer plan that has it again, and only what a plan had left out", () => {
    const { rows, template } = wayOf(true);
    const flags = planForRoute(cook, "18a", true).flags;
    const without = rows.filter(({ key }) => key !== "workplace_ready");
    const left = changeWay(begun(), { template, rows: without }, day).after;
    expect(milestoneOf(left, "workplace_ready").state).toBe("NOT_NEEDED");
    const again = rowsOfNewerPlan(left, templateRows(template), flags, ["workplace_ready"]);
    expect(milestoneOf(changeWay(left, { template, rows: again }, day).after, "workplace_ready").state).toBe(
      "NOT_STARTED",
    );
    // set aside by another route, not by a plan: the newer plan alone makes no difference
    const other = rowsOfNewerPlan(left, templateRows(template), flags, []);
    expect(milestoneOf(changeWay(left, { template, rows: other }, day).after, "workplace_ready").state).toBe(
      "NOT_NEEDED",
    );
  });
});

describe("a step that comes on the way", () => {
  it("has its plan's time from today, though what stands before it is done long since", () => {
    const { template, flags } = planForRoute(cook, "18a", true);
    const begun = take(aCaseNow("fast-track", [...flags]), "kickoff", "finish", "2026-11-03");
    const own = adapt(
      templateRows(template),
      {
        ...AS_BUILT,
        own: [
          {
            ...{
              key: "own_pack",
              title: { de: "Willkommenspaket" },
              party: "CENTER",
              after: "kickoff",
              days: 5,
            },
            ...{ forEmployer: false, forCandidate: true },
          },
        ],
      },
      positionOf,
    ).rows;
    const rows = needed(own, flags);
    const { after } = changeWay(begun, { template, rows }, plainDate("2026-12-14"));
    expect(milestoneOf(after, "own_pack")).toMatchObject({ state: "RUNNING", dueOn: "2026-12-21" });
  });

  it("counts from what stands before it where that is done later", () => {
    const begun = aCaseNow("fast-track", [...planForRoute(cook, "18a", true).flags]);
    let state = having(begun, "agreement", { restartedOn: plainDate("2026-11-04") });
    for (const key of ["kickoff", "power_of_attorney", "application_file", "employment_declaration"])
      state = take(state, key, "finish", "2026-11-05");
    // five working days after Thursday, the fifth
    expect(milestoneOf(state, "agreement")).toMatchObject({ state: "RUNNING", dueOn: "2026-11-12" });
  });
});
