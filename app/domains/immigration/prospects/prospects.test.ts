import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ROUTES } from "../routes/table.ts";
import { ROUTE_IDS, type RouteId } from "../routes/types.ts";
import {
  check,
  ELECTRICIAN,
  NURSE_IN_PARTNERSHIP,
  SOFTWARE_DEVELOPER,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import { COOK_FOR_ANALYSIS, TRAINEE } from "../testing/training.ts";
import { isTextKey, TEXTS } from "../texts/say.ts";
import { prospectsOf } from "./prospects.ts";
import { viewProspects } from "./view.ts";

const DAY = plainDate("2026-11-21");

const of = (id: RouteId, day = DAY) => {
  const prospects = prospectsOf(id, day);
  if (prospects === null) throw new Error(`nothing about ${id}`);
  return prospects;
};

// Read in the statute book of 19 August 2026, way by way: §§ 9, 16a to 20b, 25a to 26, 60c, 60d, 104c AufenthG.
const SETTLEMENT: Record<RouteId, string> = {
  "free-movement": "by_law 60",
  "16a-1": "next_title 24 B1",
  "16a-2": "next_title 24 B1",
  "16d-1": "next_title 36 B1",
  "16d-3": "next_title 36 B1",
  "16d-4": "next_title 36 B1",
  "16d-6": "next_title 36 B1",
  "17-1": "none",
  "18a": "entitlement 36 B1, 24 B1",
  "18b": "entitlement 36 B1, 24 B1",
  "18c-3": "at_once 0",
  "18d": "entitlement 36 B1, 24 B1",
  "18g-1-standard": "entitlement 27 A1, 21 B1",
  "18g-1-shortage": "entitlement 27 A1, 21 B1",
  "18g-1-entrant": "entitlement 27 A1, 21 B1",
  "18g-2-it": "entitlement 27 A1, 21 B1",
  "19-ict": "none",
  "19c-1-beschv-22a": "entitlement 60 B1",
  "19c-1-beschv-24a": "entitlement 60 B1",
  "19c-1-beschv-26-1": "entitlement 60 B1",
  "19c-1-beschv-26-2": "entitlement 60 B1",
  "19c-2-beschv-6": "entitlement 60 B1",
  "beschv-15d": "none",
  "20a": "none",
  "16g": "next_title",
  "19d": "entitlement 60 B1",
  "60c": "next_title",
  "60d": "next_title",
  "104c": "next_title",
  "4a-current": "as_held",
  "20": "none",
  "25a": "discretion 60 B1",
  "25b": "discretion 60 B1",
  "32-beschv": "none",
};

test.each(Object.entries(SETTLEMENT))("%s leads to settlement: %s", (id, expected) => {
  const { kind, months, german, sooner } = of(id as RouteId).settlement;
  const own = [kind, months, german].filter((part) => part !== null).join(" ");
  expect(sooner ? `${own}, ${sooner.months} ${sooner.german}` : own).toBe(expected);
});

const LANGUAGE: Partial<Record<RouteId, string>> = {
  "16a-1": "B1 sometimes",
  "16a-2": "B1 sometimes",
  "16d-1": "A2 usually",
  "16d-3": "A2 always",
  "16d-4": "A2 usually",
  "16d-6": "A2 usually",
  "17-1": "B1 always",
  "20a": "A1 sometimes",
  "19d": "B1 always",
  "60d": "A2 always",
  "25b": "A2 usually",
};

test.each(ROUTE_IDS)("%s asks for the German that its norm names", (id) => {
  const { level, binds } = of(id).language;
  expect(level === null ? undefined : `${level} ${binds}`).toBe(LANGUAGE[id]);
});

it("names a level for each way whose conditions ask for German, and for no other", () => {
  const asking = ROUTES.filter(({ criteria }) => criteria.some(({ id }) => /german(-|$)|language/.test(id)));
  expect(asking.map(({ id }) => id).filter((id) => id !== "25a")).toEqual(
    ROUTE_IDS.filter((id) => LANGUAGE[id] !== undefined),
  );
});

// § 29 Abs. 5, § 30 Abs. 1 S. 3 Nr. 5, § 32 Abs. 2 S. 2 Nr. 2, § 36 Abs. 3 AufenthG name the same titles.
const EASED = "18a 18b 18c-3 18d 18g-1-standard 18g-1-shortage 18g-1-entrant 18g-2-it 19-ict 19c-2-beschv-6";
const GENERAL =
  "16a-1 16a-2 16d-1 16d-3 16d-4 19c-1-beschv-22a 19c-1-beschv-24a 19c-1-beschv-26-1 19c-1-beschv-26-2 16g 19d 20";

test.each([
  ["eased", EASED, { spouseGerman: null, livingSpace: false, spouseMayWork: true, parents: true }],
  ["general", GENERAL, { spouseGerman: "A1", livingSpace: true, spouseMayWork: true, parents: false }],
  ["limited", "16d-6 17-1 beschv-15d 20a 25a 25b", { parents: false }],
  ["none", "60c 60d 104c 32-beschv", { spouseMayWork: null, parents: false }],
  ["own_right", "free-movement", { spouseGerman: null }],
  ["as_held", "4a-current", {}],
] as const)("families: %s", (kind, ids, rights) => {
  expect(ROUTE_IDS.filter((id) => of(id).family.kind === kind)).toEqual(ids.split(" "));
  for (const id of ids.split(" ")) expect(of(id as RouteId).family).toMatchObject(rights);
});

it("asks for a long stay where letter e of § 30 Abs. 1 S. 1 Nr. 3 AufenthG is the way in", () => {
  expect(ROUTE_IDS.filter((id) => of(id).family.kind === "eased" && of(id).family.needsLongStay)).toEqual([
    "18a",
    "18b",
    "19c-2-beschv-6",
  ]);
});

test.each(ROUTE_IDS)("%s is said in both languages, with its norm", (id) => {
  const { language, settlement, family } = of(id);
  for (const aspect of [language, settlement, family]) {
    expect(aspect.norm).toContain("§");
    expect(aspect.source).not.toBe("");
    expect(isTextKey(`prospect.${aspect.id}.short`), aspect.id).toBe(true);
    expect(isTextKey(`prospect.${aspect.id}.text`), aspect.id).toBe(true);
  }
  expect(TEXTS.de).toHaveProperty([`needs.${id}`]);
  expect(TEXTS.en).toHaveProperty([`needs.${id}`]);
});

it("says of one rule alone that it is not in the law read: its text is gone", () => {
  const unsure = ROUTE_IDS.filter((id) =>
    Object.values(of(id)).some(({ confidence }) => confidence !== "law"),
  );
  expect(unsure).toEqual(["104c"]);
  expect(of("104c").language.confidence).toBe("general");
});

it("says nothing about days before the second stage of the reform", () => {
  expect(prospectsOf("18g-1-standard", plainDate("2024-02-29"))).toBeNull();
  expect(prospectsOf("18g-1-standard", plainDate("2024-03-01"))).not.toBeNull();
});

describe("on the page", () => {
  const show = (changes: Changes, locale: "de" | "en" = "de") => viewProspects(check(changes), locale);

  it("compares several open ways, the recommended one first", () => {
    const { ways, outlook } = show({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 });
    expect(ways.map(({ id, isRecommended }) => [id, isRecommended])).toEqual([
      ["18g-1-standard", true],
      ["18b", false],
      ["18g-1-shortage", false],
    ]);
    expect(ways.map(({ needs }) => needs.slice(1))).toEqual([
      ["mindestens 50.700 € im Jahr"],
      [],
      ["mindestens 45.934,20 € im Jahr"],
    ]);
    expect(ways.map(({ aspects }) => aspects?.settlement.text)).toEqual([
      "nach 27 Monaten mit Deutsch A1, nach 21 mit B1",
      "nach 36 Monaten mit Deutsch B1, nach 24 mit deutschem Abschluss",
      "nach 27 Monaten mit Deutsch A1, nach 21 mit B1",
    ]);
    expect(outlook?.name).toBe("Blaue Karte EU");
  });

  it("says in whole sentences where a single open way leads", () => {
    const { ways, outlook } = show(ELECTRICIAN, "en");
    expect(ways).toEqual([]);
    expect(outlook?.aspects.map(({ id, norm }) => [id, norm])).toEqual([
      ["language", "§\u00a018a, §\u00a018 Abs. 2 Nr. 3 AufenthG"],
      ["settlement", "§\u00a018c Abs. 1 AufenthG"],
      ["family", "§\u00a029 Abs. 5, §\u00a030 Abs. 1 S. 3 Nr. 5, §\u00a036 Abs. 3 AufenthG"],
    ]);
    expect(outlook?.aspects[1]?.text).toMatch(/after 36 months .* German B1, .* 24 months are enough/);
  });

  test.each<[string, Changes, string, string]>([
    [
      "recognition partnership (§ 16d Abs. 3 AufenthG)",
      NURSE_IN_PARTNERSHIP,
      "The person needs German that suits the intended job, and at least A2.",
      "The spouse usually needs German A1",
    ],
    [
      "qualification analysis (§ 16d Abs. 6 AufenthG)",
      COOK_FOR_ANALYSIS,
      "The person needs German that suits the purpose, usually at least A2.",
      "German A1, living space and livelihood are usually asked for",
    ],
    [
      "in-company training (§ 16a Abs. 3 AufenthG)",
      TRAINEE,
      "German B1 must be shown for a qualified training",
      "The spouse usually needs German A1",
    ],
  ])("names the German of the person and of the spouse: %s", (_case, changes, person, spouse) => {
    const [language, , family] = show(changes, "en").outlook?.aspects ?? [];
    expect(language?.text).toContain(person);
    expect(family?.text).toContain(spouse);
  });

  it("has nothing to say before anything is open", () => {
    expect(show({ ...WELDER, "job.grossAnnualSalary": 20_000 })).toEqual({
      ways: [],
      outlook: null,
      against: null,
      family: null,
    });
  });

  it("recommends none of several ways where the answer does not", () => {
    const { ways, outlook, against } = viewProspects(
      { ...check({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 60_000 }), recommended: null },
      "de",
    );
    expect(ways.map(({ isRecommended }) => isRecommended)).toEqual([false, false, false]);
    expect(outlook).toBeNull();
    expect(against).toBeNull();
  });

  it("says where a single open way leads that is not recommended", () => {
    const { ways, outlook, against } = viewProspects({ ...check(ELECTRICIAN), recommended: null }, "de");
    expect(ways).toEqual([]);
    expect(outlook?.name).toBe("Fachkraft mit Berufsausbildung");
    expect(against).toBeNull();
  });

  it("holds nothing against a right that needs no title", () => {
    expect(show({ ...ELECTRICIAN, "worker.nationalities": ["FR"] }).against).toBeNull();
  });

  it("compares old days by the features that were known then", () => {
    const old = viewProspects(check(SOFTWARE_DEVELOPER, "2024-01-15"), "de");
    expect(old.ways.map(({ aspects }) => aspects)).toEqual(old.ways.map(() => null));
    expect(old.ways.length).toBeGreaterThan(1);
    expect(old.outlook).toBeNull();
    expect(old.family).toBeNull();
  });
});
