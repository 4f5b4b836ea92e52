import { comparePlainDates, parsePlainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import {
  occupationCode,
  resolveOccupation,
  searchOccupations,
  type NameIndex,
  type OccupationName,
} from "#app/domains/occupations/index.ts";
import type { QualificationKind } from "#app/platform/database/generated/enums.ts";
import { SALARY_PERIODS, type VacancyInput } from "../schema.ts";
import { HEAD_OFFICE } from "../schema.ts";
import type { Posting } from "./find-posting.ts";
import { plainText } from "./plain-text.ts";

/** Why something of a posting needs a look, or did not come along. */
export type LeftCode =
  | "no_field"
  | "unclear"
  | "shortened"
  | "guessed"
  | "other_company"
  | "no_such_place"
  | "other_currency"
  | "other_period"
  | "hours_needed"
  | "past";

/** A property of the posting that did not become what it says. */
export interface Left {
  property: string;
  value: string;
  code: LeftCode;
}

export interface FromPosting {
  values: { [Name in keyof VacancyInput]?: VacancyInput[Name] };
  left: readonly Left[];
}

interface Known {
  companyName: string;
  headOffice: string;
  establishments: readonly { value: string; label: string }[];
  today: PlainDate;
  /** names of occupations beside our own, null where there are none */
  occupations: NameIndex<OccupationName> | null;
}

const LONGEST = { title: 120, tasks: 4_000, skill: 80, shown: 160 } as const;
const MOST_SKILLS = 20;
const CENTS = 100;

type Taken = { values?: FromPosting["values"]; left?: LeftCode };
type Reader = (value: unknown, posting: Posting, known: Known) => Taken;

const isObject = (value: unknown): value is Posting =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? plainText(String(value))
    : "";
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const UNCLEAR: Taken = { left: "unclear" };

const readTitle: Reader = (value, _posting, { occupations: further }) => {
  const title = textOf(value).replaceAll("\n", " ");
  const [best] = searchOccupations(title, { limit: 1, further });
  const occupation = best && occupationCode({ isco08: best.isco08, kldb2010: best.kldb2010 ?? null });
  const values = { title: title.slice(0, LONGEST.title).toWellFormed(), ...(occupation && { occupation }) };
  if (title.length > LONGEST.title) return { values, left: "shortened" };
  return occupation ? { values, left: "guessed" } : { values };
};

const readDescription: Reader = (value, posting) => {
  const tasks = [value, posting.responsibilities].map(textOf).filter(Boolean).join("\n");
  const values = { tasks: tasks.slice(0, LONGEST.tasks).toWellFormed() };
  return tasks.length > LONGEST.tasks ? { values, left: "shortened" } : { values };
};

const readSkills: Reader = (value) => {
  const named = [value].flat().map((one) => textOf(isObject(one) ? one.name : one));
  const skills = named
    .flatMap((one) => one.split(/[\n,;•]/))
    .map((one) => one.replace(/^[-–\s]+/, "").trim())
    .filter((one) => one !== "" && one.length <= LONGEST.skill);
  if (skills.length === 0) return UNCLEAR;
  const values = { skills: [...new Set(skills)].slice(0, MOST_SKILLS) };
  return values.skills.length < skills.length ? { values, left: "shortened" } : { values };
};

const readSalary: Reader = (value) => {
  const salary = first(value);
  if (!isObject(salary)) return UNCLEAR;
  if (textOf(salary.currency).toUpperCase() !== "EUR") return { left: "other_currency" };
  const amount = isObject(salary.value) ? salary.value : salary;
  const salaryPeriod = SALARY_PERIODS.find((period) => period === textOf(amount.unitText).toUpperCase());
  if (salaryPeriod === undefined) return { left: "other_period" };
  const cents = (of: unknown) => {
    const euros = typeof of === "string" && of.trim() !== "" ? Number(of) : of;
    return typeof euros === "number" && euros > 0 ? Math.round(euros * CENTS) : undefined;
  };
  const salaryMin = cents(amount.minValue) ?? cents(amount.value);
  if (salaryMin === undefined) return UNCLEAR;
  const salaryMax = cents(amount.maxValue);
  return {
    values: {
      salaryMin,
      salaryPeriod,
      ...(salaryMax !== undefined && salaryMax > salaryMin && { salaryMax }),
    },
  };
};

const readPlace: Reader = (value, _posting, { headOffice, establishments }) => {
  const addresses = [value]
    .flat()
    .flatMap((place) => (isObject(place) && isObject(place.address) ? [place.address] : []));
  const offers = [...establishments, { value: HEAD_OFFICE, label: headOffice }];
  for (const { postalCode, addressLocality } of addresses) {
    const ends = [`${textOf(postalCode)} ${textOf(addressLocality)}`, ` ${textOf(addressLocality)}`];
    for (const end of ends.filter((one) => one.trim() !== "")) {
      const found = offers.find(({ label }) => label.toLowerCase().endsWith(end.toLowerCase()));
      if (found) return { values: { establishmentId: found.value } };
    }
  }
  return { left: "no_such_place" };
};

const readOpenings: Reader = (value) => {
  const openings = Number(textOf(value));
  return Number.isInteger(openings) && openings > 0 && openings <= 500 ? { values: { openings } } : UNCLEAR;
};

const readStart: Reader = (value, _posting, { today }) => {
  const day = parsePlainDate(textOf(value).slice(0, 10));
  if (day === null) return UNCLEAR;
  return comparePlainDates(day, today) < 0 ? { left: "past" } : { values: { startsOn: day } };
};

const readHours: Reader = (value) => {
  const [, hours = ""] =
    /(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h\b|std|stunden|hours|hrs)/i.exec(textOf(value)) ?? [];
  const quarters = Number(hours.replace(",", ".")) * 4;
  return Number.isInteger(quarters) && quarters >= 4 && quarters <= 240
    ? { values: { weeklyHours: quarters } }
    : UNCLEAR;
};

const CREDENTIALS: Readonly<Record<string, QualificationKind>> = {
  "bachelor degree": "ACADEMIC",
  "postgraduate degree": "ACADEMIC",
  "associate degree": "TERTIARY",
  "professional certificate": "VOCATIONAL",
  "no requirements": "NONE",
};

const readEducation: Reader = (value) => {
  const education = first(value);
  const words = textOf(isObject(education) ? education.credentialCategory : education).toLowerCase();
  const qualification = CREDENTIALS[words];
  return qualification ? { values: { qualification } } : UNCLEAR;
};

const readOccupation: Reader = (value) => {
  for (const one of [value].flat()) {
    const text = isObject(one) ? textOf(one.codeValue) : textOf(one);
    const codes = resolveOccupation(/\b\d{4,5}\b/.exec(text)?.[0] ?? "");
    if (codes) return { values: { occupation: occupationCode(codes) } };
  }
  return UNCLEAR;
};

const readCompany: Reader = (value, _posting, { companyName }) => {
  const name = textOf(isObject(value) ? value.name : value);
  return name.toLowerCase() === companyName.toLowerCase() ? {} : { left: "other_company" };
};

/** In this order: what is said twice, the later one counts. */
const READERS: Readonly<Record<string, Reader>> = {
  title: readTitle,
  description: readDescription,
  responsibilities: () => ({}),
  occupationalCategory: readOccupation,
  educationRequirements: readEducation,
  skills: readSkills,
  employmentType: (_value, { workHours }) => (workHours === undefined ? { left: "hours_needed" } : {}),
  workHours: readHours,
  baseSalary: readSalary,
  jobLocation: readPlace,
  jobStartDate: readStart,
  totalJobOpenings: readOpenings,
  hiringOrganization: readCompany,
};

/** What belongs to the page it stood on, and says nothing about the job. */
const NOT_OF_THE_JOB = [
  "@context",
  "@type",
  "@id",
  "url",
  "identifier",
  "datePosted",
  "validThrough",
  "directApply",
];

/**
 * What of a posting becomes a field of a vacancy, and what does not, with the reason. Nothing is taken for sure that is
 * not said: hours, German and the kind of contract stay for the person to fill in.
 */
export function fromPosting(posting: Posting, known: Known): FromPosting {
  const present = Object.keys(posting).filter(
    (name) => !NOT_OF_THE_JOB.includes(name) && posting[name] !== null,
  );
  const taken = Object.entries(READERS)
    .filter(([name]) => present.includes(name))
    .map(([name, read]) => ({ name, ...read(posting[name], posting, known) }));
  const values = Object.assign({}, ...taken.map((one) => one.values)) as FromPosting["values"];
  const wasGuessed =
    values.occupation !== undefined &&
    !taken.some(({ name, values: of }) => name !== "title" && of?.occupation);
  const left = [
    ...taken.flatMap(({ name, left: code }) =>
      code === undefined || (code === "guessed" && !wasGuessed) ? [] : [{ name, code }],
    ),
    ...present
      .filter((name) => READERS[name] === undefined)
      .map((name) => ({ name, code: "no_field" as const })),
  ];
  return {
    values,
    left: left.map(({ name, code }) => ({ property: name, value: shown(posting[name]), code })),
  };
}

/** Nothing that people wrote lies deeper. */
const DEEPEST = 6;

/** The texts in a value; names of types say nothing to people. */
function textsIn(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, depth + 1));
  if (!isObject(value)) return [textOf(value)];
  const inside = Object.entries(value).filter(([name]) => !name.startsWith("@"));
  return inside.flatMap(([, one]) => textsIn(one, depth + 1));
}

function shown(value: unknown): string {
  const text = textsIn(value).filter(Boolean).join(", ");
  return text.length > LONGEST.shown ? `${text.slice(0, LONGEST.shown).toWellFormed()}…` : text;
}
