import { formatDate, formatNumber, useI18n, useLocale, useT, type Namespace } from "#app/i18n/index.ts";
import { parsePlainDate } from "#app/domains/calendar/plain-date.ts";

/** Turns a code ("too_long:200") into a sentence: words of `forms`, else `errors.<code>` of the form's own words. */
export function useErrorText(labels: Namespace | undefined): (code: string) => string {
  const i18n = useI18n();
  const t = useT("forms");
  const locale = useLocale();
  return (code) => {
    const [key = "", ...rest] = code.split(":");
    const params = { limit: readableLimit(rest.join(":"), locale) };
    for (const namespace of ["forms", labels]) {
      if (namespace === undefined || !i18n.exists(`errors.${key}`, { ns: namespace })) continue;
      return i18n.getFixedT(i18n.language, namespace)(`errors.${key}`, params);
    }
    return t("errors.invalid");
  };
}

function readableLimit(limit: string, locale: ReturnType<typeof useLocale>): string {
  const date = parsePlainDate(limit);
  if (date) return formatDate(date, locale);
  return /^-?\d+$/.test(limit) ? formatNumber(Number(limit), locale) : limit;
}
