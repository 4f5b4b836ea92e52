import type { i18n as I18n } from "i18next";
import { createI18n } from "./instance.ts";
import type { Locale } from "./locale.ts";

/** Fetches the one chunk of this language; the browser never loads another. */
export async function loadI18n(locale: Locale): Promise<I18n> {
  switch (locale) {
    case "de":
      return createI18n(locale, (await import("./de/index.ts")).de);
    case "en":
      return createI18n(locale, (await import("./en/index.ts")).en);
    case "ar":
      return createI18n(locale, (await import("./ar/index.ts")).ar);
  }
}
