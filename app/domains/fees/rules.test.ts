import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { feesOfWay } from "#app/domains/immigration/index.ts";
import { mayRecord, movesOf, partsOf, planOf, sumsOf } from "./rules.ts";
import type { FeeRecord, StepNow } from "./rules.ts";

const DAY = plainDate("2026-11-23");
const step = (key: string, state: StepNow["state"] = "NOT_STARTED", shown = true): StepNow => ({
  ...{ key, state, shown, dueOn: null },
});
const STEPS = [
  step("agreement", "RUNNING"),
  step("recognition_file", "NOT_NEEDED"),
  step("visa_application", "NOT_STARTED", false),
  step("residence_title"),
];
const plan = (records: FeeRecord[] = [], steps = STEPS) =>
  planOf(feesOfWay(partsOf(true, steps), DAY), records, steps);
const record = (more: Partial<FeeRecord>): FeeRecord => ({
  ...{ key: "visa", payer: "CANDIDATE", state: "EXPECTED", amountCents: null, paidOn: null, note: null },
  ...{ recordedByName: "Jan Petersen", recordedByParty: "CENTER", version: 1 },
  ...more,
});

describe("the fee plan of a case", () => {
  it("holds the fees of its steps with the figures of the check", () => {
    expect(
      plan().map(({ key, minCents, norm, payer, state }) => [key, minCents, norm, payer, state]),
    ).toEqual([
      ["fast-track", 411_00, "§ 47 Abs. 1 Nr. 15 AufenthV", "EMPLOYER", "DUE"],
      ["visa", 75_00, "§ 46 Abs. 2 Nr. 1 AufenthV", "CANDIDATE", "EXPECTED"],
      ["residence-title", 100_00, "§ 45 Nr. 1 AufenthV", "CANDIDATE", "EXPECTED"],
    ]);
  });

  it("keeps the name of a step from whom it is not for", () => {
    expect(plan()[1]?.step).toEqual({ key: null, dueOn: null });
  });

  it("asks nothing where nobody needs a title", () => {
    expect(planOf(feesOfWay(partsOf(false, [step("kickoff")]), DAY), [], [])).toEqual([]);
  });

  it("says what was recorded, also of a fee that left the way", () => {
    const [, visa] = plan([record({ state: "PAID", amountCents: 80_00, paidOn: DAY })]);
    expect(visa).toMatchObject({ minCents: 80_00, maxCents: 80_00, state: "PAID", version: 1 });
    const left = plan([record({ key: "recognition", state: "PAID", amountCents: 300_00, paidOn: DAY })]);
    expect(left.at(-1)).toMatchObject({ key: "recognition", norm: null, minCents: 300_00, state: "PAID" });
  });

  it("adds up per payer what is to be paid and what is paid", () => {
    const sums = sumsOf(
      plan([
        record({ key: "fast-track", payer: "EMPLOYER", state: "PAID", amountCents: 411_00, paidOn: DAY }),
        record({ state: "WAIVED" }),
      ]),
    );
    expect(sums).toEqual([
      { payer: "EMPLOYER", minCents: 411_00, maxCents: 411_00, paidCents: 411_00 },
      { payer: "CANDIDATE", minCents: 100_00, maxCents: 100_00, paidCents: 0 },
    ]);
  });
});

describe("who may record", () => {
  const own = { payer: "EMPLOYER", state: "DUE" } as const;
  const other = { payer: "CANDIDATE", state: "DUE" } as const;
  it("the center everything, a payer what is theirs", () => {
    expect(mayRecord("CENTER", other, "pay")).toBeNull();
    expect(mayRecord("COMPANY", own, "pay")).toBeNull();
    expect(mayRecord("COMPANY", other, "pay")).toBe("not_yours");
    expect(mayRecord("CANDIDATE", own, "pay")).toBe("not_yours");
    expect(mayRecord("COMPANY", { payer: "OPEN", state: "DUE" }, "pay")).toBeNull();
    expect(mayRecord("COMPANY", own, "waive")).toBe("not_yours");
  });
  it("takes a fee over, and puts none on the other side", () => {
    expect(mayRecord("COMPANY", other, "payer", "EMPLOYER")).toBeNull();
    expect(mayRecord("COMPANY", own, "payer", "CANDIDATE")).toBe("not_yours");
    expect(mayRecord("CENTER", own, "payer", "CANDIDATE")).toBeNull();
  });
  it("changes nothing that is paid, but for taking it back", () => {
    const paid = { payer: "EMPLOYER", state: "PAID" } as const;
    expect(movesOf("CENTER", paid, false)).toEqual({ pay: false, waive: false, reopen: true, payers: [] });
    expect(movesOf("CENTER", paid, true)).toEqual({ pay: false, waive: false, reopen: false, payers: [] });
  });
});
