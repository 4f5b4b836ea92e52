import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedDb, GuardedTx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { ENDED_BY_WITHDRAWAL } from "./proposal-rules.ts";

interface Pair {
  candidateId: string;
  companyId: string;
}

// what lives on a consent; a person who is hired has a case, which says how long that lasts
const OPEN = { state: { in: [...ENDED_BY_WITHDRAWAL] } };

/** Cases that still need the consent: an arrived one stays arrived for good, so it goes on until the last day of the job. */
export const goingOn = (today: PlainDate): Where<"Case"> => ({
  state: { not: "ENDED" },
  OR: [{ jobEndedOn: null }, { jobEndedOn: { gte: toUtcDate(today) } }],
});

/** Whether something between the two still needs the consent: an open introduction, or a case that goes on. */
export async function isUnderWay(
  tx: GuardedTx,
  { candidateId, companyId }: Pair,
  today: PlainDate,
): Promise<boolean> {
  const between = { candidateId, companyId };
  if ((await tx.proposal.count({ where: { ...between, ...OPEN } })) > 0) return true;
  return (await tx.case.count({ where: { ...between, ...goingOn(today) } })) > 0;
}

/** Asks the same of all that the reader sees, in two statements. */
export async function readUnderWay(db: GuardedDb, today: PlainDate): Promise<(pair: Pair) => boolean> {
  const select = { candidateId: true, companyId: true } as const;
  const [open, cases] = await Promise.all([
    db.proposal.findMany({ where: OPEN, select }),
    db.case.findMany({ where: goingOn(today), select }),
  ]);
  const key = ({ candidateId, companyId }: Pair) => `${candidateId} ${companyId}`;
  const pairs = new Set([...open, ...cases].map(key));
  return (pair) => pairs.has(key(pair));
}
