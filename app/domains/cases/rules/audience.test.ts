import { describe, expect, it } from "vitest";
import { audiencesOf, readersOf } from "./audience.ts";

describe("audience of a message", () => {
  it.each([
    ["COMPANY", ["all", "center"]],
    ["CANDIDATE", ["all", "center"]],
    ["CENTER", ["all", "employer", "candidate"]],
  ] as const)("%s writes to %j", (side, audiences) => {
    expect(audiencesOf(side)).toEqual(audiences);
  });

  it.each([
    ["COMPANY", "all", true, true],
    ["COMPANY", "center", true, false],
    ["CANDIDATE", "all", true, true],
    ["CANDIDATE", "center", false, true],
    ["CENTER", "all", true, true],
    ["CENTER", "employer", true, false],
    ["CENTER", "candidate", false, true],
  ] as const)("%s to %s", (side, audience, forEmployer, forCandidate) => {
    expect(readersOf(side, audience)).toEqual({ forEmployer, forCandidate });
  });

  it.each([
    ["COMPANY", "candidate"],
    ["COMPANY", "employer"],
    ["CANDIDATE", "employer"],
    ["CANDIDATE", "candidate"],
    ["CENTER", "center"],
  ] as const)("%s has no thread with %s alone", (side, audience) => {
    expect(readersOf(side, audience)).toBeNull();
  });
});
