import { mails as ar } from "./ar/mails.ts";
import { mails as de } from "./de/mails.ts";
import { mails as en } from "./en/mails.ts";
import { createI18n } from "./instance.ts";
import { DEFAULT_LOCALE, isLocale } from "./locale.ts";
import type { KeyOf, TextParams } from "./translation.ts";

// An instance of their own: mails are written on the server only, so no browser loads their words.
const instances = {
  de: createI18n("de", { mails: de }),
  en: createI18n("en", { mails: en }),
  ar: createI18n("ar", { mails: ar }),
};

export type MailTranslate = (key: KeyOf<typeof de>, params?: TextParams) => string;

/** The words of mails in a language; an unknown one is answered in German. */
export function mailTranslator(locale: string | null | undefined): MailTranslate {
  const known = isLocale(locale) ? locale : DEFAULT_LOCALE;
  return instances[known].getFixedT(known, "mails") as unknown as MailTranslate;
}
