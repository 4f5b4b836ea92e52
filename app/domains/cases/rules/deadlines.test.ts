import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Land } from "#app/domains/calendar/index.ts";
import type { CaseDate, MilestoneKey, PlanFlag, Span, TemplateId } from "../templates/types.ts";
import { aCaseNow, having, milestoneOf } from "./cases.fixture.ts";
import { endJob } from "./job-end.ts";
import { dueOn, spanAfter } from "./schedule.ts";
import type { CaseNow } from "./state.ts";

// All days worked out by hand with a calendar; the weekday stands beside each.

const week = (amount: number): Span => ({ amount, unit: "weeks" });

describe("spans over holidays", () => {
  it.each([
    // Christmas: Friday 18 December and a week is Friday 25; Saturday 26 and Sunday 27 follow, Monday 28
    ["2026-12-18", week(1), { HB: "2026-12-28", BY: "2026-12-28", SN: "2026-12-28", BB: "2026-12-28" }],
    // New Year: Friday 18 December and two weeks is Friday 1 January, then Monday 4
    ["2026-12-18", week(2), { HB: "2027-01-04", BY: "2027-01-04", SN: "2027-01-04", BB: "2027-01-04" }],
    // Epiphany: Wednesday 30 December and a week is Wednesday 6 January, a holiday in Bavaria, there Thursday 7
    ["2026-12-30", week(1), { HB: "2027-01-06", BY: "2027-01-07", SN: "2027-01-06", BB: "2027-01-06" }],
    // Buß- und Bettag: Wednesday 11 November and a week is Wednesday 18, a holiday in Saxony, there Thursday 19
    ["2026-11-11", week(1), { HB: "2026-11-18", BY: "2026-11-18", SN: "2026-11-19", BB: "2026-11-18" }],
    // Reformation Day: Tuesday 17 October and two weeks is Tuesday 31; Wednesday 1 November, but in Bavaria no holiday
    ["2028-10-17", week(2), { HB: "2028-11-01", BY: "2028-10-31", SN: "2028-11-01", BB: "2028-11-01" }],
    // All Saints: Wednesday 18 October and two weeks is Wednesday 1 November, a holiday in Bavaria, there Thursday 2
    ["2028-10-18", week(2), { HB: "2028-11-01", BY: "2028-11-02", SN: "2028-11-01", BB: "2028-11-01" }],
    // Easter: Monday 22 March and a week is Easter Monday, 29 March, then Tuesday 30
    ["2027-03-22", week(1), { HB: "2027-03-30", BY: "2027-03-30", SN: "2027-03-30", BB: "2027-03-30" }],
    // Good Friday: Friday 12 March and two weeks is Friday 26; the weekend, Easter Monday 29, then Tuesday 30
    ["2027-03-12", week(2), { HB: "2027-03-30", BY: "2027-03-30", SN: "2027-03-30", BB: "2027-03-30" }],
    // Corpus Christi: Thursday 13 May and two weeks is Thursday 27, a holiday in Bavaria, there Friday 28
    ["2027-05-13", week(2), { HB: "2027-05-27", BY: "2027-05-28", SN: "2027-05-27", BB: "2027-05-27" }],
    // three working days: from Monday 4 January Tuesday 5, (Wednesday 6,) Thursday 7, in Bavaria Friday 8
    [
      "2027-01-04",
      { amount: 3, unit: "working_days" },
      { HB: "2027-01-07", BY: "2027-01-08", SN: "2027-01-07", BB: "2027-01-07" },
    ],
    // three working days over Easter: from Thursday 25 March Tuesday 30, Wednesday 31, Thursday 1 April
    [
      "2027-03-25",
      { amount: 3, unit: "working_days" },
      { HB: "2027-04-01", BY: "2027-04-01", SN: "2027-04-01", BB: "2027-04-01" },
    ],
    // two months from Thursday 31 December is Sunday 28 February, then Monday 1 March
    [
      "2026-12-31",
      { amount: 2, unit: "months" },
      { HB: "2027-03-01", BY: "2027-03-01", SN: "2027-03-01", BB: "2027-03-01" },
    ],
    // three months from Friday 25 September is Friday 25 December, then Monday 28
    [
      "2026-09-25",
      { amount: 3, unit: "months" },
      { HB: "2026-12-28", BY: "2026-12-28", SN: "2026-12-28", BB: "2026-12-28" },
    ],
  ] as const)("%s and %j", (day, span, ends) => {
    for (const [land, end] of Object.entries(ends)) {
      expect([land, spanAfter(plainDate(day), span, { land: land as Land })]).toEqual([land, end]);
    }
  });
});

function aCaseIn(land: Land, template: TemplateId, flags: readonly PlanFlag[]): CaseNow {
  return aCaseNow(template, flags, { place: { land } });
}
const doneOn = (day: string) => ({ state: "DONE", since: plainDate(day), doneOn: plainDate(day) }) as const;
const dueAfter = (state: CaseNow, key: MilestoneKey, firstDay: string) =>
  dueOn(state, milestoneOf(state, key), plainDate(firstDay));
const knowing = (state: CaseNow, name: CaseDate, day: string): CaseNow => ({
  ...state,
  dates: { ...state.dates, [name]: plainDate(day) },
});

describe("what counts from a step", () => {
  it("two weeks for the registration over Easter (§ 17 Abs. 1 BMG)", () => {
    // in on Friday 12 March: Good Friday 26, then Tuesday 30
    const moved = having(aCaseIn("BB", "free-movement", ["moves"]), "move_in", doneOn("2027-03-12"));
    expect(dueAfter(moved, "address_registration", "2027-03-15")).toBe("2027-03-30");
  });

  it("deemed consent within a week and within two over the turn of the year (§ 36 Abs. 2 BeschV)", () => {
    const flags = ["third_country", "agency_consent"] as const;
    // asked on Wednesday 30 December: Wednesday 6 January, in Bavaria Thursday 7
    const fast = (land: Land) =>
      having(aCaseIn(land, "fast-track", flags), "agreement", doneOn("2026-12-30"));
    expect(dueAfter(fast("SN"), "employment_agency_consent", "2027-06-01")).toBe("2027-01-06");
    expect(dueAfter(fast("BY"), "employment_agency_consent", "2027-06-01")).toBe("2027-01-07");
    // asked on Friday 18 December: Friday 1 January, then Monday 4
    const regular = having(aCaseIn("HB", "visa", flags), "visa_application", doneOn("2026-12-18"));
    expect(dueAfter(regular, "employment_agency_consent", "2027-06-01")).toBe("2027-01-04");
  });

  it("90 days for the title after entry without a visa (§ 41 Abs. 3 AufenthV)", () => {
    // in on Saturday 26 December: 5 days in December, 31, 28, and 26 March is the 90th, Good Friday; Tuesday 30
    const entered = having(aCaseIn("BY", "visa-free", ["third_country"]), "entry", doneOn("2026-12-26"));
    expect(dueAfter(entered, "title_application", "2027-06-01")).toBe("2027-03-30");
    // in on Friday 27 November: 3 days, 31, 31, and 25 February is the 90th, a Thursday
    const before = having(aCaseIn("BY", "visa-free", ["third_country"]), "entry", doneOn("2026-11-27"));
    expect(dueAfter(before, "title_application", "2027-06-01")).toBe("2027-02-25");
  });
});

describe("what counts from the first working day", () => {
  it.each([
    // Monday 22 March: on the day itself; a week is Easter Monday, then Tuesday 30; six weeks Monday 3 May
    ["2027-03-22", "fair_integration_notice", "2027-03-22"],
    ["2027-03-22", "contract_terms", "2027-03-22"],
    ["2027-03-22", "contract_terms_rest", "2027-03-30"],
    ["2027-03-22", "social_insurance", "2027-05-03"],
    // Monday 15 February: six weeks is Easter Monday 29 March, then Tuesday 30
    ["2027-02-15", "social_insurance", "2027-03-30"],
    // Monday 4 January: the day before is Sunday 3, then Saturday 2, New Year, Thursday 31 December
    ["2027-01-04", "title_check", "2026-12-31"],
    // Wednesday 30 June: six months is Thursday 30 December
    ["2027-06-30", "six_months_talk", "2027-12-30"],
  ] as const)("first day %s: %s is due on %s", (firstDay, key, due) => {
    expect(dueAfter(aCaseIn("HB", "visa", ["third_country", "lives_abroad"]), key, firstDay)).toBe(due);
  });
});

describe("what counts back from a day that the case learns", () => {
  const here = (land: Land) => ({
    ...aCaseIn(land, "in-germany", ["third_country", "limited_title"]),
    startedOn: plainDate("2026-06-01"),
  });

  it.each([
    // 90 days before Thursday 24 June is Good Friday, 26 March: the day before, Thursday 25
    ["HB", "titleValidUntil", "2027-06-24", "title_renewal", "2027-03-25"],
    // 90 days before Thursday 1 April is New Year: Thursday 31 December
    ["SN", "titleValidUntil", "2027-04-01", "title_renewal", "2026-12-31"],
    // 90 days before Tuesday 6 April is Wednesday 6 January, in Bavaria Tuesday 5
    ["BB", "titleValidUntil", "2027-04-06", "title_renewal", "2027-01-06"],
    ["BY", "titleValidUntil", "2027-04-06", "title_renewal", "2027-01-05"],
    // two weeks before Friday 15 January is New Year: Thursday 31 December
    ["HB", "probationEndsOn", "2027-01-15", "probation_talk", "2026-12-31"],
    // two weeks before Wednesday 20 January is Wednesday 6, in Bavaria Tuesday 5
    ["HB", "probationEndsOn", "2027-01-20", "probation_talk", "2027-01-06"],
    ["BY", "probationEndsOn", "2027-01-20", "probation_talk", "2027-01-05"],
  ] as const)("%s, %s %s: %s is due on %s", (land, name, day, key, due) => {
    const state = here(land);
    expect(dueAfter(state, key, "2026-07-01")).toBeNull();
    expect(dueAfter(knowing(state, name, day), key, "2026-07-01")).toBe(due);
  });

  it("six weeks before the visa ends, eight weeks after arriving while its last day is not known", () => {
    const arrived = having(
      having(
        aCaseIn("SN", "visa", ["third_country", "lives_abroad", "moves"]),
        "entry",
        doneOn("2026-12-01"),
      ),
      "address_registration",
      doneOn("2026-12-09"),
    );
    // eight weeks after Wednesday 9 December is Wednesday 3 February
    expect(dueAfter(arrived, "residence_title", "2026-12-14")).toBe("2027-02-03");
    // six weeks before Friday 7 May is Good Friday, 26 March: Thursday 25
    const known = knowing(arrived, "visaValidUntil", "2027-05-07");
    expect(dueAfter(known, "residence_title", "2026-12-14")).toBe("2027-03-25");
  });
});

describe("what the end of a job starts", () => {
  it("four weeks for the company and two for the person, over Christmas", () => {
    const arrived: CaseNow = {
      ...aCaseIn("BB", "fast-track", ["third_country"]),
      state: "ARRIVED",
      firstWorkingDay: plainDate("2026-11-02"),
    };
    const end = (day: string) =>
      endJob(arrived, "18a", { endedOn: plainDate(day), reason: "BY_EMPLOYEE" }, plainDate("2026-12-01"))
        .after;
    // Friday 27 November and four weeks is Friday 25 December, then Monday 28
    expect(milestoneOf(end("2026-11-27"), "end_notice_employer").dueOn).toBe("2026-12-28");
    // and two weeks is Friday 11 December
    expect(milestoneOf(end("2026-11-27"), "end_notice_person").dueOn).toBe("2026-12-11");
    // Friday 11 December and two weeks is Friday 25, then Monday 28; four weeks Friday 8 January
    expect(milestoneOf(end("2026-12-11"), "end_notice_person").dueOn).toBe("2026-12-28");
    expect(milestoneOf(end("2026-12-11"), "end_notice_employer").dueOn).toBe("2027-01-08");
  });
});
