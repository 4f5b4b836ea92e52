import { describe, expect, it, test } from "vitest";
import { check, ELECTRICIAN, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { GRADUATE } from "../testing/here.ts";

const TRAINED: Changes = { "worker.residence.titleNorm": "16a", "worker.qualification.kind": "vocational" };

const RECOGNISED: Changes = {
  "worker.residence.titleNorm": "§ 16d Abs. 3",
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.completedOn": "2020-01-01",
  "worker.qualification.recognition": "equivalent",
};

const CARE_ASSISTANT: Changes = {
  ...TRAINED,
  "worker.qualification.durationYears": 1,
  "worker.qualification.careAssistantEquivalent": true,
};

describe("§ 20: time to search for a job after a stay in Germany", () => {
  test.each<[string, Changes, string, string[]]>([
    ["studies completed under § 16b (Abs. 1 Nr. 1)", {}, "open", []],
    ["studies completed under § 16c", { "worker.residence.titleNorm": "16c" }, "open", []],
    [
      "studies not completed yet",
      { "worker.qualification.completedOn": "2026-12-15" },
      "blocked",
      ["reached-here"],
    ],
    ["studies completed today", { "worker.qualification.completedOn": "2026-11-21" }, "open", []],
    ["the day is not said", { "worker.qualification.completedOn": null }, "open", []],
    [
      "a student with a degree from abroad alone",
      { "worker.qualification.obtainedIn": "IN" },
      "blocked",
      ["reached-here"],
    ],
    [
      "research under § 18d (Nr. 2)",
      {
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "18d",
        "worker.qualification.obtainedIn": "IN",
      },
      "open",
      [],
    ],
    [
      "research as a mobile researcher under § 18f (Nr. 2)",
      {
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "18f",
        "worker.qualification.obtainedIn": "IN",
      },
      "open",
      [],
    ],
    ["training under § 16a (Nr. 3)", TRAINED, "open", []],
    [
      "training of less than two years is not qualified",
      {
        ...TRAINED,
        "worker.qualification.durationYears": 1.5,
        "worker.qualification.careAssistantEquivalent": false,
      },
      "blocked",
      ["reached-here"],
    ],
    [
      "training under § 16g: Nr. 3 does not name it",
      {
        ...TRAINED,
        "worker.residence.titleNorm": "16g",
        "worker.qualification.careAssistantEquivalent": false,
      },
      "blocked",
      ["reached-here"],
    ],
    ["recognition found under § 16d (Nr. 4)", RECOGNISED, "open", []],
    [
      "recognition only in part",
      { ...RECOGNISED, "worker.qualification.recognition": "partial", "job.regulated": false },
      "blocked",
      ["reached-here"],
    ],
    [
      "licence issued under § 16d",
      {
        ...RECOGNISED,
        "worker.qualification.recognition": "partial",
        "job.regulated": true,
        "job.licence": "held",
      },
      "open",
      [],
    ],
    [
      "licence promised under § 16d",
      {
        ...RECOGNISED,
        "worker.qualification.recognition": "partial",
        "job.regulated": true,
        "job.licence": "promised",
      },
      "blocked",
      ["reached-here"],
    ],
    ["trained as a care assistant (Nr. 5)", CARE_ASSISTANT, "open", []],
    [
      "trained as a care assistant, with a family title",
      { ...CARE_ASSISTANT, "worker.residence.germanStatus": "family", "worker.residence.titleNorm": null },
      "open",
      [],
    ],
    [
      "a degree from Germany, with a family title",
      {
        "worker.residence.germanStatus": "family",
        "worker.residence.titleNorm": null,
        "worker.qualification.careAssistantEquivalent": false,
      },
      "blocked",
      ["reached-here"],
    ],
    [
      "searching under § 20 already (Abs. 2 S. 4)",
      {
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "20",
        "worker.qualification.careAssistantEquivalent": false,
      },
      "blocked",
      ["reached-here"],
    ],
    [
      "livelihood not secured (Abs. 2 S. 1)",
      { "worker.livelihoodSecured": false },
      "blocked",
      ["livelihood"],
    ],
    ["no job is needed", { "job.concreteOffer": false }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    const facts = { "worker.qualification.careAssistantEquivalent": false, ...changes };
    expectRoute(routeOf("20", { ...GRADUATE, ...facts }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    ["the title", { "worker.residence.titleNorm": null }, ["worker.residence.titleNorm"]],
    [
      "where the degree is from",
      { "worker.qualification.obtainedIn": null },
      ["worker.qualification.obtainedIn"],
    ],
    [
      "the outcome of recognition",
      { ...RECOGNISED, "worker.qualification.recognition": null, "job.regulated": false },
      ["worker.qualification.recognition"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    const facts = { "worker.qualification.careAssistantEquivalent": false, ...changes };
    const route = routeOf("20", { ...GRADUATE, ...facts });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  it("lasts 18 months, twelve for assistants", () => {
    expect(routeOf("20", GRADUATE).titleMonths).toBe(18);
    expect(routeOf("20", { ...GRADUATE, ...CARE_ASSISTANT }).titleMonths).toBe(12);
    expect(
      routeOf("20", { ...GRADUATE, ...TRAINED, "worker.qualification.careAssistantEquivalent": true })
        .titleMonths,
    ).toBe(18);
    // nobody is told of twelve months who has no training as an assistant
    expect(routeOf("20", { ...GRADUATE, "worker.qualification.obtainedIn": "IN" }).titleMonths).toBe(18);
  });

  it("is an entitlement without consent and fast track, and can be mended by proof of the livelihood", () => {
    expect(routeOf("20", GRADUATE)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "wird",
    });
    expect(routeOf("20", { ...GRADUATE, "worker.livelihoodSecured": false }).remedies).toMatchObject([
      { change: "set", fact: "worker.livelihoodSecured", to: true },
    ]);
  });

  it("is not for people abroad", () => {
    expect(routeOf("20", ELECTRICIAN).status).toBe("not_applicable");
  });

  it("is never recommended to somebody with an offer", () => {
    const withOffer: Changes = {
      ...ELECTRICIAN,
      ...GRADUATE,
      "worker.qualification.recognition": null,
      "job.isco08": "2512",
      "job.grossAnnualSalary": 44_000,
    };
    const { routes, recommended } = check(withOffer);
    expect(routes.find(({ id }) => id === "20")?.status).toBe("open");
    expect(recommended).toBe("18b");
    expect(check({ ...withOffer, "job.concreteOffer": false }).recommended).toBe("20");
  });
});
