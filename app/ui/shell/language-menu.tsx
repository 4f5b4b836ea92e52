import { useLocation } from "@remix-run/react";
import { LOCALE_NAMES, localesAt, useLocale, useT } from "#app/i18n/index.ts";
import { Menu } from "./menu.tsx";

/** The languages this page can be read in. A plain form: the whole page comes anew in the chosen one. */
export function LanguageMenu() {
  const t = useT("shell");
  const present = useLocale();
  const { pathname, search } = useLocation();
  return (
    <Menu
      className="menu--language"
      name={`${present.toUpperCase()} – ${t("changeLanguage")}`}
      label={
        <>
          <Globe />
          <span className="menu__code">{present.toUpperCase()}</span>
        </>
      }
    >
      <form method="post" action="/language">
        <input type="hidden" name="next" value={pathname + search} />
        {localesAt(pathname).map((locale) => (
          <button
            key={locale}
            type="submit"
            name="lang"
            value={locale}
            lang={locale}
            className="menu__item"
            aria-current={locale === present ? "true" : undefined}
          >
            {LOCALE_NAMES[locale]}
          </button>
        ))}
      </form>
    </Menu>
  );
}

function Globe() {
  return (
    <svg className="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M2.5 10h15M10 2.5c-5 5-5 10 0 15c5-5 5-10 0-15" />
    </svg>
  );
}
