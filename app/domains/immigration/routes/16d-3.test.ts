import { describe, expect, it, test } from "vitest";
import { expectRoute, NURSE_IN_PARTNERSHIP, routeOf, type Changes } from "../testing/cases.ts";

const QUALIFIED: Changes = {
  ...NURSE_IN_PARTNERSHIP,
  "job.qualified": true,
  "job.isco08": "7412",
  "job.targetProfessionRegulated": false,
  "employer.careHome": false,
};

describe("§ 16d Abs. 3: the recognition partnership", () => {
  test.each<[string, Changes, string, string[]]>([
    ["qualified work beside recognition", {}, "open", []],
    ["training of exactly two years", { "worker.qualification.durationYears": 2 }, "open", []],
    [
      "training of less than two years",
      { "worker.qualification.durationYears": 1.99 },
      "blocked",
      ["foreign-qualification"],
    ],
    [
      "training not recognised by its state",
      { "worker.qualification.stateRecognisedAbroad": false },
      "blocked",
      ["foreign-qualification"],
    ],
    [
      "a degree, however short",
      { "worker.qualification.kind": "academic", "worker.qualification.durationYears": 1 },
      "open",
      [],
    ],
    [
      "a German qualification",
      { "worker.qualification.obtainedIn": "DE" },
      "blocked",
      ["foreign-qualification"],
    ],
    [
      "an AHK certificate does not count here",
      { "worker.qualification.kind": "none", "worker.qualification.ahkCertificate": true },
      "blocked",
      ["foreign-qualification"],
    ],
    ["partial equivalence found", { "worker.qualification.recognition": "partial" }, "open", []],
    ["recognition pending", { "worker.qualification.recognition": "pending" }, "open", []],
    [
      "already found equivalent",
      { "worker.qualification.recognition": "equivalent" },
      "blocked",
      ["recognition-purpose"],
    ],
    [
      "comparable degree, no licence aimed at",
      { "worker.qualification.kind": "academic", "worker.qualification.recognition": "comparable" },
      "blocked",
      ["recognition-purpose"],
    ],
    [
      "comparable degree on the way to a licence",
      {
        "worker.qualification.kind": "academic",
        "worker.qualification.recognition": "comparable",
        "job.targetProfessionRegulated": true,
      },
      "open",
      [],
    ],
    ["no agreement offered", { "employer.enablesRecognition": false }, "blocked", ["recognition-agreement"]],
    ["German A2", { "worker.languages.de": "A2" }, "open", []],
    ["German A1", { "worker.languages.de": "A1" }, "blocked", ["german"]],
    ["no German", { "worker.languages.de": "none" }, "blocked", ["german"]],
    ["German C2", { "worker.languages.de": "C2" }, "open", []],
    [
      "another occupational group (§ 2a BeschV)",
      { "job.sameOccupationalGroup": false },
      "blocked",
      ["occupational-group"],
    ],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["licence for the present work held", { "job.regulated": true, "job.licence": "held" }, "open", []],
    [
      "licence for the present work only promised (§ 2 Abs. 1 BeschV: erteilt)",
      { "job.regulated": true, "job.licence": "promised" },
      "blocked",
      ["licence"],
    ],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      {
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
        "worker.residence.asylumRejectedFinally": false,
      },
      "blocked",
      ["asylum-procedure"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-3", { ...QUALIFIED, ...changes }), status, failing);
  });
});

describe("§ 16d Abs. 3 S. 2, 3: a helper's job on the way to a licence", () => {
  test.each<[string, Changes, string, string[]]>([
    ["in a licensed care home", {}, "open", []],
    [
      "with a collective agreement that is paid",
      {
        "employer.careHome": false,
        "employer.collectiveAgreement": true,
        "employer.paysCollectiveAgreement": true,
      },
      "open",
      [],
    ],
    [
      "with a collective agreement that is not paid",
      {
        "employer.careHome": false,
        "employer.collectiveAgreement": true,
        "employer.paysCollectiveAgreement": false,
      },
      "blocked",
      ["qualified-job"],
    ],
    ["with neither", { "employer.careHome": false }, "blocked", ["qualified-job"]],
    [
      "towards a profession without a licence",
      { "job.targetProfessionRegulated": false },
      "blocked",
      ["qualified-job"],
    ],
    ["whether it is a care home is not known", { "employer.careHome": null }, "unknown", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("16d-3", { ...NURSE_IN_PARTNERSHIP, ...changes }), status, failing);
  });

  it("says why a helper's job is enough", () => {
    const route = routeOf("16d-3", NURSE_IN_PARTNERSHIP);
    expect(route.criteria.find(({ id }) => id === "qualified-job")?.textKey).toBe(
      "qualified-job.towards_licence",
    );
  });
});

test("first day of § 16d Abs. 3", () => {
  expect(routeOf("16d-3", QUALIFIED, "2024-02-29").status).toBe("not_in_force");
  expect(routeOf("16d-3", QUALIFIED, "2024-03-01").status).toBe("open");
});

test("the title is for a year, the authority shall issue it, and the fast track is open", () => {
  expect(routeOf("16d-3", QUALIFIED)).toMatchObject({
    titleMonths: 12,
    grade: "soll",
    fastTrack: "open",
    baConsent: "required",
  });
});
