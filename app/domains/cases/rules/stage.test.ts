import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneState } from "#app/platform/database/generated/enums.ts";
import { stageOf } from "./stage.ts";
import { UNTOUCHED } from "./state.ts";
import type { CaseNow } from "./state.ts";

const day = plainDate("2026-11-23");

function caseWith(steps: Record<string, MilestoneState>, change: Partial<CaseNow> = {}) {
  const milestones = Object.entries(steps).map(([key, state], position) => ({
    ...{ key, state, position, since: day, party: "COMPANY" as const },
    ...UNTOUCHED,
  }));
  return { template: "fast-track", state: "RUNNING" as const, milestones, ...change };
}

describe("stageOf", () => {
  it.each<[string, Record<string, MilestoneState>, string]>([
    [
      "a new case",
      { kickoff: "RUNNING", power_of_attorney: "RUNNING", agreement: "NOT_STARTED" },
      "PREPARATION",
    ],
    [
      "the earliest of what runs",
      { recognition_file: "RUNNING", application_file: "RUNNING" },
      "PREPARATION",
    ],
    ["recognition under way", { agreement: "DONE", recognition_decision: "WAITING" }, "RECOGNITION"],
    ["the consent in the fast-track procedure", { employment_agency_consent: "RUNNING" }, "APPROVAL"],
    [
      "the visa",
      { advance_approval_sent: "DONE", visa_appointment: "RUNNING", entry: "NOT_STARTED" },
      "VISA",
    ],
    ["a set-aside step counts as gone", { recognition_file: "NOT_NEEDED", visa_decision: "WAITING" }, "VISA"],
    ["entered", { visa_decision: "DONE", entry: "DONE", first_working_day: "RUNNING" }, "ARRIVAL"],
    ["a flat alone moves nothing", { housing_offer: "RUNNING", visa_decision: "RUNNING" }, "VISA"],
  ])("%s", (_, steps, stage) => {
    expect(stageOf(caseWith(steps))).toBe(stage);
  });

  it("counts the consent to the title where there is no fast-track procedure", () => {
    expect(stageOf(caseWith({ employment_agency_consent: "RUNNING" }, { template: "visa" }))).toBe("VISA");
  });

  it("leaves the board when nothing is left to do, or when the case has ended", () => {
    const arrived = { state: "ARRIVED" as const };
    expect(stageOf(caseWith({ first_working_day: "DONE", tax_id: "NOT_STARTED" }, arrived))).toBe("AT_WORK");
    expect(stageOf(caseWith({ first_working_day: "DONE", tax_id: "NOT_NEEDED" }, arrived))).toBeNull();
    expect(stageOf(caseWith({ visa_decision: "RUNNING" }, { state: "ENDED" }))).toBeNull();
  });

  it("is what the migration says of cases that were there before", () => {
    const path = "prisma/migrations/20261123030000_boards/migration.sql";
    const sql = readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
    const branches = [...sql.matchAll(/WHEN "key" (?:IN \(([^)]*)\)|= ('[a-z_]+')) THEN '([A-Z]+)'/g)];
    const inSql = new Map(
      branches.flatMap(([, list, one, stage]) =>
        [...(list ?? one ?? "").matchAll(/'(\w+)'/g)].map(([, key]) => [key ?? "", stage] as const),
      ),
    );
    // milestones that were added later have no rows from before
    for (const [key, stage] of inSql) {
      const alone = stageOf(caseWith({ [key]: "RUNNING" }, { template: "visa" }));
      expect([key, stage]).toEqual([key, alone]);
    }
  });
});
