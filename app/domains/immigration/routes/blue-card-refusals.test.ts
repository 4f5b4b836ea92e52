import { describe, expect, test } from "vitest";
import { expectRoute, MARKETING_SPECIALIST, routeOf, type Changes } from "../testing/cases.ts";

describe("§ 19f: refusals of the Blue Card, each number for itself", () => {
  const here: Changes = { "worker.residence.country": "DE" };
  test.each<[string, Changes, string[]]>([
    [
      "Abs. 1 Nr. 1: title under § 24",
      { ...here, "worker.residence.germanStatus": "temporary_protection_24" },
      ["refusal-temporary-protection", "refusal-humanitarian-title"],
    ],
    [
      "Abs. 1 Nr. 1: temporary protection in another member state",
      {
        "worker.residence.country": "PL",
        "worker.residence.temporaryProtectionOtherMemberState": true,
        "worker.residence.euLongTermResidence": false,
      },
      ["refusal-temporary-protection"],
    ],
    [
      "Abs. 1 Nr. 2: a Duldung",
      { ...here, "worker.residence.germanStatus": "duldung" },
      ["refusal-suspended-deportation"],
    ],
    [
      "Abs. 1 Nr. 3: EU long-term residence",
      { "worker.residence.country": "FR", "worker.residence.euLongTermResidence": true },
      ["refusal-eu-long-term-residence"],
    ],
    [
      "Abs. 2 Nr. 1: pending international protection",
      { ...here, "worker.residence.germanStatus": "gestattung", "worker.residence.asylumPending": true },
      ["refusal-pending-protection"],
    ],
    [
      "Abs. 2 Nr. 2: another humanitarian title",
      { ...here, "worker.residence.germanStatus": "humanitarian_other" },
      ["refusal-humanitarian-title"],
    ],
    [
      "Abs. 2 Nr. 3: a humanitarian title applied for",
      {
        ...here,
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.humanitarianTitlePending": true,
      },
      ["refusal-pending-humanitarian-title"],
    ],
  ])("%s", (_title, changes, failing) => {
    expectRoute(routeOf("18g-1-standard", { ...MARKETING_SPECIALIST, ...changes }), "blocked", failing);
  });

  test.each<[string, Changes, string, string[]]>([
    [
      "titles under § 25 Abs. 1, 2 are left out",
      { ...here, "worker.residence.germanStatus": "protected_25_1_2" },
      "open",
      [],
    ],
    ["a family title bars nothing", { ...here, "worker.residence.germanStatus": "family" }, "open", []],
    ["absent asylum facts of somebody abroad", {}, "open", []],
    [
      "absent asylum facts of a student",
      { ...here, "worker.residence.germanStatus": "title_section_3" },
      "open",
      [],
    ],
    [
      "life in another member state",
      { "worker.residence.country": "FR" },
      "unknown",
      ["worker.residence.euLongTermResidence"],
    ],
    [
      "a settlement permit may be EU long-term residence",
      { ...here, "worker.residence.germanStatus": "settlement" },
      "unknown",
      ["worker.residence.euLongTermResidence"],
    ],
    ["a status that is not known", here, "unknown", ["worker.residence.germanStatus"]],
  ])("%s", (_title, changes, status, missing) => {
    expect(routeOf("18g-1-standard", { ...MARKETING_SPECIALIST, ...changes })).toMatchObject({
      status,
      missing,
    });
  });
});
