import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { FACT_PATHS } from "../facts/schema.ts";
import { FACT_QUESTIONS } from "../questions/questions.ts";
import { ROUTES } from "../routes/table.ts";
import { compile } from "./format.ts";
import { isTextKey, say, TEXTS } from "./say.ts";

const placesOf = (sentence: string) =>
  [...sentence.matchAll(/\{\w+(\|\w+)?\}/g)].map(([place]) => place).sort();
const keys = Object.keys(TEXTS.de) as (keyof typeof TEXTS.de)[];

describe("sentences", () => {
  test.each(keys)("%s says the same values in both languages", (key) => {
    expect(TEXTS.de[key].trim()).not.toBe("");
    expect(placesOf(TEXTS.en[key])).toEqual(placesOf(TEXTS.de[key]));
  });

  it("exist for every route and every condition", () => {
    const needed = ROUTES.flatMap(({ id, appliesTo, criteria }) => [
      `route.${id}`,
      ...appliesTo.flatMap((condition) => [`${condition.id}.not_applicable`, `${condition.id}.unknown`]),
      ...criteria.flatMap((criterion) => [
        `${criterion.id}.met`,
        `${criterion.id}.not_met`,
        `${criterion.id}.unknown`,
      ]),
    ]);
    expect(needed.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it("exist for every question with its reason", () => {
    const asked = FACT_PATHS.filter((path) => isTextKey(`question.${path}`));
    expect(FACT_QUESTIONS.map(({ fact }) => fact)).toEqual(asked);
    expect(asked.filter((path) => !isTextKey(`reason.${path}`))).toEqual([]);
  });

  test.each(["de", "en"] as const)(
    "stand in one file of %s each, which a spread would hide",
    async (locale) => {
      const folder = join(import.meta.dirname, locale);
      const files = readdirSync(folder).filter((file) => file !== "index.ts");
      const modules = await Promise.all(
        files.map((file) => import(join(folder, file)) as Promise<Record<string, object>>),
      );
      const named = modules.flatMap((module, at) =>
        Object.values(module).flatMap((texts) => Object.keys(texts).map((key) => ({ key, file: files[at] }))),
      );
      const doubles = named.filter(({ key }, at) => named.findIndex((other) => other.key === key) !== at);
      expect(doubles).toEqual([]);
      expect(named.map(({ key }) => key).sort()).toEqual(Object.keys(TEXTS[locale]).sort());
    },
  );

  it("are missed with an error, not in silence", () => {
    expect(() => say("no.such.text")).toThrow("No text no.such.text");
  });
});

describe("values in sentences", () => {
  test.each<[string, string | number, "de" | "en", string]>([
    ["{x|eur}", 45_934.2, "de", "45.934,20 €"],
    ["{x|eur}", 45_934.2, "en", "€45,934.20"],
    ["{x|eur}", 50_700, "de", "50.700 €"],
    ["{x|eur}", 0.01, "en", "€0.01"],
    ["{x|eur}", 1_234_567, "de", "1.234.567 €"],
    ["{x|date}", "2026-03-01", "de", "01.03.2026"],
    ["{x|date}", "2026-03-01", "en", "1 March 2026"],
    ["{x}", 2.5, "de", "2,5"],
    ["{x}", 2.5, "en", "2.5"],
    ["{x}", "B1", "de", "B1"],
  ])("%s with %s in %s", (sentence, x, locale, expected) => {
    expect(compile(sentence, locale).write({ x })).toBe(expected);
  });

  it("leaves the place of a value empty that is not there", () => {
    expect(compile("Gehalt: {x|eur}, Ort: {y}.", "de").write({ x: 1 })).toBe("Gehalt: 1 €, Ort: .");
  });
});
