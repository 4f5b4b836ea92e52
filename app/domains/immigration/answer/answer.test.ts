import { describe, expect, test } from "vitest";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  NURSE_IN_PARTNERSHIP,
  routeOf,
  SOFTWARE_DEVELOPER,
  TODAY,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import { NURSE_ON_MEASURE, TRAINEE } from "../testing/training.ts";
import { CARE_ASSISTANT, HOTEL_HELPER, RESEARCHER, TRANSFERRED_SPECIALIST } from "../testing/work.ts";

type Route = Parameters<typeof routeOf>[0];

const contract = (person: Changes, months: number | null): Changes => ({
  ...person,
  "job.contractMonths": months,
});

describe("months of a title (§ 18 Abs. 4 AufenthG)", () => {
  test.each<[string, Route, Changes, string, number | string | null]>([
    ["open-ended: the whole title", "18a", contract(ELECTRICIAN, 0), TODAY, 48],
    ["length not known: the whole title", "18a", contract(ELECTRICIAN, null), TODAY, 48],
    [
      "until 11 August 2026 three months after the contract",
      "18a",
      contract(ELECTRICIAN, 12),
      "2026-08-11",
      15,
    ],
    ["from 12 August 2026 six months after it", "18a", contract(ELECTRICIAN, 12), "2026-08-12", 18],
    ["41 months and six", "18a", contract(ELECTRICIAN, 41), TODAY, 47],
    ["42 months and six", "18a", contract(ELECTRICIAN, 42), TODAY, 48],
    ["never more than the whole title", "18a", contract(ELECTRICIAN, 43), TODAY, 48],
    ["the Blue Card as well", "18g-1-standard", contract(MARKETING_SPECIALIST, 12), TODAY, 18],
    ["experienced workers as well", "19c-2-beschv-6", contract(WELDER, 12), TODAY, 18],
    ["research ends with the project", "18d", contract(RESEARCHER, 7), TODAY, 7],
    ["the transfer ends with itself", "19-ict", contract(TRANSFERRED_SPECIALIST, 24), TODAY, 24],
    ["a transfer of 40 months gets three years", "19-ict", contract(TRANSFERRED_SPECIALIST, 40), TODAY, 36],
    ["short-term work ends with itself", "beschv-15d", contract(HOTEL_HELPER, 6), TODAY, 6],
    ["a measure does not ask for the contract", "16d-1", contract(NURSE_ON_MEASURE, 6), TODAY, 24],
    ["settlement has no end", "18c-3", contract(RESEARCHER, 12), TODAY, "unlimited"],
  ])("%s", (_title, id, changes, asOf, months) => {
    expect(routeOf(id, changes, asOf).titleMonths).toBe(months);
  });
});

describe("why a way has its status", () => {
  test.each<[Route, Changes, string, string, object]>([
    ["18a", ELECTRICIAN, TODAY, "status.open", {}],
    ["18a", { ...ELECTRICIAN, "job.concreteOffer": false }, TODAY, "status.blocked", {}],
    ["18a", { ...ELECTRICIAN, "job.qualified": null }, TODAY, "status.unknown", {}],
    ["18g-1-standard", MARKETING_SPECIALIST, "2027-01-01", "status.not_published", {}],
    ["18g-1-standard", MARKETING_SPECIALIST, "2028-01-01", "status.not_published", {}],
    ["20a", ELECTRICIAN, "2024-05-31", "status.not_yet_in_force", { day: "2024-06-01" }],
    ["104c", ELECTRICIAN, "2026-01-01", "status.no_longer_in_force", { day: "2025-12-31" }],
    ["16a-1", ELECTRICIAN, TODAY, "job-is-training.not_applicable", {}],
  ])("%s: %o on %s: %s", (id, changes, asOf, textKey, params) => {
    expect(routeOf(id, changes, asOf).because).toMatchObject({ textKey, params });
  });
});

describe("why a way is recommended", () => {
  test.each<[string, Changes, string | null, string[]]>([
    ["an entitlement with consent", ELECTRICIAN, "18a", ["wird", "consent", "months 48"]],
    [
      "an entitlement without consent",
      MARKETING_SPECIALIST,
      "18g-1-standard",
      ["wird", "no_consent", "months 48"],
    ],
    ["what the authority may do", CARE_ASSISTANT, "19c-1-beschv-22a", ["kann", "consent", "months 48"]],
    ["months of the partnership", NURSE_IN_PARTNERSHIP, "16d-3", ["soll", "consent", "months 12"]],
    ["months that nobody knows are not named", TRAINEE, "16a-1", ["soll", "consent"]],
    [
      "a citizen of the Union",
      { ...ELECTRICIAN, "worker.nationalities": ["FR"] },
      "free-movement",
      ["at_hand"],
    ],
    [
      "nothing is open",
      { ...ELECTRICIAN, "job.concreteOffer": false, "worker.livelihoodSecured": false },
      null,
      [],
    ],
  ])("%s", (_title, changes, id, reasons) => {
    const { recommended, recommendedBecause } = check(changes);
    const said = recommendedBecause.map(({ textKey, params }) =>
      [textKey.replace("recommended.", ""), ...Object.values(params)].join(" "),
    );
    expect([recommended, said]).toEqual([id, reasons]);
  });

  test.each<[readonly string[] | null, string]>([
    [["DE"], "no"],
    [["IN", "DE"], "no"],
    [["FR"], "no"],
    [["IN"], "yes"],
    [null, "unknown"],
  ])("nationality %s: a title is required: %s", (nationalities, required) => {
    expect(check({ ...SOFTWARE_DEVELOPER, "worker.nationalities": nationalities }).titleRequired).toBe(
      required,
    );
  });
});

describe("the procedure", () => {
  test.each<[string, Changes, object]>([
    ["for the recommended way", ELECTRICIAN, { status: "open", route: "18a" }],
    [
      "for the first unclear way that takes it, where none is open",
      { ...ELECTRICIAN, "job.comparablePay": null, "worker.livelihoodSecured": false },
      { route: "18a", status: "open" },
    ],
    [
      "for none where no title is needed",
      { ...ELECTRICIAN, "worker.nationalities": ["FR"] },
      { route: null, steps: [], fees: [], duration: null },
    ],
    [
      "with the office of the Land",
      { ...ELECTRICIAN, "job.state": "HB" },
      { competentAuthority: { confidence: "official" } },
    ],
    [
      "with no office where the Land is not known",
      { ...ELECTRICIAN, "job.state": null },
      { competentAuthority: null },
    ],
  ])("%s", (_title, changes, expected) => {
    expect(check(changes).fastTrack).toMatchObject(expected);
  });
});

test("a condition says only what it has to say: no empty keys", () => {
  const job = routeOf("18a", ELECTRICIAN).criteria.find(({ id }) => id === "skilled-worker-vocational");
  expect(Object.keys(job ?? {})).toEqual([
    "id",
    "state",
    "basis",
    "actual",
    "missing",
    "textKey",
    "params",
    "text",
  ]);
});
