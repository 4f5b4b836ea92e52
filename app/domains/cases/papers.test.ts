import { expect, test } from "vitest";
import { papersOfSteps } from "./papers.ts";

test("a case needs each document once, with the first step that still waits for it; results once the step runs", () => {
  const steps = [
    { id: "file", key: "application_file", state: "DONE" },
    { id: "recognition", key: "recognition_file", state: "NOT_NEEDED" },
    { id: "agreement", key: "agreement", state: "NOT_STARTED" },
    { id: "visa", key: "visa_application", state: "NOT_STARTED" },
    { id: "decision", key: "visa_decision", state: "NOT_STARTED" },
    { id: "insurance", key: "health_insurance", state: "RUNNING" },
    { id: "bank", key: "bank_account", state: "RUNNING" },
  ] as const;
  expect(papersOfSteps(steps)).toEqual([
    { kind: "PASSPORT", milestoneId: "visa", open: true },
    { kind: "CV", milestoneId: "file", open: false },
    { kind: "DIPLOMA", milestoneId: "file", open: false },
    { kind: "FAST_TRACK_AGREEMENT", milestoneId: "agreement", open: true },
    { kind: "VISA", milestoneId: "decision", open: false },
    { kind: "HEALTH_INSURANCE", milestoneId: "insurance", open: true },
  ]);
});
