import { fromUtcDate } from "#app/domains/calendar/index.ts";
import type { Mover } from "#app/domains/cases/index.ts";
import { laidOf, ownStepWords } from "#app/domains/cases/index.server.ts";
import { feesOfWay } from "#app/domains/immigration/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { movesOf, partsOf, planOf, sumsOf } from "./rules.ts";

const CASE = {
  ...{ id: true, reference: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
  ...{ state: true, fastTrack: true },
  candidate: { select: { number: true } },
} as const;

/** More than a route has. */
const MOST = 50;

/** The case and its fees as a side sees them, read under the person's own rights; only which steps there are is the house's. */
export async function readPlan(
  { today }: Pick<UserCtx, "today">,
  tx: GuardedTx,
  side: Mover,
  caseId: string,
) {
  const found = await tx.case.findFirst({ where: { id: caseId }, select: CASE });
  if (!found) notFound("Case");
  const rows = await tx.asSystem("fees").milestone.findMany({
    where: { caseId },
    select: { key: true, state: true, dueOn: true, forEmployer: true, forCandidate: true, laid: true },
    orderBy: { position: "asc" },
  });
  const steps = rows.map(({ key, state, dueOn, laid, forEmployer, forCandidate }) => ({
    ...{ key, state, laid, dueOn: dueOn && fromUtcDate(dueOn) },
    shown: side === "CENTER" || (side === "COMPANY" ? forEmployer : forCandidate),
  }));
  const records = await tx.caseFee.findMany({
    where: { caseId },
    select: {
      ...{ id: true, key: true, payer: true, state: true, amountCents: true, paidOn: true, note: true },
      ...{ recordedByName: true, recordedByParty: true, version: true },
    },
    orderBy: { key: "asc" },
    take: MOST,
  });
  const { candidate, ...keys } = found;
  const told = records.map(({ paidOn, ...record }) => ({ ...record, paidOn: paidOn && fromUtcDate(paidOn) }));
  return {
    case: { ...keys, candidateReference: candidateReference(candidate.number) },
    records,
    fees: planOf(feesOfWay(partsOf(found.fastTrack, steps), today), told, steps),
    shown: steps.filter(({ shown }) => shown),
  };
}

/** The fee plan of a case: who pays what, what is paid, and what this side may record. */
export async function getFeePlan(ctx: UserCtx, side: Mover, caseId: string) {
  const plan = await ctx.db.transaction((tx) => readPlan(ctx, tx, side, caseId));
  const over = plan.case.state === "ENDED";
  return {
    caseId,
    reference: plan.case.reference,
    fees: plan.fees.map((fee) => ({ ...fee, moves: movesOf(side, fee, over) })),
    sums: sumsOf(plan.fees),
    side,
    ownSteps: ownStepWords(ctx, side, laidOf(plan.shown)),
  };
}
export type FeePlan = Awaited<ReturnType<typeof getFeePlan>>;
