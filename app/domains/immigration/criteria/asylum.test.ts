import { describe, expect, it, test } from "vitest";
import { ELECTRICIAN, expectRoute, routeOf, type Changes } from "../testing/cases.ts";

describe("§ 10: asylum", () => {
  const here = { "worker.residence.country": "DE" };
  test.each<[string, Changes, string, string[]]>([
    [
      "procedure under way (Abs. 1 S. 2)",
      {
        ...here,
        "worker.residence.germanStatus": "gestattung",
        "worker.residence.asylumPending": true,
        "worker.residence.asylumRejectedFinally": false,
      },
      "blocked",
      ["asylum-procedure"],
    ],
    [
      "rejected for good (Abs. 3 S. 4)",
      {
        ...here,
        "worker.residence.germanStatus": "duldung",
        "worker.residence.asylumPending": false,
        "worker.residence.asylumRejectedFinally": true,
      },
      "blocked",
      ["asylum-rejected"],
    ],
    ["rejected, but departed", { "worker.residence.asylumRejectedFinally": true }, "open", []],
    [
      "Duldung, nothing known of asylum",
      { ...here, "worker.residence.germanStatus": "duldung" },
      "unknown",
      [],
    ],
    [
      "family title, nothing known of asylum",
      { ...here, "worker.residence.germanStatus": "family" },
      "open",
      [],
    ],
    [
      "student, procedure under way all the same",
      { ...here, "worker.residence.germanStatus": "title_section_3", "worker.residence.asylumPending": true },
      "blocked",
      ["asylum-procedure"],
    ],
  ])("%s", (_title, changes, status, failing) => {
    expectRoute(routeOf("18a", { ...ELECTRICIAN, ...changes }), status, failing);
  });

  it("names the consent of the Land as a waiver", () => {
    const seeker = {
      ...here,
      "worker.residence.germanStatus": "gestattung",
      "worker.residence.asylumPending": true,
      "worker.residence.asylumRejectedFinally": false,
    };
    expect(routeOf("18a", { ...ELECTRICIAN, ...seeker }).remedies).toMatchObject([
      { change: "discretion", norm: "§ 10 Abs. 1 S. 2 AufenthG" },
    ]);
  });
});
