import { LOCALE_COOKIE, type Locale } from "./locale.ts";

const ONE_YEAR_SECONDS = 31_536_000;

/** The Set-Cookie value that keeps a choice of language for a year. */
export function localeCookie(locale: Locale, baseUrl: string): string {
  const secure = baseUrl.startsWith("https://") ? "; Secure" : "";
  return `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
