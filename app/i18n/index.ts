import { useTranslation } from "react-i18next";
import type { Namespace, Translate } from "./instance.ts";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locale.ts";

export type { Messages, Namespace, Translate } from "./instance.ts";
export { direction, isLocale, LOCALE_NAMES, LOCALES, localesAt, type Locale } from "./locale.ts";
export * from "./format.ts";

/** The words of a namespace in the page's language: `const t = useT("vacancies"); t("title")`. */
export function useT<Name extends Namespace>(namespace: Name): Translate<Name> {
  return useTranslation(namespace).t as unknown as Translate<Name>;
}

/** The page's language, for the formatters. */
export function useLocale(): Locale {
  const { language } = useTranslation().i18n;
  return isLocale(language) ? language : DEFAULT_LOCALE;
}
