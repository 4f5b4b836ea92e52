import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { VacancyState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { matching } from "./queries.server.ts";
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

/** The vacancies of the own company that a list shows, the latest first. The door asks for the right. */
export async function exportVacancies(
  ctx: Pick<UserCtx, "db" | "user">,
  { state, search }: { state: VacancyState | null; search: string },
) {
  // who reads vacancies in another office as well takes along those of the company alone
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const rows = await ctx.db.vacancy.findMany({
    where: { AND: [{ companyId }, matching(search), state ? { state } : {}] },
    select: COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_ROWS,
  });
  return rows.map(termsOf);
}

/** A vacancy as a file holds it. */
export type ExportedVacancy = Awaited<ReturnType<typeof exportVacancies>>[number];
