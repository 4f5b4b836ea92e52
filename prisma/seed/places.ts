import { plainDate, toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import { municipalityKey } from "#app/domains/centers/index.ts";
import { CENTERS, PARTNERS } from "./data/centers.ts";
import type { Stage } from "./stage.ts";

/** Centers with their sites, municipalities, programmes and partner bodies. */
export async function seedCenters({ prisma, id, today }: Stage): Promise<void> {
  const year = yearOf(today);
  await prisma.center.createMany({
    data: CENTERS.map(({ key, name, land, email, phone }) => ({
      ...{ id: id(`center:${key}`), slug: key, name, land, email, phone },
    })),
  });
  await prisma.site.createMany({
    data: CENTERS.flatMap(({ key, sites }) =>
      sites.map(([name, street, postcode, municipality, phone, openingHours]) => ({
        ...{ id: id(`site:${key}:${name}`), centerId: id(`center:${key}`) },
        ...{ name, street, postcode, municipality, phone, openingHours },
      })),
    ),
  });
  await prisma.serviceArea.createMany({
    data: CENTERS.flatMap(({ key, land, municipalities }) =>
      municipalities.map((municipality) => ({
        ...{ id: id(`area:${key}:${municipality}`), centerId: id(`center:${key}`), land, municipality },
        searchKey: municipalityKey(municipality),
      })),
    ),
  });
  await prisma.fundingProgramme.createMany({
    data: CENTERS.flatMap(({ key, programmes }) =>
      programmes.map(([name, funder, first, last]) => ({
        ...{ id: id(`programme:${name}`), centerId: id(`center:${key}`), name, funder },
        startsOn: toUtcDate(plainDate(`${year + first}-01-01`)),
        endsOn: toUtcDate(plainDate(`${year + last}-12-31`)),
      })),
    ),
  });
  await prisma.partnerBody.createMany({
    data: PARTNERS.map(({ key, center, name, competence, topics, website }) => ({
      ...{ id: id(`partner:${key}`), centerId: id(`center:${center}`), name, competence, website },
      topics: [...topics],
    })),
  });
}
