import { COUNTRIES } from "#app/domains/countries/index.ts";
import { parsePlainDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CefrLevel, QualificationKind } from "#app/platform/database/generated/enums.ts";
import { LANGUAGES, languageNames } from "../entries/languages.ts";
import type { EuropassCv, WrittenLanguage, WrittenPeriod } from "./cv.ts";
import { LONGEST } from "./schema.ts";
import type { EuropassItem } from "./schema.ts";

/** Something in the file that cannot be taken over; `name` is the language it is about. */
export interface EuropassFault {
  code:
    | "unknown_language"
    | "unknown_level"
    | "no_title"
    | "no_position"
    | "no_employer"
    | "no_start"
    | "ends_before_it_starts"
    | "too_long";
  value: string;
  name?: string;
}

const LEVELS: readonly CefrLevel[] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/** What the entries of a CV would be in a profile, and what is wrong with the others. */
export function proposeEntries(cv: EuropassCv): { items: EuropassItem[]; faults: EuropassFault[] } {
  const items: EuropassItem[] = [];
  const faults: EuropassFault[] = [];
  const take = (result: EuropassItem | EuropassFault) =>
    "code" in result ? faults.push(result) : items.push(result);
  for (const language of cv.languages) take(languageItem(language));
  for (const period of cv.qualifications) take(qualificationItem(period));
  for (const period of cv.experiences) take(experienceItem(period));
  const skills = [...new Set(cv.skills)];
  for (const skill of skills.filter((one) => one.length > LONGEST.skill)) {
    faults.push({ code: "too_long", value: skill.slice(0, LONGEST.skill) });
  }
  const short = skills.filter((one) => one.length <= LONGEST.skill);
  if (short.length > 0) items.push({ kind: "skills", skills: short });
  return { items: unique(items), faults };
}

/** The same entry twice in one file is one: a mother tongue may stand among the foreign languages, too. */
function unique(items: readonly EuropassItem[]): EuropassItem[] {
  const keys = items.map(itemKey);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** What makes two entries the same, whoever wrote them and however often a file is read. */
export function itemKey(item: EuropassItem): string {
  const fold = (text: string | null) =>
    (text ?? "").toLocaleLowerCase("de").replace(/\W+/gu, (gap) => gap.trim());
  switch (item.kind) {
    case "languages":
      return `language ${item.language}`;
    case "qualifications":
      return `qualification ${fold(item.title)} ${fold(item.institution)}`;
    case "experiences":
      return `experience ${item.startedOn} ${fold(item.title)} ${fold(item.employer)}`;
    case "skills":
      return "skills";
  }
}

function languageItem({ language, motherTongue, levels }: WrittenLanguage): EuropassItem | EuropassFault {
  const code = languageCode(language);
  if (code === null) return { code: "unknown_language", value: language };
  const written = levels.map((level) => LEVELS.indexOf(level.toUpperCase() as CefrLevel));
  if (!motherTongue && (written.length === 0 || written.includes(-1))) {
    return { code: "unknown_level", value: levels.join(", "), name: language };
  }
  // the lowest of the five: whoever reads a level counts on it in speaking and in writing
  const level = motherTongue ? "C2" : LEVELS[Math.min(...written)];
  return { kind: "languages", language: code, level: level as Exclude<CefrLevel, "NONE">, motherTongue };
}

/** ISO 639-1 of a code with two or three letters, or of a name in a language of the house; null if unknown. */
function languageCode(written: string): string | null {
  const word = written.trim().toLocaleLowerCase("de");
  if (/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(word)) {
    const [canonical = ""] = canonicalLocales(word);
    const code = canonical.split("-")[0] ?? "";
    // CLDR joins Tagalog with Filipino, which has no code of two letters
    const known = code === "fil" ? "tl" : code;
    if (LANGUAGES.includes(known)) return known;
  }
  for (const locale of ["en", "de", "ar"]) {
    const found = languageNames(locale).find(({ label }) => label.toLocaleLowerCase("de") === word);
    if (found) return found.value;
  }
  return null;
}

function canonicalLocales(word: string): string[] {
  try {
    return Intl.getCanonicalLocales(word);
  } catch {
    return [];
  }
}

function qualificationItem(period: WrittenPeriod): EuropassItem | EuropassFault {
  const { title, organisation } = period;
  if (title === "") return { code: "no_title", value: organisation };
  if (title.length > LONGEST.title || organisation.length > LONGEST.title)
    return { code: "too_long", value: title.slice(0, LONGEST.title) };
  const year = Number(period.end.slice(0, 4)) || null;
  return {
    kind: "qualifications",
    title,
    institution: organisation || null,
    country: countryCode(period.country),
    state: period.ongoing ? "ONGOING" : "FINISHED",
    finishedYear: year !== null && year >= 1940 && year <= 2100 ? year : null,
    qualification: kindOf(period),
  };
}

const ACADEMIC = /bachelor|master|licen|diplom|magist|degree|doctor|ph\.?\s?d|universit|hochschul|facult/i;

/** A first guess, which the person confirms: EQF 6 and above is mostly a degree, 5 a higher vocational one. */
function kindOf({ eqf, title, organisation }: WrittenPeriod): QualificationKind {
  const level = Number(eqf.replace(/\D/g, ""));
  if (level >= 6) return "ACADEMIC";
  if (level === 5) return "TERTIARY";
  if (level >= 1) return level >= 3 ? "VOCATIONAL" : "NONE";
  return ACADEMIC.test(`${title} ${organisation}`) ? "ACADEMIC" : "VOCATIONAL";
}

function experienceItem(period: WrittenPeriod): EuropassItem | EuropassFault {
  const { title, organisation } = period;
  if (title === "") return { code: "no_position", value: organisation };
  if (organisation === "") return { code: "no_employer", value: title };
  if (title.length > LONGEST.position || organisation.length > LONGEST.position)
    return { code: "too_long", value: title.slice(0, LONGEST.position) };
  const startedOn = monthOf(period.start);
  const endedOn = period.ongoing || period.end === "" ? null : monthOf(period.end);
  if (startedOn === null || (endedOn === null && !period.ongoing && period.end !== ""))
    return { code: "no_start", value: title };
  if (endedOn !== null && endedOn < startedOn) return { code: "ends_before_it_starts", value: title };
  return {
    kind: "experiences",
    title,
    employer: organisation,
    country: countryCode(period.country),
    startedOn,
    endedOn,
  };
}

/** The first of a written day's month; a year alone is its January, at both ends, so that none is counted too long. */
function monthOf(written: string): PlainDate | null {
  const [, year, month = "01"] = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?(?:T.*)?$/.exec(written) ?? [];
  return year === undefined ? null : parsePlainDate(`${year}-${month.padStart(2, "0")}-01`);
}

/** The Union writes Greece and the United Kingdom by codes of its own. */
const UNION_CODES: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

function countryCode(written: string): string | null {
  const code = written.toUpperCase();
  const known = UNION_CODES[code] ?? code;
  return COUNTRIES.includes(known) ? known : null;
}
