import type {
  Company,
  CompanyDecision,
  CompanyMerge,
  Establishment,
  Prisma,
  Vacancy,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { Stock, World } from "#tests/setup/world.ts";

/** A verified company of a center. */
export function aCompany(
  world: World,
  of: Pick<Prisma.CompanyUncheckedCreateInput, "centerId"> & Partial<Prisma.CompanyUncheckedCreateInput>,
): Promise<Company> {
  const now = world.clock.now();
  return world.prisma.company.create({
    data: {
      legalName: "Werft Nord GmbH",
      street: "Hafenstraße 1",
      postcode: "28195",
      municipality: "Bremen",
      land: "HB",
      size: "FROM_50_TO_249",
      industry: "MANUFACTURING",
      contactName: "Anke Behrens",
      contactEmail: "kontakt@werft.example",
      state: "VERIFIED",
      createdById: newId(),
      createdAt: now,
      updatedAt: now,
      ...of,
    },
  });
}

export function anEstablishment(
  world: World,
  of: Pick<Prisma.EstablishmentUncheckedCreateInput, "companyId"> &
    Partial<Prisma.EstablishmentUncheckedCreateInput>,
): Promise<Establishment> {
  return world.prisma.establishment.create({
    data: {
      name: "Halle 2",
      street: "Hafenstraße 2",
      postcode: "28195",
      municipality: "Bremen",
      land: "HB",
      ...of,
    },
  });
}

/** A published vacancy of a company. */
export function aVacancy(
  world: Stock,
  company: Pick<Company, "id" | "centerId">,
  overrides: Partial<Prisma.VacancyUncheckedCreateInput> = {},
): Promise<Vacancy> {
  const now = world.clock.now();
  return world.prisma.vacancy.create({
    data: {
      centerId: company.centerId,
      companyId: company.id,
      title: "Schweißfachkraft",
      isco08: "7212",
      tasks: "Schweißen von Rumpfteilen",
      qualification: "VOCATIONAL",
      skills: ["WIG-Schweißen"],
      languageLevel: "B1",
      languageReason: "Arbeitssicherheit",
      weeklyQuarterHours: 155,
      salaryMin: 3_800_000,
      salaryPeriod: "YEAR",
      contractKind: "EMPLOYMENT",
      contractMonths: 0,
      municipality: "Bremen",
      land: "HB",
      state: "PUBLISHED",
      publishedAt: now,
      createdById: newId(),
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}

/** A registration, written down by whoever made it. */
export function aDecision(
  world: World,
  company: Pick<Company, "id" | "centerId" | "legalName">,
  overrides: Partial<Prisma.CompanyDecisionUncheckedCreateInput> = {},
): Promise<CompanyDecision> {
  return world.prisma.companyDecision.create({
    data: {
      ...{ centerId: company.centerId, companyId: company.id, companyName: company.legalName },
      ...{ kind: "REGISTERED", actorParty: "COMPANY", actorName: "Anke Behrens", at: world.clock.now() },
      ...overrides,
    },
  });
}

/** Two companies that may be one, noted for both. */
export async function aDuplicate(
  world: World,
  first: Pick<Company, "id" | "centerId">,
  second: Pick<Company, "id">,
): Promise<void> {
  const found = { centerId: first.centerId, reasons: ["SAME_NAME" as const], foundAt: world.clock.now() };
  await world.prisma.companyDuplicate.createMany({
    data: [
      { ...found, companyId: first.id, otherId: second.id },
      { ...found, companyId: second.id, otherId: first.id },
    ],
  });
}

/** A second registration that was taken into the company. */
export async function aMergeInto(
  world: World,
  company: Pick<Company, "id" | "centerId" | "legalName">,
): Promise<CompanyMerge> {
  const { id: intoId, centerId, legalName } = company;
  const from = await aCompany(world, { centerId, legalName, state: "MERGED" });
  return world.prisma.companyMerge.create({
    data: {
      ...{ centerId, fromId: from.id, intoId, fromName: legalName, intoName: legalName },
      ...{ replaced: {}, moved: {}, mergedById: newId(), mergedByName: "Jan Lüders", at: world.clock.now() },
    },
  });
}
