import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadI18n } from "./i18n/load.ts";
import { DEFAULT_LOCALE, isLocale } from "./i18n/locale.ts";

const { lang } = document.documentElement;

/** The page is already readable and its forms work; this makes them comfortable. */
async function hydrate(): Promise<void> {
  const i18n = await loadI18n(isLocale(lang) ? lang : DEFAULT_LOCALE);
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}

void hydrate();
