import type { UserCtx } from "#app/permissions/context.ts";
import { DAY_MS } from "#app/platform/clock.ts";

/** A talk that was agreed on; nobody is named, the job is. */
export interface OwnTalk {
  id: string;
  startsAt: Date;
  minutes: number;
  place: string;
  sequence: number;
  updatedAt: Date;
  vacancy: string;
}

/** Days a talk stays in calendars after it was held. */
const STAYS = 30;
const MOST = 500;

/** The talks agreed on that concern the signed-in person; of a center those of the proposals they made. */
export async function ownTalks({ db, user, now }: UserCtx): Promise<OwnTalk[]> {
  const agreed = { state: "AGREED" as const, startsAt: { gte: new Date(now.getTime() - STAYS * DAY_MS) } };
  const advises = user.memberships.some(({ centerId }) => centerId !== null);
  const proposals = await db.proposal.findMany({
    where: { interview: { is: agreed }, ...(advises ? { createdById: user.userId } : {}) },
    select: {
      vacancy: { select: { title: true } },
      interview: {
        select: { id: true, startsAt: true, minutes: true, place: true, sequence: true, updatedAt: true },
      },
    },
    orderBy: { id: "desc" },
    take: MOST,
  });
  return proposals
    .flatMap(({ vacancy, interview }) => {
      const startsAt = interview?.startsAt;
      return interview && startsAt ? [{ ...interview, startsAt, vacancy: vacancy.title }] : [];
    })
    .sort(
      (one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.id.localeCompare(other.id),
    );
}
