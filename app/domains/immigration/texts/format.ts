import type { TextParams } from "../criteria/types.ts";

/** Languages of the legal texts. */
export type Locale = "de" | "en";

/** A text in both languages. */
export type LocalText = Readonly<Record<Locale, string>>;

type Kind = "eur" | "date" | "number";

const MARKS: Record<Locale, { group: string; decimal: string }> = {
  de: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

// Written by hand, not with Intl: the same check must give the same bytes whatever the runtime's language data.
function decimal(value: number, locale: Locale, decimals: number): string {
  const { group, decimal: point } = MARKS[locale];
  const [whole = "0", fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

function number(value: number, locale: Locale): string {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimal(value, locale, decimals);
}

function euros(value: number, locale: Locale): string {
  const amount = decimal(value, locale, Number.isInteger(value) ? 0 : 2);
  return locale === "de" ? `${amount} €` : `€${amount}`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function date(day: string, locale: Locale): string {
  const [year, month, dayOfMonth] = day.split("-");
  if (locale === "de") return `${dayOfMonth}.${month}.${year}`;
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function write(value: string | number, kind: Kind | undefined, locale: Locale): string {
  if (kind === "eur") return euros(Number(value), locale);
  if (kind === "date") return date(String(value), locale);
  return typeof value === "number" ? number(value, locale) : value;
}

/** Writes a sentence with its values. */
export interface Template {
  hasPlaces: boolean;
  write: (params: TextParams) => string;
}

const PLACE = /\{(\w+)(?:\|(\w+))?\}/g;

/**
 * Reads a sentence once: {name} is a place for a value, {name|eur} for EUR, {name|date} for a day.
 */
export function compile(sentence: string, locale: Locale): Template {
  const parts: (string | { name: string; kind: Kind | undefined })[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PLACE)) {
    const [place, name = "", kind] = match;
    parts.push(sentence.slice(end, match.index), { name, kind: kind as Kind | undefined });
    end = match.index + place.length;
  }
  parts.push(sentence.slice(end));
  return {
    hasPlaces: end > 0,
    write: (params) =>
      parts
        .map((part) => (typeof part === "string" ? part : write(params[part.name] ?? "", part.kind, locale)))
        .join(""),
  };
}

/** A norm whose paragraph signs never stand alone at the end of a line. */
export const inOnePiece = (norm: string): string => norm.replace(/(§§?) /g, "$1\u00a0");
