import { fromUtcDate, isLand, type Land } from "#app/domains/calendar/index.ts";
import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import { adPath, adUntil, salaryInWords } from "#app/domains/jobads/index.ts";
import type { AdContent } from "#app/domains/jobads/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { formatHours } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { hrBaXml, type AgencyVacancy } from "./document.ts";
import type { AgencyNumbers } from "./schema.ts";

const PLACE = { street: true, postcode: true, municipality: true, land: true } as const;
const COLUMNS = {
  ...{ id: true, title: true, isco08: true, kldb2010: true, tasks: true, qualification: true },
  ...{ skills: true, languageLevel: true, languageReason: true, regulated: true },
  ...{ weeklyQuarterHours: true, salaryMin: true, salaryMax: true, salaryPeriod: true },
  ...{ collectiveAgreement: true, contractKind: true, contractMonths: true, municipality: true },
  ...{ land: true, startsOn: true, openings: true, housingHelp: true, relocationHelp: true },
  ...{ publishedAt: true, createdAt: true, updatedAt: true, adUntil: true },
  establishment: { select: PLACE },
} as const;
const MOST = 1_000;

/** How many vacancies the file would hold. */
export function countForAgency(ctx: Pick<UserCtx, "db" | "user">): Promise<number> {
  return ctx.db.vacancy.count({ where: ofOwnCompany(ctx) });
}

/** The company's published vacancies in the shape of HR-BA-XML, in German. The door asks for the right. */
export async function exportForAgency(
  ctx: UserCtx,
  { numbers, baseUrl }: { numbers: AgencyNumbers; baseUrl: string },
): Promise<string> {
  const where = ofOwnCompany(ctx);
  const { companyId } = where;
  const [company, rows, ads] = await Promise.all([
    ctx.db.company.findFirst({
      where: { id: companyId },
      select: { ...PLACE, legalName: true, contactName: true, contactEmail: true },
    }),
    ctx.db.vacancy.findMany({
      where,
      select: COLUMNS,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    }),
    ctx.db.jobAd.findMany({
      where: { companyId },
      select: { vacancyId: true, code: true, title: true },
      take: MOST,
    }),
  ]);
  if (!company) notFound("Company");
  const office = { ...company, land: toLand(company.land) };
  const urls = new Map(ads.map((ad) => [ad.vacancyId, `${baseUrl}${adPath(ad)}`]));
  const vacancies = rows.map(({ establishment, adUntil: until, ...row }): AgencyVacancy => {
    const place = { municipality: row.municipality, land: toLand(row.land) };
    const at = establishment ?? company;
    const isThere = at.municipality === row.municipality && at.land === row.land;
    return {
      ...row,
      ...wordsOf(row),
      place: { street: "", postcode: "", ...(isThere && at), ...place },
      startsOn: row.startsOn && fromUtcDate(row.startsOn),
      publishedAt: row.publishedAt ?? row.createdAt,
      until: until ? fromUtcDate(until) : adUntil(ctx.today),
      url: urls.get(row.id) ?? null,
    };
  });
  return hrBaXml(vacancies, { company: office, numbers, now: ctx.now });
}

// who reads vacancies in another office as well takes along those of the company alone
function ofOwnCompany(ctx: Pick<UserCtx, "user">) {
  return { companyId: ownCompanyId(ctx) ?? notFound("Company"), state: "PUBLISHED" as const };
}

function toLand(code: string): Land {
  if (!isLand(code)) throw new RangeError(`No such Land: ${code}`);
  return code;
}

/** What the shape has no element for, or only with numbers of the agency's own catalogues, in words. */
function wordsOf(
  row: Omit<AdContent, "companyName" | "postcode">,
): Pick<AgencyVacancy, "lines" | "salary" | "hours"> {
  const t = translator("de", "jobs");
  const words = translator("de", "enums");
  const codes = row.kldb2010 === null ? `ISCO-08 ${row.isco08}` : `KldB 2010 ${row.kldb2010}`;
  const salary = salaryInWords(row, "de", { jobs: t, enums: words });
  return {
    salary: row.collectiveAgreement ? `${salary}. ${t("page.tariff")}` : salary,
    hours: t("page.hours_text", { hours: formatHours(row.weeklyQuarterHours, "de") }),
    lines: [
      `${t("page.occupation")}: ${occupationLabel(row, "de")} (${codes})`,
      `${t("page.qualification")}: ${words(`QualificationKind.${row.qualification}`)}`,
      ...(row.skills.length > 0 ? [`${t("page.skills")}: ${row.skills.join(", ")}`] : []),
      `${t("page.german")}: ${words(`CefrLevel.${row.languageLevel}`)}`,
      ...(row.languageReason === null ? [] : [`${t("page.german_reason")}: ${row.languageReason}`]),
      ...(row.regulated ? [t("page.regulated_text")] : []),
      ...(row.housingHelp ? [t("page.housing")] : []),
      ...(row.relocationHelp ? [t("page.relocation")] : []),
    ],
  };
}
