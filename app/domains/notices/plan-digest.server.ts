import type { GuardedTx } from "#app/permissions/context.ts";
import { digestAfter } from "./rules.ts";

/** Due work about a person: the mail of the morning with what has gathered. */
export const NOTICE_DIGEST = "notice_digest";

/** Plans the next morning's mail of a person, once however much gathers for it. */
export async function planDigest(tx: GuardedTx, userId: string, now: Date): Promise<void> {
  const work = { kind: NOTICE_DIGEST, subjectId: userId, dueAt: digestAfter(now) };
  await tx.dueWork.createMissing({ data: [work] });
}
