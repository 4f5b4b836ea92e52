import { describe, expect, it, test } from "vitest";
import { criterionOf, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { WELDER_WITH_DULDUNG } from "../testing/here.ts";

/** No German qualification; qualified work here instead. */
const BY_WORK: Changes = {
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "AF",
  "worker.qualification.recognition": "not_applied",
  "worker.residence.germanDegree": false,
  "worker.insuredWorkMonths": 36,
};

const WITH_FOREIGN_DEGREE: Changes = {
  ...BY_WORK,
  "worker.qualification.kind": "academic",
  "worker.qualification.recognition": "comparable",
  "worker.insuredWorkMonths": 24,
};

describe("§ 19d: a title for qualified people with a Duldung", () => {
  test.each<[string, Changes, string, string[]]>([
    ["trained in Germany (Abs. 1 Nr. 1 a)", {}, "open", []],
    ["studied in Germany", { "worker.qualification.kind": "academic" }, "open", []],
    [
      "trained for less than two years",
      {
        "worker.qualification.durationYears": 1.99,
        "worker.qualification.careAssistantEquivalent": false,
        "worker.insuredWorkMonths": 0,
      },
      "blocked",
      ["qualification-or-work"],
    ],
    [
      "trained for a year as a care assistant",
      { "worker.qualification.durationYears": 1, "worker.qualification.careAssistantEquivalent": true },
      "open",
      [],
    ],
    ["three years of qualified work (Nr. 1 c)", BY_WORK, "open", []],
    ["35 months of it", { ...BY_WORK, "worker.insuredWorkMonths": 35 }, "blocked", ["qualification-or-work"]],
    [
      "three years of other work",
      { ...BY_WORK, "job.qualified": false },
      "blocked",
      ["qualification-or-work"],
    ],
    ["comparable degree and two years of work (Nr. 1 b)", WITH_FOREIGN_DEGREE, "open", []],
    [
      "comparable degree and 23 months",
      { ...WITH_FOREIGN_DEGREE, "worker.insuredWorkMonths": 23 },
      "blocked",
      ["qualification-or-work"],
    ],
    [
      "degree not recognised, two years of work",
      { ...WITH_FOREIGN_DEGREE, "worker.qualification.recognition": "none" },
      "blocked",
      ["qualification-or-work"],
    ],
    ["a job that does not suit", { "job.adequateToQualification": false }, "blocked", ["adequate-job"]],
    ["no offer", { "job.concreteOffer": false }, "blocked", ["concrete-offer"]],
    ["licence missing", { "job.regulated": true, "job.licence": "missing" }, "blocked", ["licence"]],
    ["licence promised", { "job.regulated": true, "job.licence": "promised" }, "open", []],
    ["German A2 (Nr. 3: B1)", { "worker.languages.de": "A2" }, "blocked", ["german"]],
    ["German B2", { "worker.languages.de": "B2" }, "open", []],
    ["a conviction that counts (Nr. 7)", { "worker.convictions": true }, "blocked", ["convictions"]],
    ["asylum rejected: no bar (Abs. 3)", { "worker.residence.asylumRejectedFinally": true }, "open", []],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      { "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "a Gestattung",
      { "worker.residence.germanStatus": "gestattung" },
      "blocked",
      ["tolerated-or-humanitarian"],
    ],
    [
      "a humanitarian title after rejection (Abs. 4)",
      { "worker.residence.germanStatus": "humanitarian_other" },
      "open",
      [],
    ],
    [
      "a humanitarian title without rejection",
      {
        "worker.residence.germanStatus": "humanitarian_other",
        "worker.residence.asylumRejectedFinally": false,
      },
      "blocked",
      ["tolerated-or-humanitarian"],
    ],
    [
      "a title to study",
      { "worker.residence.germanStatus": "title_section_3" },
      "blocked",
      ["tolerated-or-humanitarian"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("19d", { ...WELDER_WITH_DULDUNG, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    ["German", { "worker.languages.de": null }, ["worker.languages.de"]],
    ["convictions", { "worker.convictions": null }, ["worker.convictions"]],
    [
      "a pending asylum procedure",
      { "worker.residence.asylumPending": null },
      ["worker.residence.asylumPending"],
    ],
    ["months of work", { ...BY_WORK, "worker.insuredWorkMonths": null }, ["worker.insuredWorkMonths"]],
    [
      "whether short training was in care",
      { "worker.qualification.durationYears": 1, "worker.insuredWorkMonths": 0 },
      ["worker.qualification.careAssistantEquivalent"],
    ],
    [
      "the rejection, with a humanitarian title",
      {
        "worker.residence.germanStatus": "humanitarian_other",
        "worker.residence.asylumRejectedFinally": null,
      },
      ["worker.residence.asylumRejectedFinally"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf("19d", { ...WELDER_WITH_DULDUNG, ...changes });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  test.each<[string, Changes, object[]]>([
    [
      "better German",
      { "worker.languages.de": "A2" },
      [{ change: "increase", fact: "worker.languages.de", to: "B1" }],
    ],
    [
      "six more months of qualified work",
      { ...BY_WORK, "worker.insuredWorkMonths": 30 },
      [{ change: "increase", fact: "worker.insuredWorkMonths", to: 36, by: 6 }],
    ],
    [
      "with a comparable degree, a month",
      { ...WITH_FOREIGN_DEGREE, "worker.insuredWorkMonths": 23 },
      [{ change: "increase", fact: "worker.insuredWorkMonths", to: 24, by: 1 }],
    ],
    ["nothing against a conviction", { "worker.convictions": true }, []],
  ])("remedy: %s", (_title, changes, remedies) => {
    expect(routeOf("19d", { ...WELDER_WITH_DULDUNG, ...changes }).remedies).toMatchObject(remedies);
  });

  it("says that months of work must have suited", () => {
    expect(criterionOf("19d", "qualification-or-work", { ...WELDER_WITH_DULDUNG, ...BY_WORK }).textKey).toBe(
      "qualification-or-work.met_by_work",
    );
  });

  it("is not for people abroad, nor for training; it needs no consent and no fast track", () => {
    const abroad = { "worker.residence.country": "AF", "worker.residence.germanStatus": null };
    expect(routeOf("19d", { ...WELDER_WITH_DULDUNG, ...abroad }).status).toBe("not_applicable");
    expect(routeOf("19d", { ...WELDER_WITH_DULDUNG, "job.kind": "training" }).status).toBe("not_applicable");
    expect(routeOf("19d", WELDER_WITH_DULDUNG)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "soll",
      titleMonths: 24,
    });
  });
});
