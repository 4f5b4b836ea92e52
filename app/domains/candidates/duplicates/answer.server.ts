import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { candidateReference } from "../rules.ts";
import { pairOf } from "./refresh.server.ts";

const PERSON = {
  select: {
    id: true,
    number: true,
    state: true,
    identity: { select: { givenName: true, familyName: true } },
  },
} as const;

/** The open pairs of a person: who else they may be, and why. */
export async function listDuplicates(ctx: Pick<UserCtx, "db">, candidateId: string) {
  const pairs = await ctx.db.candidateDuplicate.findMany({
    where: { answer: null, OR: [{ firstId: candidateId }, { secondId: candidateId }] },
    select: { reasons: true, firstId: true, secondId: true },
    orderBy: { foundAt: "asc" },
    take: 20,
  });
  // most people are nobody's twin: their pages do not ask further
  if (pairs.length === 0) return [];
  const ids = pairs.map(({ firstId, secondId }) => (firstId === candidateId ? secondId : firstId));
  const people = await ctx.db.candidateProfile.findMany({ where: { id: { in: ids } }, ...PERSON });
  return people.flatMap(({ id, number, state, identity }) => {
    const pair = pairs[ids.indexOf(id)];
    if (!pair || !identity) return [];
    const name = `${identity.givenName} ${identity.familyName}`;
    return [{ candidateId: id, reference: candidateReference(number), name, state, reasons: pair.reasons }];
  });
}

/** An advisor says: these are two people. The pair is not named again. */
export async function answerDifferent(ctx: UserCtx, candidateId: string, otherId: string): Promise<void> {
  const ids = { in: [candidateId, otherId] };
  if ((await ctx.db.candidateProfile.count({ where: { id: ids } })) < 2) notFound("CandidateProfile");
  await ctx.db.candidateDuplicate.updateMany({
    where: { ...pairOf(candidateId, otherId), answer: null },
    data: {
      answer: "DIFFERENT",
      answeredAt: ctx.now,
      answeredById: ctx.user.userId,
      answeredByName: ctx.user.name,
    },
  });
}
