import type { Land } from "#app/domains/calendar/index.ts";
import { isLand } from "#app/domains/calendar/index.ts";
import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { municipalityKey } from "./search-key.ts";

const CARD = { id: true, name: true, email: true, phone: true } as const;

/** The one center competent for a municipality, compared by its folded name; null when there is none. */
export async function findCompetentCenter(
  { db }: { db: Pick<GuardedTx, "serviceArea"> },
  place: { land: Land; municipality: string },
): Promise<{ id: string; name: string } | null> {
  const searchKey = municipalityKey(place.municipality);
  const area = await db.serviceArea.findFirst({
    where: { land: place.land, searchKey },
    select: { center: { select: { id: true, name: true } } },
  });
  return area?.center ?? null;
}

export interface ServedPlace {
  land: Land;
  municipality: string;
}

/** All municipalities some center is competent for, by Land and name. */
export async function listServedPlaces({ db }: Pick<Ctx, "db">): Promise<ServedPlace[]> {
  const areas = await db.serviceArea.findMany({
    select: { land: true, municipality: true },
    orderBy: [{ land: "asc" }, { municipality: "asc" }],
  });
  return areas.flatMap(({ land, municipality }) => (isLand(land) ? [{ land, municipality }] : []));
}

/** Every center with its sites and opening hours, for the public pages. */
export function listCenterSites({ db }: Pick<Ctx, "db">) {
  const site = { id: true, name: true, street: true, postcode: true, municipality: true } as const;
  return db.center.findMany({
    select: {
      ...CARD,
      land: true,
      sites: {
        select: { ...site, phone: true, openingHours: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** The center the signed-in person heads; NotFoundError for everybody else. */
export function headedCenterId({ user }: Pick<UserCtx, "user">): string {
  const headed = user.memberships.find(({ role }) => role === "CENTER_ADMIN");
  return headed?.centerId ?? notFound("Center");
}

/** A center as its administration sees it; throws NotFoundError when it is not visible. */
export async function getCenter({ db }: Pick<Ctx, "db">, centerId: string) {
  const center = await db.center.findFirst({
    where: { id: centerId },
    select: {
      ...CARD,
      slug: true,
      land: true,
      version: true,
      sites: {
        select: {
          ...{ id: true, name: true, street: true, postcode: true, municipality: true },
          ...{ phone: true, openingHours: true, version: true },
        },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      },
      areas: {
        select: { id: true, land: true, municipality: true },
        orderBy: [{ land: "asc" }, { municipality: "asc" }, { id: "asc" }],
      },
    },
  });
  return center ?? notFound("Center");
}

/** All centers with the number of their sites and municipalities, for the operator. */
export async function listCenters({ db }: Pick<Ctx, "db">) {
  const centers = await db.center.findMany({
    select: { ...CARD, slug: true, land: true, _count: { select: { sites: true, areas: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return centers.map(({ _count, ...center }) => ({ ...center, sites: _count.sites, areas: _count.areas }));
}
