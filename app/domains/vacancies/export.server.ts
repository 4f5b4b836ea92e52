import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { VacancyFilter } from "./list/filter.ts";
import { archived, narrowed } from "./list/where.server.ts";
import { termsOf } from "./terms.server.ts";

/** More vacancies than any company of a region has; beyond it the file would not be read by people. */
const MOST_ROWS = 5_000;

const COLUMNS = {
  ...{ id: true, state: true, title: true, isco08: true, kldb2010: true, tasks: true, qualification: true },
  ...{ skills: true, languageLevel: true, languageReason: true, regulated: true, weeklyQuarterHours: true },
  ...{ salaryMin: true, salaryMax: true, salaryPeriod: true, collectiveAgreement: true, contractKind: true },
  ...{ contractMonths: true, municipality: true, land: true, startsOn: true, openings: true },
  ...{ housingHelp: true, relocationHelp: true, createdAt: true, publishedAt: true, closedAt: true },
} as const;

/**
 * The vacancies of the own company that its list shows, or the chosen ones, the latest first. The door asks for
 * the right.
 */
export async function exportVacancies(
  ctx: Pick<UserCtx, "db" | "user" | "today">,
  filter: VacancyFilter,
  chosen: readonly string[] | null = null,
) {
  // who reads vacancies in another office as well takes along those of the company alone
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const listed = [
    narrowed(companyId, filter, ctx.today),
    archived(filter.archived),
    filter.state ? { state: filter.state } : {},
  ];
  const rows = await ctx.db.vacancy.findMany({
    where: chosen ? { companyId, id: { in: [...chosen] } } : { AND: listed },
    select: COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_ROWS,
  });
  return rows.map(termsOf);
}

/** A vacancy as a file holds it. */
export type ExportedVacancy = Awaited<ReturnType<typeof exportVacancies>>[number];
