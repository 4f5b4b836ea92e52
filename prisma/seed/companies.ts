import { toUtcDate } from "#app/domains/calendar/index.ts";
import { companyKeys } from "#app/domains/companies/index.ts";
import { CENTERS } from "./data/centers.ts";
import { COMPANIES } from "./data/companies.ts";
import type { DemoCompany } from "./data/companies.ts";
import { PEOPLE } from "./data/people.ts";
import { VACANCIES } from "./data/vacancies.ts";
import type { DemoVacancy } from "./data/vacancies.ts";
import type { Stage } from "./stage.ts";

const landOf = ({ center }: DemoCompany): string => CENTERS.find(({ key }) => key === center)?.land ?? "";

function companyOf({ company }: DemoVacancy): DemoCompany {
  const found = COMPANIES.find(({ key }) => key === company);
  if (!found) throw new Error(`no company ${company}`);
  return found;
}

/** Companies waiting, verified and rejected, with their establishments. */
export async function seedCompanies({ prisma, id, instant }: Stage): Promise<void> {
  await prisma.company.createMany({
    data: COMPANIES.map((company) => {
      const contact = PEOPLE.find(({ key }) => key === company.contact);
      const decidedAt = company.decided === null ? null : instant(company.decided);
      return {
        ...{ id: id(`company:${company.key}`), centerId: id(`center:${company.center}`) },
        ...{ legalName: company.legalName, ...companyKeys(company.legalName) },
        ...{ street: company.street, postcode: company.postcode, municipality: company.municipality },
        ...{ land: landOf(company), size: company.size, industry: company.industry },
        ...{ betriebsnummer: company.betriebsnummer, contactPhone: company.phone },
        ...{ contactName: contact?.name ?? "", contactEmail: contact?.email ?? "" },
        ...{ state: company.state, stateReason: company.stateReason ?? null },
        stateSince: decidedAt ?? instant(company.registered),
        verifiedAt: company.state === "VERIFIED" ? decidedAt : null,
        createdById: id(`user:${company.contact}`),
        createdAt: instant(company.registered),
        updatedAt: decidedAt ?? instant(company.registered),
      };
    }),
  });
  await prisma.establishment.createMany({
    data: COMPANIES.flatMap((company) =>
      company.establishments.map(([key, name, street, postcode, municipality]) => ({
        ...{ id: id(`establishment:${key}`), companyId: id(`company:${company.key}`) },
        ...{ name, street, postcode, municipality, land: landOf(company) },
      })),
    ),
  });
  await prisma.companyDecision.createMany({
    data: COMPANIES.flatMap((company) => {
      const about = {
        ...{ centerId: id(`center:${company.center}`), companyId: id(`company:${company.key}`) },
        companyName: company.legalName,
      };
      const registered = { kind: "REGISTERED" as const, at: instant(company.registered) };
      const asked = { ...about, ...registered, ...actorOf(company.contact), actorParty: "COMPANY" as const };
      if (company.decided === null) return [asked];
      const kind = company.state === "VERIFIED" ? ("VERIFIED" as const) : ("REJECTED" as const);
      const decided = { kind, reason: company.stateReason ?? null, at: instant(company.decided) };
      return [asked, { ...about, ...decided, ...actorOf(advisorAt(company)), actorParty: "CENTER" as const }];
    }),
  });

  function actorOf(key: string) {
    return { actorId: id(`user:${key}`), actorName: PEOPLE.find((one) => one.key === key)?.name ?? null };
  }
}

/** Who decides on registrations at the company's center. */
function advisorAt({ center }: DemoCompany): string {
  const found = PEOPLE.find(
    ({ role, tenant }) =>
      role === "ADVISOR" && tenant !== null && "center" in tenant && tenant.center === center,
  );
  return found?.key ?? "";
}

const CENTS = 100;
/** Days from writing a vacancy to publishing it. */
const DRAFT_DAYS = 2;

function placeOf(vacancy: DemoVacancy): string {
  const company = companyOf(vacancy);
  const at = company.establishments.find(([key]) => key === vacancy.establishment);
  return at?.[4] ?? company.municipality;
}

/** Vacancies in every state. */
export async function seedVacancies({ prisma, id, instant, firstOfMonth }: Stage): Promise<void> {
  await prisma.vacancy.createMany({
    data: VACANCIES.map((vacancy) => {
      const company = companyOf(vacancy);
      const [from, to, salaryPeriod] = vacancy.pay;
      const publishedAt = vacancy.state === "DRAFT" ? null : instant(vacancy.written - DRAFT_DAYS);
      return {
        ...{ id: id(`vacancy:${vacancy.key}`), companyId: id(`company:${company.key}`) },
        centerId: id(`center:${company.center}`),
        establishmentId: vacancy.establishment ? id(`establishment:${vacancy.establishment}`) : null,
        ...{ title: vacancy.title, isco08: vacancy.isco08, kldb2010: vacancy.kldb2010 },
        ...{ tasks: vacancy.tasks, qualification: vacancy.qualification, skills: [...vacancy.skills] },
        ...{ languageLevel: vacancy.language, languageReason: vacancy.languageReason ?? null },
        weeklyQuarterHours: vacancy.hours * 4,
        salaryMin: Math.round(from * CENTS),
        salaryMax: to === null ? null : Math.round(to * CENTS),
        ...{ salaryPeriod, contractKind: "EMPLOYMENT" as const, contractMonths: vacancy.contractMonths },
        ...{ municipality: placeOf(vacancy), land: landOf(company) },
        startsOn: vacancy.startsIn === null ? null : toUtcDate(firstOfMonth(vacancy.startsIn)),
        ...{ openings: vacancy.openings, collectiveAgreement: vacancy.tariff, regulated: vacancy.regulated },
        housingHelp: vacancy.helps.includes("housing"),
        relocationHelp: vacancy.helps.includes("relocation"),
        // those that end are open until their story ends
        ...{ state: publishedAt === null ? ("DRAFT" as const) : ("PUBLISHED" as const), publishedAt },
        createdById: id(`user:${company.contact}`),
        createdAt: instant(vacancy.written),
        updatedAt: publishedAt ?? instant(vacancy.written),
      };
    }),
  });
}

/** Closes what its company closes, with the proposals that were still open for it. */
export async function closeVacancies({ prisma, id, instant }: Stage, open: readonly string[]): Promise<void> {
  for (const { key, state, ended } of VACANCIES) {
    if (state !== "CLOSED" || ended === undefined) continue;
    const at = instant(ended);
    await prisma.vacancy.update({
      where: { id: id(`vacancy:${key}`) },
      data: { state, closedAt: at, updatedAt: at },
    });
    await prisma.proposal.updateMany({
      where: { id: { in: [...open] }, vacancyId: id(`vacancy:${key}`) },
      data: { state: "ENDED", endReason: "VACANCY_CLOSED", updatedAt: at },
    });
  }
}
