import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ageOn, mayRemove, nextOf, nextStates, planOfMember, progressOf, refuseMember } from "./family.ts";
import type { FamilyRecord, MemberFacts } from "./family.ts";

const TODAY = plainDate("2026-11-23");
const BREMEN = { land: "HB" } as const;

const member = (more: Partial<MemberFacts> = {}): MemberFacts => ({
  ...{ relation: "SPOUSE", birthDate: plainDate("1992-03-10"), comes: "WITH", movedInOn: null },
  ...{ template: "fast-track", ...more },
});
const child = (birthDate: string, more: Partial<MemberFacts> = {}) =>
  member({ relation: "CHILD", birthDate: plainDate(birthDate), ...more });
const record = (key: string, more: Partial<FamilyRecord> = {}): FamilyRecord => ({
  ...{ key, state: "RUNNING", doneOn: null, version: 1, ...more },
});
const plan = (of: MemberFacts, records: FamilyRecord[] = []) => planOfMember(of, records, BREMEN, TODAY);
const keys = (of: MemberFacts, records: FamilyRecord[] = []) => plan(of, records).map(({ key }) => key);

describe("the steps of a family member", () => {
  it("are those of the joint procedure for a spouse who comes along in the fast track", () => {
    expect(plan(member()).map(({ key, party, norm }) => [key, party, norm])).toEqual([
      ["documents", "CANDIDATE", null],
      ["joint_procedure", "CENTER", "§ 81a Abs. 4 AufenthG"],
      ["visa", "CANDIDATE", "§ 6 Abs. 3, § 30 AufenthG"],
      ["address_registration", "CANDIDATE", "§ 17 Abs. 1 BMG"],
      ["health_insurance", "CANDIDATE", null],
      ["residence_title", "CANDIDATE", "§ 81 Abs. 1 und 4 AufenthG"],
      ["work_permission", "CANDIDATE", "§ 4a Abs. 1 AufenthG"],
      ["german_course", "CANDIDATE", "§ 44 Abs. 1 und 2 AufenthG"],
    ]);
  });

  it("are a child's with school", () => {
    expect(plan(child("2019-05-04")).map(({ key, norm }) => [key, norm])).toEqual([
      ["documents", null],
      ["joint_procedure", "§ 81a Abs. 4 AufenthG"],
      ["visa", "§ 6 Abs. 3, § 32 AufenthG"],
      ["address_registration", "§ 17 Abs. 1 BMG"],
      ["health_insurance", null],
      ["residence_title", "§ 81 Abs. 1 und 4 AufenthG"],
      ["school", null],
      ["child_benefit", "§§ 62, 66 EStG"],
    ]);
  });

  it.each([
    ["2025-11-24", []],
    ["2025-11-23", ["child_care"]],
    ["2020-11-24", ["child_care"]],
    ["2020-11-23", ["school"]],
    ["2008-11-24", ["school"]],
    ["2008-11-23", []],
  ])("a child born on %s: %j", (birthDate, expected) => {
    expect(keys(child(birthDate)).filter((key) => key === "child_care" || key === "school")).toEqual(
      expected,
    );
  });

  it("hold no joint procedure for who comes later or on the regular way", () => {
    expect(keys(member({ comes: "LATER" }))).not.toContain("joint_procedure");
    expect(keys(member({ comes: "UNKNOWN" }))).not.toContain("joint_procedure");
    expect(keys(member({ template: "visa" }))).not.toContain("joint_procedure");
    expect(keys(member({ template: "visa" }))).toContain("visa");
  });

  it("hold no visa where the person moves freely", () => {
    expect(keys(member({ template: "free-movement" }))).toEqual([
      "documents",
      "right_to_stay",
      "address_registration",
      "health_insurance",
      "german_course",
    ]);
    expect(plan(member({ template: "free-movement" })).map(({ norm }) => norm)).toEqual([
      null,
      "§§ 3, 5 FreizügG/EU, § 28 AufenthG",
      "§ 17 Abs. 1 BMG",
      null,
      null,
    ]);
  });

  it("ask the center first for grown-up children and for families of people who are here already", () => {
    expect(keys(child("2008-11-23"))).toEqual([
      "documents",
      "right_to_stay",
      "address_registration",
      "health_insurance",
    ]);
    expect(plan(child("2008-11-23"))[1]?.norm).toBe("§ 36 Abs. 2 AufenthG");
    expect(plan(member({ template: "in-germany" }))[1]).toMatchObject({
      ...{ key: "right_to_stay", party: "CENTER", norm: "§§ 27 bis 36a AufenthG" },
    });
    expect(plan(member({ template: "work-permit" }))[1]?.norm).toBe("§§ 27 bis 36a AufenthG");
    expect(plan(member({ template: "visa-free" }))[1]?.norm).toBe("§§ 27 bis 36a AufenthG, § 41 AufenthV");
  });

  it("keep what was begun or done and lose what was only set aside", () => {
    const grown = child("2020-11-23");
    expect(keys(grown, [record("child_care")])).toContain("child_care");
    expect(keys(grown, [record("child_care", { state: "DONE", doneOn: TODAY })])).toContain("child_care");
    expect(keys(grown, [record("child_care", { state: "NOT_NEEDED" })])).not.toContain("child_care");
  });
});

describe("the plan of somebody who does not come after all", () => {
  const records = [
    record("documents", { state: "DONE", doneOn: TODAY }),
    record("visa"),
    record("school", { state: "NOT_NEEDED" }),
  ];
  it("rests, and what is done stays to be read", () => {
    expect(keys(child("2019-05-04", { comes: "STAYS" }), records)).toEqual(["documents"]);
  });
  it("is as it was when they come later", () => {
    const states = plan(child("2019-05-04", { comes: "LATER" }), records).map(({ key, state }) => [
      key,
      state,
    ]);
    expect(states.slice(0, 3)).toEqual([
      ["documents", "DONE"],
      ["visa", "RUNNING"],
      ["address_registration", "NOT_STARTED"],
    ]);
  });
});

describe("the next step of a plan", () => {
  const step = (
    key: string,
    dueOn: string | null,
    state: "NOT_STARTED" | "RUNNING" | "DONE" = "NOT_STARTED",
  ) => ({
    ...{ key, state, dueOn: dueOn === null ? null : plainDate(dueOn) },
  });
  it("is the first that is open", () => {
    expect(nextOf([step("a", null, "DONE"), step("b", null, "RUNNING"), step("c", null)], TODAY)?.key).toBe(
      "b",
    );
    expect(nextOf([step("a", null, "DONE")], TODAY)).toBeNull();
  });
  it("is what the law wants soon, the sooner the first", () => {
    const steps = [step("a", null), step("b", "2026-12-21"), step("c", "2026-12-20")];
    expect(nextOf(steps, TODAY)?.key).toBe("c");
    // a year is no hurry
    expect(nextOf([step("a", null), step("b", "2026-12-22")], TODAY)?.key).toBe("a");
  });
});

describe("the days the law sets", () => {
  const due = (key: string, of: MemberFacts, records: FamilyRecord[] = []) =>
    plan(of, records).find((step) => step.key === key)?.dueOn;

  it("two weeks to register the address, the next working day where that is none", () => {
    expect(due("address_registration", member())).toBeNull();
    expect(due("address_registration", member({ movedInOn: plainDate("2026-11-16") }))).toBe("2026-11-30");
    // Christmas Day, then a Saturday and a Sunday
    expect(due("address_registration", member({ movedInOn: plainDate("2026-12-11") }))).toBe("2026-12-28");
  });

  it("a year to begin the integration course, from the title on; a Saturday moves nothing", () => {
    const title = record("residence_title", { state: "DONE", doneOn: plainDate("2026-11-20") });
    expect(due("german_course", member())).toBeNull();
    expect(due("german_course", member(), [title])).toBe("2027-11-20");
    expect(
      due("german_course", member(), [title, record("german_course", { state: "NOT_NEEDED" })]),
    ).toBeNull();
  });

  it("none any more for what is done", () => {
    const done = record("address_registration", { state: "DONE", doneOn: TODAY });
    expect(due("address_registration", member({ movedInOn: plainDate("2026-11-16") }), [done])).toBeNull();
  });
});

test("a plan is as far as what is done of what is needed", () => {
  expect(
    progressOf([{ state: "DONE" }, { state: "RUNNING" }, { state: "NOT_NEEDED" }, { state: "NOT_STARTED" }]),
  ).toEqual({ done: 1, total: 3 });
});

test("a step that is done or set aside goes back first", () => {
  expect(nextStates("NOT_STARTED")).toEqual(["RUNNING", "DONE", "NOT_NEEDED"]);
  expect(nextStates("DONE")).toEqual(["RUNNING"]);
  expect(nextStates("NOT_NEEDED")).toEqual(["NOT_STARTED"]);
});

test("a member goes while nothing hangs on them", () => {
  expect(mayRemove([])).toBe(true);
  expect(mayRemove([{ state: "NOT_STARTED" }, { state: "NOT_NEEDED" }])).toBe(true);
  expect(mayRemove([{ state: "RUNNING" }])).toBe(false);
  expect(mayRemove([{ state: "DONE" }])).toBe(false);
});

test.each([
  ["2020-02-29", "2026-02-28", 5],
  ["2020-02-29", "2026-03-01", 6],
  ["2019-11-23", "2026-11-23", 7],
  ["2019-11-24", "2026-11-23", 6],
])("born on %s is on %s %i years old", (birthDate, day, years) => {
  expect(ageOn(plainDate(birthDate), plainDate(day))).toBe(years);
});

test("days that cannot be are refused beside their field", () => {
  const born = plainDate("2020-01-01");
  expect(refuseMember({ birthDate: plainDate("2026-11-24") }, TODAY)).toEqual({
    ...{ field: "birthDate", code: "in_the_future" },
  });
  expect(refuseMember({ birthDate: plainDate("1900-01-01") }, TODAY)?.code).toBe("too_long_ago");
  expect(refuseMember({ birthDate: born, movedInOn: plainDate("2026-11-24") }, TODAY)).toEqual({
    ...{ field: "movedInOn", code: "in_the_future" },
  });
  expect(refuseMember({ birthDate: born, movedInOn: plainDate("2019-12-31") }, TODAY)?.code).toBe(
    "before_birth",
  );
  expect(refuseMember({ birthDate: born, movedInOn: TODAY }, TODAY)).toBeNull();
});
