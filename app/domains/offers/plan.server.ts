import { addDays, berlinDay, isLand, toUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference, isClosed } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { CefrLevel, OfferKind } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { OFFER, withPlainDates } from "./queries.server.ts";
import { OFFER_KINDS, REACHED_LEVELS } from "./schema.ts";
import { asksLevel, courseChain, fitting, isBelow, LATE_DAYS, nextLevel, nextStates } from "./rules.ts";
import type { ChainStep } from "./rules.ts";

/** More than anybody plans, so that one page shows all. */
const MOST_PLANNED = 100;
/** Open offers of one kind that are compared, soonest first. */
const MOST_COMPARED = 200;

const PERSON = {
  id: true,
  number: true,
  state: true,
  mergedIntoId: true,
  germanLevel: true,
  wishedLaender: true,
  centerId: true,
  center: { select: { land: true, areas: { select: { municipality: true }, take: 200 } } },
} as const;

/** What the page of a plan is asked for: German up to a level, or another kind of offer. */
export interface PlanWish {
  kind: OfferKind;
  /** null: the person's next level */
  german: CefrLevel | null;
}

/** A course for the person's next level. */
export const nextGerman: PlanWish = { kind: "GERMAN", german: null };

/** What the address of a plan asks for. */
export function readPlanWish(url: URL): PlanWish {
  const kind = OFFER_KINDS.find((known) => known === url.searchParams.get("kind")) ?? nextGerman.kind;
  return { kind, german: REACHED_LEVELS.find((known) => known === url.searchParams.get("german")) ?? null };
}

/** A person's plan, and the open offers that close the gap asked for, step by step. */
export async function getPlan(ctx: UserCtx, candidateId: string, { kind, german }: PlanWish) {
  const person = await ctx.db.candidateProfile.findFirst({ where: { id: candidateId }, select: PERSON });
  if (!person) notFound("CandidateProfile");
  const [planned, open] = await Promise.all([
    readPlanned(ctx, candidateId),
    readOpen(ctx, person.centerId, kind),
  ]);
  const { center, wishedLaender, germanLevel: has } = person;
  const needed = german ?? nextLevel(has) ?? has;
  const reach = {
    municipalities: center.areas.map(({ municipality }) => municipality),
    laender: [...new Set([center.land, ...wishedLaender])].filter(isLand),
  };
  const there = { day: ctx.today, reach };
  // what stands on the plan already, also dropped, is moved there
  const known = new Set(planned.map(({ offer }) => offer.id));
  const steps: ChainStep<(typeof open)[number]>[] =
    kind === "GERMAN"
      ? courseChain(open, { has, needed }, there)
      : [{ from: has, to: has, offers: fitting(open, { kind }, there) }];
  return {
    person: { id: person.id, reference: candidateReference(person.number), has },
    mergedIntoId: person.mergedIntoId,
    /** nobody plans for a record that does not go on here */
    closed: isClosed(person.state),
    ...{ kind, needed, reached: kind === "GERMAN" && !isBelow(has, needed) },
    planned,
    steps: steps.map(({ offers, ...step }) => ({
      ...step,
      offers: offers.map((offer) => ({ ...offer, planned: known.has(offer.id) })),
    })),
  };
}

async function readPlanned({ db }: UserCtx, candidateId: string) {
  const rows = await db.plannedOffer.findMany({
    where: { candidateId },
    select: {
      ...{ id: true, state: true, stateSince: true, levelAnswer: true, madeByParty: true, version: true },
      offer: { select: OFFER },
    },
    orderBy: [{ state: "asc" }, { id: "asc" }],
    take: MOST_PLANNED,
  });
  return rows.map(({ stateSince, offer, ...row }) => ({
    ...row,
    since: berlinDay(stateSince),
    offer: withPlainDates(offer),
    next: [...nextStates(row)],
    asksLevel: asksLevel(row, offer),
  }));
}

async function readOpen({ db, today }: UserCtx, centerId: string, kind: OfferKind) {
  const rows = await db.offer.findMany({
    where: {
      ...{ centerId, kind, state: "OPEN" as const },
      OR: [{ startsOn: null }, { startsOn: { gte: toUtcDate(addDays(today, -LATE_DAYS)) } }],
    },
    select: OFFER,
    orderBy: [{ startsOn: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: MOST_COMPARED,
  });
  return rows.map(withPlainDates);
}
