import type { JobAd, Prisma, Vacancy } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** A vacancy as the public pages show it, today and for a month. */
export function anAd(
  world: World,
  vacancy: Vacancy,
  overrides: Partial<Prisma.JobAdUncheckedCreateInput> = {},
): Promise<JobAd> {
  const { centerId, companyId, id: vacancyId, title, isco08, kldb2010, tasks, qualification } = vacancy;
  const { skills, languageLevel, languageReason, regulated, weeklyQuarterHours, salaryMin } = vacancy;
  const { salaryMax, salaryPeriod, collectiveAgreement, contractKind, contractMonths } = vacancy;
  const { municipality, land, startsOn, openings, housingHelp, relocationHelp } = vacancy;
  const now = world.clock.now();
  return world.prisma.jobAd.create({
    data: {
      ...{ centerId, companyId, vacancyId, title, isco08, kldb2010, tasks, qualification, skills },
      ...{ languageLevel, languageReason, regulated, weeklyQuarterHours, salaryMin, salaryMax },
      ...{ salaryPeriod, collectiveAgreement, contractKind, contractMonths, municipality, land },
      ...{ startsOn, openings, housingHelp, relocationHelp },
      code: newId().slice(-10),
      live: true,
      validThrough: new Date("2026-12-21"),
      companyName: "Werft Nord GmbH",
      postcode: "28195",
      createdAt: now,
      updatedAt: now,
      ...overrides,
    },
  });
}
