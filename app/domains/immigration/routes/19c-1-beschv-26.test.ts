import { describe, expect, it, test } from "vitest";
import { check, criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { AMERICAN_WAITER, REJECTED, SEEKING_ASYLUM, SERBIAN_HELPER } from "../testing/work.ts";

const american = (changes: Changes, asOf?: string) =>
  routeOf("19c-1-beschv-26-1", { ...AMERICAN_WAITER, ...changes }, asOf);
const serb = (changes: Changes, asOf?: string) =>
  routeOf("19c-1-beschv-26-2", { ...SERBIAN_HELPER, ...changes }, asOf);

const inGermany = (status: string, titleNorm: string | null = null): Changes => ({
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": status,
  "worker.residence.titleNorm": titleNorm,
});

describe("§ 26 Abs. 1 BeschV: nationals of listed states", () => {
  test.each(["AD", "AU", "CA", "GB", "IL", "JP", "KR", "MC", "NZ", "SM", "US"])(
    "%s: any job",
    (nationality) => {
      expectRoute(american({ "worker.nationalities": [nationality] }), "open");
    },
  );

  test.each(["BR", "RS", "IN", "TR", "VA"])("%s is not listed", (nationality) => {
    expectRoute(american({ "worker.nationalities": [nationality] }), "not_applicable");
  });

  test.each<[string, Changes, string, string[]]>([
    ["one nationality of several", { "worker.nationalities": ["IN", "CA"] }, "open", []],
    [
      "an employer abroad (unabhängig vom Sitz des Arbeitgebers)",
      { "job.kind": "intra_corporate" },
      "open",
      [],
    ],
    ["no rule for people of 45 and older", { "worker.birthDate": "1960-01-01" }, "open", []],
    ["living elsewhere", { "worker.residence.country": "IN" }, "open", []],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["excluded employer", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    [
      "a care assistant recruited in Ghana by the employer itself: residence counts (§ 38)",
      { "worker.residence.country": "GH", "job.isco08": "5321" },
      "blocked",
      ["recruitment"],
    ],
    ["asylum procedure under way (§ 10 Abs. 1 S. 1)", SEEKING_ASYLUM, "blocked", ["asylum-procedure"]],
    ["rejected for good (§ 10 Abs. 3 S. 1)", REJECTED, "blocked", ["asylum-rejected"]],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(american(changes), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the nationality", { "worker.nationalities": null }, ["worker.nationalities"]],
    ["comparable pay", { "job.comparablePay": null }, ["job.comparablePay"]],
    ["a licence, where one is needed", { "job.regulated": true }, ["job.licence"]],
  ])("waits for %s", (_title, changes, missing) => {
    expect(american(changes)).toMatchObject({ status: "unknown", missing });
  });

  test.each<[string, Changes, string]>([
    ["from abroad", {}, "required"],
    [
      "three years here with a family title (§ 9 BeschV)",
      { ...inGermany("family"), "worker.residence.uninterruptedStayMonths": 36 },
      "not_required",
    ],
    [
      "two years of insured work (§ 9 BeschV)",
      { ...inGermany("family"), "worker.insuredWorkMonths": 24 },
      "not_required",
    ],
    ["a month less of insured work", { ...inGermany("family"), "worker.insuredWorkMonths": 23 }, "required"],
  ])("consent: %s: %s", (_title, changes, consent) => {
    expect(american(changes).baConsent).toBe(consent);
  });

  test.each<[string, Changes, string]>([
    ["a helper's job", {}, "not_open"],
    ["a qualified job", { "job.qualified": true }, "ask_authority"],
    ["not known whether qualified", { "job.qualified": null }, "ask_authority"],
    ["already here without a visa (§ 41 AufenthV)", inGermany("visa_free_stay"), "ask_authority"],
  ])("fast track, %s: %s", (_title, changes, fastTrack) => {
    expect(american(changes).fastTrack).toBe(fastTrack);
  });

  it("tells of the priority check beside the offer", () => {
    expect(criterionOf("19c-1-beschv-26-1", "concrete-offer", AMERICAN_WAITER).textKey).toBe(
      "concrete-offer.priority_check",
    );
  });

  it("is at discretion, and the way of a waiter who has no other", () => {
    expect(american({})).toMatchObject({ grade: "kann", titleMonths: 48 });
    expect(check(AMERICAN_WAITER).recommended).toBe("19c-1-beschv-26-1");
  });
});

describe("§ 26 Abs. 2 BeschV: the Western Balkans", () => {
  test.each(["AL", "BA", "ME", "MK", "RS", "XK"])("%s: any job", (nationality) => {
    expectRoute(
      serb({ "worker.nationalities": [nationality], "worker.residence.country": nationality }),
      "open",
    );
  });

  test.each(["HR", "SI", "MD", "TR", "US"])("%s is none of them", (nationality) => {
    expectRoute(serb({ "worker.nationalities": [nationality] }), "not_applicable");
  });

  test.each<[string, Changes, string, string[]]>([
    [
      "a Serb who lives in Kosovo: einem der Staaten (S. 2)",
      { "worker.residence.country": "XK" },
      "open",
      [],
    ],
    [
      "here without a visa: the first application is made there (S. 2)",
      inGermany("visa_free_stay"),
      "blocked",
      ["application-in-western-balkans"],
    ],
    ["a student here", inGermany("title_section_3", "16b"), "blocked", ["application-in-western-balkans"]],
    [
      "a title under § 18a is no earlier consent by this rule",
      inGermany("title_section_4", "18a"),
      "blocked",
      ["application-in-western-balkans"],
    ],
    [
      "benefits for asylum seekers in the last 24 months (S. 4)",
      { "worker.residence.asylumBenefitsLast24Months": true },
      "blocked",
      ["asylum-benefits"],
    ],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["worse pay", { "job.comparablePay": false }, "blocked", ["comparable-pay"]],
    ["agency work", { "job.temporaryAgencyWork": true }, "blocked", ["temporary-agency-work"]],
    ["excluded employer", { "employer.excludedFromConsent": true }, "blocked", ["employer-exclusion"]],
    [
      "asylum procedure under way",
      SEEKING_ASYLUM,
      "blocked",
      ["application-in-western-balkans", "asylum-procedure"],
    ],
    ["rejected for good", REJECTED, "blocked", ["application-in-western-balkans", "asylum-rejected"]],
    ["rejected for good, but departed", { "worker.residence.asylumRejectedFinally": true }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(serb(changes), status, failing);
  });

  test.each<[string, Changes, string]>([
    ["who lives in Turkey asks the mission", { "worker.residence.country": "TR" }, "lives_elsewhere"],
    [
      "who holds a title under § 19c may have had the consent before",
      inGermany("title_section_4", "19c"),
      "perhaps_not_first",
    ],
  ])("no fact decides where the application is made: %s", (_title, changes, sentence) => {
    expect(serb(changes)).toMatchObject({ status: "unknown", missing: [] });
    expect(
      criterionOf("19c-1-beschv-26-2", "application-in-western-balkans", { ...SERBIAN_HELPER, ...changes })
        .textKey,
    ).toBe(`application-in-western-balkans.${sentence}`);
  });

  test.each<[string, Changes, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "open"],
    ["the 45th birthday", { "worker.birthDate": "1981-11-21" }, "blocked"],
    [
      "45 on the first working day only",
      { "worker.birthDate": "1981-12-01", "job.startsOn": "2026-12-01" },
      "blocked",
    ],
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
    expectRoute(serb(changes), status, status === "blocked" ? ["age-45"] : []);
  });

  it("names the narrower waiver at 45", () => {
    expect(serb({ "worker.birthDate": "1970-01-01" }).remedies).toMatchObject([
      { change: "increase", to: 55_770, by: 25_770 },
      { fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: "§ 1 Abs. 2 S. 2, 4 BeschV" },
    ]);
  });

  test.each<[string, Changes, string[]]>([
    [
      "benefits for asylum seekers",
      { "worker.residence.asylumBenefitsLast24Months": null },
      ["worker.residence.asylumBenefitsLast24Months"],
    ],
    ["the country", { "worker.residence.country": null }, ["worker.residence.country"]],
    [
      "the section of the title for work held here",
      inGermany("title_section_4"),
      ["worker.residence.titleNorm"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    expect(serb(changes).status).toBe("unknown");
    expect(serb(changes).missing).toEqual(expect.arrayContaining(missing));
  });

  it("is not freed from consent by § 9 BeschV (S. 5)", () => {
    const longHere = { ...inGermany("family"), "worker.residence.uninterruptedStayMonths": 60 };
    expect(serb(longHere).baConsent).toBe("required");
  });

  it("tells of quota and priority check beside the offer", () => {
    expect(criterionOf("19c-1-beschv-26-2", "concrete-offer", SERBIAN_HELPER).textKey).toBe(
      "concrete-offer.priority_check_and_quota",
    );
  });

  it("offers nothing where benefits or the place of the application stand in the way", () => {
    expect(serb({ "worker.residence.asylumBenefitsLast24Months": true }).remedies).toEqual([]);
    expect(serb(inGermany("visa_free_stay")).remedies).toEqual([]);
  });

  it("existed before its quota was raised on 2024-06-01", () => {
    expect(serb({}, "2024-05-31").status).toBe("open");
  });

  it("is at discretion; the fast track is for qualified jobs, and to be asked for", () => {
    expect(serb({})).toMatchObject({ grade: "kann", titleMonths: 48, fastTrack: "not_open" });
    expect(serb({ "job.qualified": true }).fastTrack).toBe("ask_authority");
  });
});
