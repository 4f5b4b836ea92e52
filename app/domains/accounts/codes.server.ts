import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { placeholderAddress } from "#app/platform/mail/no-mail.ts";
import { GRANT, grantMembership } from "./grant.server.ts";
import {
  CODE_ATTEMPTS,
  CODE_DAYS,
  expiryAfter,
  maySignInByLink,
  normalCode,
  referenceNumber,
} from "./rules.ts";
import { codeMatches, hashCode, newCode } from "./tokens.server.ts";

/**
 * Makes a one-time code for a candidate without e-mail; earlier ones end. The code is told once and
 * only its hash is kept. Runs with the rights of the advisor.
 */
export async function issueCode(
  tx: GuardedTx,
  ctx: UserCtx,
  candidate: { centerId: string; candidateId: string },
): Promise<{ code: string; expiresAt: Date }> {
  const { centerId, candidateId } = candidate;
  await tx.invitation.updateMany({
    where: { kind: "CODE", candidateId, usedAt: null, expiresAt: { gt: ctx.now } },
    data: { expiresAt: ctx.now },
  });
  const code = newCode();
  const expiresAt = expiryAfter(ctx.now, CODE_DAYS);
  await tx.invitation.create({
    data: {
      id: newId(),
      tokenHash: await hashCode(normalCode(code)),
      kind: "CODE",
      role: "CANDIDATE",
      centerId,
      candidateId,
      createdById: ctx.user.userId,
      expiresAt,
    },
  });
  return { code, expiresAt };
}

type Redeemed = { userId: string } | "needs_password" | null;

/**
 * Finds the person behind reference and code, and uses the code up. Every try is counted before the
 * comparison, so that parallel guesses do not get more tries than the five a code bears.
 *
 * A code is known to whoever made it. So it opens a candidate's account and nothing more: who has become staff somewhere,
 * or has set up a second step, signs in by password, and the code stays unused.
 *
 * @returns the user's id; `needs_password` for such an account; null without saying which of the two was wrong
 */
export async function redeemCode(ctx: Ctx, typed: { reference: string; code: string }): Promise<Redeemed> {
  const code = normalCode(typed.code);
  const tries = await countedTries(ctx, referenceNumber(typed.reference));
  // the same work for an unknown reference
  if (tries.length === 0) await hashCode(code);
  for (const { id, tokenHash } of tries) {
    if (await codeMatches(code, tokenHash)) return spend(ctx, id);
  }
  return null;
}

/** References repeat between centers, so there may be more than one open code. */
async function countedTries(ctx: Ctx, number: number | null): Promise<{ id: string; tokenHash: string }[]> {
  if (number === null) return [];
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem("accounts");
    const open = await tx.invitation.findMany({
      where: {
        kind: "CODE",
        usedAt: null,
        expiresAt: { gt: ctx.now },
        attempts: { lt: CODE_ATTEMPTS },
        candidate: { is: { number } },
      },
      select: { id: true, tokenHash: true },
    });
    const counted = [];
    for (const { id, tokenHash } of open) {
      const { count } = await tx.invitation.updateMany({
        where: { id, attempts: { lt: CODE_ATTEMPTS } },
        data: { attempts: { increment: 1 } },
      });
      if (count === 1) counted.push({ id, tokenHash });
    }
    return counted;
  });
}

async function spend(ctx: Ctx, invitationId: string): Promise<Redeemed> {
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem("accounts");
    const found = await tx.invitation.findUnique({
      where: { id: invitationId },
      select: { ...GRANT, candidate: { select: { number: true } } },
    });
    if (!found?.candidateId || !found.candidate) return null;
    const { candidateId, candidate } = found;
    const membership = await tx.membership.findFirst({
      where: { candidateId, role: "CANDIDATE", endedAt: null },
      select: { userId: true },
    });
    const userId = membership?.userId ?? newId();
    if (membership && !(await signsInWithoutPassword(tx, userId))) return "needs_password";
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, usedAt: null, expiresAt: { gt: ctx.now } },
      data: { usedAt: ctx.now },
    });
    if (count === 0) return null;
    if (membership) return { userId };
    await tx.user.create({
      data: {
        id: userId,
        name: `K-${candidate.number}`,
        email: placeholderAddress(candidateId),
        emailVerified: false,
        locale: ctx.locale,
      },
    });
    await grantMembership(tx, userId, found);
    return { userId };
  });
}

async function signsInWithoutPassword(tx: GuardedTx, id: string): Promise<boolean> {
  const user = await tx.user.findUnique({
    where: { id },
    select: {
      twoFactorEnabled: true,
      memberships: { where: { endedAt: null }, select: { role: true } },
    },
  });
  return user !== null && !user.twoFactorEnabled && maySignInByLink(user.memberships);
}
