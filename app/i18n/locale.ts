/** Languages the pages speak. German is the source; the others are checked against it. */
export const LOCALES = ["de", "en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "de";
export const LOCALE_COOKIE = "lang";

/** The name of each language in itself: what a reader looks for who does not read the present one. */
export const LOCALE_NAMES: Record<Locale, string> = { de: "Deutsch", en: "English", ar: "العربية" };

/** Areas for people who work here: their words exist in German and English only, so no page mixes languages. */
const STAFF_AREAS = ["/employer", "/advisor", "/admin", "/operator", "/partner", "/check", "/register"];
const STAFF_LOCALES = ["de", "en"] as const satisfies readonly Locale[];
export type StaffLocale = (typeof STAFF_LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language of what companies, centers and the law say: German, or English where that was chosen. */
export function staffLocale(locale: string | undefined): StaffLocale {
  return locale === "en" ? "en" : "de";
}

/** Reading direction, for `<html dir>`. */
export function direction(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** The languages a page at this path can be read in. */
export function localesAt(pathname: string): readonly Locale[] {
  const isStaff = STAFF_AREAS.some(
    (area) => pathname === area || pathname.startsWith(`${area}/`) || pathname.startsWith(`${area}.`),
  );
  return isStaff ? STAFF_LOCALES : LOCALES;
}

/**
 * The language of a request: what was chosen here (cookie), then the account's, then the browser's wishes in
 * their order, then German. A choice the page cannot be read in counts as no choice.
 */
export function resolveLocale(request: Request, userLocale?: string | null): Locale {
  const offered = localesAt(new URL(request.url).pathname);
  const wishes = [
    cookieValue(request.headers.get("Cookie"), LOCALE_COOKIE),
    userLocale,
    ...acceptedLanguages(request),
  ];
  for (const wish of wishes) {
    const locale = offered.find((candidate) => candidate === wish);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}

function cookieValue(header: string | null, name: string): string | undefined {
  const pair = header?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  return pair?.slice(pair.indexOf("=") + 1).trim();
}

/** Primary tags of Accept-Language, best first; entries of equal weight keep their order (RFC 9110 § 12.5.4). */
function acceptedLanguages(request: Request): string[] {
  const header = request.headers.get("Accept-Language") ?? "";
  return header
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      return { language: tag.split("-")[0]?.toLowerCase() ?? "", weight };
    })
    .filter(({ language, weight }) => language !== "" && weight > 0)
    .sort((first, second) => second.weight - first.weight)
    .map(({ language }) => language);
}
