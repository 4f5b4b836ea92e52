import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import type { InterviewState, VacancyState } from "#app/platform/database/generated/enums.ts";
import { containsText } from "#app/platform/database/contains.ts";
import { notFound } from "#app/platform/errors.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import type { VacancyFilter } from "./list/filter.ts";
import { archived, matching, narrowed, type VacancyWhere } from "./list/where.server.ts";
import type { VacancyOrder } from "./rules.ts";
import { rightsOn } from "./rights.server.ts";
import { termsOf } from "./terms.server.ts";
import { turnOf, waitsForCompany } from "./turn.ts";
import { SNAPSHOT } from "./versions/snapshot.ts";

type Reader = Pick<Ctx, "db">;

const OPEN_REQUEST: { state: { not: "CLOSED" } } = { state: { not: "CLOSED" } };
const LATEST_FIRST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];

/** What `turnOf` looks at. A vacancy has few open matters; the limits only bound a runaway. */
const MATTERS = {
  state: true,
  createdAt: true,
  publishedAt: true,
  closedAt: true,
  company: { select: { state: true } },
  proposals: {
    select: { state: true, updatedAt: true, interview: { select: { state: true } } },
    take: 200,
  },
  requests: { where: OPEN_REQUEST, select: { turn: true, turnSince: true }, take: 50 },
} as const;

interface MattersRow {
  state: VacancyState;
  createdAt: Date;
  publishedAt: Date | null;
  closedAt: Date | null;
  company: { state: Parameters<typeof turnOf>[0]["company"] };
  proposals: {
    state: Parameters<typeof turnOf>[0]["proposals"][number]["state"];
    updatedAt: Date;
    interview: { state: InterviewState } | null;
  }[];
  requests: { turn: Parameters<typeof turnOf>[0]["requests"][number]["turn"]; turnSince: Date }[];
}

function turnOfRow(row: MattersRow) {
  return turnOf({
    state: row.state,
    since: row.closedAt ?? row.publishedAt ?? row.createdAt,
    company: row.company.state,
    proposals: row.proposals.map(({ state, updatedAt, interview }) => ({
      ...{ state, since: updatedAt, interview: interview?.state },
    })),
    requests: row.requests.map(({ turn, turnSince }) => ({ turn, since: turnSince })),
  });
}

export interface VacancyListQuery {
  state: VacancyState | null;
  /** Words of the title or place; empty for all. */
  search: string;
  /** from 1 */
  page: number;
}

const ORDERS: Record<
  VacancyOrder,
  { [Key in "createdAt" | "title" | "startsOn" | "id"]?: "asc" | "desc" }[]
> = {
  newest: LATEST_FIRST,
  title: [{ title: "asc" }, { id: "asc" }],
  // where no start is named, the database puts it last
  start: [{ startsOn: "asc" }, { id: "asc" }],
};

/**
 * One page of the vacancies of the own company, with how many there are in each state and in the archive, and what can
 * be chosen from.
 */
export async function listVacancies(
  ctx: Pick<UserCtx, "db" | "user" | "today">,
  { page, ...filter }: VacancyFilter & { page: number },
) {
  const { db, today } = ctx;
  // who reads vacancies in another office as well sees those of the company alone
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const matches = narrowed(companyId, filter, today);
  const listed = { AND: [matches, archived(filter.archived)] };
  const orderBy = ORDERS[filter.order];
  const [where, counts, archive, choices] = await Promise.all([
    onPage({ db }, { where: { AND: [listed, filter.state ? { state: filter.state } : {}] }, orderBy, page }),
    countByState({ db }, listed),
    db.vacancy.count({ where: { AND: [matches, archived(true)] } }),
    choicesOf({ db }, companyId),
  ]);
  const rows = await db.vacancy.findMany({
    where,
    select: {
      ...{ id: true, version: true, title: true, municipality: true, openings: true, isco08: true },
      ...MATTERS,
    },
    orderBy,
  });
  const vacancies = rows.map((row) => ({
    ...{ id: row.id, version: row.version, title: row.title, municipality: row.municipality },
    ...{ isco08: row.isco08, openings: row.openings, state: row.state },
    proposals: row.proposals.length,
    requests: row.requests.length,
    turn: turnOfRow(row),
  }));
  const total = filter.state ? counts[filter.state] : counts.all;
  return { vacancies, counts: { ...counts, archive }, total, choices };
}

/** The occupations and places of a company's vacancies: what its list can be narrowed to. */
async function choicesOf({ db }: Reader, companyId: string) {
  const where = { companyId };
  const [occupations, places] = await Promise.all([
    db.vacancy.groupBy({ by: ["isco08"], where, orderBy: { isco08: "asc" } }),
    db.vacancy.groupBy({ by: ["municipality"], where, orderBy: { municipality: "asc" } }),
  ]);
  return {
    occupations: occupations.map(({ isco08 }) => isco08),
    places: places.map(({ municipality }) => municipality),
  };
}

/**
 * The vacancies of one page, found before they are read: together, the database would look up the matters of all that
 * match before it keeps 25.
 */
async function onPage(
  { db }: Reader,
  { where, orderBy, page }: { where: VacancyWhere; orderBy: (typeof ORDERS)[VacancyOrder]; page: number },
): Promise<VacancyWhere> {
  const skip = (page - 1) * PAGE_SIZE;
  const found = await db.vacancy.findMany({ where, orderBy, skip, take: PAGE_SIZE, select: { id: true } });
  return { id: { in: found.map(({ id }) => id) } };
}

async function countByState({ db }: Reader, where: VacancyWhere) {
  const groups = await db.vacancy.groupBy({ by: ["state"], where, _count: { id: true } });
  const counts = { DRAFT: 0, PUBLISHED: 0, FILLED: 0, CLOSED: 0 };
  for (const group of groups) counts[group.state] = group._count.id;
  return { ...counts, all: groups.reduce((sum, group) => sum + group._count.id, 0) };
}

/** Companies whose name holds the typed words. Asked first: with the name in the same OR, no index could find the titles. */
async function companiesNamed({ db }: Reader, search: string): Promise<string[]> {
  if (search.trim() === "") return [];
  const found = await db.company.findMany({
    where: { legalName: containsText(search) },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

/** Vacancies of the center's companies, by title, company or place; the latest first. */
export async function listCenterVacancies({ db }: Reader, { state, page, search }: VacancyListQuery) {
  const companies = await companiesNamed({ db }, search);
  const matches = matching(search, () => ({ companyId: { in: companies } }));
  const orderBy = LATEST_FIRST;
  const [where, counts] = await Promise.all([
    onPage({ db }, { where: { AND: [matches, state ? { state } : {}] }, orderBy, page }),
    countByState({ db }, matches),
  ]);
  const rows = await db.vacancy.findMany({
    where,
    select: {
      ...{ id: true, title: true, municipality: true, openings: true, startsOn: true, isco08: true },
      ...MATTERS,
      company: { select: { id: true, legalName: true, state: true } },
    },
    orderBy,
  });
  const vacancies = rows.map((row) => ({
    ...{ id: row.id, title: row.title, municipality: row.municipality, isco08: row.isco08 },
    ...{ openings: row.openings, state: row.state, company: row.company },
    startsOn: row.startsOn && fromUtcDate(row.startsOn),
    since: row.closedAt ?? row.publishedAt ?? row.createdAt,
    proposals: row.proposals.length,
  }));
  return { vacancies, counts, total: state ? counts[state] : counts.all };
}

const FIELDS = { ...SNAPSHOT, id: true, version: true, companyId: true } as const;

/** Drafts and published vacancies of the own company, the latest first, with the terms the law looks at. */
export async function listOpenVacancies({ db }: Reader) {
  const rows = await db.vacancy.findMany({
    where: { state: { in: ["DRAFT", "PUBLISHED"] } },
    select: { ...FIELDS, state: true, createdAt: true },
    orderBy: LATEST_FIRST,
    take: PAGE_SIZE,
  });
  return rows.map(termsOf);
}

/** The fields of a vacancy as forms and the check use them; throws NotFoundError when it is not visible. */
export async function getVacancy(ctx: Pick<Ctx, "db" | "ability">, vacancyId: string) {
  const row = await ctx.db.vacancy.findFirst({
    where: { id: vacancyId },
    select: { ...FIELDS, state: true },
  });
  return row ? { ...termsOf(row), may: rightsOn(ctx, row) } : notFound("Vacancy");
}

/** Whether there is such a vacancy for the reader. */
export async function isOwnVacancy({ db }: Reader, vacancyId: string): Promise<boolean> {
  return (await db.vacancy.count({ where: { id: vacancyId } })) > 0;
}

/** Everything the page of one vacancy shows, in one statement. */
export async function getVacancyPage(ctx: Pick<Ctx, "db" | "ability">, vacancyId: string) {
  const row = await ctx.db.vacancy.findFirst({
    where: { id: vacancyId },
    select: {
      ...FIELDS,
      ...MATTERS,
      adUntil: true,
      company: { select: { id: true, legalName: true, state: true } },
      establishment: { select: { name: true } },
      checks: {
        select: { id: true, asOf: true, recommended: true, createdAt: true },
        orderBy: LATEST_FIRST,
        take: 5,
      },
      _count: { select: { requests: true, cases: true } },
    },
  });
  if (!row) notFound("Vacancy");
  const { proposals, requests, checks, _count, adUntil, ...vacancy } = row;
  return {
    ...termsOf(vacancy),
    adUntil: adUntil && fromUtcDate(adUntil),
    may: rightsOn(ctx, row),
    turn: turnOfRow(row),
    proposals: {
      all: proposals.length,
      waiting: proposals.filter(({ state, interview }) =>
        waitsForCompany({ state, interview: interview?.state }),
      ).length,
    },
    requests: { all: _count.requests, open: requests.length },
    cases: _count.cases,
    checks: checks.map((check) => ({ ...check, asOf: fromUtcDate(check.asOf) })),
  };
}
