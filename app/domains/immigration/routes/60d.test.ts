import { describe, expect, it, test } from "vitest";
import { expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { HELPER_WITH_DULDUNG } from "../testing/here.ts";

describe("§ 60d: a Duldung for people who work", () => {
  test.each<[string, Changes, string, string[]]>([
    ["helper for two years", {}, "open", []],
    ["entered on the last day (Abs. 1)", { "worker.residence.enteredGermanyOn": "2022-12-31" }, "open", []],
    ["entered a day later", { "worker.residence.enteredGermanyOn": "2023-01-01" }, "blocked", ["entry-date"]],
    [
      "Duldung for twelve months to the day (Nr. 2)",
      { "worker.residence.toleratedSince": "2025-11-21" },
      "open",
      [],
    ],
    ["a day less", { "worker.residence.toleratedSince": "2025-11-22" }, "blocked", ["tolerated-since"]],
    [
      "identity not clarified (Nr. 1)",
      { "worker.residence.identityClarified": false },
      "blocked",
      ["identity"],
    ],
    ["twelve months of work (Nr. 3)", { "worker.insuredWorkMonths": 12 }, "open", []],
    ["eleven months of work", { "worker.insuredWorkMonths": 11 }, "blocked", ["insured-work"]],
    ["20 hours a week (Nr. 3)", { "job.weeklyHours": 20 }, "open", []],
    ["19.5 hours a week", { "job.weeklyHours": 19.5 }, "blocked", ["insured-hours"]],
    ["livelihood not secured (Nr. 4, 5)", { "worker.livelihoodSecured": false }, "blocked", ["livelihood"]],
    ["speaks A1 (Nr. 6: A2)", { "worker.languages.deOral": "A1" }, "blocked", ["german-oral"]],
    [
      "A2 in all skills proves the spoken, too",
      { "worker.languages.deOral": null, "worker.languages.de": "A2" },
      "open",
      [],
    ],
    ["a conviction that counts (Nr. 7)", { "worker.convictions": true }, "blocked", ["convictions"]],
    ["a Gestattung", { "worker.residence.germanStatus": "gestattung" }, "blocked", ["tolerated"]],
    ["a family title", { "worker.residence.germanStatus": "family" }, "blocked", ["tolerated"]],
    ["from Serbia: § 60d names no safe states", { "worker.nationalities": ["RS"] }, "open", []],
    ["the job need not be qualified", { "job.qualified": true }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("60d", { ...HELPER_WITH_DULDUNG, ...changes }), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the day of entry",
      { "worker.residence.enteredGermanyOn": null },
      ["worker.residence.enteredGermanyOn"],
    ],
    [
      "since when the Duldung",
      { "worker.residence.toleratedSince": null },
      ["worker.residence.toleratedSince"],
    ],
    ["the identity", { "worker.residence.identityClarified": null }, ["worker.residence.identityClarified"]],
    ["months of work", { "worker.insuredWorkMonths": null }, ["worker.insuredWorkMonths"]],
    ["hours", { "job.weeklyHours": null }, ["job.weeklyHours"]],
    ["the livelihood", { "worker.livelihoodSecured": null }, ["worker.livelihoodSecured"]],
    [
      "spoken German, where all skills are at A1",
      { "worker.languages.deOral": null },
      ["worker.languages.deOral"],
    ],
    [
      "two facts at once",
      { "worker.convictions": null, "worker.livelihoodSecured": null },
      ["worker.livelihoodSecured", "worker.convictions"],
    ],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf("60d", { ...HELPER_WITH_DULDUNG, ...changes });
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  test.each<[string, Changes, object[]]>([
    [
      "four more months of work",
      { "worker.insuredWorkMonths": 8 },
      [{ change: "increase", fact: "worker.insuredWorkMonths", to: 12, by: 4 }],
    ],
    [
      "more hours",
      { "job.weeklyHours": 15 },
      [
        {
          change: "increase",
          fact: "job.weeklyHours",
          to: 20,
          by: 5,
          text: { de: "Die Arbeitszeit auf mindestens 20 Stunden in der Woche erhöhen." },
        },
      ],
    ],
    [
      "a tenth of an hour more, to the hundredth",
      { "job.weeklyHours": 19.9 },
      [{ change: "increase", fact: "job.weeklyHours", to: 20, by: 0.1 }],
    ],
    [
      "livelihood shown",
      { "worker.livelihoodSecured": false },
      [{ change: "set", fact: "worker.livelihoodSecured", to: true }],
    ],
    [
      "spoken German",
      { "worker.languages.deOral": "none" },
      [{ change: "increase", fact: "worker.languages.deOral", to: "A2" }],
    ],
    [
      "two things are missing: none alone helps",
      { "job.weeklyHours": 15, "worker.livelihoodSecured": false },
      [],
    ],
    ["nothing against a late entry", { "worker.residence.enteredGermanyOn": "2023-06-01" }, []],
  ])("remedy: %s", (_title, changes, remedies) => {
    expect(routeOf("60d", { ...HELPER_WITH_DULDUNG, ...changes }).remedies).toMatchObject(remedies);
  });

  test.each<[string, string, string, boolean]>([
    ["entry until 2016: until the application", "2016-12-31", "2026-11-21", true],
    ["entry from 2017: the time ended with 2024", "2017-01-01", "2025-01-01", false],
    ["entry from 2017: the last day of 2024", "2017-01-01", "2024-12-31", true],
  ])("identity, %s", (_title, enteredOn, asOf, canStillBeClarified) => {
    const { remedies } = routeOf(
      "60d",
      {
        ...HELPER_WITH_DULDUNG,
        "worker.residence.toleratedSince": "2022-01-01",
        "worker.residence.enteredGermanyOn": enteredOn,
        "worker.residence.identityClarified": false,
      },
      asOf,
    );
    const clarify = { change: "set", fact: "worker.residence.identityClarified", to: true };
    const discretion = { change: "discretion", norm: "§ 60d Abs. 4 AufenthG" };
    expect(remedies).toMatchObject(canStillBeClarified ? [clarify, discretion] : [discretion]);
  });

  it("is not for people abroad, nor for training; a rule, without consent or fast track, for 30 months", () => {
    const abroad = { "worker.residence.country": "AF", "worker.residence.germanStatus": null };
    expect(routeOf("60d", { ...HELPER_WITH_DULDUNG, ...abroad }).status).toBe("not_applicable");
    expect(routeOf("60d", { ...HELPER_WITH_DULDUNG, "job.kind": "training" }).status).toBe("not_applicable");
    expect(routeOf("60d", HELPER_WITH_DULDUNG)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "regel",
      titleMonths: 30,
    });
  });
});
