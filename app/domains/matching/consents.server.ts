import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { addMonths, toUtcDate } from "#app/domains/calendar/index.ts";
import { mayBeIntroduced } from "#app/domains/candidates/index.ts";
import type { GuardianGap } from "#app/domains/candidates/index.ts";
import { guardianConsentOf } from "#app/domains/candidates/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { consentHolds, ENDED_BY_WITHDRAWAL } from "./proposal-rules.ts";
import { matchingEvent } from "./events.ts";
import { stepProposal } from "./proposals.server.ts";
import type { StepResult } from "./proposals.server.ts";

/** A consent that is not withdrawn ends by itself after this many months. */
export const CONSENT_MONTHS = 6;

const LIVE = { id: true, expiresAt: true, withdrawnAt: true } as const;

/**
 * The person lets one company see identity and history. The proposal the person answers becomes
 * an introduction in the same transaction.
 */
export async function giveConsent(
  ctx: UserCtx,
  input: { proposalId: string; version: number },
): Promise<StepResult | { ok: false; code: GuardianGap }> {
  return ctx.db.transaction(async (tx) => {
    const asked = await tx.proposal.findFirst({
      where: { id: input.proposalId },
      select: { candidateId: true },
    });
    if (!asked) throw new NotFoundError("Proposal");
    // a minor's own consent is not enough (Art. 6, 7 GDPR with §§ 1626, 1629 BGB)
    const guardians = await guardianConsentOf(tx, asked.candidateId, ctx.today);
    if (!mayBeIntroduced(guardians)) return { ok: false, code: guardians };
    const moved = await stepProposal(tx, { ...input, step: "consent", by: "candidate" });
    if (!moved.ok) return moved;
    const { centerId, candidateId, companyId } = moved.row;
    await renewConsent(ctx, tx, { centerId, candidateId, companyId });
    await tx.emit(matchingEvent("consent_given", { centerId, candidateId, companyId }));
    return { ok: true };
  });
}

async function renewConsent(
  ctx: UserCtx,
  tx: GuardedTx,
  keys: { centerId: string; candidateId: string; companyId: string },
): Promise<void> {
  const live = await tx.consent.findFirst({ where: { ...keys, withdrawnAt: null }, select: LIVE });
  if (live && consentHolds(live, ctx.now)) return;
  // an expired one is closed on the day it ended, so that at most one is live
  if (live) await tx.consent.update({ where: { id: live.id }, data: { withdrawnAt: live.expiresAt } });
  await tx.consent.create({
    data: {
      ...keys,
      purpose: "INTRODUCTION",
      givenAt: ctx.now,
      expiresAt: toUtcDate(addMonths(ctx.today, CONSENT_MONTHS)),
    },
  });
}

/** The person takes the consent back: the company sees nothing more at once, open introductions end. */
export async function withdrawConsent(ctx: UserCtx, consentId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const consent = await tx.consent.findFirst({
      where: { id: consentId, withdrawnAt: null },
      select: { id: true, centerId: true, companyId: true, candidateId: true },
    });
    if (!consent) throw new NotFoundError("Consent");
    const { centerId, companyId, candidateId } = consent;
    await tx.consent.update({ where: { id: consent.id }, data: { withdrawnAt: ctx.now } });
    // the withdrawal always wins: it does not ask which version somebody else has just written
    await tx.proposal.updateMany({
      as: "decide",
      where: { companyId, candidateId, state: { in: [...ENDED_BY_WITHDRAWAL] } },
      data: { state: "ENDED", endReason: "CONSENT_WITHDRAWN", version: { increment: 1 } },
    });
    await tx.emit(matchingEvent("consent_withdrawn", { centerId, companyId, candidateId }));
  });
}
