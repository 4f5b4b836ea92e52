import type { UserCtx } from "#app/permissions/context.ts";

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

const DAY = 24 * 60 * 60 * 1000;
/** Days a talk stays in calendars after it was held. */
const STAYS = 30;
const MOST = 500;

/** The talks agreed on that concern the signed-in person; of a center those of the proposals they made. */
export async function ownTalks({ db, user, now }: UserCtx): Promise<OwnTalk[]> {
  const talks = await db.interview.findMany({
    where: { state: "AGREED", startsAt: { gte: new Date(now.getTime() - STAYS * DAY) } },
    select: {
      ...{ id: true, startsAt: true, minutes: true, place: true, sequence: true, updatedAt: true },
      proposalId: true,
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const advises = user.memberships.some(({ centerId }) => centerId !== null);
  const proposals = await db.proposal.findMany({
    where: {
      id: { in: talks.map(({ proposalId }) => proposalId) },
      ...(advises ? { createdById: user.userId } : {}),
    },
    select: { id: true, vacancy: { select: { title: true } } },
  });
  const titles = new Map(proposals.map(({ id, vacancy }) => [id, vacancy.title]));
  return talks.flatMap(({ proposalId, startsAt, ...talk }) => {
    const vacancy = titles.get(proposalId);
    return vacancy === undefined || startsAt === null ? [] : [{ ...talk, startsAt, vacancy }];
  });
}
