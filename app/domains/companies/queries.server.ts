import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";
import { containsText } from "#app/platform/database/contains.ts";
import { notFound } from "#app/platform/errors.ts";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import { foldText } from "#app/domains/centers/index.ts";
import { companyBar } from "./rules.ts";

const ADDRESS = { street: true, postcode: true, municipality: true, land: true } as const;
const CENTER = { id: true, name: true, email: true, phone: true } as const;
const BY_NAME: { name?: "asc"; id?: "asc" }[] = [{ name: "asc" }, { id: "asc" }];
const DETAILS = {
  id: true,
  version: true,
  legalName: true,
  ...ADDRESS,
  size: true,
  industry: true,
  betriebsnummer: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  state: true,
  stateReason: true,
  stateSince: true,
  verifiedAt: true,
  createdAt: true,
  updatedAt: true,
  center: { select: CENTER },
  establishments: {
    select: {
      id: true,
      name: true,
      ...ADDRESS,
      betriebsnummer: true,
      _count: { select: { vacancies: true } },
    },
    orderBy: BY_NAME,
  },
} as const;

/** The company the signed-in person acts for, or null; nobody acts for two. */
export function ownCompanyId({ user }: Pick<UserCtx, "user">): string | null {
  return user.memberships.find(({ companyId }) => companyId !== null)?.companyId ?? null;
}

/** What every page of the employer area needs to know of the own company. */
export interface CompanyStanding {
  id: string;
  legalName: string;
  state: CompanyState;
  stateReason: string | null;
  /** why it may neither publish nor request, or null */
  bar: ReturnType<typeof companyBar>;
  /** in this state since */
  since: Date;
  center: { id: string; name: string };
}

/** State of the own company; throws NotFoundError for people without one. */
export async function getStanding(ctx: UserCtx): Promise<CompanyStanding> {
  const id = ownCompanyId(ctx) ?? notFound("Company");
  const company = await ctx.db.company.findFirst({
    where: { id },
    select: {
      ...{ id: true, legalName: true, state: true, stateReason: true, stateSince: true, createdAt: true },
      center: { select: { id: true, name: true } },
    },
  });
  if (!company) notFound("Company");
  const { createdAt, stateSince, ...rest } = company;
  return { ...rest, bar: companyBar(company.state), since: stateSince ?? createdAt };
}

/** All details of a company with its establishments and center; throws NotFoundError when it is not visible. */
export async function getCompany({ db }: Pick<Ctx, "db">, companyId: string) {
  return (await db.company.findFirst({ where: { id: companyId }, select: DETAILS })) ?? notFound("Company");
}

/** Where people of the own company work: the head office's address, and the establishments as choices. */
export async function listWorkplaces(ctx: UserCtx) {
  const id = ownCompanyId(ctx) ?? notFound("Company");
  const company = await ctx.db.company.findFirst({
    where: { id },
    select: {
      ...ADDRESS,
      establishments: { select: { id: true, name: true, ...ADDRESS }, orderBy: BY_NAME },
    },
  });
  if (!company) notFound("Company");
  const line = ({ street, postcode, municipality }: Omit<typeof company, "establishments">) =>
    `${street}, ${postcode} ${municipality}`;
  return {
    headOffice: line(company),
    establishments: company.establishments.map(({ id, name, ...address }) => ({
      value: id,
      label: `${name}: ${line(address)}`,
    })),
  };
}

/** Companies of the same center with the same Betriebsnummer or the same folded name. */
export async function findPossibleDuplicates(
  { db }: Pick<Ctx, "db">,
  company: { id: string; centerId: string; nameKey: string | null; betriebsnummer: string | null },
) {
  const { id, centerId, nameKey, betriebsnummer } = company;
  const alike = [...(nameKey ? [{ nameKey }] : []), ...(betriebsnummer ? [{ betriebsnummer }] : [])];
  if (alike.length === 0) return [];
  return db.company.findMany({
    where: { centerId, id: { not: id }, OR: alike },
    select: { id: true, legalName: true, municipality: true, state: true, betriebsnummer: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 10,
  });
}

/** People with access to a company, those with one role or all. */
export function listPeople(
  { db }: Pick<Ctx, "db">,
  { companyId, role }: { companyId: string; role?: "HR_ADMIN" },
) {
  return db.user.findMany({
    where: { memberships: { some: { companyId, endedAt: null, ...(role && { role }) } } },
    select: { id: true, name: true, email: true, emailVerified: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** A company as the center looks at it before verifying: with people, vacancies and possible duplicates. */
export async function getCompanyForReview(ctx: Pick<Ctx, "db">, companyId: string) {
  const company = await ctx.db.company.findFirst({
    where: { id: companyId },
    select: {
      ...DETAILS,
      centerId: true,
      nameKey: true,
      vacancies: {
        select: { id: true, title: true, state: true, openings: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: PAGE_SIZE,
      },
    },
  });
  if (!company) notFound("Company");
  const [duplicates, people] = await Promise.all([
    findPossibleDuplicates(ctx, company),
    listPeople(ctx, { companyId }),
  ]);
  return { ...company, duplicates, people };
}

export interface CompanyListQuery {
  state: CompanyState | null;
  /** part of a name or place, as typed */
  search: string;
  /** from 1 */
  page: number;
}

/** One page of the center's companies: those waiting longest first. */
export async function listCompanies({ db }: Pick<Ctx, "db">, { state, search, page }: CompanyListQuery) {
  const matches = searchFor(search);
  const [rows, byState] = await Promise.all([
    db.company.findMany({
      where: { AND: [matches, state ? { state } : {}] },
      select: {
        ...{ id: true, legalName: true, municipality: true, industry: true, state: true },
        ...{ createdAt: true, stateSince: true },
        _count: { select: { vacancies: true } },
      },
      orderBy: [{ state: "asc" }, { stateSince: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db.company.groupBy({ by: ["state"], where: matches, _count: { id: true } }),
  ]);
  const counts = { PENDING: 0, VERIFIED: 0, REJECTED: 0 };
  for (const group of byState) counts[group.state] = group._count.id;
  const all = counts.PENDING + counts.VERIFIED + counts.REJECTED;
  const companies = rows.map(({ _count, createdAt, stateSince, ...row }) => ({
    ...row,
    since: stateSince ?? createdAt,
    vacancies: _count.vacancies,
  }));
  return { companies, counts: { ...counts, all }, total: state ? counts[state] : all };
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
