import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { HOUSE_WEIGHTS, LINE_IDS } from "./weights.ts";
import type { Weights, WeightSet } from "./weights.ts";

const POINTS = {
  occupation: true,
  skills: true,
  language: true,
  qualification: true,
  experience: true,
  hours: true,
  start: true,
  place: true,
  wishes: true,
} as const satisfies Record<keyof Weights, true>;

const LATEST = { orderBy: { number: "desc" } } as const;

/** The weights a center compares with: its own latest, else the house's. */
export async function weightsOf(
  db: Pick<GuardedTx, "matchingWeights">,
  centerId: string,
): Promise<WeightSet> {
  const row = await db.matchingWeights.findFirst({
    where: { centerId },
    select: { number: true, ...POINTS },
    ...LATEST,
  });
  if (!row) return HOUSE_WEIGHTS;
  const { number, ...weights } = row;
  return { version: `center-${number}`, number, weights };
}

/** What the page of the weights shows: those in force, and who set which before. */
export async function getWeightsPage(ctx: UserCtx, centerId: string) {
  const rows = await ctx.db.matchingWeights.findMany({
    where: { centerId },
    select: { number: true, createdByName: true, createdAt: true, ...POINTS },
    ...LATEST,
    take: 20,
  });
  const history = rows.map(({ number, createdByName, createdAt, ...weights }) => ({
    ...{ number, createdByName, createdAt },
    weights,
  }));
  return { number: history[0]?.number ?? 0, weights: history[0]?.weights ?? HOUSE_WEIGHTS.weights, history };
}

/**
 * Sets the weights of a center as its next version. Two people at once: one is told. The same weights once more
 * change nothing.
 */
export async function setWeights(
  ctx: UserCtx,
  centerId: string,
  { number, ...weights }: Weights & { number: number },
): Promise<{ ok: true } | { ok: false; code: "changed_meanwhile" }> {
  const present = await getWeightsPage(ctx, centerId);
  if (LINE_IDS.every((id) => present.weights[id] === weights[id])) return { ok: true };
  if (present.number !== number) return { ok: false, code: "changed_meanwhile" };
  try {
    await ctx.db.matchingWeights.create({
      data: {
        ...weights,
        centerId,
        number: number + 1,
        createdById: ctx.user.userId,
        createdByName: ctx.user.name,
      },
    });
    return { ok: true };
  } catch (error) {
    if (error instanceof UniqueConflictError) return { ok: false, code: "changed_meanwhile" };
    throw error;
  }
}
