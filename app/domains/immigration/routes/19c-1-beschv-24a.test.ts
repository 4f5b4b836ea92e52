import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { REJECTED, SEEKING_ASYLUM, TRUCK_DRIVER } from "../testing/work.ts";

const route = (changes: Changes, asOf?: string) =>
  routeOf("19c-1-beschv-24a", { ...TRUCK_DRIVER, ...changes }, asOf);

const longHere = (status: string, titleNorm: string | null): Changes => ({
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": status,
  "worker.residence.titleNorm": titleNorm,
  "worker.residence.uninterruptedStayMonths": 36,
});

describe("§ 24a BeschV: professional drivers", () => {
  test.each<[string, Changes, string, string[]]>([
    ["goods by truck, ISCO-08 8332", {}, "open", []],
    ["people by bus, ISCO-08 8331", { "job.isco08": "8331" }, "open", []],
    ["given by its German code, KldB 52122", { "job.isco08": null, "job.kldb2010": "52122" }, "open", []],
    ["a taxi, ISCO-08 8322", { "job.isco08": "8322" }, "blocked", ["driver-job"]],
    ["a fork lift, ISCO-08 8344", { "job.isco08": "8344" }, "blocked", ["driver-job"]],
    ["a warehouse helper", { "job.isco08": "9333" }, "blocked", ["driver-job"]],
    ["no qualification is asked for", { "worker.qualification.kind": "none" }, "open", []],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    [
      "employed abroad (inländische Beschäftigung)",
      { "job.kind": "intra_corporate" },
      "blocked",
      ["domestic-employment"],
    ],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["excluded employer", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    [
      "from Nepal by a private agency: driving is no care (§ 38 BeschV)",
      { "worker.residence.country": "NP", "employer.recruiter": "private_agency" },
      "open",
      [],
    ],
    ["asylum procedure under way (§ 10 Abs. 1 S. 1)", SEEKING_ASYLUM, "blocked", ["asylum-procedure"]],
    ["rejected for good (§ 10 Abs. 3 S. 1)", REJECTED, "blocked", ["asylum-rejected"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(route(changes), status, failing);
  });

  test.each<[string, Changes, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "open"],
    ["the 45th birthday", { "worker.birthDate": "1981-11-21" }, "blocked"],
    [
      "55 %, a cent below",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 55_769.99 },
      "blocked",
    ],
    ["55 %, exactly", { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 55_770 }, "open"],
    [
      "old-age provision shown",
      { "worker.birthDate": "1970-01-01", "worker.pensionProvision": true },
      "open",
    ],
  ])("§ 1 Abs. 2 BeschV: %s", (_title, changes, status) => {
    expectRoute(route(changes), status, status === "blocked" ? ["age-45"] : []);
  });

  test.each<[string, Changes, string[]]>([
    ["the occupation", { "job.isco08": null }, ["job.isco08"]],
    ["agency work", { "job.temporaryAgencyWork": null }, ["job.temporaryAgencyWork"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(route(changes)).toMatchObject({ status: "unknown", missing });
  });

  test.each<[string, Changes, string, string]>([
    ["a truck", {}, "met", "8332"],
    ["a van", { "job.isco08": "8322" }, "not_met", "8322"],
    ["not known", { "job.isco08": null }, "unknown", ""],
  ])("says the occupation: %s", (_title, changes, sentence, isco08) => {
    const { textKey, params } = criterionOf("19c-1-beschv-24a", "driver-job", {
      ...TRUCK_DRIVER,
      ...changes,
    });
    expect({ textKey, params }).toEqual({ textKey: `driver-job.${sentence}`, params: { isco08 } });
  });

  it("names the waiver at 45 with the other ways", () => {
    expect(route({ "worker.birthDate": "1970-01-01" }).remedies).toMatchObject([
      { change: "increase", to: 55_770, by: 19_770 },
      { fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: "§ 1 Abs. 2 S. 2, 3 BeschV" },
    ]);
  });
});

describe("§ 24a Abs. 2: drivers who earn their licence here", () => {
  test.each<[string, Changes, string, string]>([
    ["no licence to practise needed", {}, "open", "licence.driving"],
    ["held", { "job.regulated": true, "job.licence": "held" }, "open", "licence.met"],
    [
      "missing: the contract decides, no fact",
      { "job.regulated": true, "job.licence": "missing" },
      "unknown",
      "licence.earned_here",
    ],
  ])("%s", (_title, changes, status, sentence) => {
    expect(route(changes)).toMatchObject({ status, missing: [] });
    expect(criterionOf("19c-1-beschv-24a", "licence", { ...TRUCK_DRIVER, ...changes }).textKey).toBe(
      sentence,
    );
  });

  it("waits for the licence where nothing is known of it", () => {
    const open: Changes = { "job.regulated": true, "job.licence": null };
    expect(route(open)).toMatchObject({ status: "unknown", missing: ["job.licence"] });
    expect(criterionOf("19c-1-beschv-24a", "licence", { ...TRUCK_DRIVER, ...open }).textKey).toBe(
      "licence.unknown",
    );
  });

  it("names the fifteen months and the six more", () => {
    const beginner: Changes = { ...TRUCK_DRIVER, "job.regulated": true, "job.licence": "missing" };
    expect(criterionOf("19c-1-beschv-24a", "licence", beginner).params).toEqual({ months: 15, more: 6 });
  });
});

describe("§ 24a Abs. 3: § 9 BeschV frees from consent, but not drivers by title", () => {
  test.each<[string, Changes, string]>([
    ["from abroad", {}, "required"],
    ["three years here with a family title", longHere("family", null), "not_required"],
    ["three years here with a title under § 18a", longHere("title_section_4", "18a"), "not_required"],
    ["three years here with a title under § 19c", longHere("title_section_4", "§ 19c Abs. 1"), "required"],
    [
      "three years here with a title named after § 24a BeschV",
      longHere("title_section_4", "§ 24a BeschV"),
      "required",
    ],
    [
      "three years here with a title for work, section not known",
      longHere("title_section_4", null),
      "required",
    ],
    [
      "a month less",
      { ...longHere("family", null), "worker.residence.uninterruptedStayMonths": 35 },
      "required",
    ],
  ])("%s: %s", (_title, changes, consent) => {
    expect(route(changes).baConsent).toBe(consent);
  });

  it("does not look for what the BA would refuse where it need not consent", () => {
    expectRoute(route({ ...longHere("family", null), "job.temporaryAgencyWork": true }), "open");
  });
});

test("it is at discretion for four years, and the office is asked about the fast track", () => {
  expect(route({})).toMatchObject({ grade: "kann", titleMonths: 48, fastTrack: "ask_authority" });
  expect(route({ "job.contractMonths": 12 }).titleMonths).toBe(18);
});

test("it stands in the oldest text that the rules know", () => {
  expect(route({}, "2023-11-18").status).toBe("open");
});
