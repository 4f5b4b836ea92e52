import { describe, expect, it, test } from "vitest";
import { check, criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { REJECTED, RESEARCHER, SEEKING_ASYLUM } from "../testing/work.ts";

const here: Changes = { "worker.residence.country": "DE" };
const student: Changes = {
  ...here,
  "worker.residence.germanStatus": "title_section_3",
  "worker.residence.titleNorm": "16b",
};

describe("§ 18d: research", () => {
  test.each<[string, Changes, string, string[]]>([
    ["invited by a research institution", {}, "open", []],
    ["a job that is no research", { "job.kind": "employment" }, "blocked", ["research-project"]],
    [
      "no offer, so no host agreement (Abs. 1 S. 1 Nr. 1)",
      { "job.concreteOffer": false },
      "blocked",
      ["concrete-offer"],
    ],
    [
      "no degree (§ 38f Abs. 2 Nr. 2 AufenthV)",
      { "worker.qualification.kind": "none", "worker.qualification.recognition": null },
      "blocked",
      ["research-degree"],
    ],
    [
      "a tertiary programme is no university degree",
      { "worker.qualification.kind": "tertiary" },
      "blocked",
      ["research-degree"],
    ],
    ["a degree that was not evaluated", { "worker.qualification.recognition": "not_applied" }, "open", []],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["no minimum salary", { "job.grossAnnualSalary": 24_000 }, "open", []],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    ["no consent, so worse pay does not block", { "job.comparablePay": false }, "open", []],
    [
      "no consent, so an excluded employer does not block",
      { "employer.excludedFromConsent": true },
      "open",
      [],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18d", { ...RESEARCHER, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["whether it is research", { "job.kind": null }, ["job.kind"]],
    ["the qualification", { "worker.qualification.kind": null }, ["worker.qualification.kind"]],
    ["the offer", { "job.concreteOffer": null }, ["job.concreteOffer"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(routeOf("18d", { ...RESEARCHER, ...changes })).toMatchObject({ status: "unknown", missing });
  });
});

describe("§ 19f Abs. 1, 3: whom a residence permit for research is refused", () => {
  test.each<[string, Changes, string, string[]]>([
    [
      "temporary protection in Germany (Abs. 1 Nr. 1)",
      { ...here, "worker.residence.germanStatus": "temporary_protection_24" },
      "blocked",
      ["refusal-temporary-protection"],
    ],
    [
      "temporary protection in another member state (Abs. 1 Nr. 1)",
      { "worker.residence.country": "PL", "worker.residence.temporaryProtectionOtherMemberState": true },
      "blocked",
      ["refusal-temporary-protection"],
    ],
    [
      "a Duldung (Abs. 1 Nr. 2), whatever became of the application for asylum",
      { ...REJECTED, "worker.residence.protectionInOtherMemberState": false },
      "blocked",
      ["refusal-suspended-deportation"],
    ],
    [
      "EU long-term residence (Abs. 1 Nr. 3)",
      {
        ...here,
        "worker.residence.germanStatus": "settlement",
        "worker.residence.euLongTermResidence": true,
      },
      "blocked",
      ["refusal-eu-long-term-residence"],
    ],
    [
      "asylum procedure under way (Abs. 3 Nr. 1)",
      { ...SEEKING_ASYLUM, "worker.residence.protectionInOtherMemberState": false },
      "blocked",
      ["refusal-pending-protection"],
    ],
    [
      "refugee status in Germany (Abs. 3 Nr. 1)",
      { ...here, "worker.residence.germanStatus": "protected_25_1_2" },
      "blocked",
      ["refusal-protected"],
    ],
    [
      "protection in another member state (Abs. 3 Nr. 1)",
      { "worker.residence.country": "IT", "worker.residence.protectionInOtherMemberState": true },
      "blocked",
      ["refusal-protected"],
    ],
    [
      "another humanitarian title does not bar research (Abs. 2 is for the Blue Card alone)",
      {
        ...here,
        "worker.residence.germanStatus": "humanitarian_other",
        "worker.residence.titleNorm": "25-5",
      },
      "open",
      [],
    ],
    ["a student", student, "open", []],
    [
      "rejected for good, but with a title: § 18d is an entitlement (§ 10 Abs. 3 S. 3)",
      { ...student, "worker.residence.asylumRejectedFinally": true },
      "open",
      [],
    ],
    [
      "Gestattung, nothing known of the procedure",
      { ...here, "worker.residence.germanStatus": "gestattung" },
      "unknown",
      [],
    ],
  ])("%s", (_title, changes, status, failing) => {
    const researcher = { ...RESEARCHER, "worker.residence.euLongTermResidence": false };
    expectRoute(routeOf("18d", { ...researcher, ...changes }), status, failing);
  });

  it("names Abs. 6 where another member state protects, and nothing where Germany does", () => {
    const elsewhere = {
      ...RESEARCHER,
      "worker.residence.country": "IT",
      "worker.residence.euLongTermResidence": false,
      "worker.residence.protectionInOtherMemberState": true,
    };
    expect(routeOf("18d", elsewhere).remedies).toMatchObject([
      { change: "discretion", norm: "§ 18d Abs. 6 AufenthG" },
    ]);
    const protectedHere = { ...RESEARCHER, ...here, "worker.residence.germanStatus": "protected_25_1_2" };
    expect(routeOf("18d", protectedHere).remedies).toEqual([]);
  });

  it("speaks of research where it bars it, not of the Blue Card", () => {
    const tolerated = { ...RESEARCHER, ...REJECTED };
    expect(criterionOf("18d", "refusal-suspended-deportation", tolerated).text.en).toBe(
      "With a Duldung there is no residence permit for research.",
    );
    expect(criterionOf("18g-1-standard", "refusal-suspended-deportation", tolerated).textKey).toBe(
      "refusal-suspended-deportation.not_met",
    );
  });

  it("asks people with a Duldung or Gestattung for protection elsewhere", () => {
    const seeker = {
      ...RESEARCHER,
      ...SEEKING_ASYLUM,
      "worker.residence.asylumPending": false,
      "worker.residence.temporaryProtectionOtherMemberState": false,
    };
    expect(routeOf("18d", seeker)).toMatchObject({
      status: "unknown",
      missing: ["worker.residence.protectionInOtherMemberState"],
    });
  });
});

test("it is an entitlement without consent for a year or the project, and the office is asked about the fast track", () => {
  expect(routeOf("18d", RESEARCHER)).toMatchObject({
    grade: "wird",
    titleMonths: 12,
    baConsent: "not_required",
    fastTrack: "ask_authority",
  });
  expect(routeOf("18d", { ...RESEARCHER, "job.contractMonths": 7 }).titleMonths).toBe(7);
  expect(routeOf("18d", { ...RESEARCHER, ...student }).fastTrack).toBe("not_open");
});

test("trainees and citizens of the Union take other ways", () => {
  expect(routeOf("18d", { ...RESEARCHER, "job.kind": "training" }).status).toBe("not_applicable");
  expect(routeOf("18d", { ...RESEARCHER, "worker.nationalities": ["CH"] }).status).toBe("not_applicable");
});

test("the offer says what else the application needs", () => {
  expect(criterionOf("18d", "concrete-offer", RESEARCHER).textKey).toBe("concrete-offer.host_agreement");
});

test("a researcher without a comparable degree is led to § 18d", () => {
  const researcher = { ...RESEARCHER, "worker.qualification.recognition": "not_applied" } as const;
  expect(check({ ...researcher, "employer.enablesRecognition": false }).recommended).toBe("18d");
});
