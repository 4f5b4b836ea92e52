import { addDays, toUtcDate } from "#app/domains/calendar/index.ts";
import { addToPlan } from "#app/domains/offers/index.server.ts";
import { REGISTERED_BY } from "./candidates.ts";
import { CENTERS } from "./data/centers.ts";
import { OFFERS, PLANNED } from "./data/offers.ts";
import type { DemoOffer } from "./data/offers.ts";
import { told } from "./proposals.ts";
import type { Stage } from "./stage.ts";

/** Days ago that the centers entered what is offered. */
const ENTERED = 20;

/** Courses, exams and advice of each center, and whose plan they are on. */
export async function seedOffers(stage: Stage): Promise<void> {
  const { prisma, id, instant, today } = stage;
  const day = (days: number) => toUtcDate(addDays(today, days));
  await prisma.offer.createMany({
    data: OFFERS.map((offer) => ({
      ...{ id: id(`offer:${offer.key}`), centerId: id(`center:${offer.center}`) },
      partnerId: offer.partner === null ? null : id(`partner:${offer.partner}`),
      ...{ kind: offer.kind, title: offer.title, provider: offer.provider },
      ...{ fromLevel: offer.levels?.[0] ?? null, toLevel: offer.levels?.[1] ?? null },
      ...{ online: offer.online, municipality: offer.municipality, land: landOf(offer) },
      startsOn: offer.days && day(offer.days[0]),
      endsOn: offer.days && day(offer.days[1]),
      ...{ schedule: offer.schedule, seats: offer.seats, costCents: offer.cost },
      ...{ funding: offer.funding, link: offer.link },
      createdById: id(`user:${REGISTERED_BY[offer.center]}`),
      ...{ createdAt: instant(ENTERED), updatedAt: instant(ENTERED) },
    })),
  });
  for (const [candidate, offer, by, daysAgo] of PLANNED) {
    const ctx = stage.story().as(by, daysAgo);
    told(await addToPlan(ctx, id(`candidate:${candidate}`), id(`offer:${offer}`)), `plan ${offer}`);
  }
}

function landOf({ center, municipality }: DemoOffer): string | null {
  return municipality === null ? null : (CENTERS.find(({ key }) => key === center)?.land ?? null);
}
