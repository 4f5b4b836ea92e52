// Past the calendar's face on purpose: the face brings holidays and zod, which no browser needs to write a date.
import { berlinDay, berlinTime } from "#app/domains/calendar/berlin.ts";
import { daysBetween, fromUtcDate, weekdayOf, type PlainDate } from "#app/domains/calendar/plain-date.ts";
import type { Locale } from "./locale.ts";

/*
 * Dates are put together from our own words: server and browser carry different editions of Unicode's date
 * formats, and one differing comma would make React throw the server's page away.
 */
const MONTHS: Record<Locale, readonly string[]> = {
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ar: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
};
const WEEKDAYS: Record<Locale, readonly string[]> = {
  de: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
};

/** Digits stay Latin in Arabic: they stand that way on every German letter. */
const NUMBER_TAGS: Record<Locale, string> = { de: "de-DE", en: "en-GB", ar: "ar-u-nu-latn" };

// a formatter takes longer to make than a page has time for its hundreds of numbers
const numberFormats = new Map<string, Intl.NumberFormat>();
const hourFormats = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const relativeFormats = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));

function perLocale<Format>(make: (tag: string) => Format): Record<Locale, Format> {
  return { de: make(NUMBER_TAGS.de), en: make(NUMBER_TAGS.en), ar: make(NUMBER_TAGS.ar) };
}

/** short "26.11.2026" (en "26/11/2026"), weekday "Do, 26.11.2026", long "26. November 2026". */
export type DateStyle = "short" | "weekday" | "long";

/** A calendar day in words of the language. A Date is read as the day of a DATE column (UTC midnight). */
export function formatDate(date: PlainDate | Date, locale: Locale, style: DateStyle = "short"): string {
  const day = typeof date === "string" ? date : fromUtcDate(date);
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  if (style === "long") {
    const monthName = MONTHS[locale][Number(month) - 1] ?? month;
    return locale === "de"
      ? `${Number(dayOfMonth)}. ${monthName} ${year}`
      : `${Number(dayOfMonth)} ${monthName} ${year}`;
  }
  const separator = locale === "en" ? "/" : ".";
  const short = [dayOfMonth, month, year].join(separator);
  if (style === "short") return short;
  const weekday = WEEKDAYS[locale][weekdayOf(day) - 1] ?? "";
  return locale === "ar" ? `${weekday} ${short}` : `${weekday}, ${short}`;
}

/** A day's month as people type it, "03/2019", in every language. */
export function formatMonth(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** An instant as day and time in Germany: "26.11.2026, 14:05". */
export function formatInstant(instant: Date | string, locale: Locale): string {
  const moment = typeof instant === "string" ? new Date(instant) : instant;
  return `${formatDate(berlinDay(moment), locale)}, ${formatTime(moment)}`;
}

/** The time of an instant in Germany: "14:05". */
export function formatTime(instant: Date | string): string {
  return berlinTime(typeof instant === "string" ? new Date(instant) : instant);
}

/** From and to as one phrase: "23. März bis 4. Mai 2027"; the year is said once if it is the same. */
export function formatDateRange(from: PlainDate, to: PlainDate, locale: Locale): string {
  if (from === to) return formatDate(from, locale, "long");
  const start = formatDate(from, locale, "long");
  const year = from.slice(0, 4);
  const shortened = year === to.slice(0, 4) ? start.slice(0, -year.length).trimEnd() : start;
  return [shortened, RANGE_WORD[locale], formatDate(to, locale, "long")].join(" ");
}
const RANGE_WORD: Record<Locale, string> = { de: "bis", en: "to", ar: "إلى" };

/** How far a day is from today, in words: "heute", "in 5 Tagen", "vor 3 Tagen"; from 21 days on in weeks. */
export function relativeDay(date: PlainDate | Date, today: PlainDate, locale: Locale): string {
  const days = daysBetween(today, typeof date === "string" ? date : fromUtcDate(date));
  const words = relativeFormats[locale];
  if (Math.abs(days) < 21) return words.format(days, "day");
  return words.format(Math.trunc(days / 7), "week");
}

/** Integer cents as euros: "46.000 €", with cents only where there are any. */
export function formatMoney(cents: number, locale: Locale): string {
  const fractionDigits = cents % 100 === 0 ? 0 : 2;
  const amount = formatNumber(cents / 100, locale, fractionDigits);
  return locale === "en" ? `€${amount}` : `${amount}\u00a0€`;
}

/** Weekly hours from quarter hours: 155 → "38,75". The unit is said by the text around it. */
export function formatHours(quarterHours: number, locale: Locale): string {
  return hourFormats[locale].format(quarterHours / 4);
}

/** A number with the language's separators and exactly this many decimals. */
export function formatNumber(value: number, locale: Locale, fractionDigits = 0): string {
  const key = `${locale} ${fractionDigits}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(NUMBER_TAGS[locale], {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  numberFormats.set(key, format);
  return format.format(value);
}
