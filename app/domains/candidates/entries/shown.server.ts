import { countryName } from "#app/domains/countries/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { monthsOf } from "../rules/summary.ts";
import { languageName } from "./languages.ts";
import type { Entries } from "./read.server.ts";

/** The entries with names in a language instead of codes; made on the server, as browsers know other names. */
export function shownEntries(entries: Entries, locale: string, today: string) {
  const occupation = (isco08: string | null) =>
    isco08 && (occupationTitle(isco08, locale === "de" ? "de" : "en") ?? isco08);
  const country = (code: string | null | undefined) => (code ? countryName(code, locale) : null);
  return {
    ...entries,
    languages: entries.languages.map((entry) => ({ ...entry, name: languageName(entry.language, locale) })),
    qualifications: entries.qualifications.map((entry) => ({
      ...entry,
      occupation: occupation(entry.isco08),
      country: country(entry.proof?.country),
    })),
    experiences: entries.experiences.map((entry) => ({
      ...entry,
      occupation: occupation(entry.isco08),
      country: country(entry.history?.country),
      months: monthsOf([entry], today),
    })),
  };
}

export type ShownEntries = ReturnType<typeof shownEntries>;

/** What a company sees of the entries: the past as years by occupation, and whether more comes with consent. */
export function companyEntries(entries: Entries, locale: string, today: string) {
  const { languages, qualifications, experiences } = shownEntries(entries, locale, today);
  const groups = Map.groupBy(experiences, ({ occupation }) => occupation);
  return {
    languages,
    qualifications,
    experiences: experiences.filter(({ history }) => history !== null),
    years: [...groups]
      .map(([occupation, periods]) => ({ occupation, months: monthsOf(periods, today) }))
      .sort((first, second) => second.months - first.months),
    anonymous: [
      ...qualifications.map(({ proof }) => proof),
      ...experiences.map(({ history }) => history),
    ].some((part) => part === null),
  };
}

export type CompanyEntries = ReturnType<typeof companyEntries>;
