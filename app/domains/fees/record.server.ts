import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Mover } from "#app/domains/cases/index.ts";
import { requireSide } from "#app/domains/cases/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { FeePayer } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { readPlan } from "./plan.server.ts";
import { mayRecord } from "./rules.ts";
import type { FeeKey, FeeRefusal, PlannedFee } from "./rules.ts";

/** What is recorded about a fee; `version` is the one that was read, 0 where there was nothing. */
export type FeeInput = { key: FeeKey; version: number } & (
  | { act: "pay"; amountCents: number; paidOn: PlainDate; note?: string }
  | { act: "waive" | "reopen" }
  | { act: "payer"; payer: FeePayer }
);

export type FeeResult =
  { ok: true } | { ok: false; code: FeeRefusal | "changed_meanwhile" | "in_the_future" };

/** A side records what became of an authority's fee. Nothing is collected here: it says what was paid elsewhere. */
export async function recordFee(
  ctx: UserCtx,
  side: Mover,
  caseId: string,
  input: FeeInput,
): Promise<FeeResult> {
  if (input.act === "pay" && input.paidOn > ctx.today) return { ok: false, code: "in_the_future" };
  try {
    return await ctx.db.transaction((tx) => record(ctx, tx, side, caseId, input));
  } catch (error) {
    if (error instanceof UniqueConflictError && error.subject === "CaseFee") {
      return { ok: false, code: "changed_meanwhile" };
    }
    throw error;
  }
}

async function record(
  ctx: UserCtx,
  tx: GuardedTx,
  side: Mover,
  caseId: string,
  input: FeeInput,
): Promise<FeeResult> {
  const plan = await readPlan(ctx, tx, side, caseId);
  requireSide(ctx, side, plan.case);
  const fee = plan.fees.find(({ key }) => key === input.key) ?? notFound("CaseFee");
  if (plan.case.state === "ENDED") return { ok: false, code: "case_over" };
  if (fee.version !== input.version) return { ok: false, code: "changed_meanwhile" };
  const refusal = mayRecord(side, fee, input.act, input.act === "payer" ? input.payer : undefined);
  if (refusal) return { ok: false, code: refusal };
  const data = {
    ...columns(side, fee, input),
    recordedById: ctx.user.userId,
    // a candidate by reference: the company reads it after a consent has ended, too
    recordedByName: side === "CANDIDATE" ? plan.case.candidateReference : ctx.user.name,
    recordedByParty: side,
  };
  const stored = plan.records.find(({ key }) => key === input.key);
  if (stored) {
    const written = await tx.caseFee.updateVersioned({ id: stored.id, version: input.version, data });
    return written.ok ? written : { ok: false, code: "changed_meanwhile" };
  }
  const { centerId, companyId, candidateId } = plan.case;
  await tx.caseFee.create({ data: { centerId, companyId, candidateId, caseId, key: input.key, ...data } });
  return { ok: true };
}

const UNPAID = { amountCents: null, paidOn: null, note: null };

function columns(side: Mover, { payer }: PlannedFee, input: FeeInput) {
  switch (input.act) {
    case "pay": {
      const { amountCents, paidOn, note } = input;
      const own = side === "COMPANY" ? ("EMPLOYER" as const) : ("CANDIDATE" as const);
      // whoever pays what nobody had taken over has taken it over
      const by = payer === "OPEN" && side !== "CENTER" ? own : payer;
      const paid = { amountCents, paidOn: toUtcDate(paidOn), note: note ?? null };
      return { payer: by, state: "PAID" as const, ...paid };
    }
    case "waive":
      return { payer, state: "WAIVED" as const, ...UNPAID };
    case "reopen":
      return { payer, state: "EXPECTED" as const, ...UNPAID };
    case "payer":
      return { payer: input.payer, state: "EXPECTED" as const, ...UNPAID };
  }
}
