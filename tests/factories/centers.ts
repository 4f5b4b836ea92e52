import type { Center, PartnerBody, Prisma } from "#app/platform/database/generated/client.ts";
import type { World } from "#tests/setup/world.ts";

let counter = 0;

/** A center with one site and one municipality. */
export async function aCenter(
  world: World,
  overrides: Partial<Prisma.CenterUncheckedCreateInput> = {},
): Promise<Center> {
  counter += 1;
  const center = await world.prisma.center.create({
    data: {
      slug: `center-${counter}`,
      name: `Welcome Center ${counter}`,
      land: "HB",
      email: `center${counter}@test.example`,
      phone: "0421 1000",
      ...overrides,
    },
  });
  const centerId = center.id;
  await world.prisma.site.create({
    data: {
      centerId,
      name: "Mitte",
      street: "Am Markt 1",
      postcode: "28195",
      municipality: `Gemeinde ${counter}`,
      phone: "0421 1001",
      openingHours: "Mo–Fr 9–16 Uhr",
    },
  });
  await world.prisma.serviceArea.create({
    data: {
      centerId,
      land: center.land,
      municipality: `Gemeinde ${counter}`,
      searchKey: `gemeinde ${counter}`,
    },
  });
  return center;
}

export function aPartner(
  world: World,
  of: Pick<Prisma.PartnerBodyUncheckedCreateInput, "centerId"> &
    Partial<Prisma.PartnerBodyUncheckedCreateInput>,
): Promise<PartnerBody> {
  return world.prisma.partnerBody.create({
    data: { name: "Handelskammer", competence: "Anerkennung", topics: ["RECOGNITION"], ...of },
  });
}
