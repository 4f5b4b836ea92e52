import type { Principal } from "#app/permissions/context.ts";
import type { Vacancy } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** One of everything that comes of working with vacancies: a former version, a template, a begun form, a view. */
export async function seedVacancyWork(
  world: World,
  vacancy: Vacancy,
  { userId, name }: Principal,
): Promise<void> {
  const { prisma, clock } = world;
  const createdAt = clock.now();
  const { id: vacancyId, centerId, companyId } = vacancy;
  const link = { centerId, companyId, vacancyId };
  await prisma.vacancyVersion.create({
    data: { ...link, version: 0, fields: {}, createdById: userId, createdByName: name, createdAt },
  });
  await prisma.vacancyTemplate.create({
    data: { companyId, name: "Werkstatt", fields: {}, createdById: userId, createdAt },
  });
  await prisma.vacancyTyping.create({
    data: { companyId, userId, vacancyId: newId(), fields: { title: "x" }, createdAt, updatedAt: createdAt },
  });
  await prisma.savedView.create({
    data: { userId, list: "vacancies", name: "Entwürfe", query: "?state=DRAFT", createdAt },
  });
}
