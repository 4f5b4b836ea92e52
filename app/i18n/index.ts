import type { i18n as I18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import type { Namespace, Translate } from "./instance.ts";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locale.ts";

export type { Messages, Namespace, Translate } from "./instance.ts";
export { direction, isLocale, LOCALE_NAMES, LOCALES, localesAt, staffLocale, type Locale } from "./locale.ts";
export * from "./format.ts";

/** The words of a namespace in the page's language: `const t = useT("vacancies"); t("title")`. */
export function useT<Name extends Namespace>(namespace: Name): Translate<Name> {
  const i18n = useI18n();
  const known = spoken.get(i18n) ?? new Map<Namespace, Translate<Namespace>>();
  spoken.set(i18n, known);
  const t =
    known.get(namespace) ?? remembering(i18n.getFixedT(i18n.language, namespace) as Translate<Namespace>);
  known.set(namespace, t);
  return t as Translate<Name>;
}

// one function for each namespace and page: a page asks for them in some hundred places
const spoken = new WeakMap<I18n, Map<Namespace, Translate<Namespace>>>();

/** Looks a text with nothing to fill in up once: the words of an instance never change. */
function remembering(t: Translate<Namespace>): Translate<Namespace> {
  const look = t as (key: string, values?: object) => string;
  const found = new Map<string, string>();
  return ((key: string, values?: object) => {
    if (values !== undefined) return look(key, values);
    const text = found.get(key) ?? look(key);
    found.set(key, text);
    return text;
  }) as Translate<Namespace>;
}

/**
 * The words of the page, as its entry provides them. All words of the language are there before the first rendering, so
 * nothing here waits for them; `useTranslation`, which can, copies the whole instance in every component.
 */
export function useI18n(): I18n {
  return (useContext(I18nContext) as { i18n: I18n }).i18n;
}

/** The page's language, for the formatters. */
export function useLocale(): Locale {
  const { language } = useI18n();
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
