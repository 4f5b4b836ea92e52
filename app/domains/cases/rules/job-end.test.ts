import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import { dutiesOfEnd, endJob, refuseJobEnd } from "./job-end.ts";
import type { CaseNow } from "./state.ts";

const arrived: CaseNow = {
  ...aCaseNow("fast-track", ["third_country"]),
  state: "ARRIVED",
  firstWorkingDay: plainDate("2027-03-01"),
};
const end = (endedOn: string, reason: "BY_EMPLOYER" | "FIXED_TERM" = "BY_EMPLOYER") => ({
  endedOn: plainDate(endedOn),
  reason,
});
const today = plainDate("2027-09-01");

describe("the end of a job", () => {
  it("can be entered after the first working day, at most a year ahead", () => {
    expect(refuseJobEnd(arrived, end("2027-08-31"), today)).toBeNull();
    expect(refuseJobEnd(arrived, end("2028-09-01"), today)).toBeNull();
    expect(refuseJobEnd(arrived, end("2028-09-02"), today)).toBe("too_far_ahead");
    expect(refuseJobEnd(arrived, end("2027-02-28"), today)).toBe("before_first_day");
    expect(refuseJobEnd({ ...arrived, state: "RUNNING" }, end("2027-08-31"), today)).toBe("not_arrived");
    expect(refuseJobEnd({ ...arrived, state: "ENDED" }, end("2027-08-31"), today)).toBe("not_arrived");
  });

  it.each([
    ["18a", "BY_EMPLOYER", ["end_notice_employer", "end_notice_person", "end_advice"]],
    ["18g-1-standard", "BY_EMPLOYER", ["end_notice_employer", "end_notice_person", "end_advice"]],
    // agreed from the beginning, so not early
    ["18a", "FIXED_TERM", ["end_advice"]],
    // titles of section 3: the person tells the office, for the company there is no such norm
    ["16d-1", "BY_EMPLOYER", ["end_notice_person", "end_advice"]],
    ["16a-1", "BY_EMPLOYER", ["end_notice_person", "end_advice"]],
    ["16g", "BY_EMPLOYER", ["end_notice_short", "end_notice_person", "end_advice"]],
    ["60c", "BY_EMPLOYER", ["end_notice_short", "end_advice"]],
    ["60c", "FIXED_TERM", ["end_advice"]],
    // § 60d Abs. 3 Satz 3: every end
    ["60d", "BY_EMPLOYER", ["end_notice_short", "end_notice_person", "end_advice"]],
    ["60d", "FIXED_TERM", ["end_notice_short", "end_advice"]],
    ["32-beschv", "BY_EMPLOYER", ["end_advice"]],
    ["4a-current", "BY_EMPLOYER", ["end_advice"]],
    ["free-movement", "BY_EMPLOYER", ["end_advice"]],
  ] as const)("by %s, %s: %j", (routeId, reason, duties) => {
    expect(dutiesOfEnd(arrived, routeId, end("2027-08-31", reason))).toEqual(duties);
  });

  it("after the change to a title for skilled workers the company owes its notice", () => {
    const recognised = having(
      { ...aCaseNow("fast-track", ["third_country", "measure", "recognition_goal"]), state: "ARRIVED" },
      "title_after_recognition",
      { state: "DONE" },
    );
    expect(dutiesOfEnd(recognised, "16d-1", end("2027-08-31"))).toEqual([
      ...["end_notice_employer", "end_notice_person", "end_advice"],
    ]);
  });

  it("starts the duties at once and drops talks about a job that is over; the case stays arrived", () => {
    const { after, changes } = endJob(arrived, "18a", end("2027-08-31"), today);
    expect(after.state).toBe("ARRIVED");
    // Tuesday 31 August and four weeks is Tuesday 28 September; the advice five working days from Wednesday 1
    expect(milestoneOf(after, "end_notice_employer")).toMatchObject({
      ...{ state: "RUNNING", since: "2027-09-01", dueOn: "2027-09-28", party: "COMPANY" },
    });
    expect(milestoneOf(after, "end_advice")).toMatchObject({ dueOn: "2027-09-08", party: "CENTER" });
    expect(milestoneOf(after, "six_months_talk").state).toBe("NOT_NEEDED");
    expect(changes).toEqual(
      expect.arrayContaining([
        { key: "six_months_talk", from: "NOT_STARTED", to: "NOT_NEEDED" },
        { key: "end_notice_person", from: "NOT_STARTED", to: "RUNNING" },
      ]),
    );
  });
});
