import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { answerOverdue, firstAnswerDue, moveRequest, possibleSteps } from "./rules.ts";
import type { RequestParty, RequestStep } from "./rules.ts";

const STATES = ["NEW", "TRIAGED", "IN_PROGRESS", "CLOSED"] as const;
const STEPS: RequestStep[] = ["triage", "take", "answer", "reply", "close", "withdraw"];
const PARTIES: RequestParty[] = ["desk", "advisor", "company"];

// state and party and step → new state and turn; the turn is CENTER before
const ALLOWED: Record<string, string> = {
  "NEW desk triage": "TRIAGED CENTER",
  "TRIAGED desk triage": "TRIAGED CENTER",
  "NEW advisor triage": "TRIAGED CENTER",
  "TRIAGED advisor triage": "TRIAGED CENTER",
  "NEW advisor take": "IN_PROGRESS CENTER",
  "TRIAGED advisor take": "IN_PROGRESS CENTER",
  "NEW advisor answer": "IN_PROGRESS COMPANY",
  "TRIAGED advisor answer": "IN_PROGRESS COMPANY",
  "IN_PROGRESS advisor answer": "IN_PROGRESS COMPANY",
  "NEW company reply": "NEW CENTER",
  "TRIAGED company reply": "TRIAGED CENTER",
  "IN_PROGRESS company reply": "IN_PROGRESS CENTER",
  "NEW advisor close": "CLOSED CENTER",
  "TRIAGED advisor close": "CLOSED CENTER",
  "IN_PROGRESS advisor close": "CLOSED CENTER",
  "NEW company withdraw": "CLOSED CENTER",
  "TRIAGED company withdraw": "CLOSED CENTER",
  "IN_PROGRESS company withdraw": "CLOSED CENTER",
};

const cells = STATES.flatMap((state) =>
  PARTIES.flatMap((by) => STEPS.map((step) => [state, by, step] as const)),
);

describe("moveRequest", () => {
  it.each(cells)("%s: %s may %s as the table says", (state, by, step) => {
    const moved = moveRequest({ state, turn: "CENTER" }, step, by);
    expect(moved ? `${moved.state} ${moved.turn}` : undefined).toBe(ALLOWED[`${state} ${by} ${step}`]);
  });

  it("gives the turn back to the center with the company's reply", () => {
    expect(moveRequest({ state: "IN_PROGRESS", turn: "COMPANY" }, "reply", "company")).toEqual({
      state: "IN_PROGRESS",
      turn: "CENTER",
    });
  });

  it("names the steps of a party", () => {
    expect(possibleSteps("IN_PROGRESS", "advisor")).toEqual(["answer", "close"]);
    expect(possibleSteps("CLOSED", "company")).toEqual([]);
  });
});

describe("firstAnswerDue", () => {
  it("counts two working days of the Land", () => {
    expect(firstAnswerDue(plainDate("2026-11-19"), "HB")).toBe("2026-11-23");
    // Buß- und Bettag 2026-11-18 is a holiday in Saxony alone
    expect(firstAnswerDue(plainDate("2026-11-17"), "SN")).toBe("2026-11-20");
    expect(firstAnswerDue(plainDate("2026-11-17"), "HB")).toBe("2026-11-19");
  });
});

describe("answerOverdue", () => {
  const request = { createdOn: plainDate("2026-11-19"), firstAnsweredAt: null, state: "NEW" as const };
  it("is overdue from the day after the promised one", () => {
    expect(answerOverdue(request, "HB", plainDate("2026-11-23"))).toBe(false);
    expect(answerOverdue(request, "HB", plainDate("2026-11-24"))).toBe(true);
  });
  it("is not once it is answered or closed", () => {
    const answered = { ...request, firstAnsweredAt: new Date("2026-11-30T08:00:00Z") };
    expect(answerOverdue(answered, "HB", plainDate("2026-12-24"))).toBe(false);
    expect(answerOverdue({ ...request, state: "CLOSED" }, "HB", plainDate("2026-12-24"))).toBe(false);
  });
});
