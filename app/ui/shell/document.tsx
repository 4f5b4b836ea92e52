import { Links, Meta, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import { direction, useLocale, type Locale } from "#app/i18n/index.ts";
import { useNonce } from "../nonce.ts";
import { useFocusAfterNavigation } from "./focus.ts";

// zod must know before the first schema is made that it may not compile code (CSP without unsafe-eval).
const ZOD_WITHOUT_EVAL = "globalThis.__zod_globalConfig={jitless:true}";

/** The HTML around every page. */
export function Document({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const locale = useLocale();
  useFocusAfterNavigation();
  useReloadOnNewLanguage(locale);
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: ZOD_WITHOUT_EVAL }} />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** The browser holds the words of one language; walking into an area that is read in another one starts afresh. */
function useReloadOnNewLanguage(present: Locale): void {
  const wanted = useRouteLoaderData<{ locale: Locale }>("root")?.locale;
  useEffect(() => {
    if (wanted !== undefined && wanted !== present) window.location.reload();
  }, [wanted, present]);
}
