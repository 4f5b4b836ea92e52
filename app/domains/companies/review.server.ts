import type { Ctx } from "#app/permissions/context.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";
import { containsText } from "#app/platform/database/contains.ts";
import { notFound } from "#app/platform/errors.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import { foldText } from "#app/domains/centers/index.ts";
import { listPossibleDuplicates } from "./alike.server.ts";
import { listDecisions } from "./history.server.ts";
import { DETAILS } from "./queries.server.ts";

const LIVE = { endedAt: null } as const;

/** People with access to a company, those with one role or all. */
export async function listPeople(
  { db }: Pick<Ctx, "db">,
  { companyId, role }: { companyId: string; role?: "HR_ADMIN" },
) {
  const live = { companyId, ...LIVE, ...(role && { role }) };
  const people = await db.user.findMany({
    where: { memberships: { some: live } },
    select: {
      ...{ id: true, name: true, email: true, emailVerified: true },
      memberships: { where: live, select: { role: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ memberships, ...person }) => ({ ...person, role: memberships[0]?.role ?? null }));
}

/** The company that stands for a merged one, or null for any other. */
export async function mergedInto({ db }: Pick<Ctx, "db">, companyId: string): Promise<string | null> {
  const merge = await db.companyMerge.findFirst({ where: { fromId: companyId }, select: { intoId: true } });
  return merge?.intoId ?? null;
}

/**
 * A company as the center looks at it: with people, places, vacancies, figures of the work that is done for it, possible
 * duplicates, decisions, and what was taken into it.
 */
export async function getCompanyForReview(ctx: Pick<Ctx, "db" | "ability">, companyId: string) {
  const company = await ctx.db.company.findFirst({
    where: { id: companyId },
    select: {
      ...DETAILS,
      centerId: true,
      vacancies: {
        select: { id: true, title: true, state: true, openings: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: PAGE_SIZE,
      },
      mergedFrom: {
        select: { id: true, fromName: true, intoName: true, replaced: true, moved: true, at: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
      },
      _count: {
        select: {
          ...{ vacancies: true, requests: true, proposals: true, cases: true },
          checks: true,
        },
      },
    },
  });
  if (!company) notFound("Company");
  const [duplicates, people, decisions] = await Promise.all([
    listPossibleDuplicates(ctx, companyId),
    listPeople(ctx, { companyId }),
    listDecisions(ctx, companyId),
  ]);
  const { _count: counts, ...details } = company;
  // what the reader may not see is left out, and not said to be none
  const seesCases = ctx.ability.can("read", "Case");
  const figures = seesCases ? counts : { ...counts, proposals: null, cases: null };
  return { ...details, figures, duplicates, people, decisions };
}

export interface CompanyListQuery {
  state: CompanyState | null;
  /** only those that may be registered twice */
  alike: boolean;
  /** part of a name or place, as typed */
  search: string;
  /** from 1 */
  page: number;
}

const STANDING = { state: { not: "MERGED" } } as const;
const MAY_BE_DOUBLE = { alike: { some: { dismissedAt: null } } } as const;

/** One page of the center's companies: those waiting longest first. Merged ones are listed by their state alone. */
export async function listCompanies(
  { db }: Pick<Ctx, "db">,
  { state, alike, search, page }: CompanyListQuery,
) {
  const matches = searchFor(search);
  const [rows, byState, double] = await Promise.all([
    db.company.findMany({
      where: { AND: [matches, state ? { state } : STANDING, alike ? MAY_BE_DOUBLE : {}] },
      select: {
        ...{ id: true, legalName: true, municipality: true, industry: true, state: true },
        ...{ createdAt: true, stateSince: true },
        _count: { select: { vacancies: true, alike: { where: { dismissedAt: null } } } },
      },
      orderBy: [{ state: "asc" }, { stateSince: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db.company.groupBy({ by: ["state"], where: matches, _count: { id: true } }),
    db.company.count({ where: { AND: [matches, STANDING, MAY_BE_DOUBLE] } }),
  ]);
  const counts = { PENDING: 0, VERIFIED: 0, REJECTED: 0, MERGED: 0 };
  for (const group of byState) counts[group.state] = group._count.id;
  const all = counts.PENDING + counts.VERIFIED + counts.REJECTED;
  const companies = rows.map(({ _count, createdAt, stateSince, ...row }) => ({
    ...row,
    since: stateSince ?? createdAt,
    vacancies: _count.vacancies,
    alike: _count.alike,
  }));
  const total = alike ? double : state ? counts[state] : all;
  return { companies, counts: { ...counts, all, alike: double }, total };
}

const MOST_FOUND = 10;

/** Other companies of the same center by part of their name or place: for one that looks like none but is the same. */
export function findOthers(
  { db }: Pick<Ctx, "db">,
  { company, search }: { company: { id: string; centerId: string }; search: string },
) {
  const { id, centerId } = company;
  return db.company.findMany({
    where: { AND: [searchFor(search), STANDING, { centerId, id: { not: id } }] },
    select: { id: true, legalName: true, municipality: true, state: true },
    orderBy: [{ legalName: "asc" }, { id: "asc" }],
    take: MOST_FOUND,
  });
}

function searchFor(search: string) {
  const typed = search.trim();
  if (typed === "") return {};
  const contains = containsText(typed);
  const folded = foldText(typed);
  return {
    OR: [
      { legalName: contains },
      { municipality: contains },
      ...(folded === "" ? [] : [{ nameKey: { contains: folded } }]),
    ],
  };
}
