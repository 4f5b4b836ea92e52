import { expect, test } from "vitest";
import { i18nFor, translator } from "./index.server.ts";
import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { legalText } from "./legal.server.ts";
import { LOCALES, type Locale } from "./locale.ts";
import type { TextTree } from "./translation.ts";

const languages: Record<Locale, Record<string, TextTree>> = { de, en, ar };
/** Arabic has the namespaces that people outside the staff read; these texts within them are for staff alone. */
const ARABIC: readonly string[] = Object.keys(ar);
const STAFF_ALONE = /^milestones\.\w+\.(title|company|center)$/;
/** Nothing to bring is an answer. */
const MAY_BE_EMPTY = /^milestones\.\w+\.bring$/;

/** All dotted keys of a tree with their texts. */
function texts(tree: TextTree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const basesOf = (keys: readonly string[]) =>
  new Set(keys.filter((key) => key.endsWith("_other")).map((key) => key.replace(/_other$/, "")));

/** What a language has to have for a namespace: plain keys, and each plural text in all forms of the language. */
function wanted(source: readonly string[], locale: Locale): string[] {
  const bases = basesOf(source);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const isForm = (key: string) => PLURAL.test(key) && bases.has(key.replace(PLURAL, ""));
  return [
    ...source.filter((key) => !isForm(key)),
    ...[...bases].flatMap((base) => forms.map((form) => `${base}_${form}`)),
  ];
}

const pairs = LOCALES.flatMap((locale) =>
  Object.keys(de)
    .filter((namespace) => locale !== "ar" || ARABIC.includes(namespace))
    .map((namespace) => [locale, namespace] as const),
);

test.each(pairs)("%s has every text of %s", (locale, namespace) => {
  const source = texts((de as Record<string, TextTree>)[namespace] ?? {}).map(([key]) => key);
  const present = texts(languages[locale][namespace] ?? {});
  const keys = new Set(present.map(([key]) => key));
  const needed = wanted(source, locale).filter(
    (key) => locale !== "ar" || !STAFF_ALONE.test(`${namespace}.${key}`),
  );
  expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  expect(
    [...keys].filter((key) => !wanted(source, locale).includes(key)),
    "superfluous",
  ).toEqual([]);
  expect(
    present.filter(([key, text]) => text.trim() === "" && !MAY_BE_EMPTY.test(`${namespace}.${key}`)),
    "empty",
  ).toEqual([]);
});

test.each(pairs.filter(([locale]) => locale !== "de"))(
  "%s puts in the same values as German: %s",
  (locale, namespace) => {
    const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    const source = new Map(texts((de as Record<string, TextTree>)[namespace] ?? {}));
    const wrong = texts(languages[locale][namespace] ?? {}).filter(([key, text]) => {
      const german = source.get(key) ?? source.get(key.replace(PLURAL, "_other")) ?? "";
      const mayLeaveOut = PLURAL.test(key); // "one day" needs no digit
      const extra = holes(text).filter((hole) => !holes(german).includes(hole));
      const missing = holes(german).filter(
        (hole) => !holes(text).includes(hole) && !(mayLeaveOut && hole === "{{count}}"),
      );
      return extra.length > 0 || missing.length > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  },
);

test("umlauts are single signs, so that searching and comparing find them", () => {
  const decomposed = LOCALES.flatMap((locale) =>
    Object.values(languages[locale]).flatMap((tree) =>
      texts(tree).filter(([, text]) => text !== text.normalize("NFC")),
    ),
  );
  expect(decomposed).toEqual([]);
});

test("plural forms follow the language", () => {
  const t = (locale: Locale) => translator(locale, "forms");
  expect(t("de")("summary.title", { count: 1 })).toBe("Bitte prüfen Sie eine Angabe");
  expect(t("de")("summary.title", { count: 3 })).toBe("Bitte prüfen Sie 3 Angaben");
  expect(t("ar")("summary.title", { count: 2 })).toBe("من فضلك راجع إجابتين");
  expect(t("ar")("summary.title", { count: 5 })).toBe("من فضلك راجع 5 إجابات");
});

test("languages do not reach into each other", () => {
  expect(i18nFor("en").language).toBe("en");
  expect(i18nFor("en").getFixedT("en", "shell")("signIn")).toBe("Sign in");
  expect(i18nFor("ar").getFixedT("ar", "shell")("signIn")).toBe("تسجيل الدخول");
});

test.each(LOCALES)("the pages about the service are complete in %s", (locale) => {
  for (const page of ["imprint", "privacy", "accessibility"] as const) {
    const text = legalText(locale, page);
    expect(text.sections.map(({ id }) => id)).toEqual(legalText("de", page).sections.map(({ id }) => id));
    expect(
      text.sections.every(({ paragraphs }) => paragraphs.every((paragraph) => paragraph.length > 20)),
    ).toBe(true);
  }
});
