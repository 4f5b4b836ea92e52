import { describe, expect, it, test } from "vitest";
import {
  AMERICAN_WAITER,
  CARE_ASSISTANT,
  RESEARCHER,
  TRANSFERRED_SPECIALIST,
  TRUCK_DRIVER,
} from "../testing/work.ts";
import {
  check,
  ELECTRICIAN,
  NURSE_IN_PARTNERSHIP,
  SOFTWARE_DEVELOPER,
  STUDENT,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import { GRADUATE } from "../testing/here.ts";
import { NURSE_ON_MEASURE } from "../testing/training.ts";
import { drawbacksOf, type Drawback } from "./drawbacks.ts";
import { speaksFor, viewProspects } from "./view.ts";

/** What a drawback says, in one line. */
const line = ({ id, params, than }: Drawback) =>
  [id, ...Object.entries(params).map(([name, value]) => `${name} ${value}`), than && `than ${than}`]
    .filter(Boolean)
    .join(", ");

const CASES: [string, Changes, string | null, string[]][] = [
  [
    "a developer at 46,000 EUR: the Blue Card settles sooner",
    SOFTWARE_DEVELOPER,
    "18b",
    ["consent", "settlement_sooner, months 27, own 36, than 18g-1-shortage"],
  ],
  [
    "a developer at 60,000 EUR: the threshold comes back with the extension",
    { ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 },
    "18g-1-standard",
    ["salary_renewal"],
  ],
  ["an electrician: consent", ELECTRICIAN, "18a", ["consent"]],
  [
    "a welder with experience: discretion, consent, salary, fast track to be asked for",
    WELDER,
    "19c-2-beschv-6",
    ["discretion", "consent", "salary_renewal", "ask_fast_track"],
  ],
  [
    "a welder paid by a collective agreement: no salary to be reached again (§ 6 Abs. 1 S. 2 BeschV)",
    {
      ...WELDER,
      "job.grossAnnualSalary": 30_000,
      "employer.collectiveAgreement": true,
      "employer.paysCollectiveAgreement": true,
    },
    "19c-2-beschv-6",
    ["discretion", "consent", "ask_fast_track"],
  ],
  [
    "an electrician from France: free to move, so no title to weigh",
    { ...ELECTRICIAN, "worker.nationalities": ["FR"] },
    "free-movement",
    [],
  ],
  [
    "an electrician for a year: the title ends six months after the contract",
    { ...ELECTRICIAN, "job.contractMonths": 12 },
    "18a",
    ["consent", "short, months 18"],
  ],
  [
    "a nurse in a partnership: a short title that leads on by another one only",
    NURSE_IN_PARTNERSHIP,
    "16d-3",
    ["should", "consent", "short, months 12", "settlement_next", "family_general"],
  ],
  [
    "a researcher for three years: a settlement permit is possible at once",
    RESEARCHER,
    "18g-1-standard",
    ["short, months 42", "settlement_at_once, than 18c-3", "salary_renewal"],
  ],
  [
    "a transferred specialist: no way to stay, no fast track",
    TRANSFERRED_SPECIALIST,
    "19-ict",
    ["consent", "short, months 24", "no_settlement", "no_fast_track"],
  ],
  [
    "a care assistant: discretion and the general rules on families",
    CARE_ASSISTANT,
    "19c-1-beschv-22a",
    ["discretion", "consent", "family_general", "ask_fast_track"],
  ],
  [
    "a driver",
    TRUCK_DRIVER,
    "19c-1-beschv-24a",
    ["discretion", "consent", "family_general", "ask_fast_track"],
  ],
  [
    "an American waiter: priority check, living space, and no fast track to an unqualified job",
    AMERICAN_WAITER,
    "19c-1-beschv-26-1",
    ["discretion", "consent", "priority_check", "family_space", "no_fast_track"],
  ],
  ["a student at work: the right is there already", STUDENT, "4a-current", []],
  ["an underpaid welder: nothing is recommended", { ...WELDER, "job.grossAnnualSalary": 20_000 }, null, []],
];

test.each(CASES)("%s", (_name, changes, recommended, expected) => {
  const result = check(changes);
  expect(result.recommended).toBe(recommended);
  expect(drawbacksOf(result).map(line)).toEqual(expected);
});

describe("against a way by its own rules", () => {
  /** The drawbacks of a way as if it were the recommended one among these. */
  const against = (changes: Changes, recommended: string, open: readonly string[]) => {
    const result = check(changes);
    const routes = result.routes.map((route) =>
      open.includes(route.id)
        ? { ...route, status: "open" as const }
        : { ...route, status: "blocked" as const },
    );
    return drawbacksOf({ ...result, routes, recommended: recommended as never }).map(line);
  };

  it("counts a way that lasts longer, and names the settlement permit where it is one", () => {
    expect(against(RESEARCHER, "18d", ["18d", "18g-1-standard"])).toEqual([
      "short, months 12",
      "longer, months 42, than 18g-1-standard",
      "settlement_sooner, months 27, own 36, than 18g-1-standard",
      "ask_fast_track",
    ]);
    expect(against(RESEARCHER, "18d", ["18d", "18c-3"])).toEqual([
      "short, months 12",
      "settlement_at_once, than 18c-3",
      "ask_fast_track",
    ]);
  });

  it("names the first of the ways that last longest, and the soonest of several sooner ones", () => {
    const found = against(RESEARCHER, "18d", ["18d", "18b", "18g-1-standard"]);
    expect(found).toContain("longer, months 42, than 18b");
    expect(found).toContain("settlement_sooner, months 27, own 36, than 18g-1-standard");
  });

  it("names the one that lasts longest, wherever it stands among the open ones", () => {
    expect(against(RESEARCHER, "16d-6", ["16d-6", "16d-1", "18b"])).toContain("longer, months 42, than 18b");
    expect(against(RESEARCHER, "16d-6", ["16d-6", "18b", "18d"])).toContain("longer, months 42, than 18b");
  });

  it("compares a search with a search (§§ 17, 20a AufenthG), and with what is open to people here", () => {
    const nineMonths = ["discretion", "short, months 9"];
    const neither = ["no_settlement", "family_limited", "no_fast_track"];
    expect(against(GRADUATE, "17-1", ["17-1", "20a"])).toEqual([
      ...nineMonths,
      "longer, months 12, than 20a",
      ...neither,
    ]);
    expect(against(GRADUATE, "17-1", ["17-1", "20"])).toEqual([
      ...nineMonths,
      "longer, months 18, than 20",
      ...neither,
    ]);
  });

  it("weighs nothing against a right that is there already", () => {
    expect(against(STUDENT, "4a-current", ["4a-current", "18b", "18g-1-standard"])).toEqual([]);
  });

  it("counts no other way that leads to settlement by another title only", () => {
    expect(against(NURSE_IN_PARTNERSHIP, "16d-3", ["16d-3", "16d-4"])).toEqual([
      "should",
      "consent",
      "short, months 12",
      "settlement_next",
      "family_general",
    ]);
  });

  it("takes what the law gives as a rule (§ 60d AufenthG) for less than an entitlement", () => {
    expect(against(STUDENT, "60d", ["60d"])).toEqual([
      "should",
      "short, months 30",
      "settlement_next",
      "family_none",
    ]);
  });

  it("says where it is open whether the Federal Employment Agency must consent", () => {
    expect(against(NURSE_ON_MEASURE, "16d-1", ["16d-1"])).toContain("consent_unknown");
  });

  it("has nothing sooner than a settlement permit at once", () => {
    expect(against(RESEARCHER, "18c-3", ["18c-3", "18d"]).join()).not.toContain("settlement");
  });

  it("counts no search for a job against a job", () => {
    expect(against(NURSE_IN_PARTNERSHIP, "16d-6", ["16d-6", "20a"])).toEqual([
      "should",
      "short, months 6",
      "settlement_next",
      "family_limited",
    ]);
  });

  it("names a way that does lead to settlement where this one does not", () => {
    expect(against(SOFTWARE_DEVELOPER, "16d-4", ["16d-4", "18b"])).toContain(
      "settlement_other, months 36, than 18b",
    );
  });

  it("tells entrants of the higher threshold that follows", () => {
    expect(
      against({ ...SOFTWARE_DEVELOPER, "worker.qualification.completedOn": "2025-07-01" }, "18g-1-entrant", [
        "18g-1-entrant",
      ]),
    ).toEqual(["consent", "entrant_renewal"]);
  });

  it("knows the quotas, and that families cannot follow into a Duldung", () => {
    expect(against(AMERICAN_WAITER, "beschv-15d", ["beschv-15d"])).toEqual([
      "discretion",
      "consent",
      "quota",
      "short, months 8",
      "no_settlement",
      "family_limited",
      "no_fast_track",
    ]);
    expect(against(AMERICAN_WAITER, "19c-1-beschv-26-2", ["19c-1-beschv-26-2"]).slice(0, 4)).toEqual([
      "discretion",
      "consent",
      "priority_check",
      "quota",
    ]);
    expect(against(STUDENT, "60c", ["60c"])).toEqual(["settlement_next", "family_none"]);
    expect(against(STUDENT, "25b", ["25b"])).toEqual([
      "should",
      "short, months 24",
      "settlement_discretion",
      "family_limited",
    ]);
  });
});

describe("beside the reasons for the way", () => {
  it("names the better way in the reader's language, with the norm", () => {
    const result = check(SOFTWARE_DEVELOPER);
    expect(viewProspects(result, "de").against?.[1]).toEqual({
      text: "Früher zur Niederlassungserlaubnis führt der Weg „Blaue Karte EU, Mangelberuf“: nach 27 statt 36 Monaten.",
      norm: "§\u00a018c Abs. 2 AufenthG",
    });
    expect(viewProspects(result, "en").against?.[1]?.text).toBe(
      "“EU Blue Card, shortage occupation” leads to the settlement permit sooner: after 27 instead of 36 months.",
    );
  });

  it("does not count consent and discretion for it", () => {
    expect(speaksFor(check(WELDER)).map(({ textKey }) => textKey)).toEqual(["recommended.months"]);
    expect(speaksFor(check(ELECTRICIAN)).map(({ textKey }) => textKey)).toEqual([
      "recommended.wird",
      "recommended.months",
    ]);
  });
});
