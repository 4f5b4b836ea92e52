import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { LONG_TOLERATED, PUPIL_WITH_DULDUNG } from "../testing/here.ts";

const WITH_104C: Changes = {
  "worker.residence.germanStatus": "humanitarian_other",
  "worker.residence.titleNorm": "104c",
  "worker.residence.toleratedSince": null,
};

describe("§ 25a: well integrated young people", () => {
  test.each<[string, Changes, string, string[]]>([
    ["four years of school", {}, "open", []],
    [
      "here for three years (Abs. 1 S. 1 Nr. 1)",
      { "worker.residence.uninterruptedStayMonths": 36 },
      "open",
      [],
    ],
    [
      "here for 35 months",
      { "worker.residence.uninterruptedStayMonths": 35 },
      "blocked",
      ["uninterrupted-stay"],
    ],
    ["three years of school (Nr. 2)", { "worker.residence.germanSchoolYears": 3 }, "open", []],
    ["two and a half", { "worker.residence.germanSchoolYears": 2.5 }, "blocked", ["german-school"]],
    [
      "a recognised certificate instead",
      { "worker.residence.germanSchoolYears": 1, "worker.residence.germanDegree": true },
      "open",
      [],
    ],
    ["the day before the 27th birthday (Nr. 3)", { "worker.birthDate": "1999-11-22" }, "open", []],
    ["the 27th birthday", { "worker.birthDate": "1999-11-21" }, "blocked", ["age-27"]],
    ["Duldung for twelve months to the day", { "worker.residence.toleratedSince": "2025-11-21" }, "open", []],
    ["a day less", { "worker.residence.toleratedSince": "2025-11-22" }, "blocked", ["tolerated-since"]],
    ["holder of the title of § 104c", WITH_104C, "open", []],
    [
      "holder of § 104c whose identity is not clarified (Abs. 6)",
      { ...WITH_104C, "worker.residence.identityClarified": false },
      "blocked",
      ["identity"],
    ],
    ["identity with a Duldung", { "worker.residence.identityClarified": false }, "open", []],
    [
      "another humanitarian title",
      { ...WITH_104C, "worker.residence.titleNorm": "25-5" },
      "blocked",
      ["tolerated-or-104c"],
    ],
    ["a Gestattung", { "worker.residence.germanStatus": "gestattung" }, "blocked", ["tolerated-or-104c"]],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      { "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
    ["asylum rejected: a title of section 5", { "worker.residence.asylumRejectedFinally": true }, "open", []],
    ["no job is needed", { "job.concreteOffer": false }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("25a", { ...PUPIL_WITH_DULDUNG, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["the day of birth", { "worker.birthDate": null }, ["worker.birthDate"]],
    [
      "the stay",
      { "worker.residence.uninterruptedStayMonths": null },
      ["worker.residence.uninterruptedStayMonths"],
    ],
    [
      "school and certificate",
      { "worker.residence.germanSchoolYears": null, "worker.residence.germanDegree": null },
      ["worker.residence.germanSchoolYears", "worker.residence.germanDegree"],
    ],
    [
      "a certificate, with too little school",
      {
        "worker.residence.germanSchoolYears": 2,
        "worker.residence.germanDegree": null,
      },
      ["worker.residence.germanDegree"],
    ],
    [
      "the norm of a humanitarian title",
      { ...WITH_104C, "worker.residence.titleNorm": null },
      ["worker.residence.titleNorm"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf("25a", { ...PUPIL_WITH_DULDUNG, ...changes });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  it("names two more months, school or a certificate, never the age", () => {
    const remediesOf = (changes: Changes) => routeOf("25a", { ...PUPIL_WITH_DULDUNG, ...changes }).remedies;
    expect(remediesOf({ "worker.residence.uninterruptedStayMonths": 34 })).toMatchObject([
      { change: "increase", fact: "worker.residence.uninterruptedStayMonths", to: 36, by: 2 },
    ]);
    expect(remediesOf({ "worker.residence.germanSchoolYears": 1 })).toMatchObject([
      { change: "increase", fact: "worker.residence.germanSchoolYears", to: 3 },
      { change: "set", fact: "worker.residence.germanDegree", to: true },
    ]);
    expect(remediesOf({ "worker.birthDate": "1990-01-01" })).toEqual([]);
    expect(remediesOf({ ...WITH_104C, "worker.residence.identityClarified": false })).toMatchObject([
      { change: "set", fact: "worker.residence.identityClarified", to: true },
      { change: "discretion", norm: "§ 25a Abs. 6 S. 2 AufenthG" },
    ]);
  });

  it("is not for people abroad; it shall be granted for 36 months, without consent or fast track", () => {
    const abroad = { "worker.residence.country": "IQ", "worker.residence.germanStatus": null };
    expect(routeOf("25a", { ...PUPIL_WITH_DULDUNG, ...abroad }).status).toBe("not_applicable");
    expect(routeOf("25a", PUPIL_WITH_DULDUNG)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "soll",
      titleMonths: 36,
    });
  });
});

describe("§ 25b: lasting integration", () => {
  const withChild = { "worker.residence.livesWithMinorChild": true };

  test.each<[string, Changes, string, string[]]>([
    ["here for seven years", {}, "open", []],
    [
      "here for six years (Abs. 1 S. 2 Nr. 1)",
      { "worker.residence.uninterruptedStayMonths": 72 },
      "open",
      [],
    ],
    [
      "here for 71 months",
      { "worker.residence.uninterruptedStayMonths": 71 },
      "blocked",
      ["uninterrupted-stay"],
    ],
    [
      "four years with a minor child",
      { ...withChild, "worker.residence.uninterruptedStayMonths": 48 },
      "open",
      [],
    ],
    [
      "47 months with a minor child",
      { ...withChild, "worker.residence.uninterruptedStayMonths": 47 },
      "blocked",
      ["uninterrupted-stay"],
    ],
    [
      "German A1 (Nr. 4: spoken A2)",
      { "worker.languages.de": "A1", "worker.languages.deOral": "A1" },
      "blocked",
      ["german-oral"],
    ],
    ["spoken A2, written A1", { "worker.languages.de": "A1", "worker.languages.deOral": "A2" }, "open", []],
    [
      "no job and no means to live on (Nr. 3)",
      { "job.concreteOffer": false, "worker.livelihoodSecured": false },
      "blocked",
      ["livelihood-to-expect"],
    ],
    [
      "no job, but means to live on",
      { "job.concreteOffer": false, "worker.livelihoodSecured": true },
      "open",
      [],
    ],
    ["with a job they are to be expected", { "worker.livelihoodSecured": false }, "open", []],
    ["a conviction that counts (Abs. 2 Nr. 2)", { "worker.convictions": true }, "blocked", ["convictions"]],
    ["holder of the title of § 104c", WITH_104C, "open", []],
    [
      "holder of § 104c whose identity is not clarified (Abs. 8)",
      { ...WITH_104C, "worker.residence.identityClarified": false },
      "blocked",
      ["identity"],
    ],
    ["identity with a Duldung", { "worker.residence.identityClarified": false }, "open", []],
    [
      "Duldung for a day: there is no shortest time",
      { "worker.residence.toleratedSince": "2026-11-20" },
      "open",
      [],
    ],
    [
      "a title to study",
      { "worker.residence.germanStatus": "title_section_3" },
      "blocked",
      ["tolerated-or-104c"],
    ],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      { "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("25b", { ...LONG_TOLERATED, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the child, between four and six years",
      { "worker.residence.uninterruptedStayMonths": 60, "worker.residence.livesWithMinorChild": null },
      ["worker.residence.livesWithMinorChild"],
    ],
    [
      "the stay",
      { "worker.residence.uninterruptedStayMonths": null },
      ["worker.residence.uninterruptedStayMonths"],
    ],
    ["German", { "worker.languages.de": null }, ["worker.languages.de", "worker.languages.deOral"]],
    [
      "job and means to live on",
      { "job.concreteOffer": null },
      ["worker.livelihoodSecured", "job.concreteOffer"],
    ],
    ["convictions", { "worker.convictions": null }, ["worker.convictions"]],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf("25b", { ...LONG_TOLERATED, ...changes });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  it("does not ask for the child where the stay is long, or too short, enough", () => {
    const child = { "worker.residence.livesWithMinorChild": null };
    expect(routeOf("25b", { ...LONG_TOLERATED, ...child }).status).toBe("open");
    expectRoute(
      routeOf("25b", { ...LONG_TOLERATED, ...child, "worker.residence.uninterruptedStayMonths": 40 }),
      "blocked",
      ["uninterrupted-stay"],
    );
  });

  it("names the time to wait, with a child less, never the family", () => {
    const remediesOf = (changes: Changes) => routeOf("25b", { ...LONG_TOLERATED, ...changes }).remedies;
    const after = (months: number, changes: Changes = {}) =>
      remediesOf({ "worker.residence.uninterruptedStayMonths": months, ...changes });
    expect(after(60)).toMatchObject([{ fact: "worker.residence.uninterruptedStayMonths", to: 72, by: 12 }]);
    expect(after(40, withChild)).toMatchObject([
      { fact: "worker.residence.uninterruptedStayMonths", to: 48, by: 8 },
    ]);
    expect(remediesOf({ "job.concreteOffer": false, "worker.livelihoodSecured": false })).toMatchObject([
      { change: "set", fact: "job.concreteOffer", to: true },
      { change: "set", fact: "worker.livelihoodSecured", to: true },
    ]);
  });

  it("says how long is required for whom", () => {
    const required = (changes: Changes) =>
      criterionOf("25b", "uninterrupted-stay", { ...LONG_TOLERATED, ...changes }).required;
    expect(required({})).toBe(72);
    expect(required(withChild)).toBe(48);
  });

  it("is not for people abroad; it shall be granted for 24 months, without consent or fast track", () => {
    const abroad = { "worker.residence.country": "IR", "worker.residence.germanStatus": null };
    expect(routeOf("25b", { ...LONG_TOLERATED, ...abroad }).status).toBe("not_applicable");
    expect(routeOf("25b", LONG_TOLERATED)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "soll",
      titleMonths: 24,
    });
  });
});
