import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { check, ELECTRICIAN, NURSE_IN_PARTNERSHIP, STUDENT, TODAY } from "../testing/cases.ts";
import { TRANSFERRED_SPECIALIST } from "../testing/work.ts";
import type { RouteId } from "../routes/types.ts";
import { accompanyingFamily } from "./accompanying.ts";
import { viewProspects } from "./view.ts";

const familyOf = (id: RouteId, day = TODAY) => {
  const family = accompanyingFamily(id, plainDate(day));
  if (family === null) throw new Error(`nothing about ${id}`);
  return family;
};
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).join(" ");

test.each<[RouteId, string]>([
  ["18g-1-standard", "who partners no_german no_living_space livelihood custody work"],
  ["18a", "who partners long_stay no_german no_living_space livelihood custody work"],
  ["16d-3", "who partners long_stay german living_space livelihood custody over_16 work"],
])("%s: conditions of the family", (id, expected) => {
  expect(idsOf(familyOf(id).conditions)).toBe(expected);
});

test.each<[RouteId, string]>([
  ["18a", "passports marriage_certificate birth_certificates authentication other_parent"],
  ["16a-1", "passports marriage_certificate birth_certificates authentication other_parent certificate"],
])("%s: documents of the family", (id, expected) => {
  expect(idsOf(familyOf(id).documents)).toBe(expected);
});

it("takes half of minors (§ 50 Abs. 1 AufenthV)", () => {
  expect(familyOf("18a").fees.map(({ id, adult, minor, norm }) => [id, adult, minor, norm])).toEqual([
    ["visa", 7500, 3750, "§ 46 Abs. 2 Nr. 1, § 50 Abs. 1 AufenthV"],
    ["residence-title", 10_000, 5000, "§ 45 Nr. 1, § 50 Abs. 1 AufenthV"],
  ]);
});

it("says what is practice and what is law", () => {
  const { together, documents, conditions } = familyOf("18a");
  expect(together).toMatchObject({ amount: 6, unit: "month", kind: "practice", confidence: "official" });
  expect(documents.map(({ confidence }) => confidence)).toEqual([
    "official",
    "official",
    "official",
    "general",
    "law",
  ]);
  expect(conditions.every(({ confidence }) => confidence === "law")).toBe(true);
});

test.each([
  [
    "passports",
    "§ 82 Abs. 1 AufenthG",
    "fachkraefte.zuwanderung.sachsen.de, Liste der Unterlagen zur Vereinbarung",
  ],
  ["authentication", "§ 82 Abs. 1 AufenthG", "Praxis der Auslandsvertretungen, nicht im Gesetz"],
  ["other_parent", "§ 32 Abs. 3 AufenthG", "gesetze-im-internet.de, Stand 2026-08-19"],
])("%s: asked for by %s, as said in %s", (id, norm, source) => {
  expect(familyOf("18a").documents.find((one) => one.id === id)).toMatchObject({ norm, source });
});

it("shows what each member pays, minors half", () => {
  expect(viewProspects(check(ELECTRICIAN), "en").family?.fees).toEqual([
    {
      text: "National visa",
      norm: "§\u00a046 Abs. 2 Nr. 1, §\u00a050 Abs. 1 AufenthV",
      confidence: "law",
      adult: 7500,
      minor: 3750,
    },
    {
      text: "Residence title after entry",
      norm: "§\u00a045 Nr. 1, §\u00a050 Abs. 1 AufenthV",
      confidence: "law",
      adult: 10_000,
      minor: 5000,
    },
  ]);
});

it("says nothing about days before the rules of today", () => {
  expect(accompanyingFamily("18a", plainDate("2024-02-29"))).toBeNull();
});

it("is shown with the fast-track procedure alone", () => {
  const shown = viewProspects(check(ELECTRICIAN), "de").family;
  expect(shown?.conditions.slice(0, 2).map(({ text, confidence }) => [text, confidence])).toEqual([
    ["Das Verfahren umfasst auch Ehepartnerin oder Ehepartner und minderjährige ledige Kinder.", "law"],
    [
      "Die Visumanträge müssen in zeitlichem Zusammenhang stehen. In der Praxis heißt das: innerhalb von 6 Monaten.",
      "official",
    ],
  ]);
  expect(viewProspects(check(NURSE_IN_PARTNERSHIP), "de").family).not.toBeNull();
  expect(viewProspects(check(TRANSFERRED_SPECIALIST), "de").family).toBeNull();
  expect(viewProspects(check(STUDENT), "de").family).toBeNull();
});
