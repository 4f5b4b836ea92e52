import { describe, expect, it } from "vitest";
import { forgetDeadBranches, isAlive } from "./branches.ts";

describe("isAlive", () => {
  it.each([
    ["worker.residence.germanStatus", { "worker.residence.country": "DE" }, true],
    ["worker.residence.germanStatus", { "worker.residence.country": "IN" }, false],
    ["worker.residence.germanStatus", {}, false],
    ["worker.residence.country", {}, true],
    ["worker.residence.euLongTermResidence", { "worker.residence.country": "IN" }, true],
    [
      "worker.residence.titleNorm",
      { "worker.residence.country": "DE", "worker.residence.germanStatus": "title_section_3" },
      true,
    ],
    [
      "worker.residence.titleNorm",
      { "worker.residence.country": "DE", "worker.residence.germanStatus": "duldung" },
      false,
    ],
    ["worker.qualification.recognition", { "worker.qualification.kind": "none" }, false],
    ["worker.qualification.recognition", { "worker.qualification.obtainedIn": "DE" }, false],
    ["worker.qualification.recognition", { "worker.qualification.obtainedIn": "IN" }, true],
    ["worker.qualification.obtainedIn", { "worker.qualification.kind": "none" }, false],
    ["job.licence", { "job.regulated": true }, true],
    ["job.licence", { "job.regulated": false }, false],
    ["job.licence", {}, false],
    ["job.trainingKind", { "job.kind": "training" }, true],
    ["job.trainingKind", { "job.kind": "employment" }, false],
    ["job.municipality", { "job.state": "HB" }, true],
    ["job.municipality", { "job.state": "NI" }, false],
    ["employer.paysCollectiveAgreement", { "employer.collectiveAgreement": true }, true],
    ["employer.paysCollectiveAgreement", { "employer.collectiveAgreement": false }, false],
    ["worker.birthDate", {}, true],
  ] as const)("%s after %o: %s", (fact, answers, alive) => {
    expect(isAlive(fact, answers)).toBe(alive);
  });
});

describe("forgetDeadBranches", () => {
  it("keeps what still counts", () => {
    const answers = { "job.regulated": true, "job.licence": "held" } as const;
    expect(forgetDeadBranches(answers)).toEqual(answers);
  });

  it("forgets the German status of somebody who lives abroad, and what hung on it", () => {
    expect(
      forgetDeadBranches({
        "worker.residence.country": "IN",
        "worker.residence.germanStatus": "title_section_3",
        "worker.residence.titleNorm": "16b",
      }),
    ).toEqual({ "worker.residence.country": "IN" });
  });

  it("forgets the licence when the job turns out not to be regulated", () => {
    expect(forgetDeadBranches({ "job.regulated": false, "job.licence": "missing" })).toEqual({
      "job.regulated": false,
    });
  });

  it("forgets that a training is comparable: the word is for degrees", () => {
    const recognition = "comparable" as const;
    expect(
      forgetDeadBranches({
        "worker.qualification.kind": "vocational",
        "worker.qualification.recognition": recognition,
      }),
    ).toEqual({ "worker.qualification.kind": "vocational" });
    expect(
      forgetDeadBranches({
        "worker.qualification.kind": "academic",
        "worker.qualification.recognition": recognition,
      }),
    ).toEqual({ "worker.qualification.kind": "academic", "worker.qualification.recognition": recognition });
  });
});
