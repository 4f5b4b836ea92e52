import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import { dueLetters, type DueFacts } from "./due.ts";

const on = plainDate;
const TODAY = on("2026-11-23");

const step = (key: string, more: Partial<DueFacts["steps"][number]> = {}): DueFacts["steps"][number] => ({
  ...{ key, state: "NOT_STARTED", waitsFor: null, dueOn: null },
  ...more,
});

const NOTHING: DueFacts = {
  ...{ today: TODAY, isOver: false, fastTrack: true, firstDay: null, jobEndedOn: null, knownOn: null },
  ...{ steps: [], silences: [], signed: [] },
};
const kinds = (facts: Partial<DueFacts>) => dueLetters({ ...NOTHING, ...facts }).map(({ kind }) => kind);

test("at the beginning the power of attorney is due and the agreement not yet; then the agreement", () => {
  const power = step("power_of_attorney", { state: "RUNNING", dueOn: on("2026-11-27") });
  const agreement = step("agreement");
  expect(dueLetters({ ...NOTHING, steps: [power, agreement] })).toEqual([
    { kind: "POWER_OF_ATTORNEY", about: "", why: { code: "power_first" }, until: "2026-11-27" },
  ]);
  const later = [
    step("power_of_attorney", { state: "DONE" }),
    step("agreement", { state: "RUNNING", dueOn: on("2026-12-04") }),
  ];
  expect(dueLetters({ ...NOTHING, steps: later })).toEqual([
    { kind: "AGREEMENT", about: "", why: { code: "agreement_next" }, until: "2026-12-04" },
  ]);
  expect(kinds({ steps: later, fastTrack: false })).toEqual([]);
});

test.each<{ waitsFor: Turn | null; due: boolean }>([
  { waitsFor: "COMPANY", due: true },
  { waitsFor: "CANDIDATE", due: true },
  { waitsFor: "AUTHORITY", due: false },
  { waitsFor: null, due: false },
])("an agreement that waits for $waitsFor is due: $due", ({ waitsFor, due }) => {
  expect(kinds({ steps: [step("agreement", { state: "WAITING", waitsFor })] })).toEqual(
    due ? ["AGREEMENT"] : [],
  );
});

test("what is signed off is due no more, and neither is anything of a case that has ended", () => {
  const steps = [
    step("power_of_attorney", { state: "RUNNING" }),
    step("employment_declaration", { state: "RUNNING" }),
  ];
  const signed = [{ kind: "POWER_OF_ATTORNEY" as const, about: "", on: on("2026-11-20") }];
  expect(kinds({ steps })).toEqual(["POWER_OF_ATTORNEY", "DECLARATION_SHEET"]);
  expect(kinds({ steps, signed })).toEqual(["DECLARATION_SHEET"]);
  expect(kinds({ steps, isOver: true })).toEqual([]);
});

test.each([
  { today: "2027-01-31", state: "NOT_STARTED", due: false },
  { today: "2027-02-01", state: "NOT_STARTED", due: true },
  { today: "2027-01-04", state: "RUNNING", due: true },
  // the day has come, and a day later it is late
  { today: "2027-03-01", state: "RUNNING", due: true },
  { today: "2027-03-02", state: "RUNNING", due: true },
  { today: "2027-03-01", state: "DONE", due: false },
  { today: "2027-03-01", state: "NOT_NEEDED", due: false },
] as const)("§ 45c with the first day on 1 March 2027, $state on $today: $due", ({ today, state, due }) => {
  const facts = {
    today: on(today),
    firstDay: on("2027-03-01"),
    steps: [step("fair_integration_notice", { state })],
  };
  expect(dueLetters({ ...NOTHING, ...facts })).toEqual(
    due ? [{ kind: "ADVICE_NOTICE", about: "", why: { code: "first_day" }, until: "2027-03-01" }] : [],
  );
});

test("§ 45c without a first day is due with its step, until the step's day", () => {
  const notice = (state: "RUNNING" | "NOT_STARTED") =>
    dueLetters({ ...NOTHING, steps: [step("fair_integration_notice", { state, dueOn: on("2027-03-08") })] });
  expect(notice("NOT_STARTED")).toEqual([]);
  expect(notice("RUNNING")).toMatchObject([{ kind: "ADVICE_NOTICE", until: "2027-03-08" }]);
});

test.each([
  { knownOn: null, until: "2026-12-18" },
  // told on 2 November: four weeks end on 30 November
  { knownOn: "2026-11-02", until: "2026-11-30" },
  { knownOn: "2026-11-21", until: "2026-12-18" },
])(
  "§ 4a(5): the end of a job on 20 November, known on $knownOn, is told until $until",
  ({ knownOn, until }) => {
    const facts = {
      jobEndedOn: on("2026-11-20"),
      knownOn: knownOn === null ? null : on(knownOn),
      steps: [step("end_notice_employer", { state: "RUNNING", dueOn: on("2026-12-18") })],
    };
    expect(dueLetters({ ...NOTHING, ...facts })).toEqual([
      { kind: "END_NOTICE", about: "", why: { code: "job_ended", day: "2026-11-20" }, until },
    ]);
  },
);

const SILENCE = {
  ...{ stepId: "step", days: 43, past: "use" as const, usual: 21, byLaw: null, askedOn: null },
};

test("an authority that takes longer than usual, or than the law gives it, is asked", () => {
  expect(dueLetters({ ...NOTHING, silences: [SILENCE] })).toEqual([
    { kind: "INQUIRY", about: "step", why: { code: "silence_use", days: 43, usual: 21 }, until: null },
  ]);
  const late = { ...SILENCE, past: "law" as const, byLaw: on("2026-11-02") };
  expect(dueLetters({ ...NOTHING, silences: [late] })[0]?.why).toEqual({
    ...{ code: "silence_law", days: 43, day: "2026-11-02" },
  });
});

test("asked by letter or mail, it has three weeks to answer", () => {
  const signed = (day: string) => [{ kind: "INQUIRY" as const, about: "step", on: on(day) }];
  expect(kinds({ silences: [SILENCE], signed: signed("2026-11-23") })).toEqual([]);
  expect(kinds({ silences: [SILENCE], signed: signed("2026-11-03") })).toEqual([]);
  expect(kinds({ silences: [SILENCE], signed: signed("2026-11-02") })).toEqual(["INQUIRY"]);
  expect(kinds({ silences: [{ ...SILENCE, askedOn: on("2026-11-20") }] })).toEqual([]);
  expect(kinds({ silences: [{ ...SILENCE, askedOn: on("2026-11-01") }] })).toEqual(["INQUIRY"]);
  // another step's inquiry is no answer to this one
  const other = [{ kind: "INQUIRY" as const, about: "other", on: TODAY }];
  expect(kinds({ silences: [SILENCE], signed: other })).toEqual(["INQUIRY"]);
});

test("what is late comes first, then what is for today, then by day", () => {
  const steps = [
    step("employment_declaration", { state: "RUNNING", dueOn: on("2026-11-24") }),
    step("agreement", { state: "RUNNING", dueOn: on("2026-11-19") }),
    step("fair_integration_notice", { state: "RUNNING" }),
  ];
  expect(kinds({ steps, silences: [SILENCE], firstDay: on("2026-12-01") })).toEqual([
    ...["AGREEMENT", "INQUIRY", "DECLARATION_SHEET", "ADVICE_NOTICE"],
  ]);
});
