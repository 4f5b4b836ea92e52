import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { addMonths, toUtcDate } from "#app/domains/calendar/index.ts";
import { mayBeIntroduced } from "#app/domains/candidates/index.ts";
import type { GuardianGap } from "#app/domains/candidates/index.ts";
import { guardianConsentOf } from "#app/domains/candidates/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { planConsentEnd } from "./consent-due.server.ts";
import { CONSENT_TEXT } from "./consent-text.ts";
import { keepDecision } from "./decisions.server.ts";
import { callOffTalks } from "./call-off-talks.server.ts";
import { consentHolds, ENDED_BY_WITHDRAWAL } from "./proposal-rules.ts";
import { matchingEvent } from "./events.ts";
import { KEYS, stepProposal } from "./proposals.server.ts";
import type { StepResult } from "./proposals.server.ts";

const LIVE = { id: true, expiresAt: true, withdrawnAt: true } as const;

/**
 * The person lets one company see identity and history, until a day of their choice. The proposal the person answers
 * becomes an introduction in the same transaction.
 */
export async function giveConsent(
  ctx: UserCtx,
  input: { proposalId: string; version: number; months: number; textVersion: string },
): Promise<StepResult | { ok: false; code: "text_changed" | GuardianGap }> {
  const { months, textVersion, ...proposal } = input;
  // nobody agrees to words that are not the ones on the page
  if (textVersion !== CONSENT_TEXT.version) return { ok: false, code: "text_changed" };
  return ctx.db.transaction(async (tx) => {
    const asked = await tx.proposal.findFirst({
      where: { id: input.proposalId },
      select: { candidateId: true },
    });
    if (!asked) throw new NotFoundError("Proposal");
    // a minor's own consent is not enough (Art. 6, 7 GDPR with §§ 1626, 1629 BGB)
    const guardians = await guardianConsentOf(tx, asked.candidateId, ctx.today);
    if (!mayBeIntroduced(guardians)) return { ok: false, code: guardians };
    const moved = await stepProposal(ctx, tx, { ...proposal, step: "consent", by: "candidate" });
    if (!moved.ok) return moved;
    const { centerId, candidateId, companyId } = moved.row;
    const keys = { centerId, candidateId, companyId };
    await putConsent(ctx, tx, keys, { months, textVersion });
    await tx.emit(matchingEvent("consent_given", keys));
    return { ok: true };
  });
}

interface Keys {
  centerId: string;
  candidateId: string;
  companyId: string;
}

/** Writes a consent from today with the words of today in place of a former one, and plans what its end asks for. */
export async function putConsent(
  ctx: UserCtx,
  tx: GuardedTx,
  keys: Keys,
  { months, textVersion }: { months: number; textVersion: string },
): Promise<void> {
  await closeFormer(ctx, tx, keys);
  const consent = await tx.consent.create({
    data: {
      ...keys,
      purpose: CONSENT_TEXT.purpose,
      categories: [...CONSENT_TEXT.categories],
      textVersion,
      locale: ctx.locale,
      givenAt: ctx.now,
      expiresAt: toUtcDate(addMonths(ctx.today, months)),
    },
  });
  await planConsentEnd(tx, consent);
}

/** What the person says last counts: a former consent for the company ends, on the day it expired or now. */
async function closeFormer(ctx: UserCtx, tx: GuardedTx, keys: Keys): Promise<void> {
  const live = await tx.consent.findFirst({ where: { ...keys, withdrawnAt: null }, select: LIVE });
  if (!live) return;
  const withdrawnAt = consentHolds(live, ctx.now) ? ctx.now : live.expiresAt;
  await tx.consent.update({ where: { id: live.id }, data: { withdrawnAt } });
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
    const where = { companyId, candidateId, state: { in: [...ENDED_BY_WITHDRAWAL] } };
    const ended = await tx.proposal.findMany({
      where,
      select: { ...KEYS, explanation: true, candidate: { select: { number: true } } },
    });
    await tx.proposal.updateMany({
      as: "decide",
      where,
      data: { state: "ENDED", endReason: "CONSENT_WITHDRAWN", version: { increment: 1 } },
    });
    for (const row of ended) {
      const decision = { step: "withdraw_consent", from: row.state, to: "ENDED" } as const;
      await keepDecision(ctx, tx, row, "candidate", decision);
    }
    await callOffTalks(
      tx.asSystem("end_proposals"),
      ended.map(({ id }) => id),
      ctx.now,
    );
    await tx.emit(matchingEvent("consent_withdrawn", { centerId, companyId, candidateId }));
  });
}
