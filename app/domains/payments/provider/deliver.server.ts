import type { GuardedTx } from "#app/permissions/context.ts";

const BATCH = 50;
/** Waiting after a notice was not acknowledged, doubled each time up to an hour; milliseconds. */
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 60 * 60 * 1000;

/** How notices leave the sandbox. */
export interface Delivery {
  now: Date;
  /** a transaction with the rights "sandbox" */
  inBooks<T>(work: (tx: GuardedTx) => Promise<T>): Promise<T>;
  /** sends one notice; whether it was acknowledged */
  post(body: string): Promise<boolean>;
}

/**
 * Sends the notices that wait. None is sent inside a transaction, and each stays until it is acknowledged: a process that
 * dies in between leaves it to the next run, which may send it twice.
 */
export async function deliverNotices({ now, inBooks, post }: Delivery): Promise<{ acknowledged: number }> {
  const waiting = await inBooks((tx) =>
    tx.sandboxNotice.findMany({
      where: { acknowledgedAt: null, notBefore: { lte: now } },
      select: { id: true, body: true, copies: true, attempts: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: BATCH,
    }),
  );
  let acknowledged = 0;
  for (const { id, body, copies, attempts } of waiting) {
    let heard = true;
    for (let copy = 0; copy < copies; copy += 1) heard = (await post(body)) && heard;
    const pause = Math.min(FIRST_PAUSE * 2 ** attempts, LONGEST_PAUSE);
    const data = heard ? { acknowledgedAt: now } : { notBefore: new Date(now.getTime() + pause) };
    await inBooks((tx) =>
      tx.sandboxNotice.update({ where: { id }, data: { ...data, attempts: attempts + 1 } }),
    );
    acknowledged += heard ? 1 : 0;
  }
  return { acknowledged };
}
