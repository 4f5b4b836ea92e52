import type { i18n as I18n } from "i18next";
import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { createI18n, type Namespace, type Translate } from "./instance.ts";
import type { Locale } from "./locale.ts";

const instances: Record<Locale, I18n> = {
  de: createI18n("de", de),
  en: createI18n("en", en),
  ar: createI18n("ar", ar),
};

/** The texts of a language for rendering; never changed after start, so requests share it. */
export function i18nFor(locale: Locale): I18n {
  return instances[locale];
}

/** Words outside React: mails, files, titles. `translator("de", "mail")("subject")`. */
export function translator<Name extends Namespace>(locale: Locale, namespace: Name): Translate<Name> {
  return instances[locale].getFixedT(locale, namespace) as unknown as Translate<Name>;
}
