import { addMonths } from "#app/domains/calendar/index.ts";
import { needsLanguageReason } from "#app/domains/vacancies/index.ts";
import type { CefrLevel, VacancyState } from "#app/platform/database/generated/enums.ts";
import { companyInShort } from "./company.ts";
import type { CompanyInShort } from "./company.ts";
import { generatedId } from "./ids.ts";
import { randomOf, weighted } from "./random.ts";
import type { Random } from "./random.ts";
import { before } from "./region.ts";
import type { Setting } from "./region.ts";

/** A company for every seven vacancies. */
const COMPANIES_PER_VACANCY = 0.15;
/** The larger, the more vacancies lie with few companies. */
const CONCENTRATION = 1.8;

const stateOf = weighted<VacancyState>([
  ["PUBLISHED", 62],
  ["FILLED", 18],
  ["CLOSED", 12],
  ["DRAFT", 8],
]);
const hoursOf = weighted([
  [40, 40],
  [39, 15],
  [38.5, 15],
  [37.5, 5],
  [35, 12],
  [30, 8],
  [20, 5],
] as const);
const openingsOf = weighted([
  [1, 62],
  [2, 22],
  [3, 9],
  [5, 5],
  [10, 2],
] as const);
const LEVELS: readonly CefrLevel[] = ["NONE", "A1", "A2", "B1", "B2", "C1", "C2"];
const REASONS = [
  "Unterweisungen zur Arbeitssicherheit und Übergaben werden auf Deutsch gesprochen.",
  "Gespräche mit Kundschaft und die Dokumentation werden auf Deutsch geführt.",
  "Pläne, Prüfprotokolle und Berichte sind auf Deutsch zu lesen und zu schreiben.",
];
const TEAMS = [
  "Sie arbeiten in einem Team von acht Personen und werden eingearbeitet.",
  "Eine erfahrene Kollegin oder ein erfahrener Kollege begleitet die ersten sechs Monate.",
  "Gearbeitet wird in zwei Schichten, die Pläne stehen vier Wochen im Voraus fest.",
  "Fortbildungen und der Besuch eines Deutschkurses zählen als Arbeitszeit.",
];

/** How many companies such a number of vacancies is spread over. */
export const companiesFor = (vacancies: number): number => Math.ceil(vacancies * COMPANIES_PER_VACANCY);

/** One vacancy of a company that is there once so many vacancies are. */
export function generateVacancy(setting: Setting, ordinal: number) {
  const random = randomOf(setting.seed, "vacancy", ordinal);
  const place = Math.floor(companiesFor(ordinal + 1) * random.next() ** CONCENTRATION);
  const company = companyInShort(setting, place);
  const occupation = setting.occupations.ofVacancy(random, company.industry);
  const at =
    company.establishments.length > 0 && random.chance(0.6) ? random.pick(company.establishments) : null;
  const { municipality, land } = at ?? company.head;
  const languageLevel = levelNear(occupation.german, random);
  const skills = random.some(setting.occupations.skills(occupation.isco08), random.int(1, 4));
  return {
    id: generatedId(setting.seed, "vacancy", ordinal),
    ...{ centerId: company.region.centerId, companyId: company.companyId, establishmentId: at?.id ?? null },
    ...{ title: occupation.title, isco08: occupation.isco08, kldb2010: occupation.kldb2010 },
    tasks: tasksOf(setting.occupations.title(occupation.isco08), skills, random),
    ...{ qualification: occupation.qualification, skills, languageLevel },
    languageReason: needsLanguageReason(languageLevel) ? random.pick(REASONS) : null,
    weeklyQuarterHours: hoursOf(random) * 4,
    ...payOf(occupation.pay, random),
    ...{
      contractKind: "EMPLOYMENT" as const,
      contractMonths: random.chance(0.85) ? 0 : random.pick([12, 24]),
    },
    ...{ municipality, land, openings: openingsOf(random) },
    startsOn: random.chance(0.4) ? null : `${addMonths(setting.today, random.int(1, 9)).slice(0, 8)}01`,
    ...{ collectiveAgreement: random.chance(0.4), housingHelp: random.chance(0.35) },
    relocationHelp: random.chance(0.25),
    regulated: setting.occupations.regulated(occupation.isco08),
    ...courseOf(setting, company, random),
    createdById: company.userId,
  };
}
export type GeneratedVacancy = ReturnType<typeof generateVacancy>;

/** State and instants that agree with it; only verified companies have published anything. */
function courseOf(setting: Setting, company: CompanyInShort, random: Random) {
  const written = random.int(5, Math.min(company.decided, 540));
  const createdAt = before(setting, written, random.int(0, 500));
  const state = company.state === "VERIFIED" ? stateOf(random) : "DRAFT";
  if (state === "DRAFT") return { state, createdAt, updatedAt: createdAt, publishedAt: null, closedAt: null };
  const published = Math.max(4, written - random.int(1, 10));
  const publishedAt = before(setting, published);
  const closedAt = state === "PUBLISHED" ? null : before(setting, random.int(0, published - 1));
  return { state, createdAt, updatedAt: closedAt ?? publishedAt, publishedAt, closedAt };
}

function levelNear(usual: CefrLevel, random: Random): CefrLevel {
  const step = random.chance(0.7) ? 0 : random.pick([-1, 1]);
  return LEVELS[LEVELS.indexOf(usual) + step] ?? usual;
}

/** Integer cents a month, in steps of ten euros. */
function payOf([from, to]: readonly [number, number], random: Random) {
  const middle = Math.round((from + to) / 20);
  const salaryMin = random.int(from / 10, middle) * 1000;
  const salaryMax = random.chance(0.75) ? random.int(middle, to / 10) * 1000 : null;
  return { salaryMin, salaryMax, salaryPeriod: "MONTH" as const };
}

function tasksOf(occupation: string, skills: readonly string[], random: Random): string {
  const work = skills.length > 0 ? `${occupation}, vor allem: ${skills.join(", ")}.` : `${occupation}.`;
  return `${work} ${random.pick(TEAMS)}`;
}
