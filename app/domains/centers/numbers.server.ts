import type { CounterKind } from "#app/platform/database/generated/enums.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";

/** Numbers start above these, so that the first ones look like numbers and not like ranks. */
const FIRST: Record<CounterKind, number> = { CANDIDATE: 2001, CASE: 101 };

/**
 * Gives out the next number of a center. Runs inside the caller's transaction: the counter's row
 * stays locked until it ends, so two people at once never get the same number.
 */
export async function nextNumber(tx: GuardedTx, centerId: string, kind: CounterKind): Promise<number> {
  const { count } = await tx.counter.updateMany({
    where: { centerId, kind },
    data: { value: { increment: 1 } },
  });
  if (count === 0) {
    return (await tx.counter.create({ data: { centerId, kind, value: FIRST[kind] } })).value;
  }
  const counter = await tx.counter.findFirst({ where: { centerId, kind }, select: { value: true } });
  if (!counter) throw new Error("counter is missing after its update");
  return counter.value;
}
