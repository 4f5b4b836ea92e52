import type { CounterKind } from "#app/platform/database/generated/enums.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";

/** Numbers start above these, so that the first ones look like numbers and not like ranks. */
const FIRST: Record<CounterKind, number> = { CANDIDATE: 2001, CASE: 101, PAYMENT: 101 };

/**
 * Gives out the next number of a center. Runs inside the caller's transaction: the counter's row
 * stays locked until it ends, so two people at once never get the same number.
 */
export async function nextNumber(tx: GuardedTx, centerId: string, kind: CounterKind): Promise<number> {
  return lastOfNumbers(tx, centerId, kind, 1);
}

/** Gives out several numbers in a row at once; the last of them comes back. */
export async function lastOfNumbers(
  tx: GuardedTx,
  centerId: string,
  kind: CounterKind,
  wanted: number,
): Promise<number> {
  const take = () =>
    tx.counter.updateMany({ where: { centerId, kind }, data: { value: { increment: wanted } } });
  if ((await take()).count === 0) {
    // a center's first of a kind: of two people at once one begins to count, and the other goes on
    await tx.counter.createMissing({ data: [{ centerId, kind, value: FIRST[kind] - 1 }] });
    await take();
  }
  const counter = await tx.counter.findFirst({ where: { centerId, kind }, select: { value: true } });
  if (!counter) throw new Error("counter is missing after its update");
  return counter.value;
}
