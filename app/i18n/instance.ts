import { createInstance, type i18n as I18n } from "i18next";
import type { de } from "./de/index.ts";
import type { Locale } from "./locale.ts";
import type { KeyOf, TextParams, TextTree } from "./translation.ts";

export type Messages = typeof de;
export type Namespace = keyof Messages;

/** `t("key", params)`: the words of one namespace in one language. */
export type Translate<Name extends Namespace> = (key: KeyOf<Messages[Name]>, params?: TextParams) => string;

/** An i18next instance of one language, ready at once. A missing key is said on console.error and shown as it is. */
export function createI18n(locale: Locale, messages: Readonly<Record<string, TextTree>>): I18n {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(messages),
    resources: { [locale]: messages },
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      // eslint-disable-next-line no-console -- runs in the browser, too; a test that meets it fails
      console.error(`No ${locale} text for ${namespace}.${key}`);
    },
  });
  return i18n;
}
