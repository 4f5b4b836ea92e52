import { describe, expect, it, test } from "vitest";
import {
  criterionOf,
  ELECTRICIAN,
  expectRoute,
  MARKETING_SPECIALIST,
  routeOf,
  type Changes,
} from "../testing/cases.ts";
import { REJECTED, RESEARCHER, SEEKING_ASYLUM } from "../testing/work.ts";

const here: Changes = { "worker.residence.country": "DE" };

describe("§ 10: asylum", () => {
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

const withStatus = (status: string): Changes => ({ ...here, "worker.residence.germanStatus": status });
const livingIn = (country: string): Changes => ({ "worker.residence.country": country });
const COUNTRY = ["worker.residence.country"];
const STATUS = ["worker.residence.germanStatus"];

describe("§ 10: who is asked about asylum, and what is said", () => {
  test.each<[string, string, Changes, string, string[]]>([
    ["a family title, nothing said", "asylum-procedure", withStatus("family"), "not_applicable", []],
    ["a family title, nothing said", "asylum-rejected", withStatus("family"), "not_applicable", []],
    [
      "somebody abroad who has applied in Germany before",
      "asylum-procedure",
      { "worker.residence.asylumPending": true },
      "not_applicable",
      [],
    ],
    [
      "a Duldung, nothing said",
      "asylum-rejected",
      withStatus("duldung"),
      "unknown",
      ["worker.residence.asylumRejectedFinally"],
    ],
    [
      "a Gestattung, nothing said",
      "asylum-procedure",
      withStatus("gestattung"),
      "unknown",
      ["worker.residence.asylumPending"],
    ],
    ["a status that is not known", "asylum-procedure", here, "unknown", STATUS],
    [
      "a country that is not known",
      "asylum-rejected",
      { "worker.residence.country": null },
      "unknown",
      COUNTRY,
    ],
    ["a procedure under way, not rejected", "asylum-rejected", SEEKING_ASYLUM, "met", []],
    ["rejected, no procedure under way", "asylum-procedure", REJECTED, "met", []],
  ])("%s: %s", (_title, criterion, changes, sentence, missing) => {
    const said = criterionOf("18a", criterion, { ...ELECTRICIAN, ...changes });
    expect([said.textKey, said.missing]).toEqual([`${criterion}.${sentence}`, missing]);
  });
});

describe("§ 19f: who is asked about a refusal, and what is said", () => {
  test.each<[string, string, Changes, string, string[]]>([
    [
      "a student, nothing said",
      "refusal-temporary-protection",
      withStatus("title_section_3"),
      "not_applicable",
      [],
    ],
    [
      "a Duldung, nothing said",
      "refusal-temporary-protection",
      withStatus("duldung"),
      "unknown",
      ["worker.residence.temporaryProtectionOtherMemberState"],
    ],
    [
      "a Duldung without such protection",
      "refusal-temporary-protection",
      { ...withStatus("duldung"), "worker.residence.temporaryProtectionOtherMemberState": false },
      "met",
      [],
    ],
    [
      "a title under § 24",
      "refusal-temporary-protection",
      withStatus("temporary_protection_24"),
      "not_met",
      [],
    ],
    ["somebody in India", "refusal-eu-long-term-residence", {}, "not_applicable", []],
    [
      "somebody in India who says so",
      "refusal-eu-long-term-residence",
      { "worker.residence.euLongTermResidence": true },
      "not_met",
      [],
    ],
    [
      "somebody in France",
      "refusal-eu-long-term-residence",
      livingIn("FR"),
      "unknown",
      ["worker.residence.euLongTermResidence"],
    ],
    [
      "somebody in Switzerland, which is no member state",
      "refusal-eu-long-term-residence",
      livingIn("CH"),
      "not_applicable",
      [],
    ],
    [
      "a country that is not known",
      "refusal-eu-long-term-residence",
      { "worker.residence.country": null },
      "unknown",
      COUNTRY,
    ],
    ["a status that is not known", "refusal-eu-long-term-residence", here, "unknown", STATUS],
    ["a student here", "refusal-eu-long-term-residence", withStatus("title_section_3"), "not_applicable", []],
    [
      "nothing said of a procedure, a family title",
      "refusal-pending-protection",
      withStatus("family"),
      "not_applicable",
      [],
    ],
    ["no procedure under way", "refusal-pending-protection", REJECTED, "met", []],
    [
      "a humanitarian title applied for elsewhere",
      "refusal-pending-humanitarian-title",
      { ...livingIn("FR"), "worker.residence.humanitarianTitlePending": true },
      "not_met",
      [],
    ],
    [
      "nothing said of a title applied for, a Duldung",
      "refusal-pending-humanitarian-title",
      withStatus("duldung"),
      "unknown",
      ["worker.residence.humanitarianTitlePending"],
    ],
  ])("%s: %s", (_title, criterion, changes, sentence, missing) => {
    const said = criterionOf("18g-1-standard", criterion, { ...MARKETING_SPECIALIST, ...changes });
    expect([said.textKey, said.missing]).toEqual([`${criterion}.${sentence}`, missing]);
  });

  test.each<[string, string, Changes, string]>([
    ["no Duldung", "refusal-suspended-deportation", {}, "met"],
    ["a Duldung", "refusal-suspended-deportation", REJECTED, "research"],
    ["a procedure under way", "refusal-pending-protection", SEEKING_ASYLUM, "research"],
    [
      "protection enjoyed here, which bars research alone",
      "refusal-protected",
      withStatus("protected_25_1_2"),
      "not_met",
    ],
    [
      "protection, where nobody has reason to speak of it",
      "refusal-protected",
      withStatus("family"),
      "not_applicable",
    ],
  ])("says of research: %s", (_title, criterion, changes, sentence) => {
    expect(criterionOf("18d", criterion, { ...RESEARCHER, ...changes }).textKey).toBe(
      `${criterion}.${sentence}`,
    );
  });
});
