import { describe, expect, it, test } from "vitest";
import { HandoverState } from "#app/platform/database/generated/enums.ts";
import { handoverBar, moveHandover, type HandoverParty, type HandoverStep } from "./rules.ts";

const STEPS: HandoverStep[] = ["agree", "decline", "record_paper", "withdraw", "accept", "refuse"];
const PARTIES: HandoverParty[] = ["person", "center", "receiver"];

it("moves as this list says, and in no other way", () => {
  const moves = Object.values(HandoverState).flatMap((from) =>
    STEPS.flatMap((step) =>
      PARTIES.flatMap((by) => {
        const to = moveHandover(from, step, by);
        return to ? [`${from} ${step} by ${by}: ${to}`] : [];
      }),
    ),
  );
  expect(moves).toEqual([
    "ASKED agree by person: AGREED",
    "ASKED decline by person: DECLINED",
    "ASKED record_paper by center: AGREED",
    "ASKED withdraw by center: WITHDRAWN",
    "AGREED withdraw by person: WITHDRAWN",
    "AGREED withdraw by center: WITHDRAWN",
    "AGREED accept by receiver: ACCEPTED",
    "AGREED refuse by receiver: REFUSED",
  ]);
});

describe("what stands in the way", () => {
  const free = { state: "ACTIVE", runningCases: 0, openHandovers: 0 } as const;
  test.each([
    [free, null],
    [{ ...free, state: "DRAFT" }, null],
    [{ ...free, state: "ENDED" }, null],
    [{ ...free, state: "PLACED" }, null],
    [{ ...free, runningCases: 1 }, "running_case"],
    [{ ...free, openHandovers: 1 }, "already_asked"],
    [{ ...free, state: "MERGED" }, "record_closed"],
    [{ ...free, state: "HANDED_OVER", runningCases: 1 }, "record_closed"],
  ] as const)("%j", (facts, bar) => {
    expect(handoverBar(facts)).toBe(bar);
  });
});
