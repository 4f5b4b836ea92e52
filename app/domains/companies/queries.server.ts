import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { companyBar } from "./rules.ts";

const ADDRESS = { street: true, postcode: true, municipality: true, land: true } as const;
const CENTER = { id: true, name: true, email: true, phone: true } as const;
const BY_NAME: { name?: "asc"; id?: "asc" }[] = [{ name: "asc" }, { id: "asc" }];
/** All a page shows of a company. */
export const DETAILS = {
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
