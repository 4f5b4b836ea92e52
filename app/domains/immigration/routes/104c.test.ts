import { describe, expect, it, test } from "vitest";
import { expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { LONG_TOLERATED } from "../testing/here.ts";

/** 31 October 2017 to 31 January 2024: 75 months. */
const DAY = "2024-01-31";

const HERE_SINCE_2017: Changes = {
  ...LONG_TOLERATED,
  "worker.residence.enteredGermanyOn": "2017-06-01",
  "worker.residence.toleratedSince": "2019-01-01",
  "worker.residence.uninterruptedStayMonths": 79,
};

describe("§ 104c as it stood: the opportunity to stay", () => {
  test.each<[string, Changes, string, string[]]>([
    ["here since before 31 October 2017", {}, "open", []],
    ["75 months on 31 January 2024", { "worker.residence.uninterruptedStayMonths": 75 }, "open", []],
    [
      "74 months on 31 January 2024",
      { "worker.residence.uninterruptedStayMonths": 74 },
      "blocked",
      ["stay-on-cut-off-day"],
    ],
    ["entered on 31 October 2017", { "worker.residence.enteredGermanyOn": "2017-10-31" }, "open", []],
    [
      "entered on 1 November 2017",
      { "worker.residence.enteredGermanyOn": "2017-11-01" },
      "blocked",
      ["stay-on-cut-off-day"],
    ],
    ["a conviction that counts", { "worker.convictions": true }, "blocked", ["convictions"]],
    ["identity not clarified: no matter", { "worker.residence.identityClarified": false }, "open", []],
    ["livelihood not secured: no matter", { "worker.livelihoodSecured": false }, "open", []],
    ["no German: no matter", { "worker.languages.de": "none" }, "open", []],
    ["no job: no matter", { "job.concreteOffer": false }, "open", []],
    ["Duldung for a day", { "worker.residence.toleratedSince": "2024-01-30" }, "open", []],
    ["a Gestattung", { "worker.residence.germanStatus": "gestattung" }, "blocked", ["tolerated"]],
    ["a settlement permit", { "worker.residence.germanStatus": "settlement" }, "blocked", ["tolerated"]],
    [
      "asylum procedure under way (§ 10 Abs. 1 S. 1)",
      { "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
    ["asylum rejected", { "worker.residence.asylumRejectedFinally": true }, "open", []],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("104c", { ...HERE_SINCE_2017, ...changes }, DAY), status, failing);
  });

  test.each<[string, Changes, string[]]>([
    [
      "the stay",
      { "worker.residence.uninterruptedStayMonths": null },
      ["worker.residence.uninterruptedStayMonths"],
    ],
    [
      "the day of entry",
      { "worker.residence.enteredGermanyOn": null },
      ["worker.residence.enteredGermanyOn"],
    ],
    ["convictions", { "worker.convictions": null }, ["worker.convictions"]],
    ["the status", { "worker.residence.germanStatus": null }, ["worker.residence.germanStatus"]],
  ])("waits for %s", (_title, changes, missing) => {
    const route = routeOf("104c", { ...HERE_SINCE_2017, ...changes }, DAY);
    expect({ status: route.status, missing: route.missing }).toEqual({ status: "unknown", missing });
  });

  test.each([
    ["2022-12-30", "not_in_force"],
    ["2022-12-31", "open"],
    ["2025-12-31", "open"],
    ["2026-01-01", "not_in_force"],
  ])("on %s: %s", (asOf, status) => {
    const stay = {
      "worker.residence.uninterruptedStayMonths": 120,
      "worker.residence.enteredGermanyOn": "2015-01-01",
    };
    expect(routeOf("104c", { ...HERE_SINCE_2017, ...stay }, asOf).status).toBe(status);
  });

  it("was not for people abroad; it was to be granted for 18 months, without consent or fast track", () => {
    const abroad = { "worker.residence.country": "IR", "worker.residence.germanStatus": null };
    expect(routeOf("104c", { ...HERE_SINCE_2017, ...abroad }, DAY).status).toBe("not_applicable");
    expect(routeOf("104c", HERE_SINCE_2017, DAY)).toMatchObject({
      baConsent: "not_required",
      fastTrack: "not_open",
      grade: "soll",
      titleMonths: 18,
      remedies: [],
    });
  });
});
