import { describe, expect, it, test } from "vitest";
import { expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { ASYLUM_SEEKER, HELPER_WITH_DULDUNG, TRAINEE_WITH_DULDUNG } from "../testing/here.ts";

const NEWLY_TOLERATED: Changes = { ...HELPER_WITH_DULDUNG, "worker.residence.uninterruptedStayMonths": 20 };

describe("§ 32 BeschV: work with a Duldung", () => {
  test.each<[string, Changes, string, string[]]>([
    ["any job", {}, "open", []],
    ["here for three months (Abs. 1 S. 1)", { "worker.residence.uninterruptedStayMonths": 3 }, "open", []],
    ["here for two months", { "worker.residence.uninterruptedStayMonths": 2 }, "blocked", ["waiting-period"]],
    ["no offer (§ 4a Abs. 4)", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["worse pay (§ 39)", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    [
      "agency work: § 40 Abs. 1 Nr. 2 is not named (Abs. 1 S. 2)",
      { "job.temporaryAgencyWork": true },
      "open",
      [],
    ],
    ["employer excluded", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    ["from Serbia (§ 60a Abs. 6 S. 1 Nr. 3)", { "worker.nationalities": ["RS"] }, "blocked", ["safe-origin"]],
    [
      "from Serbia, application open",
      {
        "worker.nationalities": ["RS"],
        "worker.residence.asylumPending": true,
        "worker.residence.asylumRejectedFinally": false,
      },
      "open",
      [],
    ],
    [
      "from Nigeria in health care: already here, nobody recruits there",
      { "worker.nationalities": ["NG"], "job.isco08": "5321", "employer.recruiter": "employer" },
      "open",
      [],
    ],
    [
      "worse pay, after four years (Abs. 2 Nr. 5)",
      { "worker.residence.uninterruptedStayMonths": 48, "job.comparablePay": false },
      "open",
      [],
    ],
    [
      "worse pay, after 47 months",
      { "worker.residence.uninterruptedStayMonths": 47, "job.comparablePay": false },
      "blocked",
      ["comparable-pay"],
    ],
    ["a settlement permit", { "worker.residence.germanStatus": "settlement" }, "blocked", ["without-title"]],
    ["neither title nor Duldung", { "worker.residence.germanStatus": "none" }, "blocked", ["without-title"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("32-beschv", { ...NEWLY_TOLERATED, ...changes }), status, failing);
  });

  it("has no waiting time for training (Abs. 2 Nr. 2)", () => {
    const trainee = { ...TRAINEE_WITH_DULDUNG, "worker.residence.uninterruptedStayMonths": 0 };
    expect(routeOf("32-beschv", trainee)).toMatchObject({ status: "open", baConsent: "not_required" });
  });
});

describe("§ 61 AsylG: work in the asylum procedure", () => {
  test.each<[string, Changes, string, string[]]>([
    ["any job", {}, "open", []],
    ["here for three months (Abs. 2 S. 1)", { "worker.residence.uninterruptedStayMonths": 3 }, "open", []],
    ["here for two months", { "worker.residence.uninterruptedStayMonths": 2 }, "blocked", ["waiting-period"]],
    [
      "training waits, too",
      { "job.kind": "training", "worker.residence.uninterruptedStayMonths": 2 },
      "blocked",
      ["waiting-period"],
    ],
    [
      "protected in another member state: six months (Abs. 1 S. 3 Nr. 2)",
      {
        "worker.residence.protectionInOtherMemberState": true,
        "worker.residence.uninterruptedStayMonths": 6,
      },
      "open",
      [],
    ],
    [
      "protected in another member state, five months",
      {
        "worker.residence.protectionInOtherMemberState": true,
        "worker.residence.uninterruptedStayMonths": 5,
      },
      "blocked",
      ["waiting-period"],
    ],
    [
      "from Ghana, a safe state (Abs. 2 S. 4)",
      { "worker.nationalities": ["GH"] },
      "blocked",
      ["safe-origin"],
    ],
    [
      "from Moldova, entered after 30 August 2023 (§ 87d)",
      { "worker.nationalities": ["MD"], "worker.residence.enteredGermanyOn": "2023-08-31" },
      "blocked",
      ["safe-origin"],
    ],
    [
      "from Moldova, entered on 30 August 2023: the day of the application is not said",
      { "worker.nationalities": ["MD"], "worker.residence.enteredGermanyOn": "2023-08-30" },
      "unknown",
      [],
    ],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work (Abs. 2 S. 3)", { "job.temporaryAgencyWork": true }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("32-beschv", { ...ASYLUM_SEEKER, ...changes }), status, failing);
  });
});

test.each<[string, Changes, string[]]>([
  [
    "the stay",
    { "worker.residence.uninterruptedStayMonths": null },
    ["worker.residence.uninterruptedStayMonths"],
  ],
  [
    "protection in another member state, between three and six months",
    { "worker.residence.uninterruptedStayMonths": 4, "worker.residence.protectionInOtherMemberState": null },
    ["worker.residence.protectionInOtherMemberState"],
  ],
  ["the pay", { "job.comparablePay": null }, ["job.comparablePay"]],
  ["the status", { "worker.residence.germanStatus": null }, ["worker.residence.germanStatus"]],
  [
    "the day of entry from a safe state",
    { "worker.nationalities": ["SN"], "worker.residence.enteredGermanyOn": null },
    ["worker.residence.enteredGermanyOn"],
  ],
])("waits for %s", (_title, changes, missing) => {
  const route = routeOf("32-beschv", { ...ASYLUM_SEEKER, ...changes });
  expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
});

describe("consent (§ 32 Abs. 1, 2 BeschV)", () => {
  const FULL_BLUE_CARD: Changes = {
    "worker.qualification.kind": "academic",
    "worker.qualification.recognition": "comparable",
    "job.grossAnnualSalary": 50_700,
  };

  test.each<[string, Changes, string]>([
    ["a job after three months", {}, "required"],
    ["after 47 months", { "worker.residence.uninterruptedStayMonths": 47 }, "required"],
    ["after four years", { "worker.residence.uninterruptedStayMonths": 48 }, "not_required"],
    ["the stay is not known", { "worker.residence.uninterruptedStayMonths": null }, "required"],
    ["training", { "job.kind": "training" }, "not_required"],
    ["the kind of job is not known", { "job.kind": null }, "unknown"],
    ["a job as for the full Blue Card (Abs. 2 Nr. 3)", FULL_BLUE_CARD, "not_required"],
    ["a cent less", { ...FULL_BLUE_CARD, "job.grossAnnualSalary": 50_699.99 }, "required"],
    [
      "a degree without recognition",
      { ...FULL_BLUE_CARD, "worker.qualification.recognition": "none" },
      "required",
    ],
  ])("%s: %s", (_title, changes, consent) => {
    expect(routeOf("32-beschv", { ...NEWLY_TOLERATED, ...changes }).baConsent).toBe(consent);
    expect(routeOf("32-beschv", { ...ASYLUM_SEEKER, ...changes }).baConsent).toBe(consent);
  });

  it("leaves worse pay open while it may be training", () => {
    const route = routeOf("32-beschv", { ...NEWLY_TOLERATED, "job.kind": null, "job.comparablePay": false });
    expectRoute(route, "unknown");
    expect(route.criteria.find(({ id }) => id === "comparable-pay")?.textKey).toBe(
      "comparable-pay.unless_training",
    );
  });
});

describe("remedies", () => {
  test.each<[string, Changes, object[]]>([
    [
      "a month to wait",
      { "worker.residence.uninterruptedStayMonths": 2 },
      [{ change: "increase", fact: "worker.residence.uninterruptedStayMonths", to: 3, by: 1 }],
    ],
    ["equal pay", { "job.comparablePay": false }, [{ change: "set", fact: "job.comparablePay", to: true }]],
    ["nothing against the nationality", { "worker.nationalities": ["AL"] }, []],
  ])("%s", (_title, changes, remedies) => {
    expect(routeOf("32-beschv", { ...NEWLY_TOLERATED, ...changes }).remedies).toMatchObject(remedies);
  });
});

it("is a permission at the authority's discretion, no title, and no case for the fast track", () => {
  expect(routeOf("32-beschv", NEWLY_TOLERATED)).toMatchObject({
    grade: "kann",
    titleMonths: null,
    fastTrack: "not_open",
  });
  const abroad = { "worker.residence.country": "AF", "worker.residence.germanStatus": null };
  expect(routeOf("32-beschv", { ...NEWLY_TOLERATED, ...abroad }).status).toBe("not_applicable");
  expect(routeOf("32-beschv", { ...NEWLY_TOLERATED, "worker.nationalities": ["HR"] }).status).toBe(
    "not_applicable",
  );
});
