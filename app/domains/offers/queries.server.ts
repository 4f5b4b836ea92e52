import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { containsText } from "#app/platform/database/contains.ts";
import type { OfferState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { COUNT_LIMIT, PAGE_SIZE } from "#app/platform/http/page.ts";
import type { OfferFilter } from "./filter.ts";
import { freeSeats } from "./rules.ts";

/** What of an offer is shown to the center and to the person. */
export const OFFER = {
  id: true,
  kind: true,
  title: true,
  provider: true,
  fromLevel: true,
  toLevel: true,
  online: true,
  municipality: true,
  land: true,
  startsOn: true,
  endsOn: true,
  schedule: true,
  seats: true,
  costCents: true,
  funding: true,
  link: true,
  state: true,
} as const;

interface Dated {
  startsOn: Date | null;
  endsOn: Date | null;
}

/** An offer's row with plain dates. */
export function withPlainDates<R extends Dated>(
  row: R,
): Omit<R, keyof Dated> & { startsOn: PlainDate | null; endsOn: PlainDate | null } {
  const day = (date: Date | null) => date && fromUtcDate(date);
  return { ...row, startsOn: day(row.startsOn), endsOn: day(row.endsOn) };
}

/** On the plan and not dropped. */
const ON_IT = { state: { not: "DROPPED" as const } };

function whereOf({ kind, level, place, search }: OfferFilter): Where<"Offer"> {
  return {
    ...(kind && { kind }),
    ...(level && { toLevel: level }),
    AND: [
      place === null ? {} : place === "online" ? { online: true } : { municipality: place },
      ...search
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({
          OR: [{ title: containsText(word) }, { provider: containsText(word) }],
        })),
    ],
  };
}

// those with a date in its order, then what runs without one
const BY_START: { startsOn?: { sort: "asc"; nulls: "last" }; id?: "asc" }[] = [
  { startsOn: { sort: "asc", nulls: "last" } },
  { id: "asc" },
];
const LATEST: { startsOn?: { sort: "desc"; nulls: "last" }; id?: "desc" }[] = [
  { startsOn: { sort: "desc", nulls: "last" } },
  { id: "desc" },
];

/** One page of the center's offers with how many people have them on their plan; `total` stops at COUNT_LIMIT. */
export async function listOffers(ctx: UserCtx, filter: OfferFilter, page: number) {
  const where = whereOf(filter);
  const [rows, open, archived, places] = await Promise.all([
    ctx.db.offer.findMany({
      where: { ...where, state: filter.state },
      select: { ...OFFER, _count: { select: { planned: { where: ON_IT } } } },
      orderBy: filter.state === "OPEN" ? BY_START : LATEST,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    count("OPEN"),
    count("ARCHIVED"),
    listPlaces(ctx),
  ]);
  const counts: Record<OfferState, number> = { OPEN: open, ARCHIVED: archived };
  return {
    counts,
    total: counts[filter.state],
    places,
    offers: rows.map(({ _count, ...row }) => ({
      ...withPlainDates(row),
      onIt: _count.planned,
      free: freeSeats(row.seats, _count.planned),
    })),
  };

  function count(state: OfferState) {
    return ctx.db.offer.count({ where: { ...where, state }, take: COUNT_LIMIT });
  }
}

/** More places than a center has courses in. */
const MOST_PLACES = 100;

/** The places a center's offers are in. */
async function listPlaces(ctx: UserCtx): Promise<string[]> {
  const groups = await ctx.db.offer.groupBy({
    by: ["municipality"],
    where: { municipality: { not: null } },
    orderBy: { municipality: "asc" },
    take: MOST_PLACES,
  });
  return groups.flatMap(({ municipality }) => municipality ?? []);
}

/** An offer, and who has it on the plan as far as the reader may see them; NotFoundError when it is not visible. */
export async function getOffer(ctx: UserCtx, offerId: string, page: number) {
  const offer = await ctx.db.offer.findFirst({
    where: { id: offerId },
    select: { ...OFFER, partnerId: true, version: true, partner: { select: { name: true } } },
  });
  if (!offer) notFound("Offer");
  const where = { offerId };
  const [planned, total, onIt] = await Promise.all([
    ctx.db.plannedOffer.findMany({
      where,
      select: { id: true, state: true, stateSince: true, candidate: { select: PERSON } },
      orderBy: [{ state: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.plannedOffer.count({ where, take: COUNT_LIMIT }),
    ctx.db.plannedOffer.count({ where: { ...where, ...ON_IT } }),
  ]);
  return {
    offer: { ...withPlainDates(offer), onIt, free: freeSeats(offer.seats, onIt) },
    total,
    people: planned.map(({ candidate, stateSince, ...row }) => ({
      ...row,
      since: berlinDay(stateSince),
      candidateId: candidate.id,
      reference: candidateReference(candidate.number),
      germanLevel: candidate.germanLevel,
    })),
  };
}

// without names: a list of a course would read an identity per line
const PERSON = { id: true, number: true, germanLevel: true } as const;
